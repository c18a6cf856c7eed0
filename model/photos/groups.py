"""Which group (a source, a place, a camera) each photo belongs to, from a table that anyone can write.

A CSV file in UTF-8 with a header: the column `photo` holds names as `PhotoList.name` gives them
(`<class folder>/<file>`, with `/` between), any other column names groups.
"""

from __future__ import annotations

import csv
from collections.abc import Collection
from pathlib import Path

import numpy as np

from model.photos.photo_list import DatasetError, PhotoList, listed

NO_GROUP = "(in no group)"
_PHOTO = "photo"


def read_groups(path: Path | str, column: str = "") -> dict[str, str]:
    """Photo name -> group.

    Args:
        path: of the table.
        column: whose entries are the groups; by default the first one that is not `photo`.

    Raises:
        DatasetError: it cannot be read, or has no such column.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            header = next(rows, [])
            columns = [name for name in header if name != _PHOTO]
            if _PHOTO not in header or not columns:
                raise DatasetError(
                    f"{path}: expected a header with {_PHOTO} and a column of groups. Received: {', '.join(header)!r}"
                )
            if column and column not in columns:
                raise DatasetError(f"{path}: expected one of the columns {', '.join(columns)}. Received: {column!r}")
            photo, group = header.index(_PHOTO), header.index(column or columns[0])
            groups: dict[str, str] = {}
            for row in rows:
                if not row:
                    continue
                if len(row) != len(header):
                    raise DatasetError(
                        f"{path}, line {rows.line_num}: expected {len(header)} entries. Received: {len(row)}"
                    )
                if groups.setdefault(row[photo], row[group]) != row[group]:
                    raise DatasetError(
                        f"{path}, line {rows.line_num}: expected one group for {row[photo]!r}. "
                        f"Received: {groups[row[photo]]!r} and {row[group]!r}"
                    )
            return groups
    except FileNotFoundError:
        raise DatasetError(f"{path}: expected a table of photos and groups, but there is no such file") from None
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise DatasetError(f"{path}: expected a table in CSV, which cannot be read: {problem}") from None


def groups_of(photos: PhotoList, groups: dict[str, str]) -> tuple[str, ...]:
    """The group of each photo, in order; `NO_GROUP` where the table has none.

    Raises:
        DatasetError: the table knows none of the photos.
    """
    found = tuple(groups.get(name, NO_GROUP) for name in photos.names())
    if all(group == NO_GROUP for group in found):
        raise DatasetError(
            f"expected groups of these photos, such as {photos.name(0)!r}. "
            f"Received: those of others, such as {next(iter(groups), '')!r}"
        )
    return found


def photos_of_groups(photos: PhotoList, groups: dict[str, str], wanted: Collection[str]) -> PhotoList:
    """The photos of the `wanted` groups. Raises DatasetError: one of these has no photo."""
    found = np.array(groups_of(photos, groups))
    if missing := sorted(set(wanted) - set(found)):
        raise DatasetError(f"groups: expected groups with photos. Received: none in {listed(missing)}")
    return photos.take(np.flatnonzero(np.isin(found, sorted(wanted))))


def split_by_group(
    photos: PhotoList, groups: dict[str, str], validation: Collection[str]
) -> tuple[PhotoList, PhotoList]:
    """(training, validation): the photos of the groups in `validation`, whole, on the validation side.

    Raises:
        DatasetError: one of those groups has no photo, or a class has all of its photos in them.
    """
    found = np.array(groups_of(photos, groups))
    if missing := sorted(set(validation) - set(found)):
        raise DatasetError(f"validation groups: expected groups with photos. Received: none in {listed(missing)}")
    held = np.isin(found, sorted(validation))
    training = photos.take(np.flatnonzero(~held))
    if bare := [name for name, count in zip(photos.classes, training.counts(), strict=True) if not count]:
        raise DatasetError(
            f"validation groups: expected photos to learn from in every class. Received: none left in {listed(bare)}"
        )
    return training, photos.take_for_validation(np.flatnonzero(held))
