"""What the project asks for, and what an environment has."""

from __future__ import annotations

import importlib.metadata
import sys

from alexnet_app.starting import packages


def test_the_projects_own_requirements_are_found_here(repository):
    program, tests = packages.wanted(repository, False), packages.wanted(repository, True)
    assert {"keras", "tensorflow", "pyside6-essentials"} <= set(program.names)
    assert "pytest-qt" in set(tests.names) - set(program.names)
    assert packages.missing(program.names, sys.path) == []


def test_names_agree_with_pythons_own_metadata():
    installed = {packages.normalized(each.metadata["Name"]) for each in importlib.metadata.distributions()}
    assert packages.missing(sorted(installed), sys.path) == []


def test_what_is_not_there_is_missing(tmp_path):
    (tmp_path / "Ruamel_YAML-1.0.dist-info").mkdir()
    (tmp_path / "six-1.0.egg-info").touch()
    (tmp_path / "keras").mkdir()
    found = packages.missing(["ruamel-yaml", "six", "keras"], [tmp_path / "nothing", tmp_path])
    assert found == ["keras"]
