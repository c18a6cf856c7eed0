"""What is trained in the time that there is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model.photos.photo_list import DatasetError, PhotoList
from model.reproducing.claims import CLAIMS
from model.reproducing.plan import Plan, Speed, planned, read_plan, runs_of, seconds_of_a_run, usable_classes
from model.reproducing.run_record import RecordError, read_run_record
from model.reproducing.settings import FOUR_LAYERS, MINIATURE
from tests.model.reproducing.runs import RUN


def photos(*counts: int) -> PhotoList:
    labels = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    names = tuple(f"class {i:02d}" for i in range(len(counts)))
    return PhotoList(Path("photos"), names, tuple(map(str, range(len(labels)))), labels)


def test_networks_that_claims_share_are_trained_once():
    runs = runs_of(tuple(CLAIMS.values()), seeds=3)
    assert runs == {"four-layers": 18, "miniature": 30}
    seconds = seconds_of_a_run({"four-layers": FOUR_LAYERS, "miniature": MINIATURE}, runs, 3600)
    assert 18 * seconds["four-layers"] + 30 * seconds["miniature"] == pytest.approx(3600)
    assert seconds["four-layers"] == pytest.approx(0.6 * seconds["miniature"])


def test_more_time_is_more_photos_and_then_more_epochs():
    every = photos(*([300] * 40))
    speed = Speed(1000, 10)
    short, longer, long, endless = (planned(MINIATURE, every, speed, seconds) for seconds in (20, 100, 300, 10_000))
    assert (len(short.classes), short.photos_per_class, short.epochs) == (10, 76, 20)
    assert len(longer.classes) == 34
    assert 190 <= longer.photos_per_class <= 210
    assert (len(long.classes), long.photos_per_class) == (40, 300)
    assert long.epochs == 37
    assert endless.epochs == 60  # no more than three times as many
    for plan, seconds in ((short, 20), (longer, 100), (long, 300)):
        assert plan.seconds == pytest.approx(seconds, rel=0.1)


def test_a_tiny_budget_still_trains_something():
    plan = planned(MINIATURE, photos(12, 9, 3), Speed(1000, 10), 1)
    assert plan.classes == ("class 00", "class 01")
    assert (plan.photos_per_class, plan.epochs, plan.batch_size) == (8, 4, 2)


def test_too_few_photos_are_said():
    with pytest.raises(DatasetError) as problem:
        usable_classes(photos(12, 7, 3))
    assert str(problem.value) == ("photos: expected at least two classes with 8 photos or more each. Received: 1 of 3")


def test_plan_and_record_come_back_from_disk(tmp_path):
    plan = Plan("/photos", (0, 1), {"miniature": planned(MINIATURE, photos(20, 20), Speed(100, 1), 10)})
    plan.write(tmp_path / "plan.json")
    assert read_plan(tmp_path / "plan.json") == plan
    assert read_plan(tmp_path / "none.json") is None
    assert read_run_record(tmp_path) is None
    for record in (RUN, replace(RUN, ten_views=None)):
        record.write(tmp_path)
        assert read_run_record(tmp_path) == record


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"arm": 3}', '{"photos": 3, "seeds": 1, "settings": []}'])
def test_damaged_files_are_named(tmp_path, text):
    for file in ("plan.json", "record.json"):
        (tmp_path / file).write_text(text)
    with pytest.raises(RecordError, match=r"plan\.json: expected the plan"):
        read_plan(tmp_path / "plan.json")
    with pytest.raises(RecordError, match=r"record\.json: expected the record of a run"):
        read_run_record(tmp_path)
