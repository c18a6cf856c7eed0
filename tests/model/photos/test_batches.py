"""Batches of squares: the same from memory, disk and decoder, whatever the number of workers; statistics."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from model.photos import batches as dataset
from model.photos import squares as photo_squares
from model.photos.batches import DatasetError, PhotoBatches, list_photos, shard_rows, split
from model.photos.decoding import load_photo
from model.photos.preprocessing import Preprocessing, square_view

SIDE = 24
CLASSES = ("ant", "bee", "cow")
CACHES: tuple[dataset.Cache, ...] = ("memory", "disk", "stream")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three classes, 5 + 4 + 4 photos of differing shape."""
    root = tmp_path / "photos"
    generator = np.random.default_rng(2)
    for name, count in zip(CLASSES, (5, 4, 4), strict=True):
        (root / name).mkdir(parents=True)
        for number in range(count):
            pixels = generator.integers(0, 255, (30 + number, 50 - 2 * number, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(root / name / f"{number}.png")
    return root


def spoil(path: Path) -> None:
    path.write_bytes(b"no photo")


def batches_of(epoch: Any) -> list[tuple[np.ndarray, np.ndarray]]:
    return [(images.numpy(), labels.numpy()) for images, labels in epoch]


def assert_equal(some: list[tuple[np.ndarray, np.ndarray]], others: list[tuple[np.ndarray, np.ndarray]]) -> None:
    assert len(some) == len(others)
    for (images, labels), (other_images, other_labels) in zip(some, others, strict=True):
        np.testing.assert_array_equal(labels, other_labels)
        np.testing.assert_array_equal(images, other_images)


@pytest.mark.parametrize("cache", CACHES)
def test_squares_are_the_central_view_of_preprocessing(folder: Path, cache: dataset.Cache) -> None:
    batches = PhotoBatches(list_photos(folder), SIDE, cache=cache)
    ((images, labels),) = batches_of(batches.epoch(100, shuffle=False))
    assert images.dtype == np.uint8
    assert labels.dtype == np.int32
    assert labels.tolist() == [0] * 5 + [1] * 4 + [2] * 4
    for image, path in zip(images, batches.photos.paths, strict=True):
        expected = square_view(load_photo(str(path)).pixels, Preprocessing(SIDE, SIDE)).pixels
        np.testing.assert_array_equal(image, expected)


@pytest.mark.parametrize("cache", CACHES)
def test_the_order_depends_on_seed_and_epoch_alone(folder: Path, cache: dataset.Cache) -> None:
    photos = list_photos(folder)
    reference = batches_of(PhotoBatches(photos, SIDE, cache="memory", threads=1).epoch(4, seed=7, epoch=3))
    batches = PhotoBatches(photos, SIDE, cache=cache)
    for _ in range(2):  # the second time from the cache
        assert_equal(batches_of(batches.epoch(4, seed=7, epoch=3)), reference)
    orders = {tuple(batches.order(seed=seed, epoch=epoch)) for seed in (7, 8) for epoch in range(4)}
    assert len(orders) == 8


def test_every_photo_comes_once_and_the_last_batch_is_smaller(folder: Path) -> None:
    batches = PhotoBatches(list_photos(folder), SIDE)
    sizes = [len(labels) for _, labels in batches_of(batches.epoch(4))]
    assert sizes == [4, 4, 4, 1]
    assert batches.steps(4) == 4
    dropped = batches.epoch(4, drop_remainder=True)
    assert dropped.element_spec[0].shape == (4, SIDE, SIDE, 3)
    assert [len(labels) for _, labels in batches_of(dropped)] == [4, 4, 4]
    assert batches.steps(4, drop_remainder=True) == int(dropped.cardinality()) == 3
    assert sorted(np.concatenate([labels for _, labels in batches_of(batches.epoch(4))])) == [0] * 5 + [1] * 4 + [2] * 4


@pytest.mark.parametrize("skip", [0, 1, 3, 4])
def test_a_resumed_epoch_goes_on_where_it_stopped(folder: Path, skip: int) -> None:
    batches = PhotoBatches(list_photos(folder), SIDE)
    assert_equal(batches_of(batches.epoch(4, seed=1, skip=skip)), batches_of(batches.epoch(4, seed=1))[skip:])


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_workers_together_see_what_one_would(folder: Path, count: int) -> None:
    batches = PhotoBatches(list_photos(folder), SIDE)
    whole = batches_of(batches.epoch(4, seed=1))
    shares = [batches_of(batches.epoch(4, seed=1, shard=(index, count))) for index in range(count)]
    together = [
        tuple(np.concatenate([share[step][part] for share in shares]) for part in (0, 1)) for step in range(len(whole))
    ]
    assert_equal(together, whole)  # type: ignore[arg-type]


@pytest.mark.parametrize(("rows", "count"), [(128, 4), (10, 4), (1, 3), (0, 2)])
def test_shard_rows_cover_a_batch_once(rows: int, count: int) -> None:
    covered = [row for index in range(count) for row in range(*shard_rows(rows, (index, count)))]
    assert covered == list(range(rows))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"batch": 0}, "batch: expected at least 1"),
        ({"batch": 4, "shard": (2, 2)}, "shard: expected"),
        ({"batch": 4, "skip": 5}, "skip: expected 0 to 4 batches. Received: 5"),
    ],
)
def test_epoch_refuses(folder: Path, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(DatasetError, match=message):
        PhotoBatches(list_photos(folder), SIDE).epoch(**arguments)


def test_batches_refuse(folder: Path) -> None:
    photos = list_photos(folder)
    with pytest.raises(DatasetError, match="side: expected at least 1 pixel"):
        PhotoBatches(photos, 0)
    with pytest.raises(DatasetError, match="cache: expected one of auto, memory, disk, stream"):
        PhotoBatches(photos, SIDE, cache="tape")  # type: ignore[arg-type]
    with pytest.raises(DatasetError, match="empty list"):
        PhotoBatches(split(photos, 0.0, 1)[1], SIDE)


def test_memory_leaves_unreadable_photos_out_and_names_them(folder: Path) -> None:
    spoil(folder / "bee" / "1.png")
    (folder / "cow" / "2.png").write_bytes(b"")
    progress: list[tuple[int, int]] = []
    batches = PhotoBatches(list_photos(folder), SIDE, progress=lambda done, total: progress.append((done, total)))
    assert batches.cache == "memory"
    assert len(batches) == 11
    assert batches.photos.counts().tolist() == [5, 3, 3]
    assert [path for path, _ in batches.unreadable] == [str(folder / "bee/1.png"), str(folder / "cow/2.png")]
    assert 'begins with "no photo"' in batches.unreadable[0][1]
    assert progress == [(13, 13)]
    assert [len(labels) for _, labels in batches_of(batches.epoch(4))] == [4, 4, 3]


@pytest.mark.parametrize("cache", ["disk", "stream"])
def test_a_photo_found_unreadable_is_missing_from_its_batch(folder: Path, cache: dataset.Cache) -> None:
    spoil(folder / "bee" / "1.png")
    batches = PhotoBatches(list_photos(folder), SIDE, cache=cache)
    assert batches.unreadable == []
    for _ in range(2):
        assert [len(labels) for _, labels in batches_of(batches.epoch(5, shuffle=False))] == [5, 4, 3]
        assert [path for path, _ in batches.unreadable] == [str(folder / "bee/1.png")]
    (_, alone), *_ = batches_of(batches.epoch(1, shuffle=False, skip=6))
    assert alone.shape == (0,)


def test_a_class_without_a_readable_photo(folder: Path) -> None:
    for path in (folder / "bee").iterdir():
        spoil(path)
    with pytest.raises(DatasetError, match=r"expected a readable photo in every class\. Received: none in 'bee'"):
        PhotoBatches(list_photos(folder), SIDE)
    assert len(PhotoBatches(list_photos(folder, CLASSES), SIDE)) == 9


def test_no_readable_photo(folder: Path) -> None:
    for path in folder.glob("*/*"):
        spoil(path)
    with pytest.raises(DatasetError, match=r"none of 13 photos can be read\. The first one, .*0\.png: "):
        PhotoBatches(list_photos(folder), SIDE)
    with pytest.raises(DatasetError, match="none of 13 sampled photos can be read"):
        PhotoBatches(list_photos(folder), SIDE, cache="stream").statistics()


def test_a_lost_drive_stops_the_training(folder: Path) -> None:
    photos = list_photos(folder)
    everywhere = photos.take(np.zeros(20, int))
    spoil(Path(str(everywhere.paths[0])))
    with pytest.raises(DatasetError, match="none of 20 photos can be read"):
        PhotoBatches(everywhere, SIDE, cache="stream").squares(np.arange(20))


def no_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_squares, "decode_square", lambda photo, side: pytest.fail(f"{photo} was decoded again"))


