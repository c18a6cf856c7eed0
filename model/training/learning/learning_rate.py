"""The learning rate of every step, from the recipe alone: warm-up, then plateau, step, cosine or constant."""

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
    warmup_steps = recipe.warmup_epochs * steps_per_epoch
    if step < warmup_steps:
        return recipe.learning_rate * (step + 1) / (warmup_steps + 1)
    if recipe.schedule == "cosine":
        # Loshchilov and Hutter, arXiv:1608.03983, without restarts.
        steps = recipe.epochs * steps_per_epoch - warmup_steps
        progress = min((step - warmup_steps) / max(steps, 1), 1.0)
        share = recipe.final_learning_rate + (1 - recipe.final_learning_rate) * 0.5 * (1 + math.cos(math.pi * progress))
        return recipe.learning_rate * share
    if recipe.schedule == "step":
        epoch = step // steps_per_epoch
        return recipe.learning_rate * recipe.learning_rate_factor ** sum(
            epoch >= end for end in recipe.learning_rate_epochs
        )
    if recipe.schedule == "plateau":
        return recipe.learning_rate * recipe.learning_rate_factor**plateau.drops
    return recipe.learning_rate
