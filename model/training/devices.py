"""Which devices a training runs on, in which arithmetic, and how they are called in the card."""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

import tensorflow as tf

from model.errors import ReadableError
from model.training.recipe import TrainingPrecision


class DeviceError(ReadableError, ValueError):
    """There are not the devices or machines that were asked for; one plain line."""


def make_strategy(devices: int | None) -> tf.distribute.Strategy | None:
    """A strategy over this machine's devices, or over all machines that TF_CONFIG names; None for one device.

    Several devices without that many GPUs are logical CPU devices: no faster, but the same training as on GPUs.
    Must come before anything else uses TensorFlow's devices.

    Args:
        devices: of this machine; None for all its GPUs, or its CPU.

    Raises:
        DeviceError: there are fewer GPUs than asked for, though there are some.
    """
    gpus = tf.config.list_physical_devices("GPU")
    if gpus and devices is not None and devices > len(gpus):
        raise DeviceError(f"--devices: expected at most the {len(gpus)} GPUs of this machine. Received: {devices}")
    count = devices or max(len(gpus), 1)
    if not gpus and count > 1:
        cpu = tf.config.list_physical_devices("CPU")[0]
        tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * count)
    elif gpus:
        tf.config.set_visible_devices(gpus[:count], "GPU")
    if _cluster():
        return tf.distribute.MultiWorkerMirroredStrategy()
    if count == 1:
        return None
    kind = "GPU" if gpus else "CPU"
    # NCCL is for GPUs; between logical CPU devices plain copies are all there is to do.
    across = None if gpus else tf.distribute.ReductionToOneDevice()
    return tf.distribute.MirroredStrategy([f"{kind}:{i}" for i in range(count)], cross_device_ops=across)


def worker_index() -> tuple[int, int]:
    """(this worker, number of workers) from TF_CONFIG; (0, 1) without. Worker 0 is the chief: it alone writes."""
    workers = _cluster()
    if not workers:
        return 0, 1
    task = json.loads(os.environ["TF_CONFIG"])["task"]
    chiefs = len(json.loads(os.environ["TF_CONFIG"])["cluster"].get("chief", ()))
    return int(task["index"]) + (0 if task["type"] == "chief" else chiefs), len(workers)


def _cluster() -> list[str]:
    text = os.environ.get("TF_CONFIG", "").strip()
    if not text:
        return []
    try:
        configuration = json.loads(text)
        cluster = configuration.get("cluster", {})
        workers = [*cluster.get("chief", ()), *cluster.get("worker", ())]
        if workers and not {"type", "index"} <= set(configuration.get("task", {})):
            raise ValueError('it has a "cluster" but no "task" with "type" and "index"')
    except (AttributeError, TypeError, ValueError) as problem:
        raise DeviceError(f"TF_CONFIG: expected a cluster and a task in JSON: {problem}") from None
    return workers


def chosen_precision(precision: TrainingPrecision) -> str:
    """The dtype policy: "auto" is half precision where the device computes it faster."""
    if precision != "auto":
        return precision
    gpus = tf.config.get_visible_devices("GPU")
    if gpus:
        capability = tf.config.experimental.get_device_details(gpus[0]).get("compute_capability", (0, 0))
        if capability >= (8, 0):
            return "mixed_bfloat16"
        return "mixed_float16" if capability >= (7, 0) else "float32"
    return "mixed_bfloat16" if processor_flags() & {"avx512_bf16", "amx_bf16", "bf16"} else "float32"


def processor_flags() -> set[str]:
    """Instruction sets by their names in /proc/cpuinfo; empty where there is no such file."""
    return set(_cpu_entry("flags", "Features").split())


def hardware() -> str:
    """One line for the card: GPUs, or the processor."""
    gpus = tf.config.get_visible_devices("GPU")
    if gpus:
        names = [tf.config.experimental.get_device_details(gpu).get("device_name", "GPU") for gpu in gpus]
        return f"{len(gpus)} x {names[0]}"
    name = _cpu_entry("model name") or platform.processor() or platform.machine()
    return f"{os.cpu_count()} cores of {name}"


def versions() -> dict[str, Any]:
    import keras
    import numpy

    return {
        "python": platform.python_version(),
        "tensorflow": tf.__version__,
        "keras": keras.__version__,
        "numpy": numpy.__version__,
        "platform": sys.platform,
    }


def _cpu_entry(*names: str) -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    for line in lines:
        name, _, value = line.partition(":")
        if name.strip() in names:
            return value.strip()
    return ""