def test_a_kept_disk_cache_is_found_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(folder / "bee" / "1.png")
    keep = tmp_path / "cache"
    photos = list_photos(folder)
    first = batches_of(PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep).epoch(4, seed=1))
    assert len(list(keep.iterdir())) == 2
    again = PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep)
    with monkeypatch.context() as context:
        decoded: list[str] = []
        decode = photo_squares.decode_square
        context.setattr(
            photo_squares, "decode_square", lambda photo, side: (decoded.append(str(photo)), decode(photo, side))[1]
        )
        assert_equal(batches_of(again.epoch(4, seed=1)), first)
    # The unreadable one alone is tried again, so that this run can name it too.
    assert decoded == [str(folder / "bee/1.png")]
    assert len(again.unreadable) == 1


def test_a_changed_photo_or_side_makes_another_cache(folder: Path, tmp_path: Path) -> None:
    keep = tmp_path / "cache"
    photos = list_photos(folder)
    PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep).squares(photos.indices)
    Image.new("RGB", (40, 40), (255, 0, 0)).save(folder / "ant" / "0.png")
    changed = PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep)
    assert (changed.squares(np.array([0]))[0] == (255, 0, 0)).all()
    PhotoBatches(photos, SIDE + 1, cache="disk", cache_folder=keep)
    assert len(list(keep.glob("*.squares"))) == 3


