"""Many small pictures -> one large one: area reduction, whole-factor enlargement, mosaic. Pure NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=32)
def _area_weights(source: int, target: int) -> np.ndarray:
    """(target, source) float32, rows sum to 1: how much of each source pixel lies in each target pixel."""
    edges = np.linspace(0, source, target + 1)
    starts, ends = edges[:-1, np.newaxis], edges[1:, np.newaxis]
    pixels = np.arange(source)[np.newaxis]
    covered = np.clip(np.minimum(ends, pixels + 1) - np.maximum(starts, pixels), 0, None)
    weights = (covered / covered.sum(axis=1, keepdims=True)).astype(np.float32)
    weights.setflags(write=False)
    return weights


def reduce_by_area(tiles: np.ndarray, height: int, width: int) -> np.ndarray:
    """(n, h, w) float32 -> (n, height, width): every new pixel is the mean of the area it covers.

    Raises:
        ValueError: the new size is larger than the old one, or empty.
    """
    if not (1 <= height <= tiles.shape[1] and 1 <= width <= tiles.shape[2]):
        raise ValueError(
            f"expected a size from 1 x 1 to {tiles.shape[1]} x {tiles.shape[2]}. Received: {height} x {width}"
        )
    if (height, width) == tiles.shape[1:3]:
        return tiles
    return _area_weights(tiles.shape[1], height) @ tiles @ _area_weights(tiles.shape[2], width).T


def enlarge(picture: np.ndarray, factor: int) -> np.ndarray:
    """(..., h, w) repeated `factor` times along both of the last two axes: every pixel becomes a square."""
    if factor == 1:
        return picture
    return np.repeat(np.repeat(picture, factor, axis=-1), factor, axis=-2)


@dataclass(frozen=True)
class MosaicLayout:
    """Where each of many equal tiles lies; every length is in device pixels.

    Attributes:
        count: number of tiles.
        columns: tiles in a row.
        tile_height, tile_width: of one tile, after enlargement or reduction.
        gap: between tiles, and around them.
        sections: numbers of tiles that belong together; each section begins a row of its own.
        section_gap: extra space between two sections.
    """

    count: int
    columns: int
    tile_height: int
    tile_width: int
    gap: int
    sections: tuple[int, ...] = ()
    section_gap: int = 0

    def __post_init__(self) -> None:
        if not self.sections:
            object.__setattr__(self, "sections", (self.count,))
        if sum(self.sections) != self.count:
            raise ValueError(f"sections: expected {self.count} tiles in all. Received: {self.sections}")

    @property
    def rows_of_sections(self) -> tuple[int, ...]:
        return tuple(-(-size // self.columns) for size in self.sections)

    @property
    def width(self) -> int:
        return self.columns * (self.tile_width + self.gap) + self.gap

    @property
    def height(self) -> int:
        rows = sum(self.rows_of_sections)
        return rows * (self.tile_height + self.gap) + self.gap + self.section_gap * (len(self.sections) - 1)

    def section_top(self, section: int) -> int:
        """Upper edge of a section's first row of tiles, its gap included."""
        rows = sum(self.rows_of_sections[:section])
        return rows * (self.tile_height + self.gap) + section * self.section_gap

    def row_and_column(self, index: int) -> tuple[int, int]:
        """Of a tile, rows counted through all sections."""
        rows = 0
        for size, section_rows in zip(self.sections, self.rows_of_sections, strict=True):
            if index < size:
                return rows + index // self.columns, index % self.columns
            index -= size
            rows += section_rows
        raise IndexError(f"expected a tile below {self.count}")

    def index_of(self, row: int, column: int) -> int | None:
        """The tile in that row (counted through all sections) and column; None where there is none."""
        first = 0
        for size, section_rows in zip(self.sections, self.rows_of_sections, strict=True):
            if row < section_rows:
                index = row * self.columns + column
                return first + index if 0 <= column < self.columns and 0 <= index < size else None
            row -= section_rows
            first += size
        return None

    def neighbour(self, index: int, rows: int, columns: int) -> int:
        """The tile that an arrow key leads to.

        Left and right run on through the rows; up and down keep the column, skip rows that do not reach it, and stop
        at the ends.
        """
        if columns:
            return min(max(index + columns, 0), self.count - 1)
        row, column = self.row_and_column(index)
        target = row + rows
        while 0 <= target < sum(self.rows_of_sections):
            found = self.index_of(target, column)
            if found is not None:
                return found
            target += rows
        return index

    def rectangle(self, index: int) -> tuple[int, int, int, int]:
        """(left, top, width, height) of one tile."""
        row, column = self.row_and_column(index)
        section = self._section_of_row(row)
        left = column * (self.tile_width + self.gap) + self.gap
        top = row * (self.tile_height + self.gap) + self.gap + section * self.section_gap
        return left, top, self.tile_width, self.tile_height

    def tile_at(self, x: float, y: float) -> int | None:
        """The tile at a point; the gap to the right of and below a tile still counts as the tile's."""
        if x < 0 or y < 0:
            return None
        column = int((x - self.gap / 2) // (self.tile_width + self.gap))
        for section, rows in enumerate(self.rows_of_sections):
            row = int((y - self.section_top(section) - self.gap / 2) // (self.tile_height + self.gap))
            if 0 <= row < rows:
                return self.index_of(sum(self.rows_of_sections[:section]) + row, column)
        return None

    def _section_of_row(self, row: int) -> int:
        for section, rows in enumerate(self.rows_of_sections):
            if row < rows:
                return section
            row -= rows
        return len(self.sections) - 1


def mosaic(tiles: np.ndarray, layout: MosaicLayout, fill: int = 0) -> np.ndarray:
    """One picture of all tiles.

    Args:
        tiles: (n, h, w) or (n, h, w, 3) uint8; enlarged by whole factors where the layout's tiles are larger.
        layout: its `count` is n, and its tiles are whole multiples of (h, w).
        fill: value of the gaps.

    Returns:
        (layout.height, layout.width[, 3]) uint8.

    Raises:
        ValueError: the tiles do not fit the layout.
    """
    count, height, width = tiles.shape[:3]
    factor = layout.tile_height // height
    if count != layout.count or (height * factor, width * factor) != (layout.tile_height, layout.tile_width):
        raise ValueError(
            f"expected {layout.count} tiles that whole factors bring to {layout.tile_height} x {layout.tile_width}. "
            f"Received: {tiles.shape}"
        )
    colour_axes = tiles.shape[3:]
    picture = np.full((layout.height, layout.width, *colour_axes), fill, np.uint8)
    row_pitch, column_pitch = layout.tile_height + layout.gap, layout.tile_width + layout.gap
    first = 0
    for section, size in enumerate(layout.sections):
        rows = layout.rows_of_sections[section]
        whole = np.full((rows * layout.columns, height, width, *colour_axes), fill, np.uint8)
        whole[:size] = tiles[first : first + size]
        top = layout.section_top(section) + layout.gap
        area = picture[top : top + rows * row_pitch, layout.gap :]
        # Two views without a copy: picture rows as (rows, pixels), columns as (columns, pixels); the gaps are cut off.
        cells = _split(_split(area, 0, rows, row_pitch), 2, layout.columns, column_pitch)
        cells = cells[:, : layout.tile_height, :, : layout.tile_width]
        whole = whole.reshape(rows, layout.columns, height, width, *colour_axes).swapaxes(1, 2)
        if factor > 1:
            # Columns are repeated once on the small picture; every repeated row is then one more plain copy.
            wide = np.repeat(whole, factor, axis=3)
            for offset in range(factor):
                cells[:, offset::factor] = wide
        else:
            cells[...] = whole
        first += size
    return picture


def _split(picture: np.ndarray, axis: int, parts: int, length: int) -> np.ndarray:
    """A view in which `axis` of `parts` x `length` elements became two axes."""
    shape = (*picture.shape[:axis], parts, length, *picture.shape[axis + 1 :])
    strides = (
        *picture.strides[:axis],
        picture.strides[axis] * length,
        picture.strides[axis],
        *picture.strides[axis + 1 :],
    )
    if picture.shape[axis] < parts * length:
        raise ValueError(f"expected at least {parts * length} elements along axis {axis}. Received: {picture.shape}")
    return np.lib.stride_tricks.as_strided(picture, shape, strides)
