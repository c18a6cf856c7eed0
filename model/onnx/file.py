"""Reading an ONNX file without trusting it: the graph without its weights, and the weights one at a time.

The file may come from anywhere. Nothing is loaded before its size is known to fit what the file says it is, weights
outside the file must lie in the file's own folder, and memory is bounded by limits set here, not by the file.

An ONNX file is one protobuf message, `ModelProto`. Parsing it whole would hold all weights in memory before anything
could be checked, so the message is first walked on disk and copied without its large tensors; what remains, the
skeleton, is small and goes through the official parser.
Sources: https://protobuf.dev/programming-guides/encoding/ and onnx/onnx.proto (field numbers below).
"""

from __future__ import annotations

import math
import mmap
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import ml_dtypes
import numpy as np
import onnx
from google.protobuf.message import DecodeError

from model.errors import ReadableError

INLINE_BYTES = 4096  # tensors up to this stay in the skeleton: shapes, scales, constants
MAX_SKELETON_BYTES = 4 * 1024 * 1024  # an exporter's graph of AlexNet with all its notes is under 100 KB
MAX_FIELDS = 200_000
MAX_TENSOR_BYTES = 2**31
MAX_RANK = 8
OWN_OFFSET, OWN_LENGTH = "alexnet.offset", "alexnet.length"


class OnnxImportError(ReadableError, ValueError):
    """The file is not an AlexNet in ONNX, or not a sound file; one plain line that says what differs first."""


@dataclass(frozen=True, eq=False)
class Tensor:
    """Numbers of known shape that are read when they are wanted."""

    shape: tuple[int, ...]
    read: Callable[[], np.ndarray]

    @property
    def size(self) -> int:
        return math.prod(self.shape)


_DTYPES: Mapping[int, np.dtype] = {
    onnx.TensorProto.FLOAT: np.dtype("<f4"),
    onnx.TensorProto.FLOAT16: np.dtype("<f2"),
    onnx.TensorProto.BFLOAT16: np.dtype(ml_dtypes.bfloat16),
    onnx.TensorProto.DOUBLE: np.dtype("<f8"),
    onnx.TensorProto.INT8: np.dtype("i1"),
    onnx.TensorProto.UINT8: np.dtype("u1"),
    onnx.TensorProto.INT16: np.dtype("<i2"),
    onnx.TensorProto.UINT16: np.dtype("<u2"),
    onnx.TensorProto.INT32: np.dtype("<i4"),
    onnx.TensorProto.INT64: np.dtype("<i8"),
    onnx.TensorProto.BOOL: np.dtype("?"),
}

