"""`python3 main.py` on a bare Python: real environments by venv and pip, with packages of a few bytes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

PROJECT = """
[project]
dependencies = ["tinypackage>={version}"]
[dependency-groups]
dev = ["tinytests"]
"""
APP = """
import tinypackage
def run(options):
    print("window", tinypackage.VERSION, options.photos)
    return 0
"""

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="paths of a POSIX environment"),
    pytest.mark.skipif(sys.version_info >= (3, 14), reason="main.py refuses it"),
]


def wheel(folder: Path, name: str, version: str, files: dict[str, str]) -> None:
    information = f"{name}-{version}.dist-info"
    contents = {
        **files,
        f"{information}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{information}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    contents[f"{information}/RECORD"] = "".join(f"{path},,\n" for path in [*contents, f"{information}/RECORD"])
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in contents.items():
            archive.writestr(path, text)


class Bare:
    """A copy of the start-up files with a stand-in for the rest, and a machine that has only Python."""

    def __init__(self, root: Path, repository: Path) -> None:
        self.root = root / "project"
        self.wheels = root / "wheels"
        without = shutil.ignore_patterns("__pycache__")
        shutil.copytree(repository / "alexnet_app", self.root / "alexnet_app", ignore=without)
        shutil.copy(repository / "main.py", self.root)
        (self.root / "alexnet_app" / "app.py").write_text(APP)
        importing = self.root / "model" / "importing"
        importing.mkdir(parents=True)
        (importing / "bytecode.py").write_text("def keep_bytecode(package): pass\n")
        for name in ("calling.py", "importing/garbage_collection.py"):
            shutil.copy(repository / "model" / name, self.root / "model" / name)
        self.wheels.mkdir()
        for version in ("1.0", "2.0"):
            wheel(self.wheels, "tinypackage", version, {"tinypackage.py": f"VERSION = {version}\n"})
        wheel(self.wheels, "tinytests", "1.0", {"pytest.py": "import sys; print('tests', sys.argv[1:])\n"})
        self.ask_for("1.0")
        (self.root / "constraints.txt").write_text("tinypackage==1.0\n")
        self.venv = self.root / ".venv"
        # The test suite's own environment has the real pytest: the bare machine's Python is the one it was made from.
        self.python = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(root),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_CONFIG_FILE": os.devnull,
            "QT_QPA_PLATFORM": "offscreen",
        }

    def ask_for(self, version: str) -> None:
        (self.root / "pyproject.toml").write_text(PROJECT.format(version=version))

    def start(self, *arguments: str, python: str | None = None, **changed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [python or self.python, "main.py", *arguments],
            cwd=self.root,
            env={**self.environment, **changed},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture
def bare(tmp_path, repository) -> Bare:
    made = Bare(tmp_path, repository)
    missing = subprocess.run([made.python, "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode
    if missing:
        pytest.skip("this Python has no venv module")
    return made


def test_the_life_of_an_environment(bare):
    first = bare.start("a.jpg")
    assert (first.returncode, first.stdout) == (0, "window 1.0 ['a.jpg']\n"), first.stderr
    assert "makes its own environment" in first.stderr
    assert len(first.stderr.splitlines()) <= 6

    second = bare.start("a.jpg")
    assert (second.returncode, second.stdout, second.stderr) == (0, first.stdout, "")
    # Also when its own Python is called.
    assert bare.start("a.jpg", python=str(bare.venv / "bin" / "python")).stderr == ""

    tests = bare.start("test", "-k", "word")
    assert (tests.returncode, tests.stdout) == (0, "tests ['-k', 'word']\n"), tests.stderr
    assert "up to date" in tests.stderr
    # The tests' packages stay known: neither start installs again.
    assert bare.start().stderr == bare.start("test").stderr == ""

    bare.ask_for("2.0")
    (bare.root / "constraints.txt").write_text("tinypackage==2.0\n")
    newer = bare.start()
    assert newer.stdout == "window 2.0 []\n", newer.stderr

    stamp = bare.venv / "alexnet-start.json"
    stamp.write_text(json.dumps({**json.loads(stamp.read_text()), "finished": False}))
    (package,) = bare.venv.glob("lib/*/site-packages/tinypackage.py")
    shutil.rmtree(next(package.parent.glob("tinypackage-*.dist-info")))
    package.unlink()
    half = bare.start()
    assert half.stdout == newer.stdout, half.stderr

    (bare.venv / "bin" / "python").unlink()
    broken = bare.start()
    assert broken.stdout == newer.stdout, broken.stderr
    assert "made afresh" in broken.stderr


def test_another_environment_that_has_the_packages_is_used_as_it_is(bare, tmp_path):
    packages = tmp_path / "packages"
    with zipfile.ZipFile(bare.wheels / "tinypackage-1.0-py3-none-any.whl") as archive:
        archive.extractall(packages)
    done = bare.start(PYTHONPATH=str(packages))
    assert done.stdout == "window 1.0 []\n"
    assert done.stderr == ""
    assert not bare.venv.exists()


def test_all_of_it_loads_without_any_package(repository):
    modules = [f"alexnet_app.starting.{path.stem}" for path in (repository / "alexnet_app" / "starting").glob("*.py")]
    done = subprocess.run(
        [sys.executable, "-S", "-E", "-c", f"import {', '.join(modules)}"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_wrong_arguments_cost_no_download(bare):
    done = bare.start("--size", "huge")
    assert done.returncode == 2
    assert "expected a size" in done.stderr
    assert not bare.venv.exists()


def refused(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


def test_no_network_is_one_sentence(bare):
    # Nothing listens at this port of the machine itself.
    last = refused(bare.start(PIP_NO_INDEX="0", PIP_INDEX_URL="http://127.0.0.1:9/", PIP_FIND_LINKS=""))
    assert "no connection to the package index" in last
    assert bare.start().stdout == "window 1.0 []\n", "the next start goes on"


def test_no_package_for_this_machine_is_one_sentence(bare):
    (bare.root / "constraints.txt").unlink()
    bare.ask_for("9.0")
    assert "no ready-made package of tinypackage" in refused(bare.start())


def test_a_file_in_the_environments_place_is_not_deleted(bare):
    bare.venv.write_text("mine")
    assert "remove it" in refused(bare.start())
    assert bare.venv.read_text() == "mine"


def test_a_missing_venv_module_is_one_sentence(bare, tmp_path):
    """As on Debian without python3-venv: Python's second half of venv hidden from it; no apt-get on the PATH."""
    hide = tmp_path / "hide"
    hide.mkdir()
    (hide / "sitecustomize.py").write_text(
        "import importlib.machinery as m\n"
        "found = m.PathFinder.find_spec\n"
        "m.PathFinder.find_spec = lambda name, *rest: None if name == 'ensurepip' else found(name, *rest)\n"
    )
    (tmp_path / "empty").mkdir()
    done = bare.start(PYTHONPATH=str(hide), PATH=str(tmp_path / "empty"))
    assert refused(done) == "AlexNet starts when they are there."
    assert "venv module" in done.stderr


def test_two_starts_at_once_make_one_environment(bare):
    command = [bare.python, "main.py"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, "text": True}
    running = [subprocess.Popen(command, cwd=bare.root, env=bare.environment, **pipes) for _ in range(2)]
    ended = [each.communicate(timeout=120) for each in running]
    assert [output for output, _ in ended] == ["window 1.0 []\n"] * 2, ended
    assert sum("makes its own environment" in errors for _, errors in ended) == 1


def test_a_second_start_loses_little(bare):
    """Far above the 100 ms of the goal, because a loaded machine runs this too; the median of the goal is in docs."""
    bare.start()
    inside = str(bare.venv / "bin" / "python")
    lost = []
    for _ in range(5):
        begun = time.perf_counter()
        bare.start()
        middle = time.perf_counter()
        bare.start(python=inside)
        lost.append(2 * middle - begun - time.perf_counter())
    assert sorted(lost)[1] < 0.3
