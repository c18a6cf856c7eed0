"""`python -m benchmarks.features`: photos a second while a folder's features are computed, from files to the store.

Beside it the network's own batched rate on pixels that are in memory already, without decoding and storing, and ONNX
Runtime's on the same batch and weights. All in one run, interleaved. Wanted: at least 0.8 of the network's own rate.
Without --network a random `paper` network of 1,000 classes is used.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np

import benchmarks.quiet_tensorflow  # noqa: F401  # before anything else loads it
from benchmarks.bounded import run_bounded
from benchmarks.inference import onnx_runtime, random_network
from benchmarks.made_photos import made_jpeg
from benchmarks.timing import interleaved_medians
from model.catalogue.entries import find_network
from model.neighbours.extraction import compute_features
from model.neighbours.feature_layers import feature_layers, feature_width
from model.neighbours.store import FeatureStore
from model.networks.classifier import Classifier
from model.onnx.exporter import onnx_model
from model.photos.preprocessing import prepare

BATCH = 32
WANTED = 0.8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", metavar="X", help="a trained network: its folder or name")
    parser.add_argument("--photos", type=int, default=8 * BATCH, help="JPEGs of 500 x 375 that are made (default: 256)")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = find_network(options.network) if options.network else random_network(Path(scratch) / "network")
        classifier = Classifier.load(folder)
        card = classifier.card
        layer = feature_layers(card)[0]
        paths = []
        for number in range(options.photos):
            path = Path(scratch) / f"{number:05d}.jpg"
            path.write_bytes(made_jpeg(500, 375, seed=number % 16) + number.to_bytes(4, "big"))  # each its own content
            paths.append(str(path))
        size = card.preprocessing.image_size
        views = np.random.default_rng(3).integers(0, 256, (BATCH, size, size, 3), dtype=np.uint8)
        pixels = prepare(views, card.preprocessing)
        runtime = onnx_runtime(onnx_model(classifier.network), np.ascontiguousarray(pixels.transpose(0, 3, 1, 2)))
        batches = -(-options.photos // BATCH)
        stores = iter(range(1000))

        def extract() -> None:
            with FeatureStore(Path(scratch) / f"store-{next(stores)}", feature_width(card, layer)) as store:
                compute_features(classifier, layer, paths, store)

        def own() -> None:
            for _ in range(batches):
                classifier.probabilities(pixels)

        def onnx() -> None:
            for _ in range(batches):
                runtime()

        names = {"extract": f"{layer} of JPEG files, stored", "own": "own, batched", "onnx": "ONNX Runtime, batched"}
        medians = interleaved_medians({"extract": extract, "own": own, "onnx": onnx}, options.rounds)
    counts = {"extract": options.photos, "own": BATCH * batches, "onnx": BATCH * batches}
    rates = {name: counts[name] / seconds for name, seconds in medians.items()}
    print(f"{options.photos} photos, {card.variant}, batches of {BATCH}, median of {options.rounds}")
    for name, rate in rates.items():
        print(f"  {names[name]:<30} {rate:7.1f} photos/s   {rate / rates['own']:5.2f} of the network's own")
    print(f"extraction has {rates['extract'] / rates['own']:.2f} of the network's own rate (wanted: at least {WANTED})")


if __name__ == "__main__":
    run_bounded(main, minutes=9)
