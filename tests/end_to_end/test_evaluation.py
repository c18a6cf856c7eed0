"""Evaluation with the real network in its own process: a folder of class folders, while photos go on being answered."""

from __future__ import annotations

import shutil

from alexnet_app.sources.source import as_source
from tests.end_to_end.waiting import run_until


def test_a_folder_is_evaluated_and_its_photos_are_opened(window, session, answered, chelsea, motorcycle, tmp_path):
    for name, photo in (("cat", chelsea), ("motorbike", motorcycle), ("dog", motorcycle)):
        (tmp_path / name).mkdir()
        shutil.copy(photo, tmp_path / name)
    window.opening.open_any([as_source(tmp_path)])
    run_until(lambda: session.folder.path == tmp_path)
    window.show_view("evaluation")
    view = window.views.current_view()
    view.work.start_button.click()
    session.photos.open([motorcycle])
    answered("motorcycle_left.png")
    run_until(lambda: session.evaluation.result is not None)
    table = session.evaluation.result.table
    assert len(table) == 3
    assert table.true.summary["top1_error"] >= 1 / 3  # a motorbike is no dog
    assert "top-1 error" in view.figures.text()
    dog = next(row for row in range(3) if "dog" in view.listed.photos.model().index(row, 0).data())
    view.listed.photos.chosen.emit(dog)
    assert window.views.current_name == "why"
    answered("motorcycle_left.png")