def test_an_interrupted_disk_cache_is_not_believed(folder: Path, tmp_path: Path) -> None:
    photos = list_photos(folder)
    keep = tmp_path / "cache"
    PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep).squares(np.arange(5))
    assert not list(keep.glob("*.state"))  # not all are there, and nothing said so yet
    expected = PhotoBatches(photos, SIDE, cache="stream").squares(photos.indices)
    found = PhotoBatches(photos, SIDE, cache="disk", cache_folder=keep).squares(photos.indices)
    np.testing.assert_array_equal(found[0], expected[0])


def test_a_temporary_disk_cache_leaves_nothing(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(photo_squares, "large_temporary_folder", lambda: place)
    batches = PhotoBatches(list_photos(folder), SIDE, cache="disk")
    first = batches.squares(np.arange(13))[0]
    with monkeypatch.context() as context:
        no_decoding(context)
        np.testing.assert_array_equal(batches.squares(np.arange(13))[0], first)
    del batches
    assert list(place.iterdir()) == []


def test_a_cache_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatasetError, match="no cache can be written there"):
        PhotoBatches(list_photos(folder), SIDE, cache="disk", cache_folder=tmp_path / "file" / "below")


@pytest.mark.parametrize(
    ("memory", "disk", "chosen"), [(10**9, 10**9, "memory"), (40_000, 10**9, "disk"), (40_000, 40_000, "stream")]
)
def test_the_cache_that_fits_is_chosen(
    folder: Path, memory: int, disk: int, chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = 13 * SIDE * SIDE * 3
    assert 40_000 // 2 < needed < 10**9 // 2
    monkeypatch.setattr(dataset, "_free_memory", lambda: memory)
    monkeypatch.setattr(dataset.shutil, "disk_usage", lambda path: type("Usage", (), {"free": disk}))
    assert PhotoBatches(list_photos(folder), SIDE).cache == chosen


def test_free_memory_is_known_here() -> None:
    assert dataset._free_memory() > 0


@pytest.mark.parametrize("cache", CACHES)
def test_statistics_equal_numpys(folder: Path, cache: dataset.Cache) -> None:
    spoil(folder / "bee" / "1.png")
    batches = PhotoBatches(list_photos(folder), SIDE, cache=cache)
    pixels = batches.squares(np.arange(len(batches)))[0].reshape(-1, 3).astype(np.float64)
    means, covariance = batches.statistics()
    np.testing.assert_allclose(means, pixels.mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose(covariance, np.cov(pixels, rowvar=False, bias=True), rtol=1e-9)


def test_statistics_come_from_a_sample(folder: Path) -> None:
    batches = PhotoBatches(list_photos(folder), SIDE)
    first, again, other = (batches.statistics(4, seed).means.tolist() for seed in (1, 1, 2))
    assert first == again != other
    assert len({tuple(batches.squares(np.array([i]))[0].mean(axis=(0, 1, 2))) for i in range(13)}) > 4


def test_separate_folders_share_their_classes(folder: Path, tmp_path: Path) -> None:
    validation = tmp_path / "validation"
    (validation / "cow").mkdir(parents=True)
    (folder / "cow" / "0.png").rename(validation / "cow" / "0.png")
    photos = list_photos(validation, list_photos(folder).classes)
    ((_, labels),) = batches_of(PhotoBatches(photos, SIDE).epoch(8, shuffle=False))
    assert labels.tolist() == [2]


def test_a_window_cut_for_training_equals_the_view_for_evaluation() -> None:
    import tensorflow as tf

    from model.training.augmentation.augment import AugmentationSettings, augment

    generator = np.random.default_rng(0)
    small = Image.fromarray(generator.integers(0, 255, (40, 60, 3), dtype=np.uint8))
    pixels = np.asarray(small.resize((600, 400), Image.Resampling.BICUBIC))
    side, size = 64, 56
    square = square_view(pixels, Preprocessing(side, side)).pixels
    view = square_view(pixels, Preprocessing(size, side)).pixels
    cut, _ = augment(
        tf.constant(np.tile(square, (400, 1, 1, 1))),
        tf.zeros(400, tf.int32),
        settings=AugmentationSettings(),
        classes=2,
        image_size=size,
        means=(0.0, 0.0, 0.0),
        seed=tf.constant([1, 2]),
    )
    # Of the 81 windows of 56 in 64 pixels, 400 draws include the central one; the rest are far from it.
    differences = np.sort(np.abs(cut.numpy() - view.astype(np.float32)).max(axis=(1, 2, 3)))
    assert differences[0] <= 0.01
    assert differences[-1] > 10
    np.testing.assert_array_equal(square[4:60, 4:60], view)
