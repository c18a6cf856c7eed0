"""A table says which group a photo belongs to."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model.photos.groups import NO_GROUP, groups_of, read_groups, split_by_group
from model.photos.photo_list import DatasetError, PhotoList

PHOTOS = PhotoList(
    Path("p"), ("ant", "bee"), ("p/ant/1.jpg", "p/ant/2.jpg", "p/bee/1.jpg"), np.array([0, 0, 1], np.int32)
)


def table(folder: Path, text: str) -> Path:
    path = folder / "groups.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_column_can_be_chosen(tmp_path: Path) -> None:
    path = table(tmp_path, 'photo,pack,source\nant/1.jpg,wild,"Doe, Jane"\n\nbee/1.jpg,small,X\n')
    assert read_groups(path) == {"ant/1.jpg": "wild", "bee/1.jpg": "small"}
    assert read_groups(path, "source") == {"ant/1.jpg": "Doe, Jane", "bee/1.jpg": "X"}
    assert groups_of(PHOTOS, read_groups(path)) == ("wild", NO_GROUP, "small")


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        ("", "", "expected a header with photo and a column of groups"),
        ("photo\nant/1.jpg\n", "", "expected a header with photo and a column of groups. Received: 'photo'"),
        ("photo,pack\n", "source", "expected one of the columns pack. Received: 'source'"),
        ("photo,pack\nant/1.jpg\n", "", "line 2: expected 2 entries. Received: 1"),
        (
            "photo,pack\nant/1.jpg,a\nant/1.jpg,b\n",
            "",
            "line 3: expected one group for 'ant/1.jpg'. Received: 'a' and 'b'",
        ),
        ('photo,pack\n"ant', "", "expected a table in CSV, which cannot be read"),
    ],
)
def test_a_table_that_is_none_is_told(tmp_path: Path, text: str, column: str, expected: str) -> None:
    with pytest.raises(DatasetError, match=expected):
        read_groups(table(tmp_path, text), column)


def test_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"but there is no such file"):
        read_groups(tmp_path / "away.csv")
    with pytest.raises(DatasetError, match=r"which cannot be read"):
        read_groups(tmp_path)


def test_groups_of_other_photos_are_told() -> None:
    with pytest.raises(DatasetError, match=r"such as 'ant/1.jpg'. Received: those of others, such as 'fly/1.jpg'"):
        groups_of(PHOTOS, {"fly/1.jpg": "a"})


def test_groups_to_validate_on_must_be_there_and_leave_photos_of_every_class() -> None:
    groups = {"ant/1.jpg": "a", "ant/2.jpg": "b", "bee/1.jpg": "b"}
    with pytest.raises(DatasetError, match=r"expected groups with photos. Received: none in 'c'"):
        split_by_group(PHOTOS, groups, ["a", "c"])
    with pytest.raises(DatasetError, match=r"in every class. Received: none left in 'bee'"):
        split_by_group(PHOTOS, groups, ["b"])
    training, validation = split_by_group(PHOTOS, groups, ["a"])
    assert list(training.names()) == ["ant/2.jpg", "bee/1.jpg"]
    assert list(validation.names()) == ["ant/1.jpg"]
