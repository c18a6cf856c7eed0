"""Photos packed into TFRecord shards, for file systems that dislike a million small files.

The shards are ordinary ones of `tf.train.Example` with the feature names that TensorFlow's ImageNet scripts use:
`image/encoded` (the file's bytes, untouched), `image/filename`, `image/class/label` (from 0) and `image/class/text`.
Beside them `index.npz` says where in its shard each photo's bytes lie, so that a training reads any photo it wants:
the order of an epoch is the same as with the files, and no TensorFlow is needed for reading.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from model.photos.decoding import VIEW_SHORT_SIDE, Photo, PhotoError, load_photo, read_size
from model.photos.photo_list import DatasetError, PackedPhoto, PhotoList, listed
from model.photos.reading_ahead import ahead
from model.writing import folder_written_whole

DESCRIPTION_FILE = "dataset.json"
INDEX_FILE = "index.npz"
FORMAT = 1

_SHARD_BYTES = 150_000_000
_MAX_SHARDS = 1024
# A record is its length (8 bytes), the length's checksum (4), the data, and their checksum (4):
# https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details
_BEFORE_DATA, _AROUND_DATA = 12, 16
_READERS = 8


def read_photo(photo: str | PackedPhoto, *, least_short_side: int = VIEW_SHORT_SIDE) -> Photo:
    """The photo of an entry of `PhotoList.paths`, a file or a packed one. Raises PhotoError."""
    if isinstance(photo, PackedPhoto):
        return load_photo(_packed_bytes(photo), name=str(photo), least_short_side=least_short_side)
    return load_photo(photo, name=photo, least_short_side=least_short_side)


def _packed_bytes(photo: PackedPhoto) -> bytes:
    try:
        with open(photo.shard, "rb", buffering=0) as shard:
            shard.seek(photo.offset)
            data = shard.read(photo.length)
    except OSError as problem:
        raise PhotoError(f"{photo}: cannot be read: {problem.strerror or problem}") from None
    if len(data) < photo.length:
        raise PhotoError(f"{photo}: expected {photo.length} bytes in the shard. Received: {len(data)}")
    return data


def is_packed(root: Path | str) -> bool:
    """Whether `root` is a folder that `pack` wrote."""
    return (Path(root) / DESCRIPTION_FILE).is_file() and (Path(root) / INDEX_FILE).is_file()


def list_packed_photos(root: Path | str, classes: Sequence[str] | None = None) -> PhotoList:
    """Lists packed photos, in the order in which their files would be listed.

    Args:
        root: the folder that `pack` wrote.
        classes: the classes to label with, in order; those of the shards may be a part of them.

    Raises:
        DatasetError: the index cannot be read, a shard is missing or cut short, or a class is not among `classes`.
    """
    root = Path(root)
    try:
        description = json.loads((root / DESCRIPTION_FILE).read_text(encoding="utf-8"))
        if not isinstance(description, dict) or description.get("format") != FORMAT:
            raise DatasetError(f"{root / DESCRIPTION_FILE}: expected packed photos of format {FORMAT}")
        packed_classes = tuple(str(name) for name in description["classes"])
        shards = [str(root / name) for name in description["shards"]]
        for shard, size in zip(shards, description["bytes"], strict=True):
            if (found := os.stat(shard).st_size) != size:
                raise DatasetError(f"{shard}: expected a shard of {size} bytes. Received: {found}")
        with np.load(root / INDEX_FILE) as index:
            columns = [index[name].tolist() for name in ("shard", "offset", "length")]
            labels = index["label"].astype(np.int32)
            names = index["names"].tobytes().decode("utf-8", "surrogateescape").split("\0")
        paths = tuple(
            PackedPhoto(shards[shard], offset, length, name)
            for shard, offset, length, name in zip(*columns, names, strict=True)
        )
        if not len(paths) or labels.min() < 0 or labels.max() >= len(packed_classes):
            raise ValueError("labels outside the classes")
    except FileNotFoundError as problem:
        raise DatasetError(f"{problem.filename}: expected this part of the packed photos, but it is missing") from None
    except OSError as problem:
        raise DatasetError(f"{problem.filename or root}: cannot be read: {problem.strerror or problem}") from None
    except (KeyError, IndexError, ValueError, TypeError, zipfile.BadZipFile) as problem:
        if isinstance(problem, DatasetError):
            raise
        raise DatasetError(f"{root}: the index of the packed photos is damaged ({problem})") from None
    if classes is None:
        return PhotoList(root, packed_classes, paths, labels)
    known = {name: label for label, name in enumerate(classes)}
    unknown = [name for name in packed_classes if name not in known]
    if unknown:
        raise DatasetError(f"{root}: expected classes among the {len(known)} known ones. Received: {listed(unknown)}")
    labels = np.array([known[name] for name in packed_classes], np.int32)[labels]
    order = np.argsort(labels, kind="stable")
    return PhotoList(root, tuple(classes), tuple(paths[i] for i in order), labels[order], every_class=False)


def pack(
    photos: PhotoList,
    output: Path | str,
    *,
    shards: int | None = None,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> list[tuple[str, str]]:
    """Writes the photos' files into TFRecord shards in a new folder, whole or not at all.

    The photos lie in the shards in random order, so that other readers, which take them one after another, meet the
    classes mixed. What is no photo by its header is left out.

    Args:
        photos: to pack.
        output: the folder to be made.
        shards: how many; by default so many that each has some 150 MB.
        seed: of the order.
        progress: called with (done, total).

    Returns:
        (path, reason) of each file that was left out.

    Raises:
        DatasetError: `output` exists, or no file is a photo.
    """
    output = Path(output)
    if output.exists():
        raise DatasetError(f"{output}: expected the name of a new folder, but it exists")
    if shards is not None and not 1 <= shards <= len(photos):
        raise DatasetError(f"shards: expected 1 to {len(photos)}, the number of photos. Received: {shards}")
    with folder_written_whole(output) as draft:
        return _write(photos, draft, shards or _fitting_shards(photos), seed, progress)


def _write(
    photos: PhotoList, folder: Path, shards: int, seed: int, progress: Callable[[int, int], None] | None
) -> list[tuple[str, str]]:
    # Here, because reading packed photos needs no TensorFlow.
    import tensorflow as tf

    order = np.random.default_rng(seed).permutation(len(photos))
    places = np.zeros((len(photos), 3), np.int64)  # shard, offset, length
    names = [_relative(photos, index) for index in range(len(photos))]
    left_out: dict[int, str] = {}
    files = [f"photos-{shard:05d}-of-{shards:05d}.tfrecord" for shard in range(shards)]
    done = 0
    contents = _read_ahead(photos, order)
    for shard, file in enumerate(files):
        position = 0
        with tf.io.TFRecordWriter(str(folder / file)) as writer:
            for _ in range(shard * len(photos) // shards, (shard + 1) * len(photos) // shards):
                index, encoded = next(contents)
                done += 1
                if isinstance(encoded, PhotoError):
                    left_out[index] = str(encoded)
                else:
                    record = _example(tf, encoded, names[index], int(photos.labels[index]), photos.classes)
                    writer.write(record)
                    places[index] = shard, position + _BEFORE_DATA + record.index(encoded), len(encoded)
                    position += _AROUND_DATA + len(record)
                if progress is not None and (done % 100 == 0 or done == len(photos)):
                    progress(done, len(photos))
    if len(left_out) == len(photos):
        raise DatasetError(f"{photos.root}: none of {len(photos)} files is a photo. One of them: {left_out[0]}")
    kept = np.array([index for index in range(len(photos)) if index not in left_out])
    np.savez(
        folder / INDEX_FILE,
        shard=places[kept, 0].astype(np.int32),
        offset=places[kept, 1],
        length=places[kept, 2],
        label=photos.labels[kept],
        names=np.frombuffer("\0".join(names[i] for i in kept).encode("utf-8", "surrogateescape"), np.uint8),
    )
    description = {
        "format": FORMAT,
        "photos": len(kept),
        "classes": list(photos.classes),
        "shards": files,
        "bytes": [(folder / file).stat().st_size for file in files],
    }
    (folder / DESCRIPTION_FILE).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
    return [(str(photos.paths[index]), reason) for index, reason in sorted(left_out.items())]


def _read_ahead(photos: PhotoList, order: np.ndarray) -> Iterator[tuple[int, bytes | PhotoError]]:
    """(index, bytes of the file or why it is no photo), in `order`; several are read at a time."""
    paths = (photos.paths[index] for index in order)
    return zip(order.tolist(), ahead(_file_bytes, paths, threads=_READERS, most=4 * _READERS), strict=True)


def _file_bytes(photo: str | PackedPhoto) -> bytes | PhotoError:
    try:
        if isinstance(photo, PackedPhoto):
            return _packed_bytes(photo)
        read_size(photo, name=photo)
        with open(photo, "rb") as file:
            return file.read()
    except PhotoError as problem:
        return problem
    except OSError as problem:
        return PhotoError(f"{photo}: cannot be read: {problem.strerror or problem}")


def _example(tf: Any, encoded: bytes, name: str, label: int, classes: Sequence[str]) -> bytes:
    def texts(value: bytes) -> Any:
        return tf.train.Feature(bytes_list=tf.train.BytesList(value=[value]))

    features = {
        "image/encoded": texts(encoded),
        "image/filename": texts(name.encode("utf-8", "surrogateescape")),
        "image/class/label": tf.train.Feature(int64_list=tf.train.Int64List(value=[label])),
        "image/class/text": texts(classes[label].encode("utf-8", "surrogateescape")),
    }
    serialized: bytes = tf.train.Example(features=tf.train.Features(feature=features)).SerializeToString()
    return serialized


def _relative(photos: PhotoList, index: int) -> str:
    photo = photos.paths[index]
    return photo.name if isinstance(photo, PackedPhoto) else os.path.relpath(photo, photos.root)


def _fitting_shards(photos: PhotoList) -> int:
    drawn = np.random.default_rng(0).permutation(len(photos))[:1000]
    sizes = [_size(photos.paths[index]) for index in drawn]
    total = float(np.mean(sizes)) * len(photos)
    return int(min(max(1, round(total / _SHARD_BYTES)), _MAX_SHARDS, len(photos)))


def _size(photo: str | PackedPhoto) -> int:
    if isinstance(photo, PackedPhoto):
        return photo.length
    try:
        return os.stat(photo).st_size
    except OSError:
        return 0
