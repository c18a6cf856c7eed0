"""The doors between the rooms: what may import what, and what the window's process never loads."""

import subprocess
import sys

import pytest

# What the window takes from model/ in its own process.
LIGHT = ("catalogue.entries", "catalogue.public_networks", "command_line", "geometry", "kernels", "networks.card")
LIGHT += ("networks.kernel_figures", "networks.kernel_sheet", "networks.results", "photos.decoding")
LIGHT += ("photos.photo_list", "photos.preprocessing", "pictures.colour_maps", "variants")
LIGHT += ("explaining.class_choice", "explaining.methods", "pictures.heat_map")


def _run(repository, work):
    return subprocess.run([sys.executable, "-c", work], cwd=repository, capture_output=True, text=True, timeout=60)


def test_the_window_may_import_these_without_keras_and_they_bring_no_qt(repository):
    imports = "; ".join(f"import model.{module}" for module in LIGHT)
    ended = _run(
        repository, f"import sys; {imports}; print({{'keras', 'tensorflow', 'torch', 'PySide6'}} & set(sys.modules))"
    )
    assert (ended.stdout, ended.stderr) == ("set()\n", "")


def test_import_rules_hold(repository):
    """The same contracts as `lint-imports` in .ci/run, so that a plain pytest finds a door that was opened."""
    pytest.importorskip("importlinter")
    ended = _run(
        repository, "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    )
    assert ended.returncode == 0, ended.stdout


def test_model_init_is_empty(repository):
    assert (repository / "model" / "__init__.py").read_text().strip() == ""
