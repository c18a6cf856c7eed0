"""The two settings of the claims: networks and photos so small that minutes of training tell something."""

from __future__ import annotations

from model.reproducing.claim import Arm, Setting

MINIATURE = Setting(
    name="miniature",
    words=(
        "AlexNet in miniature: the paper's layers in its order, with 32-64-96-96-64 kernels and 512 units on photos of "
        "67 px (crops of 76), and the paper's recipe but for the start (biases of 1 stall on few photos), batches of "
        "64 and a learning rate that falls as a cosine"
    ),
    side=76,
    changes={
        "variant": "miniature",
        "batch_size": 64,
        "learning_rate": 0.01,
        "schedule": "cosine",
        "warmup_epochs": 1.0,
        "side": 76,
        "short_side": 76,
        "precision": "float32",
        "validation_fraction": 0.35,
        "options.initialization": "small",
    },
    epochs=20,
    fewest_classes=10,
    most_classes=100,
)

FOUR_LAYERS = Setting(
    name="four-layers",
    words=(
        "Four layers (three convolutions and the classes), as the paper's Figure 1 has them for CIFAR-10, here on "
        "photos of 32 px in ten classes; no regularisation of any kind, as there, and the best of three learning "
        "rates each"
    ),
    side=32,
    changes={
        "variant": "four_layers",
        "batch_size": 64,
        "schedule": "constant",
        "warmup_epochs": 1.0,
        "side": 32,
        "short_side": 32,
        "precision": "float32",
        "validation_fraction": 0.1,
        "weight_decay": 0.0,
        "options.initialization": "small",
        "options.dropout": 0.0,
        "augmentation.centred": True,
        "augmentation.mirror": False,
        "augmentation.colour_noise": 0.0,
    },
    epochs=40,
    fewest_classes=10,
    most_classes=10,
    share=0.6,
)

PAPER = Arm("as the paper", ten_views=True)
"""The miniature with everything: what most claims compare with, trained once for all."""
