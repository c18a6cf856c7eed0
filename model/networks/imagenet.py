"""The thousand classes of ILSVRC-2012, in the order of all networks trained on them."""

from __future__ import annotations

import csv

from model.resources import resources_folder

CLASSES_FILE = "imagenet_classes.csv"


def imagenet_class_names() -> tuple[str, ...]:
    """1,000 names, each once, in the order of their WordNet ids, which is the order of the outputs."""
    with (resources_folder() / CLASSES_FILE).open(encoding="utf-8", newline="") as file:
        return tuple(row["name"] for row in csv.DictReader(file))
