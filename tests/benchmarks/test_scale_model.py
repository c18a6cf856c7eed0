"""The model of a step on many devices, against cases that can be counted by hand."""

from __future__ import annotations

import pytest

from benchmarks.scale_model import (
    DEVICES,
    LAYERS,
    PARAMETERS,
    RECORDS,
    Network,
    efficiencies,
    gigabits,
    one_weird_trick_seconds,
    packs,
    step_seconds,
)

FREE = Network(float("inf"), 0.0)


def test_the_gradients_are_the_networks():
    assert 4 * PARAMETERS == 4 * 60_965_224
    assert [size for _, size in packs(0)] == [4 * PARAMETERS]
    sent = packs(4 * 1024**2)
    assert sum(size for _, size in sent) == 4 * PARAMETERS
    # fc8, fc7 and fc6 alone, each known before the layers in front of it.
    assert [(LAYERS[earliest].name, size) for earliest, size in sent[:3]] == [
        ("fc8", 4 * 4_097_000),
        ("fc7", 4 * 16_781_312),
        ("fc6", 4 * 37_752_832),
    ]


def test_a_ring_sends_twice_what_a_device_has_but_for_its_own_part():
    assert gigabits(8, 0.0).ring(1e9, 2) == pytest.approx(1.0)
    assert gigabits(8, 0.0).ring(1e9, 512) == pytest.approx(2 * 511 / 512)
    assert Network(float("inf"), 1e-3).ring(1e9, 11) == pytest.approx(0.02)


def test_one_pack_waits_for_the_backward_pass_and_several_hide_behind_it():
    network = gigabits(8, 0.0)
    alone = network.ring(4 * PARAMETERS, 4)
    assert step_seconds(1.0, network, 4, pack_bytes=0) == pytest.approx(1.0 + alone)
    # Computing for a long time hides all but the first layers' pack, which is known last.
    last = network.ring(packs(4 * 1024**2)[-1][1], 4)
    assert step_seconds(100.0, network, 4) == pytest.approx(100 + last)
    # A slow network never rests from when fc8's gradient is known, right after the forward pass.
    assert step_seconds(0.3, network, 4) == pytest.approx(0.1 + alone, abs=0.01)
    assert step_seconds(0.3, network, 1) == step_seconds(0.3, FREE, 512) == pytest.approx(0.3)


def test_the_trick_wins_on_few_devices_and_loses_on_many():
    """It sends 18,408 numbers a photo there and back, whatever the devices; the gradients are sent once a batch."""
    network, photos = gigabits(10, 0.0), 128
    found = one_weird_trick_seconds(1.0, network, 2, photos) - 1
    activations = 2 * photos * (9216 + 4096 + 4096 + 1000) * 4
    convolutions = 4 * (PARAMETERS - 4_097_000 - 16_781_312 - 37_752_832)
    assert found == pytest.approx((activations + convolutions) / 1.25e9)
    shares = efficiencies(3300, photos, network)
    assert shares["one weird trick"][1] > shares["float32"][1]
    assert shares["one weird trick"][-1] < shares["float32"][-1]


def test_efficiency_falls_with_devices_and_rises_with_the_network():
    slow, fast = (efficiencies(3300, 128, gigabits(number)) for number in (10, 400))
    for name, shares in slow.items():
        assert shares[0] == 1
        assert len(shares) == len(DEVICES)
        assert shares == sorted(shares, reverse=True)
        assert all(better >= worse for better, worse in zip(fast[name], shares, strict=True))


def test_the_published_records_are_within_the_models_reach():
    you, sun = RECORDS
    assert you.rate == pytest.approx(194_116, rel=1e-3)
    compute = sun.batch / sun.devices * sun.speed_up / sun.rate
    predicted = compute / step_seconds(compute, gigabits(sun.gigabits), sun.machines, sun.element_bytes)
    assert predicted == pytest.approx(sun.speed_up / sun.devices, rel=0.1)
