"""Photos packed into TFRecord shards are the photos of the folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model import dataset as dataset_commands
from model.photos import packing as packed_photos
from model.photos.batches import DatasetError, PackedPhoto, PhotoBatches, list_photos
from model.photos.decoding import PhotoError, load_photo
from model.photos.packing import list_packed_photos, pack, read_photo


@pytest.fixture
def packed(class_photos: Path, tmp_path: Path) -> Path:
    """The twelve photos of three classes in three shards."""
    assert pack(list_photos(class_photos), tmp_path / "packed", shards=3) == []
    return tmp_path / "packed"


def test_packed_photos_give_the_batches_of_the_files(class_photos: Path, packed: Path) -> None:
    files, records = list_photos(class_photos), list_photos(packed)
    assert records.classes == files.classes
    np.testing.assert_array_equal(records.labels, files.labels)
    assert [path.name for path in records.paths if isinstance(path, PackedPhoto)] == [
        str(Path(str(path)).relative_to(class_photos)) for path in files.paths
    ]
    one, other = (PhotoBatches(photos, 32, cache="stream").epoch(5, seed=3) for photos in (files, records))
    for (images, labels), (other_images, other_labels) in zip(one, other, strict=True):
        np.testing.assert_array_equal(images, other_images)
        np.testing.assert_array_equal(labels, other_labels)


def test_shards_are_ordinary_tfrecords(class_photos: Path, packed: Path) -> None:
    import tensorflow as tf

    shards = sorted(str(path) for path in packed.glob("photos-*-of-00003.tfrecord"))
    assert len(shards) == 3
    found = {}
    for record in tf.data.TFRecordDataset(shards):
        example = tf.train.Example.FromString(record.numpy())
        name = example.features.feature["image/filename"].bytes_list.value[0].decode()
        label = example.features.feature["image/class/label"].int64_list.value[0]
        assert example.features.feature["image/class/text"].bytes_list.value[0].decode() == Path(name).parent.name
        found[name] = (label, example.features.feature["image/encoded"].bytes_list.value[0])
    files = list_photos(class_photos)
    assert found == {
        str(Path(str(path)).relative_to(class_photos)): (label, Path(str(path)).read_bytes())
        for path, label in zip(files.paths, files.labels, strict=True)
    }


def test_a_disk_cache_of_packed_photos(packed: Path, tmp_path: Path) -> None:
    photos = list_photos(packed)
    for _ in range(2):
        batches = PhotoBatches(photos, 16, cache="disk", cache_folder=tmp_path / "cache")
        np.testing.assert_array_equal(
            batches.squares(photos.indices)[0], PhotoBatches(photos, 16).squares(photos.indices)[0]
        )
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_packed_photos_can_be_packed_again(packed: Path, tmp_path: Path) -> None:
    pack(list_photos(packed), tmp_path / "again")
    again = list_photos(tmp_path / "again")
    assert len(list((tmp_path / "again").glob("*.tfrecord"))) == 1
    for before, after in zip(list_photos(packed).paths, again.paths, strict=True):
        np.testing.assert_array_equal(read_photo(before).pixels, read_photo(after).pixels)


def test_given_classes(packed: Path) -> None:
    photos = list_packed_photos(packed, ["rocket", "cat", "dog", "motorbike"])
    assert photos.labels.tolist() == [0] * 4 + [1] * 4 + [3] * 4
    assert photos.paths[0].name == "rocket/0.jpg"  # type: ignore[union-attr]
    with pytest.raises(DatasetError, match=r"expected classes among the 2 known ones\. Received: 'rocket'"):
        list_packed_photos(packed, ["cat", "motorbike"])


def test_no_photo_is_left_out_and_named(class_photos: Path, tmp_path: Path) -> None:
    root = tmp_path / "photos"
    for name in ("a", "b"):
        (root / name).mkdir(parents=True)
        (root / name / "photo.jpg").write_bytes((class_photos / "cat" / "0.jpg").read_bytes())
    (root / "b" / "notes.txt").write_text("no photo")
    ((path, reason),) = pack(list_photos(root), tmp_path / "packed")
    assert path == str(root / "b" / "notes.txt")
    assert "expected a photo" in reason
    assert list_photos(tmp_path / "packed").counts().tolist() == [1, 1]


def test_pack_writes_all_or_nothing(class_photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = list_photos(class_photos)
    with pytest.raises(DatasetError, match="expected the name of a new folder, but it exists"):
        pack(photos, tmp_path)
    with pytest.raises(DatasetError, match=r"shards: expected 1 to 12, the number of photos\. Received: 13"):
        pack(photos, tmp_path / "packed", shards=13)
    monkeypatch.setattr(packed_photos, "_example", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        pack(photos, tmp_path / "packed")
    assert list(tmp_path.iterdir()) == []


def test_pack_without_any_photo(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / "photos" / name).mkdir(parents=True)
        (tmp_path / "photos" / name / "notes.txt").write_text("no photo")
    with pytest.raises(DatasetError, match="none of 2 files is a photo"):
        pack(list_photos(tmp_path / "photos"), tmp_path / "packed")
    assert not (tmp_path / "packed").exists()


def test_damage_is_told(packed: Path) -> None:
    shard = packed / "photos-00001-of-00003.tfrecord"
    content = shard.read_bytes()
    photo = next(path for path in list_photos(packed).paths if str(shard) in str(path))
    shard.write_bytes(content[:-10])
    with pytest.raises(DatasetError, match=rf"{shard.name}: expected a shard of {len(content)} bytes"):
        list_photos(packed)
    shard.write_bytes(content[: photo.offset + 10])  # type: ignore[union-attr]
    with pytest.raises(PhotoError, match=r"expected \d+ bytes in the shard. Received: 10"):
        read_photo(photo)
    shard.unlink()
    with pytest.raises(DatasetError, match=rf"{shard.name}: expected this part of the packed photos"):
        list_photos(packed)
    with pytest.raises(PhotoError, match="cannot be read"):
        read_photo(photo)
    shard.write_bytes(content)
    (packed / "index.npz").write_bytes(b"nonsense")
    with pytest.raises(DatasetError, match="the index of the packed photos is damaged"):
        list_photos(packed)
    (packed / "dataset.json").write_text('{"format": 99}')
    with pytest.raises(DatasetError, match=r"dataset\.json: expected packed photos of format 1"):
        list_photos(packed)


def test_read_photo_takes_files_too(class_photos: Path) -> None:
    path = str(class_photos / "cat" / "0.jpg")
    np.testing.assert_array_equal(read_photo(path).pixels, load_photo(path).pixels)


def test_commands(class_photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "packed"
    assert dataset_commands.main(["pack", str(class_photos), str(out), "--shards", "2"]) == 0
    assert "12 photos of 3 classes" in capsys.readouterr().out
    assert dataset_commands.main(["check", str(out)]) == 0
    assert "12 of 12 photos can be read" in capsys.readouterr().out
    assert dataset_commands.main(["pack", str(class_photos), str(out)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_check_names_the_unreadable(class_photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "photo.jpg").write_bytes((class_photos / "cat" / "0.jpg").read_bytes())
    (tmp_path / "a" / "cut.jpg").write_bytes((class_photos / "cat" / "0.jpg").read_bytes()[:700])
    assert dataset_commands.main(["check", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert "2 of 3 photos can be read" in told.out
    assert told.err.startswith(str(tmp_path / "a" / "cut.jpg"))
