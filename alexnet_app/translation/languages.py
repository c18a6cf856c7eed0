"""The languages that the window speaks. Imports nothing: the start asks before any package is there."""

from __future__ import annotations

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}
"""By their own names; the program's own first."""
