"""Arrays whose memory a network's weights take over as it is.

TensorFlow copies every NumPy array that is assigned to a variable: for 244 MB of weights half a second, and as much
memory again. Through DLPack (https://dmlc.github.io/dlpack) it takes the array's own memory, which must then begin
where TensorFlow's own would: at a multiple of 64 bytes, as Eigen's vector instructions expect.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

ALIGNMENT = 64


def aligned_empty(shape: tuple[int, ...]) -> np.ndarray:
    """As `numpy.empty`, float32, fit for `tensor_over`."""
    return _aligned(np.empty(_bytes(shape) + ALIGNMENT, np.uint8), shape)


def aligned_zeros(shape: tuple[int, ...]) -> np.ndarray:
    """As `numpy.zeros`, float32, fit for `tensor_over`; the system gives the memory only where it is written to."""
    return _aligned(np.zeros(_bytes(shape) + ALIGNMENT, np.uint8), shape)


def tensor_over(array: np.ndarray) -> Any:
    """A tensor of the current backend with the array's numbers; under TensorFlow in the array's own memory.

    Whoever calls it must not write to the array afterwards. An array that does not lie as TensorFlow needs it, or
    another backend's, is given back for the backend to copy.
    """
    import keras

    fits = array.ctypes.data % ALIGNMENT == 0 and array.flags.c_contiguous and array.flags.writeable
    if keras.backend.backend() != "tensorflow" or not fits or not array.size:
        return array
    import tensorflow as tf

    return tf.experimental.dlpack.from_dlpack(array.__dlpack__())


def _bytes(shape: tuple[int, ...]) -> int:
    return math.prod(shape) * 4


def _aligned(memory: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    start = -memory.ctypes.data % ALIGNMENT
    return memory[start : start + _bytes(shape)].view(np.float32).reshape(shape)
