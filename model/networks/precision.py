"""The arithmetic a loaded network may answer in; no keras, so that commands can offer the choice before loading."""

from __future__ import annotations

from typing import Literal

Precision = Literal["float32", "bfloat16"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16")
