"""A resumed training finds again what its beginning was told, and what is told anew holds."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from model.training.job import TrainingError, TrainingJob

JOB = TrainingJob(
    Path("out"),
    (Path("here"), Path("/there")),
    weights=(1.0, 0.5),
    left_out=Path("without.txt"),
    groups=Path("groups.csv"),
    group_column="source",
    validation_groups=("A", "B"),
    soft_labels=Path("soft.npz"),
    name="mine",
)


def record(job: TrainingJob) -> dict[str, object]:
    return json.loads(json.dumps({"job": job.to_json(), "photos": {"folder": "here /there"}}))  # type: ignore[no-any-return]


def test_everything_is_found_again_from_any_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    begun_in = Path.cwd()
    written = record(JOB)
    monkeypatch.chdir(tmp_path)
    found = TrainingJob(JOB.output).completed(written)
    assert found == replace(
        JOB,
        photos=(begun_in / "here", Path("/there")),
        left_out=begun_in / "without.txt",
        groups=begun_in / "groups.csv",
        soft_labels=begun_in / "soft.npz",
    )


def test_what_is_told_anew_holds() -> None:
    given = TrainingJob(JOB.output, weights=(2.0, 2.0), soft_labels=Path("/other.npz"), validation=Path("/v"), name="x")
    found = given.completed(record(JOB))
    assert (found.weights, found.soft_labels, found.name) == ((2.0, 2.0), Path("/other.npz"), "x")
    # A folder to validate on takes the place of the groups.
    assert (found.validation, found.validation_groups) == (Path("/v"), ())
    assert len(found.photos) == 2


def test_photos_of_groups_never_learned_from_have_a_name_of_their_own_on_the_card() -> None:
    assert JOB.validated_on == "validation photos of other sources"
    assert replace(JOB, validation_groups=()).validated_on == "validation photos"


def test_weights_of_other_folders_are_forgotten() -> None:
    assert TrainingJob(JOB.output, (Path("one"),)).completed(record(JOB)).weights == ()
    assert TrainingJob(JOB.output, (Path("one"), Path("two"))).completed(record(JOB)).weights == (1.0, 0.5)


def test_a_record_in_former_words_tells_weights_and_soft_labels() -> None:
    former = {"photos": {"folder": "a b", "weights": [1.0, 2.0], "soft_labels": "/soft.npz", "training": 3}}
    found = TrainingJob(JOB.output, (Path("a"), Path("b"))).completed(former)
    assert (found.weights, found.soft_labels) == ((1.0, 2.0), Path("/soft.npz"))
    assert TrainingJob(JOB.output, (Path("a"),)).completed({"recipe": {}}).weights == ()


@pytest.mark.parametrize(
    "written", [{"job": 3}, {"job": {"weights": "often"}}, {"job": {"photos": 3}}, {"job": {"validation": 3}}]
)
def test_a_record_that_is_none_is_one_line(written: dict[str, object]) -> None:
    with pytest.raises(TrainingError, match="out: expected the record of a training"):
        TrainingJob(JOB.output).completed(written)
