"""The learning rate of every step, from the recipe alone: a warm-up, then one of the schedules."""

from __future__ import annotations

import math
from dataclasses import dataclass

from model.training.recipe import Recipe


@dataclass(frozen=True)
class Plateau:
    """What the plateau schedule remembers between epochs.

    Attributes:
        best: lowest validation error so far.
        waited: epochs since then, or since the rate fell.
        drops: how often the rate fell.
    """

    best: float = math.inf
    waited: int = 0
    drops: int = 0

    def after_epoch(self, error: float, recipe: Recipe) -> Plateau:
        """The state after an epoch with this validation error (section 5 of the paper: divide when it stalls)."""
        if error < self.best:
            return Plateau(error, 0, self.drops)
        if self.waited + 1 >= recipe.plateau_patience and self.drops < recipe.plateau_drops:
            return Plateau(self.best, 0, self.drops + 1)
        return Plateau(self.best, self.waited + 1, self.drops)


def learning_rate(recipe: Recipe, step: int, steps_per_epoch: int, plateau: Plateau) -> float:
    """The rate of the step with this number (from 0), of `steps_per_epoch` x `recipe.epochs`."""
    base = recipe.scaled_learning_rate
    warmup_steps = recipe.warmup_epochs * steps_per_epoch
    if step < warmup_steps:
        return base * (step + 1) / (warmup_steps + 1)
    if recipe.schedule in ("cosine", "polynomial"):
        steps = recipe.epochs * steps_per_epoch - warmup_steps
        progress = min((step - warmup_steps) / max(steps, 1), 1.0)
        if recipe.schedule == "cosine":
            # Loshchilov and Hutter, arXiv:1608.03983, without restarts.
            left = 0.5 * (1 + math.cos(math.pi * progress))
        else:
            # With the power 2 as You, Gitman and Ginsburg, arXiv:1708.03888, algorithm 1.
            left = (1 - progress) ** recipe.learning_rate_power
        return base * (recipe.final_learning_rate + (1 - recipe.final_learning_rate) * left)
    if recipe.schedule == "step":
        epoch = step // steps_per_epoch
        return base * recipe.learning_rate_factor ** sum(epoch >= end for end in recipe.learning_rate_epochs)
    if recipe.schedule == "plateau":
        return base * recipe.learning_rate_factor**plateau.drops
    return base
