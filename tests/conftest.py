"""What all tests share: no screen, nothing of the user's touched, photos and one small network made once."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# Before Qt, TensorFlow or model.catalogue.entries look at them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KERAS_BACKEND"] = os.environ.get("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["ALEXNET_NETWORKS"] = os.path.join(tempfile.gettempdir(), f"alexnet-tests-no-networks-{os.getpid()}")

import numpy as np
import pytest
from PIL import Image

REPOSITORY = Path(__file__).resolve().parent.parent
TINY_CLASSES = ("cat", "motorbike", "rocket")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the project."""
    return REPOSITORY


@pytest.fixture(scope="session")
def reference_folder() -> Path:
    """Reference kernels and activations that may not be published, beside the project; skipped without them."""
    folder = REPOSITORY.parent / "shared" / "reference"
    if not folder.is_dir():
        pytest.skip("the reference data ../shared/reference is not here")
    return folder


def _scikit_image_photo(name: str) -> Path:
    data = pytest.importorskip("skimage.data", reason="scikit-image, whose photos are the test photos, is missing")
    path = Path(data.__file__).parent / name
    if not path.is_file():
        pytest.skip(f"this scikit-image brings no {name}")
    return path


@pytest.fixture(scope="session")
def chelsea() -> Path:
    """A photo of a cat, 451 x 300."""
    return _scikit_image_photo("chelsea.png")


@pytest.fixture(scope="session")
def motorcycle() -> Path:
    """A photo of a motorbike, 741 x 500."""
    return _scikit_image_photo("motorcycle_left.png")


@pytest.fixture(scope="session")
def tiny_network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an untrained `paper` network of three classes (54 million weights: made once)."""
    from model.alexnet import build_alexnet
    from model.networks.card import Card
    from model.networks.trained_network import TrainedNetwork
    from model.variants import NetworkOptions

    folder = tmp_path_factory.mktemp("networks") / "tiny"
    options = NetworkOptions(initialization="small")
    card = Card("tiny", "paper", TINY_CLASSES, options=options)
    TrainedNetwork(build_alexnet(len(TINY_CLASSES), "paper", options, seed=7), card).save(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_classifier(tiny_network: Path):
    """The `tiny_network`, loaded in float32."""
    from model.networks.classifier import Classifier

    return Classifier.load(tiny_network)


@pytest.fixture(scope="session")
def class_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of class folders: four small JPEGs each of cat, motorbike and rocket, each class of one colour."""
    root = tmp_path_factory.mktemp("photos")
    generator = np.random.default_rng(5)
    for label, name in enumerate(TINY_CLASSES):
        (root / name).mkdir()
        for number in range(4):
            pixels = generator.integers(0, 80, (90, 120, 3), dtype=np.uint8)
            pixels[..., label] += 120
            Image.fromarray(pixels).save(root / name / f"{number}.jpg", quality=90)
    return root
