"""What is installed beside AlexNet, or found by the build tool's hooks, and yet stays out of the built program."""

from __future__ import annotations

from fnmatch import fnmatch

MODULES = (
    # Of TensorBoard the built program has what writes its files; the server and its page are a program of their own.
    "tensorboard.backend",
    "tensorboard.data",
    "tensorboard.main",
    "tensorboard.program",
    "tensorboard.default",
    "tensorboard.uploader",
    "tensorboard_data_server",
    "werkzeug",
    "markdown",
    "grpc",
    # TensorFlow's and Keras' other tools: what converts, inspects and tests networks from a command line.
    "clang",
    "tensorflow.examples",
    "tensorflow.include",
    "tensorflow.python.debug.examples",
    "tensorflow.python.keras",  # the Keras of 2019, kept for old programs
    "tensorflow.python.tools",
    "tensorflow.tools",
    "tensorflow.xla_aot_runtime_src",
    # Other backends of Keras and other users of NumPy.
    "IPython",
    "cupy",
    "dask",
    "jax",
    "onnxruntime",
    "pandas",
    "tf_keras",
    "torch",
    # Tests, and what only they and builds need.
    "_pytest",
    "matplotlib.tests",
    "numpy.f2py.tests",
    "onnx.backend.test",
    "onnx.test",
    "pip",
    "pytest",
    "setuptools",
    "sklearn.tests",
    "tkinter",
    "_tkinter",
    "wheel",
    # Qt's modules that the window has nothing of.
    "PySide6.Qt3DCore",
    "PySide6.QtCharts",
    "PySide6.QtDesigner",
    "PySide6.QtGraphs",
    "PySide6.QtHelp",
    "PySide6.QtPdf",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuick3D",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
)
"""Modules, each with all below it."""

FILES = (
    # TensorFlow's headers and sources: 430 MB.
    "tensorflow/include/*",
    "tensorflow/xla_aot_runtime_src/*",
    "tensorflow/lite/python/*.h",
    "*.proto",
    "*.h",
    "*.hpp",
    "*.pxd",
    "*.pyx",
    "*.pyi",
    "*.a",
    "*.lib",
    "tensorboard/webfiles.zip",
    "tensorboard_data_server/*",
    # What Qt's plugins of other worlds (QML, its virtual keyboard, PDF, embedded devices) would pull in.
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*qpdf*",
    "PySide6/plugins/imageformats/*qpdf*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platforms/*vkkhrdisplay*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6Pdf*",
    "*Qt6VirtualKeyboard*",
    "*Qt6WebEngine*",
    "*Qt63D*",
    "*Qt6Designer*",
    "*QtQml*",
    "*QtQuick*",
    "*QtPdf*",
    "*QtVirtualKeyboard*",
    "*QtWebEngine*",
    "*opengl32sw.dll",  # a renderer of OpenGL in software: the window draws none
    # Tests and example data of the libraries.
    "*/tests/*",
    "*/testdata/*",
    "sklearn/datasets/*",
    "matplotlib/mpl-data/sample_data/*",
    "onnx/backend/test/*",
)
"""Patterns of where a file would lie in the built program; `*` stands for any characters, slashes too."""

KEPT = ("PySide6/QtQuick.abi3.so.never",)


def is_left_out(destination: str) -> bool:
    """Whether the file that would lie there in the built program (`tensorflow/include/x.h`) stays out of it."""
    place = destination.replace("\\", "/")
    return any(fnmatch(place, pattern) for pattern in FILES)
