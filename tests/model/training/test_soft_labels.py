"""Targets made of labels, a better network's answers and weights, against figures computed by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model.photos.photo_list import DatasetError, PhotoList
from model.training.chosen_photos import choose_photos, list_training_photos
from model.training.job import TrainingJob
from model.training.recipe import Recipe
from model.training.soft_labels import SoftLabels, Targets, read_soft_labels


def photos(weights: list[float] | None = None) -> PhotoList:
    paths = ("photos/ant/1.jpg", "photos/ant/2.jpg", "photos/bee/1.jpg")
    given = None if weights is None else np.array(weights, np.float32)
    return PhotoList(Path("photos"), ("ant", "bee"), paths, np.array([0, 0, 1], np.int32), weights=given)


# The file's columns stand in another order than the photos' classes.
SOFT = SoftLabels(
    Path("soft.npz"), {"bee/1.jpg": 0, "ant/2.jpg": 1}, ("bee", "ant"), np.float16([[0.8, 0.2], [0.36, 0.64]])
)


def test_labels_alone_are_one_hot() -> None:
    np.testing.assert_array_equal(Targets(photos()).rows(np.array([2, 0])), [[0, 1], [1, 0]])


def test_a_target_is_a_share_of_both_and_a_photo_without_soft_label_keeps_its_label() -> None:
    targets = Targets(photos(), SOFT, soft_weight=0.5)
    assert targets.with_soft_label == 2
    rows = targets.rows(np.array([0, 1, 2]))
    np.testing.assert_allclose(rows, [[1, 0], [0.5 + 0.32, 0.18], [0.1, 0.5 + 0.4]], atol=1e-3)
    assert rows.dtype == np.float32


def test_the_temperature_softens_as_hinton_does() -> None:
    # Logits divided by 2 are the square roots of the probabilities: 0.6 and 0.8, and 0.8944 and 0.4472.
    rows = Targets(photos(), SOFT, soft_weight=1.0, temperature=2.0).rows(np.array([1, 2]))
    np.testing.assert_allclose(rows, [[0.8 / 1.4, 0.6 / 1.4], [1 / 3, 2 / 3]], atol=1e-3)


def test_weights_multiply_the_whole_target() -> None:
    rows = Targets(photos([1.0, 0.5, 3.0]), SOFT, soft_weight=0.25).rows(np.array([0, 1, 2]))
    np.testing.assert_allclose(rows.sum(axis=1), [1, 0.5, 3], atol=1e-6)
    np.testing.assert_allclose(rows[1], [0.5 * (0.75 + 0.25 * 0.64), 0.5 * 0.25 * 0.36], atol=1e-3)


def write(path: Path, **changes: object) -> Path:
    arrays = {
        "photos": ["ant/1.jpg", "bee/1.jpg"],
        "classes": ["ant", "bee"],
        "probabilities": [[0.9, 0.1], [0.2, 0.8]],
    }
    np.savez(path, **{name: np.array(value) for name, value in {**arrays, **changes}.items() if value is not None})
    return path


def test_a_file_comes_back(tmp_path: Path) -> None:
    read = read_soft_labels(write(tmp_path / "soft.npz"))
    assert read.rows == {"ant/1.jpg": 0, "bee/1.jpg": 1}
    assert read.classes == ("ant", "bee")
    np.testing.assert_array_equal(read.probabilities, [[0.9, 0.1], [0.2, 0.8]])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"classes": None}, "expected the arrays photos, classes, probabilities. Received: no classes"),
        ({"classes": ["ant"]}, r"shape \(photos, classes\). Received: \(2, 2\) for 2 photos and 1 classes"),
        ({"probabilities": [[0.9, 0.3], [0.2, 0.8]]}, "sum to 1"),
        ({"probabilities": [[np.nan, 0.1], [0.2, 0.8]]}, "sum to 1"),
        ({"probabilities": [[1.5, -0.5], [0.2, 0.8]]}, "sum to 1"),
        ({"probabilities": [[1, 0], [0, 1]]}, "as floats. Received: int64"),
        ({"photos": [1, 2]}, "as text. Received: int64"),
        ({"photos": ["ant/1.jpg", "ant/1.jpg"]}, "each photo once. Received twice: 'ant/1.jpg'"),
        ({"classes": ["ant", "ant"]}, "each class once. Received twice: 'ant'"),
    ],
)
def test_a_file_that_is_none_is_said_in_one_line(tmp_path: Path, changes: dict[str, object], expected: str) -> None:
    with pytest.raises(DatasetError, match=f"soft.npz: .*{expected}"):
        read_soft_labels(write(tmp_path / "soft.npz", **changes))


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_a_damaged_file_is_said_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "soft.npz").write_bytes(content)
    with pytest.raises(DatasetError, match=r"expected soft labels as a .npz file"):
        read_soft_labels(tmp_path / "soft.npz")


@pytest.mark.parametrize(
    ("rows", "classes", "expected"),
    [
        ({"ant/1.jpg": 0}, ("ant", "cow"), "for the 2 classes of the photos. Received: none for 'bee'"),
        ({"ant/1.jpg": 0}, ("ant", "bee", "cow"), "classes of the photos alone. Received also: 'cow'"),
        (
            {"fly/1.jpg": 0},
            ("ant", "bee"),
            "soft labels of these photos, such as 'ant/1.jpg'.*others, such as 'fly/1.jpg'",
        ),
    ],
)
def test_soft_labels_of_others_are_refused(rows: dict[str, int], classes: tuple[str, ...], expected: str) -> None:
    soft = SoftLabels(Path("soft.npz"), rows, classes, np.full((1, len(classes)), 1 / len(classes)))
    with pytest.raises(DatasetError, match=expected):
        Targets(photos(), soft)


def folder_of(root: Path, **counts: int) -> Path:
    for name, count in counts.items():
        (root / name).mkdir(parents=True)
        for number in range(count):
            (root / name / f"{number}.jpg").write_bytes(b"not looked at")
    return root


def test_a_name_in_two_folders_is_no_name_for_a_soft_label(tmp_path: Path) -> None:
    folders = [folder_of(tmp_path / name, ant=2, bee=2) for name in ("here", "there")]
    soft = write(tmp_path / "soft.npz", photos=["ant/1.jpg", "fly/1.jpg"])
    job = TrainingJob(tmp_path / "out", tuple(folders), soft_labels=soft)
    with pytest.raises(DatasetError, match=r"in several folders, 'ant/1.jpg'"):
        choose_photos(job, list_training_photos(job), Recipe("x"))


def test_whole_groups_are_kept_for_validation(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "photos", ant=4, bee=3)
    table = tmp_path / "groups.csv"
    names = [f"ant/{number}.jpg" for number in range(4)] + [f"bee/{number}.jpg" for number in range(3)]
    sources = ["A", "A", "B", "C", "A", "B", "C"]
    rows = [f"{name},pack,{source}" for name, source in zip(names, sources, strict=True)]
    table.write_text("\n".join(["photo,pack,source", *rows]), encoding="utf-8")
    job = TrainingJob(tmp_path / "out", (root,), groups=table, group_column="source", validation_groups=("B", "C"))
    chosen = choose_photos(job, list_training_photos(job), Recipe("x"))
    assert list(chosen.training.names()) == ["ant/0.jpg", "ant/1.jpg", "bee/0.jpg"]
    assert list(chosen.validation.names()) == ["ant/2.jpg", "ant/3.jpg", "bee/1.jpg", "bee/2.jpg"]
    assert chosen.training.every_class
    assert not chosen.validation.every_class


def test_photos_to_leave_out_are_left_out_and_counted(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "photos", ant=4, bee=3)
    (tmp_path / "out.txt").write_text("ant/0.jpg\nbee/2.jpg\nfly/1.jpg\n", encoding="utf-8")
    listed = list_training_photos(TrainingJob(tmp_path / "out", (root,), left_out=tmp_path / "out.txt"))
    assert listed.left_out == 2
    assert list(listed.photos.names()) == ["ant/1.jpg", "ant/2.jpg", "ant/3.jpg", "bee/0.jpg", "bee/1.jpg"]


def test_folders_with_weights_are_one_data_set(tmp_path: Path) -> None:
    here, there = folder_of(tmp_path / "here", ant=1, bee=1), folder_of(tmp_path / "there", bee=2, cow=1)
    photos = list_training_photos(TrainingJob(tmp_path / "out", (here, there), (1.0, 0.5))).photos
    assert photos.classes == ("ant", "bee", "cow")
    assert photos.labels.tolist() == [0, 1, 1, 1, 2]
    assert photos.weights is not None
    assert photos.weights.tolist() == [1, 1, 0.5, 0.5, 0.5]
    with pytest.raises(DatasetError, match=r"expected a weight for each of 2 folders. Received: 1"):
        list_training_photos(TrainingJob(tmp_path / "out", (here, there), (1.0,)))
