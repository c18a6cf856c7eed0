"""What is installed beside AlexNet, or found by the build tool's hooks, and yet stays out of the built program."""

from __future__ import annotations

import re
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
    "readline",  # its library is under the GPL
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
    # Not Qt6Qml and Qt6Quick themselves: from Qt 6.12 on the plugin for camera and videos is linked to them.
    "*Qt6Quick3D*",
    "*Qt6QuickControls*",
    "*Qt6QuickTemplates*",
    "*Qt6QuickWidgets*",
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
    # Of Linux: the theme of GTK and what it alone needs of the build's system, screens without a desktop, and two
    # libraries that every system has, and that its graphics drivers may need newer than the build's.
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    "PySide6/Qt/plugins/networkinformation/*glib*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "*Qt6EglF*",
    *(
        f"lib{name}.so*"
        for name in (
            *("gtk-3", "gdk-3", "gdk_pixbuf-2.0", "atk-1.0", "atk-bridge-2.0", "atspi", "cairo", "cairo-gobject"),
            *("pango-1.0", "pangocairo-1.0", "pangoft2-1.0", "pixman-1", "harfbuzz", "fribidi", "thai", "datrie"),
            *("graphite2", "gio-2.0", "gmodule-2.0", "gobject-2.0", "mount", "blkid", "selinux", "epoxy"),
            *("Xcomposite", "Xcursor", "Xdamage", "Xinerama", "udev", "input", "mtdev", "mvec", "stdc++", "gcc_s"),
        )
    ),
    # Tests and example data of the libraries.
    "*/tests/*",
    "*/testdata/*",
    "sklearn/datasets/data/*",
    "sklearn/datasets/images/*",
    "sklearn/datasets/descr/*",
    "matplotlib/mpl-data/sample_data/*",
    "onnx/backend/test/*",
    "matplotlib/mpl-data/fonts/afm/*",
    "matplotlib/mpl-data/fonts/pdfcorefonts/*",
    "*.dist-info/RECORD",
    "*.dist-info/licenses/*",  # the folder licences has them
)
"""Patterns of where a file would lie in the built program; `*` stands for any characters, slashes too."""


_TRANSLATION = re.compile(r"/translations/qt[a-z]*(_help)?_(?!(de|es|fr|zh_CN|en)\.qm$)[a-z]+(_[A-Z]+)?\.qm$")
"""Of Qt's own words into languages that the window does not speak."""


def is_left_out(destination: str) -> bool:
    """Whether the file that would lie there in the built program (`tensorflow/include/x.h`) stays out of it."""
    place = destination.replace("\\", "/")
    return _TRANSLATION.search(place) is not None or any(fnmatch(place, pattern) for pattern in FILES)
