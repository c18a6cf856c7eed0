"""The tab Train as a person uses it: drops, a button that is held, names, pictures; and closing while it trains."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from alexnet_app.session.live import Live
from alexnet_app.session.teaching.training_progress import TrainingProgress
from alexnet_app.session.teaching.watched_training import WatchedTraining
from alexnet_app.settings import Settings
from alexnet_app.widgets.training.training_curves import TrainingCurves
from alexnet_app.widgets.window.main_window import MainWindow
from model.networks.kernel_sheet import kernel_sheet
from model.photos.class_folder import class_photos as photos_of
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeMultimedia


@pytest.fixture
def fake():
    return FakeMultimedia(FakeDevice(b"inside", "Integrated Webcam"))


@pytest.fixture
def live(qapp, fake):
    return Live(load=fake.load, access=FakeAccess())


@pytest.fixture(autouse=True)
def networks(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("ALEXNET_NETWORKS", str(tmp_path / "own networks"))
    return tmp_path / "own networks"


class FakeTraining:
    """In the place of the process: what was asked of it."""

    def __init__(self) -> None:
        self.arguments: list[str] = []
        self.let_gone: list[bool] = []

    def __call__(self, arguments):
        from PySide6.QtCore import QObject, Signal

        fake = self

        class Process(QObject):
            ended = Signal(int, str)

            def ask_to_stop(self) -> None:
                self.ended.emit(143, "")

            def let_go(self, *, stop: bool) -> None:
                fake.let_gone.append(stop)

        self.arguments = list(arguments)
        self.process = Process()
        return self.process


@pytest.fixture
def trainer() -> FakeTraining:
    return FakeTraining()


@pytest.fixture
def window(session, trainer, tmp_path, qtbot) -> MainWindow:
    session.training = WatchedTraining(trainer, session)
    window = MainWindow(session, Settings(tmp_path / "alexnet.ini"), lambda: None)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_view("training")
    return window


@pytest.fixture
def view(window):
    return window.views.current_view()


@pytest.fixture
def things(class_photos, tmp_path) -> Path:
    return Path(shutil.copytree(class_photos, tmp_path / "things"))


def drop(window: MainWindow, point: QPoint, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(
            QPointF(point), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def inside(window: MainWindow, view) -> QPoint:
    return view.mapTo(window, view.rect().center())


def test_a_folder_of_class_folders_is_dropped(window, view, things, session, qtbot):
    drop(window, inside(window, view), things)
    qtbot.waitUntil(lambda: session.classes.root == things)
    assert [view.classes.list.item(row).text() for row in range(3)] == ["cat  (4)", "motorbike  (4)", "rocket  (4)"]
    assert len(view.classes.photos.paths) == 4
    assert session.photos.photo is None, "it is not opened as photos"
    assert "Few photos to learn from: cat (4)" in view.classes.note.text()


def test_photos_are_dropped_on_the_class_and_elsewhere_they_are_opened(window, view, things, session, red_photo, qtbot):
    session.classes.open(things)
    drop(window, inside(window, view), red_photo)
    qtbot.waitUntil(lambda: len(photos_of(things, "cat")) == 5)
    qtbot.waitUntil(lambda: view.classes.list.item(0).text() == "cat  (5)")
    photo = window.photo_view
    drop(window, photo.mapTo(window, photo.rect().center()), red_photo)
    qtbot.waitUntil(lambda: session.photos.name == "red.png" and not session.answers.busy)
    assert len(photos_of(things, "cat")) == 5


def test_by_keyboard_alone_a_class_is_made_and_recorded(window, view, session, fake, tmp_path, qtbot):
    (tmp_path / "mine").mkdir()
    session.classes.open(tmp_path / "mine")
    page = view.classes
    page.name.setFocus()
    qtbot.keyClicks(page.name, "cup")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.list.item(0).text() == "cup  (0)"
    page.record.setFocus()
    qtbot.keyPress(page.record, Qt.Key.Key_Space)
    assert session.classes.recording

    def recorded() -> bool:
        fake.send()
        return session.classes.recorded >= 2

    qtbot.waitUntil(recorded)
    assert page.note.text().startswith("Recording into cup")
    qtbot.keyRelease(page.record, Qt.Key.Key_Space)
    assert not session.classes.recording
    count = session.classes.recorded
    qtbot.waitUntil(lambda: page.list.item(0).text() == f"cup  ({count})")
    # Thrown out, and brought back.
    page.photos.setFocus()
    page.photos.setCurrentIndex(page.photos.model().index(0, 0))
    qtbot.keyClick(page.photos, Qt.Key.Key_Delete)
    assert len(session.classes.photos) == count - 1
    page.undo.click()
    assert len(session.classes.photos) == count
    # Another name.
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "mug")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.item(0).text() == f"mug  ({count})")
    assert page.note.text().startswith("One class is nothing to choose from")
    qtbot.waitUntil(lambda: not session.answers.busy)


def test_small_pictures_and_a_large_one(window, view, things, session, qtbot):
    session.classes.open(things)
    pictures = view.classes.photos
    index = pictures.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None)
    pictures.setFocus()
    pictures.setCurrentIndex(index)
    qtbot.keyClick(pictures, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.photos.name == "0.jpg" and not session.answers.busy)


def test_the_command_is_what_the_form_says(view, things, session, trainer, networks, network_folder):
    session.classes.open(things)
    view.show_page("training")
    form = view.training.form
    form.start.setCurrentIndex(form.start.findData(str(network_folder)))
    view.training.train.click()
    expected = [str(things), "--output", str(networks / "things"), "--name", "things"]
    assert trainer.arguments == [*expected, "--from", str(network_folder), "--quick"]
    trainer.process.ended.emit(2, "no photos")
    assert view.training.headline.text() == "no photos"
    form.way.set_value("whole")
    form.refresh()
    form.name.setText("All new")
    form.mirrored.setChecked(False)
    form.keep_seeing.setChecked(True)
    form.passes.setValue(3)
    view.training.train.click()
    words = trainer.arguments
    assert words[2] == str(networks / "all-new")
    assert words[words.index("--epochs") + 1] == "3"
    assert words[words.index("--learning-rate") + 1] == "0.001"
    assert words[words.index("--freeze") + 1] == "conv1,conv2,conv3,conv4,conv5"
    assert "--no-mirror" in words
    from model.training_options import training_parser

    training_parser().parse_args(words)
    trainer.process.ended.emit(2, "")


def test_what_cannot_be_trained_is_said_before(view, session, tmp_path):
    view.show_page("training")
    assert view.training.headline.text().startswith("Choose a folder")
    assert not view.training.train.isEnabled()
    (tmp_path / "one" / "cup").mkdir(parents=True)
    session.classes.open(tmp_path / "one")
    assert view.training.headline.text().startswith("One class is nothing to choose from")
    (tmp_path / "one" / "dog").mkdir()
    session.classes.look()
    assert view.training.headline.text() == "There is no photo in cup, dog yet."


def test_curves_kernels_and_words_while_it_runs(view, things, session, trainer, tmp_path, qtbot):
    import numpy as np
    from PIL import Image

    session.classes.open(things)
    view.show_page("training")
    view.training.train.click()
    kernels = np.random.default_rng(1).normal(size=(11, 11, 3, 96)).astype(np.float32)
    Image.fromarray(kernel_sheet(kernels, columns=2)).save(tmp_path / "k.png")
    told = TrainingProgress()
    for record in (
        {"record": "started", "epochs": 4, "epoch": 0, "classes": 3, "training_photos": 9, "validation_photos": 3},
        {"record": "epoch", "epoch": 1, "loss": 1.0986, "top1_error": 0.7, "validation_loss": 1.1,
         "validation_top1_error": 0.6, "learning_rate": 0.1, "kernels": str(tmp_path / "k.png"),
         "kernel_autocorrelation": 0.04},
        {"record": "step", "epoch": 2, "epochs": 4, "step_of_epoch": 1, "steps_per_epoch": 2, "loss": 1.0985,
         "top1_error": 0.66, "learning_rate": 0.1, "photos_per_second": 31.4, "seconds_left": 75},
    ):  # fmt: skip
        told = told.after(record)
    session.training.progress = told
    session.training.changed.emit()
    page = view.training
    assert page.headline.text() == "Epoch 2 of 4, 31 photos/s, 1 min 15 s left, 60.0 % wrong"
    assert page.loss.shown == (told.loss, told.validation_loss)
    assert page.loss.point(0, 0).y() > page.loss.point(0, 1).y()
    assert page.kernels.words == "autocorrelation 0.04: still noise"
    assert not page.kernels.grab().toImage().isNull()
    assert "that of guessing" in page.wrong.text()
    assert not page.train.isVisible()
    page.pause.click()
    assert session.training.state == "ended"


def test_closing_asks_once(window, view, things, session, trainer, qtbot):
    session.classes.open(things)
    view.show_page("training")
    view.training.train.click()
    window.close()
    assert window.isVisible()
    box = window.training_question.box
    assert box.text().startswith("A training is running")
    window.close()
    assert window.training_question.box is box, "asked once"
    box.button(box.StandardButton.Cancel).click()
    assert window.isVisible()
    assert session.training.is_ours
    window.close()
    next(each for each in window.training_question.box.buttons() if each.text() == "Let it go on").click()
    assert not window.isVisible()
    assert trainer.let_gone == [False]


def test_ended_from_outside_the_window_does_not_ask(window, view, things, session, trainer):
    session.classes.open(things)
    view.show_page("training")
    view.training.train.click()
    window.close_unasked()
    assert not window.isVisible()
    assert trainer.let_gone == [True]


def test_the_folder_is_remembered_and_one_that_is_gone_is_not_missed(view, things, session, tmp_path):
    session.classes.open(things)
    view.show_page("training")
    kept = view.choices()
    assert kept == {"folder": str(things), "page": "training"}
    session.classes.root = None
    view.use_choices({"folder": str(tmp_path / "gone"), "page": "photos"})
    assert session.classes.root is None
    view.use_choices(kept)
    assert session.classes.root == things
    assert view.page == "training"


def test_curves_of_a_long_training(qtbot):
    curves = TrainingCurves("Error", percent=True)
    qtbot.addWidget(curves)
    curves.resize(200, 100)
    curves.show_curves(tuple((n / 1000, 0.5) for n in range(1, 90_000)), ((90.0, 0.25),), 90)
    assert not curves.grab().toImage().isNull()
    assert curves.accessibleDescription() == "now 50.0 %, 25.0 %"
    assert curves.point(90, 0).x() == pytest.approx(curves.field().right())
