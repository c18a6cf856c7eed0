"""What stays out of the built program, and what must not."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from frozen.left_out import MODULES, is_left_out


@pytest.mark.parametrize(
    "place",
    [
        "tensorflow/include/Eigen/Core",
        "tensorflow\\include\\tensorflow\\core\\framework\\op.h",
        "tensorflow/xla_aot_runtime_src/x.cc",
        "tensorboard/webfiles.zip",
        "PySide6/Qt/lib/libQt6Quick3D.so.6",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/Qt/translations/qt_help_pl.qm",
        "PySide6/Qt6WebEngineCore.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "libgtk-3.so.0",
        "libgio-2.0.so.0",
        "libmvec.so.1",
        "tensorflow_cpu-2.21.0.dist-info/RECORD",
        "sklearn/tests/data.csv",
        "sklearn/datasets/images/china.jpg",
    ],
)
def test_it_stays_out(place):
    assert is_left_out(place)


@pytest.mark.parametrize(
    "place",
    [
        "tensorflow/libtensorflow_cc.so.2",
        "tensorflow/python/framework/ops.py",
        "tensorflow/tools/docs/doc_controls.py",
        "sklearn/datasets/_svmlight_format_fast.cpython-311-x86_64-linux-gnu.so",
        "model/bundled/networks/everyday-95/network.weights.h5",
        "model/bundled/languages/de.ts",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "libpython3.11.so.1.0",
        "libglib-2.0.so.0",
        "libxcb-cursor.so.0",
        "libscipy_openblas-6cdc3b4a.so",
        "matplotlib/mpl-data/matplotlibrc",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
        "alexnet-0.1.0.dist-info/METADATA",
    ],
)
def test_it_goes_in(place):
    assert not is_left_out(place)


def test_nothing_that_the_program_imports_is_left_out(repository):
    wanted = set()
    for folder in ("model", "alexnet_app"):
        for path in (repository / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    wanted |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    wanted |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert "PySide6.QtWidgets" in wanted
    hidden = {name for name in wanted for module in MODULES if name == module or name.startswith(module + ".")}
    assert hidden == set()


def test_tensorflow_loads_and_writes_for_tensorboard_without_them(packaging_folder, tmp_path):
    program = f"""
import sys
sys.path.append({str(packaging_folder)!r})
from frozen.left_out import MODULES

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == module or name.startswith(module + ".") for module in MODULES):
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, LeftOut())
import keras, h5py, onnx, openTSNE, matplotlib.pyplot, sklearn.decomposition, usearch.index
import tensorflow as tf
writer = tf.summary.create_file_writer({str(tmp_path)!r})
with writer.as_default():
    tf.summary.scalar("loss", 1.0, step=1)
    tf.summary.image("kernels", [[[[1.0]]]], step=1)
writer.close()
keras.layers.Dense(2)(tf.ones((1, 3)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.glob("events.out.tfevents*"))
