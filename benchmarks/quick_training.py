"""From pressing the button to a usable network: `model.train --quick` beside Keras' own fine-tuning of a frozen base.

    python -m benchmarks.quick_training [PHOTOS]

PHOTOS is a folder of class folders; by default three made-up classes of 50 photos, which are for timing and not for
errors. Both are processes of their own, from the start of Python to the saved network, in the same number of epochs
over the same photos. Keras' way is that of its guide to transfer learning: `base.trainable = False`, a new last layer,
`fit`; the frozen layers are computed in every epoch. Ours computes them once, for each photo and its mirror image.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.bounded import run_bounded
from benchmarks.made_photos import made_jpeg

EPOCHS = 20
NETWORK = "everyday-95"


def keras_frozen_base(photos: Path, output: Path) -> None:
    """What the other process does."""
    from model.importing.quiet_tensorflow import start_tensorflow

    start_tensorflow()
    import keras

    from model.catalogue.entries import find_network
    from model.networks.trained_network import TrainedNetwork
    from model.variants import get_variant

    network = TrainedNetwork.load(find_network(NETWORK))
    preprocessing = network.card.preprocessing
    size = preprocessing.image_size
    training, validation = keras.utils.image_dataset_from_directory(
        photos,
        image_size=(size, size),
        batch_size=32,
        validation_split=0.2,
        subset="both",
        seed=0,
        crop_to_aspect_ratio=True,
        verbose=False,
    )
    last = network.model.get_layer(get_variant(network.card.variant).logits)
    base = keras.Model(network.model.input, last.input)
    base.trainable = False
    image = keras.Input((size, size, 3))
    pixels = (image - keras.ops.array(preprocessing.means)) / keras.ops.array(preprocessing.standard_deviations)
    answers = keras.layers.Dense(len(training.class_names), "softmax")(base(pixels, training=False))
    model = keras.Model(image, answers)
    model.compile(keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(training.cache(), validation_data=validation.cache(), epochs=EPOCHS, verbose=0)
    model.save(output)
    print(f"{1 - history.history['val_accuracy'][-1]:.1%} of the held-back photos wrong")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="alexnet-quick-") as folder:
        place = Path(folder)
        photos = Path(sys.argv[1]) if len(sys.argv) > 1 else _make_photos(place / "photos")
        environment = {**os.environ, "ALEXNET_CACHE": str(place / "cache")}
        ours = [sys.executable, "-m", "model.train", str(photos), "--from", NETWORK, "--quick"]
        ours += ["--epochs", str(EPOCHS), "--output", str(place / "ours")]
        theirs = [sys.executable, "-m", "benchmarks.quick_training", "keras", str(photos), str(place / "keras.keras")]
        again = [*ours[:-1], str(place / "again")]
        rows = (("model.train --quick", ours), ("the same again", again), ("Keras, frozen base", theirs))
        print(f"{'':<22}{'seconds':>9}  last line")
        for name, command in rows:
            begun = time.perf_counter()
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            told = [line for line in done.stdout.splitlines() if "wrong" in line or "top-1 error" in line]
            print(f"{name:<22}{time.perf_counter() - begun:>9.1f}  {told[-1] if told else ''}", flush=True)


def _make_photos(root: Path) -> Path:
    for label in range(3):
        (root / f"class {label}").mkdir(parents=True)
        for number in range(50):
            (root / f"class {label}" / f"{number:02d}.jpg").write_bytes(made_jpeg(500, 375, 100 * label + number))
    return root


if __name__ == "__main__":
    if sys.argv[1:2] == ["keras"]:
        keras_frozen_base(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        run_bounded(main, minutes=15)
