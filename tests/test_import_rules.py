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


def test_importing_the_package_imports_nothing_else_of_it(repository):
    """Whoever needs one module must not wait for the others."""
    ended = _run(repository, "import sys, model; print([name for name in sys.modules if name.startswith('model.')])")
    assert (ended.stdout, ended.stderr) == ("[]\n", "")


def _circles(imported):
    """Sets of modules that all reach each other (Tarjan 1972), from {module: modules that it imports}."""
    order, lowest, stack, found = {}, {}, [], []

    def visit(module):
        order[module] = lowest[module] = len(order)
        stack.append(module)
        for other in sorted(imported[module]):
            if other not in order:
                visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in stack:
                lowest[module] = min(lowest[module], order[other])
        if lowest[module] == order[module]:
            members = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(members) > 1:
                found.append(sorted(members))

    for module in sorted(imported):
        if module not in order:
            visit(module)
    return found


def test_circles_are_found():
    assert _circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a", "d"}}) == [["b", "c"]]


def test_there_is_no_import_circle_anywhere():
    """Over the whole graph, also imports inside functions and those for types alone."""
    grimp = pytest.importorskip("grimp")
    graph = grimp.build_graph("model", "alexnet_app", cache_dir=None)
    imported = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imported) > 150
    assert _circles(imported) == []
