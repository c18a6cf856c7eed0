"""Puts `resources/` into a wheel as `model/bundled`, so that an installation adds no top-level `resources`.

A build hook of hatchling. Not for editable installations, which read the clone's own folder: a copy would be 32 MB of
files that nobody keeps up to date.
"""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelLayout(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            build_data["force_include"]["resources"] = "model/bundled"
