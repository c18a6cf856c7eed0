"""Exciting with the real network in its own process: searched, looked at, opened at the patch, there at once again."""

from __future__ import annotations

import shutil
from pathlib import Path

from alexnet_app.sources.source import as_source
from tests.end_to_end.waiting import run_until


def test_a_folder_is_searched_and_a_patch_opened(window, session, answered, chelsea, motorcycle, tmp_path):
    for photo in (chelsea, motorcycle):
        shutil.copy(photo, tmp_path)
    window.opening.open_any([as_source(tmp_path)])
    run_until(lambda: session.folder.path == tmp_path)
    answered("chelsea.png")
    session.selection.choose_layer("conv5")
    window.show_view("exciting")
    view, exciting = window.views.current_view(), session.exciting
    run_until(lambda: exciting.result is not None and not exciting.is_working)
    view.work.start_button.click()
    run_until(lambda: exciting.is_whole and len(exciting.pictures) == 2)
    best, second = exciting.patches
    assert best.value >= second.value
    exciting.open(1)
    answered(Path(second.path).name)
    run_until(lambda: session.selection.marked_position == (second.row, second.column))
    maps = session.selection.maps.values[:, :, session.selection.unit]
    assert maps.max() == maps[second.row, second.column]
    window.show_view("maps")
    assert view.isHidden()
    session.exciting.set_wanted(True)
    session.folder.use(tmp_path.parent)
    session.folder.use(tmp_path)
    run_until(lambda: exciting.is_whole)