_Schema = Mapping[int, "str"]
# Message kind -> field number -> kind of the message in that field; fields that are not named are copied as they are.
_NESTED: Mapping[str, _Schema] = {
    "model": {7: "graph"},
    "graph": {1: "node", 5: "tensor"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph"},
    "tensor": {},
}
_RAW_DATA, _FLOAT_DATA, _EXTERNAL_DATA = 9, 4, 13
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class _Skeleton:
    """Copies a message without its large tensors, and counts what it copies."""

    def __init__(self, data: mmap.mmap) -> None:
        self.data, self.fields, self.copied = data, 0, 0

    def message(self, kind: str, start: int, end: int, depth: int = 0) -> bytes:
        if depth > 16:
            raise OnnxImportError("expected a graph nested a few levels deep, found more than 16")
        nested, parts, position = _NESTED[kind], [], start
        while position < end:
            self.fields += 1
            if self.fields > MAX_FIELDS:
                raise OnnxImportError(f"expected at most {MAX_FIELDS:,} entries in the graph, found more")
            begin = position
            key, position = self.varint(position, end)
            number, wire = key >> 3, key & 7
            length = 0
            if wire == _VARINT:
                _, position = self.varint(position, end)
            elif wire == _FIXED64:
                position += 8
            elif wire == _FIXED32:
                position += 4
            elif wire == _BYTES:
                length, position = self.varint(position, end)
                position += length
            else:
                raise OnnxImportError(f"expected an ONNX file, found no valid message at byte {begin:,}")
            if position > end:
                raise OnnxImportError(
                    f"the file is cut off: expected {position - end:,} bytes more behind byte {end:,}"
                )
            if length > INLINE_BYTES and number in nested:
                inner = self.message(nested[number], position - length, position, depth + 1)
                parts.append(_bytes_field(number, inner))
            elif length > INLINE_BYTES and kind == "tensor" and number in (_RAW_DATA, _FLOAT_DATA):
                for name, value in ((OWN_OFFSET, position - length), (OWN_LENGTH, length)):
                    entry = _bytes_field(1, name.encode()) + _bytes_field(2, str(value).encode())
                    parts.append(_bytes_field(_EXTERNAL_DATA, entry))
            else:
                self.copied += position - begin
                if self.copied > MAX_SKELETON_BYTES:
                    raise OnnxImportError(
                        f"expected at most {MAX_SKELETON_BYTES:,} bytes besides the weights, found more"
                    )
                parts.append(self.data[begin:position])
        return b"".join(parts)

    def varint(self, position: int, end: int) -> tuple[int, int]:
        value = 0
        for shift in range(0, 70, 7):
            if position >= end:
                raise OnnxImportError(f"the file is cut off at byte {end:,}")
            byte = self.data[position]
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value, position
        raise OnnxImportError(f"expected an ONNX file, found no valid number at byte {position:,}")


def _bytes_field(number: int, content: bytes) -> bytes:
    return _as_varint(number << 3 | _BYTES) + _as_varint(len(content)) + content


def _as_varint(value: int) -> bytes:
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


class OnnxFile:
    """An ONNX file of which only the graph is in memory.

    Attributes:
        path: of the file.
        model: the `ModelProto`; its large tensors hold no data, read them with `tensor`.

    Raises:
        OnnxImportError: not an ONNX file, cut off, or larger than any AlexNet's.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        try:
            status = self.path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise OnnxImportError(f"{self.path}: expected a file")
            self.size = status.st_size
            if self.size == 0:
                raise OnnxImportError(f"{self.path}: expected an ONNX file, found an empty file")
            with self.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                skeleton = _Skeleton(data).message("model", 0, self.size)
        except OSError as problem:
            raise OnnxImportError(f"{self.path}: cannot be read: {problem.strerror or problem}") from None
        except OnnxImportError as problem:
            raise OnnxImportError(f"{self.path.name}: {problem}") from None
        try:
            self.model = onnx.ModelProto.FromString(skeleton)
        except (DecodeError, ValueError, RuntimeError):
            raise OnnxImportError(
                f"{self.path.name}: expected an ONNX file, found something else or a damaged one"
            ) from None
        if not self.model.graph.node:
            raise OnnxImportError(f"{self.path.name}: expected an ONNX file with a graph, found none")

    @property
    def metadata(self) -> dict[str, str]:
        return {entry.key: entry.value for entry in self.model.metadata_props}

    def tensor(self, proto: onnx.TensorProto) -> Tensor:
        """A tensor of the graph, its data checked to be there in full but not read yet. Raises OnnxImportError."""
        name = proto.name or "without a name"
        dtype = _DTYPES.get(proto.data_type)
        if dtype is None:
            kinds = onnx.TensorProto.DataType
            found = kinds.Name(proto.data_type) if proto.data_type in kinds.values() else proto.data_type
            raise OnnxImportError(f"tensor {name}: expected numbers of 8 to 64 bits, found {found}")
        shape = tuple(proto.dims)
        size = math.prod(shape)
        if len(shape) > MAX_RANK or min(shape, default=0) < 0 or size * dtype.itemsize > MAX_TENSOR_BYTES:
            raise OnnxImportError(f"tensor {name}: expected dimensions that fit in 2 GB, found {_short(shape)}")
        expected = size * dtype.itemsize
        entries = {entry.key: entry.value for entry in proto.external_data}
        if OWN_OFFSET in entries:
            path, offset, length = self.path, _whole(entries[OWN_OFFSET], name), _whole(entries[OWN_LENGTH], name)
            return self._stored(name, shape, dtype, path, offset, length, expected)
        if proto.data_location == onnx.TensorProto.EXTERNAL:
            path = self._beside(entries.get("location", ""), name)
            offset, length = (
                _whole(entries.get("offset", "0"), name),
                _whole(entries.get("length", str(expected)), name),
            )
            return self._stored(name, shape, dtype, path, offset, length, expected)
        if proto.HasField("raw_data"):
            if len(proto.raw_data) != expected:
                raise OnnxImportError(
                    f"tensor {name}: expected {expected:,} bytes for {_short(shape)}, found {len(proto.raw_data):,}"
                )
        elif (
            not any((proto.float_data, proto.int32_data, proto.int64_data, proto.double_data, proto.uint64_data))
            and size
        ):
            raise OnnxImportError(f"tensor {name}: expected data for {_short(shape)}, found none")
        try:
            array = onnx.numpy_helper.to_array(proto)
        except (ValueError, TypeError, OverflowError):
            raise OnnxImportError(
                f"tensor {name}: expected {size:,} numbers for {_short(shape)}, found others"
            ) from None
        return Tensor(shape, lambda: array)

    def _stored(
        self, name: str, shape: tuple[int, ...], dtype: np.dtype, path: Path, offset: int, length: int, expected: int
    ) -> Tensor:
        if length != expected:
            raise OnnxImportError(f"tensor {name}: expected {expected:,} bytes for {_short(shape)}, found {length:,}")
        available = path.stat().st_size
        if offset + length > available:
            raise OnnxImportError(
                f"tensor {name}: {path.name} is cut off: expected {offset + length:,} bytes, found {available:,}"
            )

        def read() -> np.ndarray:
            values = np.fromfile(path, dtype, math.prod(shape), offset=offset)
            if values.size != math.prod(shape):
                raise OnnxImportError(f"tensor {name}: {path.name} was cut off while it was read")
            return values.reshape(shape)

        return Tensor(shape, read)

    def _beside(self, location: str | bytes, name: str) -> Path:
        """The path of external data, which must be a plain file within the model's own folder."""
        if isinstance(location, bytes):  # protobuf gives text that is no UTF-8 as it is
            raise OnnxImportError(f"tensor {name}: expected the name of its data's file in UTF-8, found other bytes")
        folder = self.path.parent.resolve()
        try:
            path = (folder / location).resolve()
            inside = bool(location) and path.is_relative_to(folder) and path != folder
            if not inside:
                raise OnnxImportError(
                    f"tensor {name}: expected its data in the folder of {self.path.name}, found {location[:100]!r}"
                )
            if not path.exists():
                raise OnnxImportError(
                    f"tensor {name}: expected its data in {location[:100]}, but there is no such file"
                )
            if not stat.S_ISREG(path.stat().st_mode):
                raise OnnxImportError(f"tensor {name}: expected its data in a file, found {location[:100]!r}")
        except OnnxImportError:
            raise
        except (OSError, ValueError, RuntimeError):
            raise OnnxImportError(f"tensor {name}: its data in {location[:100]!r} cannot be read") from None
        return path


def _whole(text: str, name: str) -> int:
    if not text.isdigit() or len(text) > 18:
        raise OnnxImportError(f"tensor {name}: expected a position of at least 0 in its file, found {text[:30]!r}")
    return int(text)


def _short(shape: tuple[int, ...]) -> str:
    text = " x ".join(str(side) for side in shape[:MAX_RANK])
    return (text or "a single number")[:100]
