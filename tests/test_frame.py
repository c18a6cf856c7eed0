"""The frame of the project: what is packaged, what is said when something is missing, what the README promises."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def project(repository):
    return tomllib.loads((repository / "pyproject.toml").read_text())


def _run(repository, *arguments, **environment):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=repository,
        env=environment or None,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_main_without_the_packages_says_what_to_type(repository):
    # -S: without site-packages, as in a Python that has nothing installed; -E: and without our variables. As a
    # command `main.py` would make an environment; as a module, so in a wheel, it says what is missing.
    ended = subprocess.run(
        [sys.executable, "-S", "-E", "-c", "import sys, main; sys.exit(main.main(['photo.jpg']))"],
        cwd=repository,
        env={"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "Traceback" not in ended.stderr
    assert "python3 main.py" in ended.stderr
    assert "pip install" in ended.stderr


def test_every_module_says_what_it_is(repository):
    folders = [repository / "model", repository / "alexnet_app", repository / "benchmarks"]
    files = [path for folder in folders for path in folder.rglob("*.py") if path.name != "__init__.py"]
    assert [str(path) for path in files if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


def test_no_two_classes_have_one_name(repository):
    files = [path for folder in ("model", "alexnet_app") for path in (repository / folder).rglob("*.py")]
    named: dict[str, list[str]] = {}
    for path in files:
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(statement, ast.ClassDef):
                named.setdefault(statement.name, []).append(str(path.relative_to(repository)))
    assert {name: places for name, places in named.items() if len(places) > 1 and not name.startswith("_")} == {}


def test_a_package_has_about_fifteen_files(repository):
    folders = {path.parent for top in ("model", "alexnet_app") for path in (repository / top).rglob("*.py")}
    # At the top of model/ stand the commands, beside the network itself.
    counts = {str(folder.relative_to(repository)): len(list(folder.glob("*.py"))) - 1 for folder in folders}
    assert {name: count for name, count in counts.items() if count > (26 if name == "model" else 17)} == {}


def test_file_names_say_one_thing(repository):
    vague = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}
    files = [path for folder in ("model", "alexnet_app") for path in (repository / folder).rglob("*.py")]
    assert [path.name for path in files if vague & set(path.stem.split("_"))] == []


def test_the_lock_file_stays_out_of_git(repository):
    assert "uv.lock" in (repository / ".gitignore").read_text().splitlines()


def test_the_constraints_are_exact_versions_of_all_requirements(repository, project):
    lines = [line for line in (repository / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    exact = [re.fullmatch(r"([\w.-]+)==([\w.!+]+)( ; [^@:]+)?", line) for line in lines]
    assert None not in exact
    named = {each[1] for each in exact}
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    assert {re.split(r"[<>=!\[ ]", each)[0].lower().replace("_", "-") for each in asked} <= named


def test_ci_begins_with_the_readmes_two_commands(repository):
    readme = (repository / "README.md").read_text()
    script = (repository / ".ci" / "run").read_text()
    for command in ("python3 main.py", "python3 main.py test"):
        assert re.search(rf"^{command}$", readme, re.MULTILINE)
    checks = re.findall(r"^check \S+ (.+)", script, re.MULTILINE)
    assert checks[0].startswith("python3 main.py --yes --screenshot")
    assert checks[1].startswith("python3 main.py test")


def test_readme_names_modules_and_pictures_that_exist(repository):
    readme = (repository / "README.md").read_text()
    for module in re.findall(r"python -m (model\.\w+)", readme):
        place = repository / Path(*module.split("."))
        assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file(), module
    for target in re.findall(r"\]\(([^)]+)\)", readme):
        assert "://" in target or (repository / target).exists(), target


def test_contributing_names_files_that_exist_and_fits_on_a_screen(repository):
    text = (repository / "CONTRIBUTING.md").read_text()
    assert len(text.splitlines()) <= 60
    rooms = ["", "model", "alexnet_app", "model/training", "alexnet_app/widgets", "model/photos"]
    for name in re.findall(r"`((?:\w+/)*\w+\.py|(?:model|alexnet_app|tests|benchmarks)/[\w/]*)`", text):
        assert any((repository / room / name).exists() for room in rooms), name


def test_qt_without_web_engine(project):
    names = {re.split(r"[<>=!\[ ]", each)[0] for each in project["project"]["dependencies"]}
    assert {"PySide6-Essentials", "PySide6-Addons"} <= names
    assert "PySide6" not in names


def test_the_wheel_holds_the_whole_program(repository, project, tmp_path):
    pytest.importorskip("hatchling", reason="the build backend is not installed here; .ci and the README use uv build")
    ended = _run(repository, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    assert ended.returncode == 0, ended.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    expected = set()
    for folder, place in (("model", "model"), ("alexnet_app", "alexnet_app"), ("resources", "model/bundled")):
        files = [
            path for path in (repository / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
        ]
        expected |= {
            f"{place}/{path.relative_to(repository / folder).as_posix()}"
            for path in files
            if not path.name.startswith(".")
        }
    assert expected <= names
    # Nothing in site-packages that another distribution may bring too.
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"model", "alexnet_app"}
    entry_points = next(name for name in names if name.endswith("entry_points.txt"))
    with zipfile.ZipFile(wheel) as archive:
        assert "alexnet = alexnet_app.starting.command:main" in archive.read(entry_points).decode()
