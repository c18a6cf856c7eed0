"""Alike with the real network in its own process: computed, found, drawn as a map."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image

from alexnet_app.sources.source import as_source
from tests.end_to_end.waiting import run_until


def test_the_other_half_of_a_photo_is_nearest(window, session, answered, chelsea, motorcycle, tmp_path):
    for number, photo in enumerate((chelsea, motorcycle)):
        shutil.copy(photo, tmp_path)
        with Image.open(photo) as image:
            image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / f"mirrored {number}.png")
    window.opening.open_any([as_source(tmp_path)])
    run_until(lambda: session.folder.path == tmp_path)
    answered("chelsea.png")
    window.show_view("alike")
    view, alike = window.views.current_view(), session.alike
    run_until(lambda: alike.features is not None and not alike.is_working)
    view.work.start_button.click()
    run_until(lambda: alike.nearest is not None)
    assert Path(view.by_features.paths[0]).name == "mirrored 0.png"
    assert len(view.by_pixels.paths) == 3
    view.pages.chosen.emit("map")
    run_until(lambda: alike.map is not None and alike.map.whole)
    assert len(alike.map.positions) == 4
