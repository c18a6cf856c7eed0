"""Numbers as people read them: three significant digits, aligned signs, a unit; and how long they will wait."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from model.progress.durations import duration

_MINUS = "\N{MINUS SIGN}"


def grouped(value: float) -> str:
    """A number rounded to a whole one, its thousands apart as the reader's language has them: 60,965,224 in English.

    Where a comma means decimals the groups stand apart by a narrow space, as ISO 80000-1 has it for every language.
    """
    mark = QCoreApplication.translate("figures", "1,234")[1]
    return f"{value:,.0f}".replace(",", mark)


def significant(value: float) -> str:
    """Three significant digits without an exponent where that stays short: 0.0123, 4.56, 78.9, 1,520, 61.0 M.

    Magnitudes below 0.0001 are written 1.23e-5. Zero is "0"; what is no number is "-".
    """
    if not math.isfinite(value):
        return "\N{EN DASH}"
    magnitude = abs(value)
    sign = _MINUS if value < 0 else ""
    if magnitude == 0:
        return "0"
    if magnitude < 1e-4:
        return sign + f"{magnitude:.2e}".replace("e-0", f"e{_MINUS}").replace("e-", f"e{_MINUS}")
    # Rounded first: 999.6 has four digits before its point once it is 1,000.
    rounded = float(f"{magnitude:.3g}")
    if rounded >= 100:
        return f"{sign}{grouped(rounded)}"
    decimals = max(0, 2 - math.floor(math.log10(rounded)))
    return f"{sign}{rounded:.{decimals}f}"


def count(value: int) -> str:
    """A whole number: exact below a million, then three significant digits with k, M or G: 614,656; 37.8 M; 1.14 G."""
    for limit, letter in ((10**9, "G"), (10**6, "M")):
        if value >= limit:
            return f"{significant(value / limit)} {letter}"
    return grouped(value)


def percent(share: float) -> str:
    """A share of 0 to 1 in per cent with three significant digits: 12.3 %, 100 %."""
    return f"{significant(100 * share)} %"


def shape(output_shape: tuple[int, ...]) -> str:
    """(55, 55, 96) -> "55 × 55 × 96"."""
    return " × ".join(grouped(side) for side in output_shape)


def time_left(seconds: float) -> str:
    """What work has still to go, in the reader's language: "3 min 20 s left". Never "0 s": it is not done yet."""
    return QCoreApplication.translate("figures", "{0} left").format(duration(max(1, seconds)))
