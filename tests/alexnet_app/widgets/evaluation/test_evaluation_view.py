"""The tab Evaluation: figures of a folder of class folders, the photos behind them, answers to photos without."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from alexnet_app.widgets.evaluation.evaluation_view import EvaluationView
from tests.alexnet_app.conftest import CLASSES


@pytest.fixture
def class_folder(tmp_path, make_photo) -> Path:
    """Two photos of each coloured thing, and a cat that is red: the stand-in calls it a red thing."""
    folder = tmp_path / "things"
    colours = {"red_thing": (200, 60, 40), "green_thing": (60, 190, 70), "blue_thing": (40, 60, 200)}
    for name, colour in (*colours.items(), ("cat", colours["red_thing"])):
        (folder / name).mkdir(parents=True)
        for number in range(1 if name == "cat" else 2):
            make_photo(f"things/{name}/{number}.png", colour)
    (folder / "cat" / "notes.txt").write_text("no photo")
    return folder


@pytest.fixture
def view(session, qtbot) -> EvaluationView:
    view = EvaluationView(session)
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    return view


def evaluated(session, folder: Path, qtbot) -> None:
    session.photos.open([folder])
    qtbot.waitUntil(lambda: session.folder.path == folder)
    session.evaluation.start()
    qtbot.waitUntil(lambda: not session.evaluation.is_working)
    assert session.evaluation.problem == ""


def names(view) -> list[str]:
    model = view.listed.photos.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_without_a_folder_a_sentence_says_what_to_do(view, session, qtbot):
    assert "Open or drop a folder" in view.empty.text()
    assert not view.work.start_button.isEnabled()
    with qtbot.waitSignal(view.folder_wanted):
        qtbot.mouseClick(view.work.open_button, Qt.MouseButton.LeftButton)


def test_a_folder_of_classes_is_counted(view, session, class_folder, qtbot):
    evaluated(session, class_folder, qtbot)
    summary = session.evaluation.result.table.true.summary
    assert (summary["photos"], summary["classes"], summary["unreadable"]) == (7, 4, 1)
    assert summary["top1_error"] == pytest.approx(1 / 7)
    assert "top-1 error 14.3 % (1 of 7)" in view.figures.text()
    assert "notes.txt" in view.note.text()
    assert view.listed.kinds.currentText() == "Wrong, most confident first (1)"
    assert names(view) == [str(Path("cat", "0.png"))]
    assert f"{summary['expected_calibration_error']:.4f}" in view.plot.accessibleName()


def test_the_words_of_what_is_listed_fit_in_a_small_window(view, session, class_folder, qtbot):
    view.resize(646, 300)  # what a window of 960 leaves
    evaluated(session, class_folder, qtbot)
    assert view.listed.kinds.shown_text == view.listed.kinds.currentText()
    assert view.listed.words.width() >= 64


def test_a_cell_says_its_photos_and_lists_them(view, session, class_folder, qtbot):
    evaluated(session, class_folder, qtbot)
    said = []
    view.matrix.pointed.connect(said.append)
    cat = view.matrix.cell_area(3, 0).center().toPoint()  # the classes in the network's order: cat is the fourth

    # Sent, not moved: whether a pointer that other tests have moved moves again is the platform's affair.
    spot = QPointF(cat), view.matrix.mapToGlobal(QPointF(cat))
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, *spot, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.matrix, moved)
    assert said[-1] == "1 of 1 cat are called red thing" == view.readout.text()
    qtbot.mouseClick(view.matrix, Qt.MouseButton.LeftButton, pos=cat)
    assert view.listed.kinds.currentText() == "cat called red thing (1)"
    view.matrix.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(view.matrix, key)
    assert view.matrix.cursor_cell == (1, 1)
    assert view.listed.kinds.currentText() == "green thing called green thing (2)"
    assert len(names(view)) == 2


def test_a_row_opens_the_photo_and_the_tab_why(view, session, class_folder, qtbot):
    evaluated(session, class_folder, qtbot)
    view.listed.photos.setFocus()
    view.listed.photos.setCurrentIndex(view.listed.photos.model().index(0, 0))
    with qtbot.waitSignal(view.view_wanted) as caught:
        qtbot.keyClick(view.listed.photos, Qt.Key.Key_Return)
    assert caught.args == ["why"]
    qtbot.waitUntil(lambda: session.photos.name == "0.png" and not session.photos.busy)
    assert session.photos.strip.source(session.photos.strip.index).path == class_folder / "cat" / "0.png"
    place = view.listed.photos.visualRect(view.listed.photos.model().index(0, 1)).center()
    with qtbot.waitSignal(view.view_wanted):
        qtbot.mouseClick(view.listed.photos.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_classes_and_photos_are_sorted_and_found(view, session, class_folder, qtbot):
    evaluated(session, class_folder, qtbot)
    model = view.classes.model()
    view.classes.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [model.index(0, column).data() for column in range(5)] == ["cat", "1", "100.0 %", "0.0 %", "red thing (1)"]
    view.classes.chosen.emit(0)
    assert view.listed.kinds.currentText() == "cat, wrong (1)"
    view.listed.kinds.setCurrentIndex(view.listed.kinds.findData("all"))
    view.listed.kinds.activated.emit(view.listed.kinds.currentIndex())
    assert len(names(view)) == 7
    view.listed.photos.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert names(view)[:2] == [str(Path("blue_thing", "0.png")), str(Path("blue_thing", "1.png"))]
    view.listed.words.setText("GREEN")
    assert len(names(view)) == 2
    view.listed.words.setText("nothing like that")
    assert names(view) == []


def test_photos_of_unknown_classes_get_a_table_of_answers(view, session, make_photo, tmp_path, qtbot):
    (tmp_path / "some").mkdir()
    make_photo("some/red.png", (200, 60, 40))
    make_photo("some/grey.png", (128, 128, 128))
    evaluated(session, tmp_path / "some", qtbot)
    assert session.evaluation.result.table.true is None
    assert "some: 2 photos, 1 view; sure answers: 1" in view.figures.text()
    assert view.note.text().startswith("No errors can be counted.")
    assert not view.matrix.isVisible()
    model = view.listed.photos.model()
    assert [model.index(1, column).data() for column in range(4)] == ["red.png", "red thing", "80.0 %", "sure"]
    view.listed.kinds.setCurrentIndex(view.listed.kinds.findData("not sure"))
    view.listed.kinds.activated.emit(view.listed.kinds.currentIndex())
    assert names(view) == ["grey.png"]
    with qtbot.waitSignal(session.evaluation.saved):
        session.evaluation.save(tmp_path / "answers.csv", as_report=False)
    with (tmp_path / "answers.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["photo", "answer", "probability", "sure"]
    assert rows[2][1:] == ["red_thing", "0.8000", "1"]


def test_table_and_report_are_written_and_a_bad_place_is_told(session, class_folder, tmp_path, qtbot):
    evaluated(session, class_folder, qtbot)
    with qtbot.waitSignal(session.evaluation.saved):
        session.evaluation.save(tmp_path / "report", as_report=True)
    summary = json.loads((tmp_path / "report" / "summary.json").read_text())
    assert summary == {"network": "six-things", **session.evaluation.result.table.true.summary}
    assert (tmp_path / "report" / "wrong.html").read_text().count("<img ") == 1
    with qtbot.waitSignal(session.evaluation.saved):
        session.evaluation.save(tmp_path / "answers.csv", as_report=False)
    with (tmp_path / "answers.csv").open(encoding="utf-8") as file:
        cat = next(row for row in csv.DictReader(file) if row["true class"] == "cat")
    assert (cat["answer"], cat["probability"], cat["place of the true class"]) == ("red_thing", "0.8000", "4")
    with qtbot.waitSignal(session.problems.told) as caught:
        session.evaluation.save(tmp_path / "none" / "answers.csv", as_report=False)
    assert caught.args[0] == "answers.csv could not be saved."


def test_stop_ends_it_and_an_empty_folder_is_told(view, session, class_folder, tmp_path, qtbot):
    for number in range(300):
        shutil.copy(class_folder / "cat" / "0.png", class_folder / "cat" / f"more {number}.png")
    session.folder.use(class_folder)
    qtbot.mouseClick(view.work.start_button, Qt.MouseButton.LeftButton)
    assert view.work.start_button.text() == "Stop"
    qtbot.waitUntil(lambda: session.evaluation.progress.total == 308)
    assert "of 308 photos" in view.work.words.text()
    qtbot.mouseClick(view.work.start_button, Qt.MouseButton.LeftButton)
    assert not session.evaluation.is_working
    assert view.work.start_button.text() == "Evaluate"
    assert session.evaluation.result is None
    empty = tmp_path / "empty"
    empty.mkdir()
    session.folder.use(empty)
    session.evaluation.start()
    qtbot.waitUntil(lambda: session.evaluation.problem != "")
    assert "expected photos in it" in view.work.words.text()


def test_another_network_forgets_the_figures(view, session, class_folder, other_network, qtbot):
    evaluated(session, class_folder, qtbot)
    assert session.evaluation.result.table.classes == CLASSES
    session.network.choose(other_network)
    qtbot.waitUntil(lambda: session.evaluation.result is None)
    assert view.empty.isVisible()
