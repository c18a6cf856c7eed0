"""Listing class folders and splitting them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model.photos.photo_list import (
    DatasetError,
    PhotoList,
    joined,
    list_class_folders,
    listed,
    read_names,
    split,
    without,
)


def folder_of(root: Path, **counts: int) -> Path:
    for name, count in counts.items():
        (root / name).mkdir(parents=True)
        for number in range(count):
            (root / name / f"{number:03d}.jpg").write_bytes(b"not looked at")
    return root


def test_photos_stand_in_the_order_of_their_names(tmp_path: Path) -> None:
    photos = list_class_folders(folder_of(tmp_path, cow=2, ant=1, bee=3))
    assert photos.classes == ("ant", "bee", "cow")
    assert [str(Path(str(path)).relative_to(tmp_path)) for path in photos.paths] == [
        *("ant/000.jpg", "bee/000.jpg", "bee/001.jpg", "bee/002.jpg", "cow/000.jpg", "cow/001.jpg"),
    ]
    assert photos.labels.tolist() == [0, 1, 1, 1, 2, 2]
    assert photos.labels.dtype == np.int32
    assert photos.counts().tolist() == [1, 3, 2]
    assert len(photos) == 6
    assert photos.every_class


def test_hidden_files_are_passed_over_and_folders_within_a_class_belong_to_it(tmp_path: Path) -> None:
    folder_of(tmp_path, ant=1, größe=1)
    (tmp_path / ".git").mkdir()
    (tmp_path / "ant" / ".DS_Store").touch()
    (tmp_path / "README.txt").touch()
    (tmp_path / "ant" / "summer" / "day").mkdir(parents=True)
    (tmp_path / "ant" / "summer" / "day" / "without an extension").touch()
    photos = list_class_folders(tmp_path)
    assert photos.classes == ("ant", "größe")
    assert photos.counts().tolist() == [2, 1]


def test_listing_errors_name_the_folder_and_what_came(tmp_path: Path) -> None:
    def message(root: Path, classes: list[str] | None = None) -> str:
        with pytest.raises(DatasetError) as caught:
            list_class_folders(root, classes)
        assert str(caught.value).startswith(f"{root}: ")
        assert "\n" not in str(caught.value)
        return str(caught.value)

    assert "no such folder" in message(tmp_path / "away")
    (tmp_path / "file").touch()
    assert "Received: a file" in message(tmp_path / "file")
    (tmp_path / "empty").mkdir()
    assert "an empty folder" in message(tmp_path / "empty")
    (tmp_path / "loose").mkdir()
    (tmp_path / "loose" / "photo.jpg").touch()
    assert "1 files and no folder" in message(tmp_path / "loose")
    assert "at least two classes. Received: one, 'ant'" in message(folder_of(tmp_path / "single", ant=3))
    assert "no photo at all" in message(folder_of(tmp_path / "none", ant=0, bee=0))
    many = folder_of(tmp_path / "many", ant=1, **{f"class{i}": 0 for i in range(7)})
    assert "none in 'class0', 'class1', 'class2', 'class3', 'class4' and 2 more" in message(many)
    known = folder_of(tmp_path / "known", ant=1, zebra=1)
    assert "expected folders named after the 2 known classes. Received: 'zebra'" in message(known, ["ant", "bee"])
    assert "no photo at all" in message(folder_of(tmp_path / "bare", ant=0), ["ant", "bee"])


def test_a_link_back_is_named_and_passed_over(tmp_path: Path) -> None:
    folder_of(tmp_path, ant=1, bee=1)
    (tmp_path / "ant" / "more").mkdir()
    (tmp_path / "ant" / "more" / "x.jpg").touch()
    (tmp_path / "ant" / "more" / "back").symlink_to(tmp_path / "ant")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "bee" / "elsewhere").symlink_to(tmp_path / "ant" / "more")  # no loop
    photos = list_class_folders(tmp_path)
    assert photos.classes == ("ant", "bee")
    assert photos.counts().tolist() == [2, 2]
    assert sorted(line.split(":")[0] for line in photos.passed_over) == sorted(
        [str(tmp_path / "round"), str(tmp_path / "ant" / "more" / "back"), str(tmp_path / "bee" / "elsewhere" / "back")]
    )
    assert "this link leads back to" in photos.passed_over[0]


def test_names_to_leave_out_must_be_names_of_photos(tmp_path: Path) -> None:
    photos = list_class_folders(folder_of(tmp_path / "photos", ant=2, bee=1))
    assert list(without(photos, {"ant/000.jpg", "fly/1.jpg"}).names()) == ["ant/001.jpg", "bee/000.jpg"]
    with pytest.raises(DatasetError, match=r"expected names such as 'ant/000.jpg'.*such as 'ant.+000.jpg'"):
        without(photos, {"ant\\000.jpg"})
    with pytest.raises(DatasetError, match=r"left in every class. Received: none in 'bee'"):
        without(photos, {"bee/000.jpg"})


def test_a_file_of_names_is_read_and_what_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_bytes("\ufeffant/1.jpg\r\n\r\n größe/2.jpg \n".encode())
    assert read_names(tmp_path / "names.txt") == {"ant/1.jpg", "größe/2.jpg"}
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")
    for name in ("bytes", "away", "."):
        with pytest.raises(DatasetError, match=r"expected a text file with a name a line"):
            read_names(tmp_path / name)


def test_given_classes_keep_their_order_and_may_be_missing_or_empty(tmp_path: Path) -> None:
    photos = list_class_folders(folder_of(tmp_path, ant=1, bee=2, cow=0), ["dog", "cow", "bee", "ant"])
    assert photos.classes == ("dog", "cow", "bee", "ant")
    assert photos.labels.tolist() == [2, 2, 3]
    assert photos.empty_classes == ("cow",)
    assert not photos.every_class


def a_list(*counts: int) -> PhotoList:
    labels = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    names = tuple(str(label) for label in range(len(counts)))
    return PhotoList(Path("photos"), names, tuple(f"{i}.jpg" for i in range(len(labels))), labels)


def test_split_takes_the_same_share_of_every_class() -> None:
    training, validation = split(a_list(100, 20, 2, 1), 0.1, seed=3)
    assert validation.counts().tolist() == [10, 2, 1, 0]
    assert training.counts().tolist() == [90, 18, 1, 1]
    assert sorted(map(str, training.paths + validation.paths)) == sorted(map(str, a_list(100, 20, 2, 1).paths))
    assert training.every_class
    assert not validation.every_class


def test_split_depends_on_the_seed_alone() -> None:
    first, again, other = (split(a_list(50, 50), 0.2, seed)[1].paths for seed in (1, 1, 2))
    assert first == again != other
    # What another class holds does not move this one's split.
    assert split(a_list(50, 7), 0.2, 1)[1].paths[:10] == first[:10]


def test_split_without_validation() -> None:
    training, validation = split(a_list(5, 5), 0, seed=1)
    assert (len(training), len(validation)) == (10, 0)


@pytest.mark.parametrize("fraction", [-0.1, 1.0, float("nan")])
def test_split_refuses_a_fraction_that_is_none(fraction: float) -> None:
    with pytest.raises(DatasetError, match=r"validation fraction: expected at least 0 and below 1"):
        split(a_list(5, 5), fraction, seed=1)


def test_folders_join_with_their_classes_weights_and_names(tmp_path: Path) -> None:
    folder_of(tmp_path / "summer", bee=2, ant=1)
    folder_of(tmp_path / "winter", ant=1, cow=1)
    lists = [list_class_folders(tmp_path / name) for name in ("summer", "winter")]
    photos = joined(lists, [1.0, 0.5])
    assert photos.classes == ("ant", "bee", "cow")
    assert photos.labels.tolist() == [0, 1, 1, 0, 2]
    assert photos.weights is not None
    assert photos.weights.tolist() == [1, 1, 1, 0.5, 0.5]
    # A name is the photo's in its own folder.
    assert list(photos.names()) == ["ant/000.jpg", "bee/000.jpg", "bee/001.jpg", "ant/000.jpg", "cow/000.jpg"]
    some = photos.take(np.array([4, 0]))
    assert some.weights is not None
    assert some.weights.tolist() == [0.5, 1]
    assert list(some.names()) == ["cow/000.jpg", "ant/000.jpg"]
    assert joined(lists).weights is None
    assert joined(lists, [1, 1]).weights is None


def test_folders_of_one_class_join_to_two_or_are_refused(tmp_path: Path) -> None:
    one = list_class_folders(folder_of(tmp_path / "one", ant=1), fewest_classes=1)
    other = list_class_folders(folder_of(tmp_path / "other", bee=1), fewest_classes=1)
    assert joined([one, other]).classes == ("ant", "bee")
    with pytest.raises(DatasetError, match=r"one: expected at least two classes\. Received: 'ant'$"):
        joined([one, one])


def test_what_a_joined_list_passed_over_is_told(tmp_path: Path) -> None:
    folder_of(tmp_path / "one", ant=1, bee=1)
    (tmp_path / "one" / "ant" / "back").symlink_to(tmp_path / "one", target_is_directory=True)
    lists = [list_class_folders(tmp_path / "one"), list_class_folders(folder_of(tmp_path / "two", ant=1, bee=1))]
    assert [("back: passed over" in line) for line in joined(lists).passed_over] == [True]


@pytest.mark.parametrize(("fraction", "kept"), [(0.001, 1), (0.5, 2), (0.999, 3)])
def test_either_side_of_a_split_has_a_photo_of_every_class(fraction: float, kept: int) -> None:
    training, validation = split(a_list(4, 4), fraction, seed=0)
    assert validation.counts().tolist() == [kept, kept]
    assert training.counts().tolist() == [4 - kept, 4 - kept]


def test_the_first_names_and_how_many_more() -> None:
    assert listed(["a", "b"]) == "'a', 'b'"
    assert listed(list("abcde")) == "'a', 'b', 'c', 'd', 'e'"
    assert listed(list("abcdefg")) == "'a', 'b', 'c', 'd', 'e' and 2 more"
