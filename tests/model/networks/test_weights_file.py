"""A compressed weights file is smaller, is read by Keras' own load_weights, and is as exact as was asked."""

import h5py
import keras
import numpy as np
import pytest

from model.alexnet import build_alexnet
from model.compress import main
from model.networks.card import WEIGHTS_FILE, Card, read_card, write_card
from model.networks.classifier import Classifier
from model.networks.trained_network import TrainedNetwork
from model.networks.weights_file import compress_weights
from model.photos.preprocessing import Preprocessing


@pytest.fixture
def network() -> keras.Model:
    """Small, but with every kind of array that AlexNet has."""
    normal = keras.initializers.RandomNormal(stddev=0.01, seed=1)
    return keras.Sequential(
        [
            keras.Input((16, 16, 3)),
            keras.layers.Conv2D(8, 5, kernel_initializer=normal, bias_initializer="ones"),
            keras.layers.Conv2D(16, 3, kernel_initializer=normal),
            keras.layers.Flatten(),
            keras.layers.Dense(64, kernel_initializer=normal),
        ]
    )


def decibels(exact, rounded):
    return 10 * np.log10(np.square(exact).mean() / np.square(exact - rounded).mean())


def test_keras_reads_it_and_the_noise_is_as_asked(network, tmp_path):
    exact = [np.asarray(weight) for weight in network.weights]
    network.save_weights(tmp_path / "a.weights.h5")
    compress_weights(tmp_path / "a.weights.h5", tmp_path / "b.weights.h5", dense_decibels=22, convolution_decibels=38)
    network.load_weights(tmp_path / "b.weights.h5")
    conv1, bias1, conv2, _, dense, _ = (np.asarray(weight) for weight in network.weights)
    np.testing.assert_array_equal(conv1, exact[0])
    np.testing.assert_array_equal(bias1, exact[1])
    assert 38 <= decibels(exact[2], conv2) < 38 + 7
    assert 22 <= decibels(exact[4], dense) < 22 + 7


def test_it_is_much_smaller(network, tmp_path):
    network.save_weights(tmp_path / "a.weights.h5")
    compress_weights(tmp_path / "a.weights.h5", tmp_path / "b.weights.h5")
    with h5py.File(tmp_path / "a.weights.h5") as before, h5py.File(tmp_path / "b.weights.h5") as after:
        path = next(path for path in after["layers"] if path.startswith("dense"))
        dense = f"layers/{path}/vars/0"
        assert after[dense].id.get_storage_size() < 0.22 * before[dense].id.get_storage_size()
        assert after[dense].dtype == np.float16


def test_weights_that_float16_cannot_hold_stay_exact(tmp_path):
    values = np.full((4, 4), 1e-9, np.float32)
    values[0, 0] = 1e5
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["kernel"] = values
    compress_weights(tmp_path / "a.h5", tmp_path / "b.h5")
    with h5py.File(tmp_path / "b.h5") as file:
        np.testing.assert_array_equal(file["kernel"][()], values)


def test_all_zeros_stay_zeros(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["kernel"] = np.zeros((3, 3), np.float32)
    compress_weights(tmp_path / "a.h5", tmp_path / "b.h5")
    with h5py.File(tmp_path / "b.h5") as file:
        np.testing.assert_array_equal(file["kernel"][()], 0)


def test_nothing_is_left_of_a_source_that_cannot_be_read(tmp_path):
    (tmp_path / "a.h5").write_bytes(b"not HDF5")
    with pytest.raises(OSError, match="signature"):
        compress_weights(tmp_path / "a.h5", tmp_path / "b.h5")
    assert [path.name for path in tmp_path.iterdir()] == ["a.h5"]


def test_command_makes_a_network_that_answers_alike(tmp_path, capsys):
    trained, output = tmp_path / "trained", tmp_path / "smaller"
    card = Card("small", "miniature", ("a", "b", "c"), preprocessing=Preprocessing(67, 67))
    TrainedNetwork(build_alexnet(3, "miniature", card.options, seed=1), card).save(trained)
    assert main([str(trained), str(output)]) == 0
    assert "MB became" in capsys.readouterr().out
    assert (output / WEIGHTS_FILE).stat().st_size < 0.25 * (trained / WEIGHTS_FILE).stat().st_size
    photo = np.random.default_rng(0).integers(0, 256, (80, 80, 3), np.uint8)
    expected = Classifier.load(trained).classify(photo).probabilities
    np.testing.assert_allclose(Classifier.load(output).classify(photo).probabilities, expected, atol=0.01)
    assert read_card(output).training["rounded_weights"]["dense_decibels"] == 18.5


def test_command_never_overwrites(tiny_network, tmp_path, capsys):
    write_card(Card("other", "paper", ("a", "b")), tmp_path)
    assert main([str(tiny_network), str(tmp_path)]) == 2
    assert "holds a network already (card.json)" in capsys.readouterr().err
    assert read_card(tmp_path).name == "other"
