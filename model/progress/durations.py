"""How long something takes or has still to go, as every command says it. The window takes its durations from here."""

from __future__ import annotations


def duration(seconds: float) -> str:
    """Such as "2 h 05 min", "3 min 20 s", "45 s"."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"


def time_left(seconds: float) -> str:
    """Such as "3 min 20 s left"."""
    return f"{duration(seconds)} left"
