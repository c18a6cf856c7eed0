from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from alexnet_app.pictures.saved_kernels import kernel_picture
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.window.saving import Saving
from model.networks.results import Kernels


@pytest.fixture
def view(qtbot):
    view = TabView()
    view.resize(120, 40)
    qtbot.addWidget(view)
    return view


@pytest.fixture
def saving(answered_session, view, qtbot, tmp_path):
    return Saving(answered_session, lambda: view, view, str(tmp_path))


def save_as(saving, ask, name, qtbot):
    """Chooses a name in the dialog that `ask` opens."""
    ask()
    dialog = saving._dialog
    assert dialog is not None
    path = f"{saving.folder}/{name}"
    with qtbot.waitSignal(saving.saved) as caught:
        dialog.selectFile(path)
        dialog.done(QDialog.DialogCode.Accepted)
    return caught.args[0]


def test_the_view_becomes_a_picture(saving, view, tmp_path, qtbot):
    save_as(saving, saving.save_view, "view.png", qtbot)

    with Image.open(tmp_path / "view.png") as picture:
        assert picture.size == (120, 40)


def test_a_figure_for_a_report(saving, tmp_path, qtbot):
    save_as(saving, saving.save_figure, "figure.png", qtbot)

    with Image.open(tmp_path / "figure.png") as picture:
        assert picture.width == 2008


def test_the_answer_becomes_a_table(saving, tmp_path, qtbot):
    save_as(saving, saving.save_answer, "answer.csv", qtbot)

    assert "red_thing" in (tmp_path / "answer.csv").read_text()


def test_the_activations_become_arrays(saving, answered_session, tmp_path, qtbot):
    save_as(saving, saving.save_activations, "maps.npz", qtbot)

    with np.load(tmp_path / "maps.npz") as stored:
        np.testing.assert_array_equal(stored["values"], answered_session.selection.maps.values)


def test_the_kernels_become_a_sheet(saving, tmp_path, qtbot):
    save_as(saving, saving.save_kernels, "kernels.png", qtbot)

    with Image.open(tmp_path / "kernels.png") as picture:
        assert picture.width > 600


def test_names_are_proposed_from_photo_and_layer(saving, qtbot):
    saving.save_activations()

    assert saving._dialog.selectedFiles()[0].endswith("red conv1.npz")
    saving._dialog.done(QDialog.DialogCode.Rejected)
    assert saving._dialog is None


def test_a_file_that_cannot_be_written_is_a_problem(saving, answered_session, tmp_path, qtbot):
    with qtbot.waitSignal(answered_session.problems.told) as caught:
        saving._save(tmp_path / "gone" / "answer.csv", lambda path: path.write_text("x"))

    assert caught.args == ["answer.csv could not be saved.", "No such file or directory"]


def test_the_view_goes_to_the_clipboard(saving, qtbot):
    saving.copy_view()

    assert QGuiApplication.clipboard().image().width() == 120
    QGuiApplication.clipboard().clear()


def test_a_deep_layers_sheet_shows_the_slices_of_one_unit():
    values = np.zeros((3, 3, 48, 10), np.float32)
    values[..., 5, 7] = 1

    picture = kernel_picture(Kernels("conv4", values, np.zeros(10, np.float32), 2), 7)
    other = kernel_picture(Kernels("conv4", values, np.zeros(10, np.float32), 2), 6)

    assert picture.dtype == np.uint8
    assert picture.shape[2] == 3
    assert (picture != other).any()
