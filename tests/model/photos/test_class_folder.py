"""A folder of class folders that grows: nothing that was put in is ever lost."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from PIL import Image

from model.photos.class_folder import (
    THROWN_OUT,
    ClassFolderError,
    bring_back,
    class_names,
    class_photos,
    keep_frame,
    keep_photo,
    make_class,
    rename_class,
    throw_out,
)
from model.photos.photo_list import list_class_folders
from model.writing import DiskFullError

FRAME = np.full((40, 60, 3), (10, 200, 30), np.uint8)


@pytest.fixture
def root(tmp_path):
    for name in ("cup", "dog"):
        make_class(tmp_path, name)
        for number in range(3):
            keep_frame(tmp_path, name, FRAME, f"frame-{number}")
    return tmp_path


def test_the_folder_is_one_that_training_takes(root):
    photos = list_class_folders(root)
    assert photos.classes == ("cup", "dog")
    assert photos.counts().tolist() == [3, 3]
    with Image.open(class_photos(root, "cup")[0]) as picture:
        assert picture.format == "JPEG"
        assert np.abs(np.asarray(picture).astype(int) - FRAME).max() < 4


@pytest.mark.parametrize("name", ["", "  ", ".hidden", "a/b", "a\\b", "end.", "what?", "x" * 101, "CUP"])
def test_a_name_that_cannot_be_is_refused_in_a_sentence(root, name):
    with pytest.raises(ClassFolderError) as problem:
        make_class(root, name)
    assert "\n" not in str(problem.value)
    assert class_names(root) == ("cup", "dog")


def test_names_may_be_in_any_script(root):
    assert make_class(root, "  große   Tasse ") == "große Tasse"
    assert make_class(root, "猫") in class_names(root)


def test_what_is_thrown_out_comes_back(root):
    first, second, third = class_photos(root, "cup")
    moves = throw_out(root, [first, third])
    assert class_photos(root, "cup") == (second,)
    assert list_class_folders(root).counts().tolist() == [1, 3]
    assert len(list((root / THROWN_OUT / "cup").iterdir())) == 2
    bring_back(moves)
    assert class_photos(root, "cup") == (first, second, third)


def test_a_whole_class_and_its_name_taken_meanwhile(root):
    moves = throw_out(root, [root / "cup"])
    assert class_names(root) == ("dog",)
    make_class(root, "cup")
    again = throw_out(root, [root / "cup"])
    assert again[0].now != moves[0].now
    bring_back(moves)
    assert len(class_photos(root, "cup")) == 3


def test_throwing_out_is_whole_or_not_at_all(root):
    first = class_photos(root, "cup")[0]
    with pytest.raises(ClassFolderError, match="cannot be moved"):
        throw_out(root, [first, root / "cup" / "gone.jpg"])
    assert len(class_photos(root, "cup")) == 3


def test_frames_and_photos_never_replace_one_another(root, chelsea):
    assert keep_frame(root, "cup", FRAME, "frame-0").name == "frame-0 2.jpg"
    kept = [keep_photo(root, "cup", chelsea, "cat.png") for _ in range(2)]
    assert [path.name for path in kept] == ["cat.png", "cat 2.png"]
    assert kept[1].read_bytes() == chelsea.read_bytes()
    assert keep_photo(root, "cup", chelsea.read_bytes(), "../../out.png").parent == root / "cup"


def test_what_is_no_photo_is_refused(root, tmp_path):
    (tmp_path / "notes.jpg").write_text("no photo")
    with pytest.raises(ClassFolderError, match=r"notes\.jpg"):
        keep_photo(root, "cup", tmp_path / "notes.jpg", "notes.jpg")
    assert len(class_photos(root, "cup")) == 3


def test_a_class_that_is_gone_and_a_folder_that_is_gone(root):
    shutil.rmtree(root / "cup")
    with pytest.raises(ClassFolderError, match="folder of the class is gone"):
        keep_frame(root, "cup", FRAME, "late")
    shutil.rmtree(root)
    with pytest.raises(ClassFolderError, match="cannot be read"):
        class_names(root)


def test_a_full_disk_leaves_nothing_half(root, monkeypatch):
    monkeypatch.setattr("model.writing.free_bytes", lambda _folder: 10)
    with pytest.raises(DiskFullError, match="disk is full"):
        keep_frame(root, "cup", FRAME, "last")
    assert len(class_photos(root, "cup")) == 3


def test_another_name(root):
    assert rename_class(root, "cup", "mug") == "mug"
    assert class_names(root) == ("dog", "mug")
    with pytest.raises(ClassFolderError, match="already"):
        rename_class(root, "mug", "dog")
    assert rename_class(root, "mug", "Mug") == "Mug"
