"""The build's own steps, without the long one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from frozen import archive, build_environment
from frozen.stripping import strip_symbols
from PIL import Image

from alexnet_app.widgets.dialogs.about_dialog import PACKAGES


@pytest.fixture(scope="module")
def project(repository):
    return tomllib.loads((repository / "pyproject.toml").read_text())


def test_the_build_tool_is_none_of_the_programs_requirements(project):
    assert any(each.startswith("pyinstaller") for each in project["dependency-groups"]["program"])
    assert not any("pyinstaller" in each for each in project["project"]["dependencies"])


def test_the_versions_that_about_shows_go_in(packaging_folder):
    described = spec_from_file_location("build_of_the_program", packaging_folder / "build.py")
    build = module_from_spec(described)
    described.loader.exec_module(build)
    assert {*build.SHOWN, "tensorflow"} == {*PACKAGES, "alexnet"}


def test_on_linux_the_tensorflow_without_gpu_code_goes_in_at_the_tested_version(project, repository, monkeypatch):
    constraints = (repository / "constraints.txt").read_text()
    monkeypatch.setattr(build_environment, "needs_smaller_tensorflow", lambda: True)
    wanted = build_environment.requirements(project, constraints)
    tested = next(line for line in constraints.splitlines() if line.startswith("tensorflow=="))
    assert tested.replace("tensorflow", "tensorflow-cpu") in wanted
    assert "never" in build_environment.replaced_requirements()[0]
    assert set(project["project"]["dependencies"]) < set(wanted)
    monkeypatch.setattr(build_environment, "needs_smaller_tensorflow", lambda: False)
    assert not any(each.startswith("tensorflow-cpu") for each in build_environment.requirements(project, constraints))
    assert build_environment.replaced_requirements() == []


@pytest.mark.parametrize("name", ["AlexNet.tar.xz", "AlexNet.zip"])
def test_what_is_packed_comes_out_again(tmp_path, name):
    folder = tmp_path / "AlexNet"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "data.bin").write_bytes(bytes(5000))
    program = folder / "alexnet"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    archive.pack(folder, tmp_path / name)
    assert archive.size_of(folder) == 5000 + 10
    assert (tmp_path / name).stat().st_size < 2000
    out = tmp_path / "out"
    if name.endswith(".zip"):
        with zipfile.ZipFile(tmp_path / name) as packed:
            packed.extractall(out)
    else:
        with tarfile.open(tmp_path / name) as packed:
            packed.extractall(out, filter="data")
        assert os.access(out / "AlexNet" / "alexnet", os.X_OK)
    assert (out / "AlexNet" / "_internal" / "data.bin").read_bytes() == bytes(5000)


def test_a_program_that_has_grown_too_large_is_refused():
    archive.check_size("folder", 1_200_000_000, archive.LARGEST_FOLDER)
    with pytest.raises(archive.TooLargeError, match=r"archive has 401 MB, expected at most 400"):
        archive.check_size("archive", 401_000_000, archive.LARGEST_ARCHIVE)
    with pytest.raises(archive.TooLargeError, match=r"folder has 1300 MB"):
        archive.check_size("folder", 1_300_000_000, archive.LARGEST_FOLDER)


def test_the_icon_is_drawn_for_the_three_systems(packaging_folder, repository, tmp_path):
    subprocess.run(
        [sys.executable, str(packaging_folder / "frozen" / "icons.py"), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(repository)},
        check=True,
        timeout=60,
    )
    with Image.open(tmp_path / "256.png") as drawn:
        assert drawn.size == (256, 256)
        assert drawn.convert("RGBA").getpixel((128, 20))[:3] == (0x24, 0x3B, 0x53)
    with Image.open(tmp_path / "alexnet.ico") as icon:
        assert {(16, 16), (48, 48), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "alexnet.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]


def test_the_release_is_built_on_the_three_systems(repository):
    text = (repository / ".github" / "workflows" / "release.yml").read_text()
    for system in ("ubuntu-", "windows-", "macos-"):
        assert system in text
    assert "packaging/build.py" in text
    assert "http" not in text


@pytest.mark.skipif(not shutil.which("strip"), reason="the tool strip (binutils) is missing")
def test_symbols_go_and_the_library_still_loads(tmp_path):
    folder = tmp_path / "kiwisolver"
    folder.mkdir()
    original = Path(find_spec("kiwisolver._cext").origin)
    library = Path(shutil.copy(original, folder))
    strip_symbols(tmp_path)
    assert library.stat().st_size <= original.stat().st_size
    code = f"import ctypes; ctypes.PyDLL({str(library)!r}).PyInit__cext"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
