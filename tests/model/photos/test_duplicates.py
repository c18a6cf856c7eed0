"""The same photo in two classes is found by its content."""

from __future__ import annotations

import os

import pytest

from model.photos import duplicates
from model.photos.duplicates import SamePhoto, same_photos_in_two_classes, same_photos_in_words
from model.photos.photo_list import list_class_folders


@pytest.fixture
def root(tmp_path):
    for name, size in (("cat/a.jpg", 5000), ("cat/b.jpg", 5000), ("dog/c.jpg", 5000), ("dog/d.jpg", 100)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(os.urandom(size))
    return tmp_path


def test_none_in_an_ordinary_folder(root):
    # The same photo twice in one class is no contradiction.
    (root / "cat" / "again.jpg").write_bytes((root / "cat" / "a.jpg").read_bytes())
    assert same_photos_in_two_classes(list_class_folders(root)) == ()
    assert same_photos_in_words(()) == ""


def test_the_pair_is_named_whatever_the_file_is_called(root):
    (root / "dog" / "other name.png").write_bytes((root / "cat" / "b.jpg").read_bytes())
    pairs = same_photos_in_two_classes(list_class_folders(root))
    assert pairs == (SamePhoto("cat/b.jpg", "dog/other name.png"),)
    assert same_photos_in_words(pairs).endswith("cat/b.jpg and dog/other name.png")


def test_photos_that_begin_alike_are_two_photos(root):
    start = (root / "cat" / "a.jpg").read_bytes()[:4999]
    (root / "dog" / "c.jpg").write_bytes(start + b"?")
    (root / "cat" / "a.jpg").write_bytes(start + b"!")
    assert same_photos_in_two_classes(list_class_folders(root)) == ()


def test_many_pairs_are_counted(root):
    for number in range(8):
        content = os.urandom(200 + number)
        (root / "cat" / f"{number}.jpg").write_bytes(content)
        (root / "dog" / f"{number}.jpg").write_bytes(content)
    words = same_photos_in_words(same_photos_in_two_classes(list_class_folders(root)))
    assert words.endswith("; and 3 more")


def test_a_large_collection_is_left_alone(root, monkeypatch):
    monkeypatch.setattr(duplicates, "MOST_PHOTOS", 3)
    (root / "dog" / "same.jpg").write_bytes((root / "cat" / "b.jpg").read_bytes())
    assert same_photos_in_two_classes(list_class_folders(root)) == ()
