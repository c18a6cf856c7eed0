from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel

from alexnet_app.pictures.saved_kernels import kernel_picture
from alexnet_app.widgets.window.save_menu import SaveMenu
from model.networks.results import Kernels


@pytest.fixture
def view(qtbot):
    label = QLabel("this view")
    label.resize(120, 40)
    qtbot.addWidget(label)
    return label


@pytest.fixture
def menu(answered_session, view, qtbot, tmp_path):
    menu = SaveMenu(answered_session, lambda: view, folder=str(tmp_path))
    qtbot.addWidget(menu)
    return menu


def save_as(menu, action, name, qtbot):
    """Chooses an entry, and a name in its dialog."""
    action.trigger()
    dialog = menu._dialog
    assert dialog is not None
    path = f"{menu.folder}/{name}"
    with qtbot.waitSignal(menu.saved) as caught:
        dialog.selectFile(path)
        dialog.done(QDialog.DialogCode.Accepted)
    return caught.args[0]


def test_the_view_becomes_a_picture(menu, view, tmp_path, qtbot):
    save_as(menu, menu.view_action, "view.png", qtbot)

    with Image.open(tmp_path / "view.png") as picture:
        assert picture.size == (120, 40)


def test_the_answer_becomes_a_table(menu, tmp_path, qtbot):
    save_as(menu, menu.answer_action, "answer.csv", qtbot)

    assert "red_thing" in (tmp_path / "answer.csv").read_text()


def test_the_activations_become_arrays(menu, answered_session, tmp_path, qtbot):
    save_as(menu, menu.maps_action, "maps.npz", qtbot)

    with np.load(tmp_path / "maps.npz") as stored:
        np.testing.assert_array_equal(stored["values"], answered_session.selection.maps.values)


def test_the_kernels_become_a_sheet(menu, tmp_path, qtbot):
    save_as(menu, menu.kernels_action, "kernels.png", qtbot)

    with Image.open(tmp_path / "kernels.png") as picture:
        assert picture.width > 600


def test_names_are_proposed_from_photo_and_layer(menu, qtbot):
    menu.maps_action.trigger()

    assert menu._dialog.selectedFiles()[0].endswith("red conv1.npz")
    menu._dialog.done(QDialog.DialogCode.Rejected)
    assert menu._dialog is None


def test_what_is_not_there_is_greyed(session, view, qtbot):
    menu = SaveMenu(session, lambda: view)
    qtbot.addWidget(menu)

    assert not menu.answer_action.isEnabled()
    assert not menu.maps_action.isEnabled()
    assert menu.view_action.isEnabled()


def test_dense_layers_have_no_kernel_sheet(menu, answered_session, qtbot):
    answered_session.selection.choose_layer("fc6")

    assert not menu.kernels_action.isEnabled()
    assert "fc6" in menu.maps_action.text()


def test_a_file_that_cannot_be_written_is_a_problem(menu, answered_session, tmp_path, qtbot):
    with qtbot.waitSignal(answered_session.problems.told) as caught:
        menu._save(tmp_path / "gone" / "answer.csv", lambda path: path.write_text("x"))

    assert caught.args[0] == "answer.csv could not be saved."


def test_the_view_goes_to_the_clipboard(menu, qtbot):
    menu.copy_action.trigger()

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
