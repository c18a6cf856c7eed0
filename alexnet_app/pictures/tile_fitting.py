"""How large many equal tiles can be in the room there is, and in how many columns. Pure arithmetic, device pixels."""

from __future__ import annotations

from alexnet_app.pictures.tiles import MosaicLayout

# How much of the room may stay empty before larger tiles and a little scrolling are better, and how much scrolling.
_WASTEFUL = 0.5
_LITTLE_SCROLLING = 2.2
# Pixels in a report: the side of a tile, of a single value, and the width of them all.
_REPORT_TILE = 54
_REPORT_VALUE = 13
_REPORT_WIDTH = 1000


def fit_tiles(
    count: int,
    tile_shape: tuple[int, int],
    room: tuple[int, int],
    *,
    least: int,
    most: int,
    gap: int,
    sections: tuple[int, ...] = (),
    section_gap: int = 0,
    scroll_bar: int = 0,
) -> MosaicLayout:
    """The layout with the largest tiles that all fit; where even the least do not, or would waste the room, it scrolls.

    Args:
        count: number of tiles, at least 1.
        tile_shape: (height, width) of a tile's own pixels.
        room: (height, width) there is.
        least, most: bounds of a tile's longer side. Enlargement goes by whole factors, so a small tile's least side
            is the first multiple of its own from `least` on; reduction stops at `least`.
        gap: between tiles.
        sections, section_gap: groups of tiles that begin rows of their own, and the extra space between them. They
            are one figure that should be seen whole, so they scroll only where they must.
        scroll_bar: width it takes where the layout is higher than the room.
    """
    height, width = room

    def with_side(side: int, width: int, height: int | None) -> MosaicLayout:
        own = max(tile_shape)
        tile_height, tile_width = (max(1, round(length * side / own)) for length in tile_shape)
        inner = None if height is None else height - gap - section_gap * max(0, len(sections) - 1)
        rows = None if inner is None else inner // (tile_height + gap)
        columns = best_columns(count, (width - gap) // (tile_width + gap), rows, sections)
        return MosaicLayout(count, columns, tile_height, tile_width, gap, sections, section_gap)

    sides = _sides(max(tile_shape), least, most)
    larger = None
    for side in sides:
        layout = with_side(side, width, height)
        if layout.height <= height and layout.width <= width:
            wasteful = layout.width * layout.height < _WASTEFUL * width * height and not sections
            if larger is not None and wasteful and larger.height <= _LITTLE_SCROLLING * height:
                return larger
            return layout
        larger = with_side(side, width - scroll_bar, None)
    return with_side(sides[-1], width - scroll_bar, None)


def report_layout(count: int, tile_shape: tuple[int, int], sections: tuple[int, ...] = ()) -> MosaicLayout:
    """All tiles for a picture in a report: at their own size or a whole multiple of it, about 1,000 pixels wide."""
    own = max(tile_shape)
    factor = max(1, round(_REPORT_TILE / own)) if own > 1 else _REPORT_VALUE
    height, width = (length * factor for length in tile_shape)
    columns = best_columns(count, max(1, _REPORT_WIDTH // (width + 2)), None, sections)
    return MosaicLayout(count, columns, height, width, 2, sections, 16 if len(sections) > 1 else 0)


def _sides(own: int, least: int, most: int) -> list[int]:
    """Longer sides that a tile may have, largest first: whole multiples of its own; below that any, down to `least`."""
    if own < least:
        least = own * -(-least // own)
    most = max(most, own, least)
    multiples = [own * factor for factor in range(most // own, 0, -1) if own * factor >= least]
    return multiples + list(range(own - 1, least - 1, -1))


def best_columns(count: int, most: int, most_rows: int | None, sections: tuple[int, ...] = ()) -> int:
    """How many tiles to put in a row, at most `most`: all rows full if that can be had at no cost.

    Args:
        count: tiles in all.
        most: tiles that fit side by side.
        most_rows: rows that fit one above the other; None where the grid scrolls.
        sections: each begins a row of its own.

    Returns:
        The largest number of columns with which every section comes out in full rows, if it needs no more than
        `most_rows` (or, scrolling, wastes no more than an eighth of the width); else `most`.
    """
    parts = sections or (count,)
    most = max(1, min(most, max(parts, default=1)))
    for columns in range(most, 0, -1):
        rows = sum(-(-size // columns) for size in parts)
        if rows > most_rows if most_rows is not None else columns < most * 7 / 8:
            break
        if all(size % columns == 0 for size in parts):
            return columns
    return most
