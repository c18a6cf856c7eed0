"""The training step of two processes with a slow link between them, beside what `benchmarks.scale_model` predicts.

Run: python -m benchmarks.two_workers [--gigabits 1] [--batch 16] [--rounds 5] [--minutes 15]

Each process has half of the cores. Measured in turns: computing without sending, sending without computing, and whole
steps with the gradients in one pack (TensorFlow's default), in several (ours), and in several as bfloat16. The model
knows the first of these and the speed of the link. Own network namespaces need root on Linux; elsewhere it is loopback,
whose speed is taken from the second measurement.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.bounded import run_bounded
from benchmarks.scale_model import PARAMETERS, gigabits, step_seconds
from benchmarks.slow_link import Place, slow_link

CLASSES = 1000
LATENCY = 5e-4
"""Seconds of a message through gRPC on this machine; of little weight beside 244 MB."""
PACKS = 4 * 1024**2


def candidates(batch: int) -> dict[str, Callable[[], object]]:
    """In a worker: what is timed."""
    import numpy as np

    from benchmarks.quiet_tensorflow import tf
    from model.alexnet import build_alexnet
    from model.training.devices import make_strategy
    from model.training.learning.optimizer import MomentumSGD
    from model.training.learning.summing import summed_over_replicas
    from model.variants import NetworkOptions

    strategy = make_strategy(None)
    generator = np.random.default_rng(0)
    pixels = tf.constant(generator.uniform(-120, 135, (batch, 227, 227, 3)).astype(np.float32))
    labels = tf.constant(generator.integers(0, CLASSES, batch).astype(np.int32))
    with strategy.scope():
        import keras

        network = build_alexnet(CLASSES, options=NetworkOptions(initialization="small"))
        logits = keras.Model(network.input, network.get_layer("fc8").output)
        optimizer = MomentumSGD(1e-6, momentum=0.9, decay=5e-4)
        optimizer.build(logits.trainable_variables)
    variables = logits.trainable_variables

    @tf.function
    def gradients() -> list[Any]:
        with tf.GradientTape() as tape:
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits(pixels, training=True))
            loss = tf.reduce_mean(losses)
        return list(tape.gradient(loss, [variable.value for variable in variables]))

    def together(replica: Callable[[], Any]) -> Callable[[], object]:
        step = tf.function(lambda: strategy.run(replica))
        meet = tf.function(lambda: strategy.run(lambda: summed_over_replicas([tf.ones(1)], "float32")))

        def call() -> None:
            step()
            meet()

        return call

    def whole(summed: Callable[[list[Any]], list[Any]]) -> Callable[[], object]:
        return together(lambda: optimizer.apply(summed(gradients()), variables))

    weights = [tf.zeros(variable.shape) for variable in variables]
    return {
        "computing": whole(lambda own: own),
        "sending": together(lambda: summed_over_replicas(weights, "float32", PACKS)),
        "one pack": whole(lambda own: summed_over_replicas(own, "float32", 0)),
        "float32": whole(lambda own: summed_over_replicas(own, "float32", PACKS)),
        "bfloat16": whole(lambda own: summed_over_replicas(own, "bfloat16", PACKS)),
    }


def work(index: int, batch: int, rounds: int) -> None:
    """A worker: its half of the cores, then the medians so far as a line of JSON after every round."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(cores) > 1:
        os.sched_setaffinity(0, cores[index::2])
    timed = candidates(batch)
    for call in timed.values():
        call()
    seconds: dict[str, list[float]] = {name: [] for name in timed}
    for _ in range(rounds):
        for name, call in timed.items():
            started = time.perf_counter()
            call()
            seconds[name].append(time.perf_counter() - started)
        print(json.dumps({name: statistics.median(values) for name, values in seconds.items()}), flush=True)


def measure(places: Sequence[Place], batch: int, rounds: int, minutes: float) -> tuple[int, dict[str, float]]:
    """The rounds that were done in time, and median seconds of each candidate, as the first worker saw them."""
    addresses = []
    for place in places:
        with socket.create_server(("127.0.0.1", 0)) as own:
            addresses.append(f"{place.address}:{own.getsockname()[1]}")
    workers = []
    try:
        for index, place in enumerate(places):
            cluster = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
            options = ["--worker", str(index), "--batch", str(batch), "--rounds", str(rounds)]
            workers.append(
                subprocess.Popen(
                    [*place.prefix, sys.executable, "-m", "benchmarks.two_workers", *options],
                    env={**os.environ, "TF_CONFIG": json.dumps(cluster), "CUDA_VISIBLE_DEVICES": "-1"},
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
        with contextlib.suppress(subprocess.TimeoutExpired):
            workers[0].wait(60 * minutes)
    finally:
        for worker in workers:
            worker.kill()
    lines = workers[0].communicate()[0].splitlines()
    if not lines:
        raise RuntimeError("no round was done")
    found: dict[str, float] = json.loads(lines[-1])
    return len(lines), found


def report(found: dict[str, float], speed: float | None) -> str:
    """What was measured beside what the model says; `speed` of the link in Gbit/s, None where it must be measured."""
    computing, sending = found["computing"], found["sending"]
    if speed is None:
        speed = 8 * 4 * PARAMETERS / sending / 1e9
    network = gigabits(speed, LATENCY)
    predicted = {
        "computing": computing,
        "sending": network.ring(4 * PARAMETERS, 2),
        "one pack": step_seconds(computing, network, 2, 4, 0),
        "float32": step_seconds(computing, network, 2, 4, PACKS),
        "bfloat16": step_seconds(computing, network, 2, 2, PACKS),
    }
    lines = [f"{'':12}{'measured':>10}{'predicted':>11}{'ratio':>7}   link {speed:.2f} Gbit/s"]
    for name, seconds in found.items():
        share = seconds / predicted[name]
        lines.append(f"{name:12}{seconds:>8.2f} s{predicted[name]:>9.2f} s{share:>7.2f}")
    for name in ("one pack", "float32"):
        hidden = (computing + sending - found[name]) / min(computing, sending)
        lines.append(f"{name}: {hidden:.0%} of the shorter of computing and sending is hidden behind the other")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabits", type=float, default=1.0)
    parser.add_argument("--batch", type=int, default=16, help="photos of each process")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=15.0, help="what is done by then is reported")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker is not None:
        work(options.worker, options.batch, options.rounds)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that workers and namespaces go, too
    with contextlib.ExitStack() as stack:
        speed: float | None = options.gigabits
        try:
            places = stack.enter_context(slow_link(options.gigabits))
        except OSError as problem:
            print(f"no link of its own ({problem}), so this is loopback")
            places, speed = [Place("127.0.0.1", ())] * 2, None
        done, found = measure(places, options.batch, options.rounds, options.minutes)
    load = f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"two processes, {options.batch} photos each, medians of {done} rounds, {load}")
    print(report(found, speed))


if __name__ == "__main__":
    run_bounded(main, minutes=20)
