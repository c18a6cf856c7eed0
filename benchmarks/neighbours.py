"""`python -m benchmarks.neighbours`: ways to find the nearest of 100,000 rows of fc7, by query time and memory.

Every way runs in a process of its own. hnswlib and faiss-cpu are not of the project: `uv pip install` them to compare;
a way whose library is missing is named and passed over. The graphs (hnsw) take
many minutes to build and are left out unless named. The rows are made: sparse, positive, of 200 dimensions and
noise, as fc7's are.
"""

from __future__ import annotations

import argparse
import importlib.util
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.bounded import run_bounded

WIDTH, FOUND = 4096, 12


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--folder", help="for the 819 MB of rows (default: the system's for temporary files)")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=[name for name in WAYS if "hnsw" not in name])
    parser.add_argument("--in-process", metavar="FILE", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.in_process:
        _measure(options.ways[0], Path(options.in_process))
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        path = Path(folder) / "rows.npy"
        _make(path, options.rows)
        print(f"{options.rows:,} x {WIDTH} float16, {path.stat().st_size / 1e6:.0f} MB on disk")
        print(f"{'':<24}{'ready s':>9}{'query ms':>10}{'own MB':>9}{'of exact':>10}")
        for name in options.ways:
            library = name.split()[0]
            if library != "blas" and importlib.util.find_spec(library) is None:
                print(f"{name:<24}{library} is not installed")
                continue
            command = [sys.executable, "-m", "benchmarks.neighbours", "--ways", name, "--in-process", str(path)]
            subprocess.run(command, check=True)


def _make(path: Path, rows: int) -> None:
    generator = np.random.default_rng(0)
    basis = generator.standard_normal((200, WIDTH), np.float32) / 14
    file = np.lib.format.open_memmap(path, "w+", np.float16, (rows, WIDTH))
    for start in range(0, rows, 4096):
        count = min(4096, rows - start)
        values = generator.standard_normal((count, 200), np.float32) @ basis - 1
        values += 0.3 * generator.standard_normal((count, WIDTH), np.float32)
        file[start : start + count] = np.maximum(values, 0)
    file.flush()


def _measure(name: str, path: Path) -> None:
    rows = np.load(path, mmap_mode="r")
    query = rows[77].astype(np.float32) + 0.02
    exact = set(_blas(rows)(query))
    before = _own_megabytes()
    started = time.perf_counter()
    find = WAYS[name](rows)
    ready = time.perf_counter() - started
    find(query)
    milliseconds = []
    for _ in range(5):
        started = time.perf_counter()
        found = find(query)
        milliseconds.append((time.perf_counter() - started) * 1000)
    own = _own_megabytes() - before
    shared = len(exact & set(found)) / FOUND
    print(f"{name:<24}{ready:9.1f}{np.median(milliseconds):10.1f}{max(own, 0):9.0f}{shared:10.2f}", flush=True)


def _own_megabytes() -> float:
    """Memory that is the process's own: pages of the mapped file, which the system may drop, are not counted."""
    try:
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1e3
    except OSError:
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def _blas(rows: np.ndarray) -> Callable[[np.ndarray], Any]:
    def find(query: np.ndarray) -> Any:
        distances = np.empty(len(rows), np.float32)
        for start in range(0, len(rows), 2048):
            block = rows[start : start + 2048].astype(np.float32)
            distances[start : start + 2048] = np.einsum("ij,ij->i", block, block) - 2 * block @ query
        return np.argsort(distances)[:FOUND].tolist()

    return find


def _usearch(rows: np.ndarray) -> Callable[[np.ndarray], Any]:
    from usearch.index import MetricKind, search

    plain = np.asarray(rows)
    return lambda query: search(plain, query.astype(np.float16), FOUND, MetricKind.L2sq, exact=True).keys.tolist()


def _usearch_graph(rows: np.ndarray) -> Callable[[np.ndarray], Any]:
    from usearch.index import Index

    index = Index(ndim=WIDTH, metric="l2sq", dtype="f16")
    index.add(np.arange(len(rows)), np.asarray(rows))
    return lambda query: index.search(query.astype(np.float16), FOUND).keys.tolist()


def _hnswlib(rows: np.ndarray) -> Callable[[np.ndarray], Any]:
    import hnswlib

    index = hnswlib.Index("l2", WIDTH)
    index.init_index(len(rows), ef_construction=100, M=16)
    for start in range(0, len(rows), 4096):
        index.add_items(rows[start : start + 4096].astype(np.float32))
    index.set_ef(64)
    return lambda query: index.knn_query(query[None], FOUND)[0][0].tolist()


def _faiss(rows: np.ndarray) -> Callable[[np.ndarray], Any]:
    import faiss

    index = faiss.IndexScalarQuantizer(WIDTH, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_L2)
    for start in range(0, len(rows), 4096):
        index.add(rows[start : start + 4096].astype(np.float32))
    return lambda query: index.search(query[None], FOUND)[1][0].tolist()


WAYS: dict[str, Callable[[np.ndarray], Callable[[np.ndarray], Any]]] = {
    "blas float16 in blocks": _blas,
    "usearch exact": _usearch,
    "faiss fp16": _faiss,
    "usearch hnsw": _usearch_graph,
    "hnswlib hnsw": _hnswlib,
}


if __name__ == "__main__":
    run_bounded(main, minutes=60)
