"""Cards of trained networks with wrong values, and with damaged bytes."""

from __future__ import annotations

import json

from model.networks.card import CARD_FILE, read_card
from tests.fuzz.damage import damaged, damaged_values


def test_cards_with_wrong_values(repository, tmp_path, seeds, attack):
    card = json.loads((repository / "resources" / "networks" / "everyday-95" / CARD_FILE).read_text(encoding="utf-8"))
    card["options"] = {"activation": "relu", "initialization": "paper"}
    for seed in seeds(1500):
        (tmp_path / CARD_FILE).write_text(json.dumps(damaged_values(card, seed)), encoding="utf-8")
        attack(seed, lambda: hash(repr(read_card(tmp_path).to_json())), seconds=1.0)


def test_cards_with_damaged_bytes(repository, tmp_path, seeds, attack):
    data = (repository / "resources" / "networks" / "everyday-95" / CARD_FILE).read_bytes()
    for seed in seeds(500):
        (tmp_path / CARD_FILE).write_bytes(damaged(data, seed))
        attack(seed, lambda: read_card(tmp_path), seconds=1.0)
    (tmp_path / CARD_FILE).write_text("[" * 200_000)
    attack(-1, lambda: read_card(tmp_path), seconds=1.0)
