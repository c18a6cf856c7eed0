"""The nine strongest answers of every unit, each from another photo, as in Figure 2 of Zeiler and Fergus (ECCV 2014).

NumPy only: memory is nine places for each unit, however many photos pass.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

PLACES = 9
NOBODY = -1


@dataclass(eq=False)
class StrongestPatches:
    """Of one layer, strongest first; `NOBODY` in `photos` is a place that no photo has taken yet.

    Attributes:
        values: (units, 9) float32.
        photos: (units, 9) int32, index in the list of photos.
        rows, columns: (units, 9) int16, the position in the unit's map; 0 where the layer has no positions.
    """

    values: np.ndarray
    photos: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    @classmethod
    def empty(cls, units: int) -> StrongestPatches:
        shape = (units, PLACES)
        return cls(
            np.full(shape, -np.inf, np.float32),
            np.full(shape, NOBODY, np.int32),
            np.zeros(shape, np.int16),
            np.zeros(shape, np.int16),
        )

    @property
    def units(self) -> int:
        return len(self.values)

    def update(self, values: np.ndarray, positions: np.ndarray, photos: np.ndarray, width: int) -> None:
        """Takes in a batch: each photo has one value for each unit, its largest.

        Args:
            values: (n, units) float32.
            positions: (n, units) int, the place of that value in the map, counted row by row.
            photos: (n,) their indices, larger than all before: of equal values the earlier photo stays first.
            width: columns of the map.
        """
        everything = np.concatenate([self.values, values.T], axis=1)
        order = np.argsort(-everything, axis=1, kind="stable")[:, :PLACES]
        rows, columns = np.divmod(positions.T, width)
        each = np.broadcast_to(photos.astype(np.int32), values.T.shape)
        self.values = np.take_along_axis(everything, order, axis=1)
        self.photos = np.take_along_axis(np.concatenate([self.photos, each], axis=1), order, axis=1)
        for name, new in (("rows", rows), ("columns", columns)):
            joined = np.concatenate([getattr(self, name), new.astype(np.int16)], axis=1)
            setattr(self, name, np.take_along_axis(joined, order, axis=1))

    def shared_class(self, classes: np.ndarray) -> np.ndarray:
        """(units,) how many of a unit's nine photos are of the class that most of them are of.

        Args:
            classes: (photos,) int, the class of each photo.
        """
        shared = np.zeros(self.units, np.int64)
        for unit, photos in enumerate(self.photos):
            own = classes[photos[photos != NOBODY]]
            shared[unit] = np.bincount(own).max() if len(own) else 0
        return shared
