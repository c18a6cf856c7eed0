"""The list of licences has everything that is inside."""

from __future__ import annotations

from importlib import metadata

import pytest
from frozen import licences


def _file_of(package: str, ending: str) -> str:
    found = next(each for each in metadata.files(package) or [] if str(each).endswith(ending))
    return str(found.locate())


def test_packages_are_found_by_their_files_and_have_texts(tmp_path):
    sources = [_file_of("numpy", "numpy/__init__.py"), _file_of("shiboken6", "Shiboken.pyi")]
    parts = licences.packages_inside(sources)
    assert [part.name for part in parts] == ["numpy", "shiboken6"]
    licences.write_licences([*parts, licences.python_itself()], tmp_path)
    listed = (tmp_path / "LICENCES.txt").read_text()
    assert f"numpy {metadata.version('numpy')}: BSD-3-Clause" in listed
    assert "shiboken6" in listed
    assert "LGPL" in listed
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "licences" / "shiboken6" / "LGPL-3.txt").read_text()
    assert "PYTHON SOFTWARE FOUNDATION" in (tmp_path / "licences" / "python" / "LICENSE.txt").read_text()
    assert [path for path in (tmp_path / "licences" / "numpy").iterdir() if path.stat().st_size > 500]


def test_a_package_without_a_text_ends_the_build(tmp_path, monkeypatch):
    info = tmp_path / "nameless-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n")
    (info / "RECORD").write_text("nameless.py,,\nnameless-1.0.dist-info/METADATA,,\n")
    (tmp_path / "nameless.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(licences.MissingLicenceError, match="nameless: expected a text"):
        licences.packages_inside([str(tmp_path / "nameless.py")])
    assert licences.packages_inside([str(tmp_path / "another.py")]) == []


def test_every_supplied_text_is_there():
    names = {name for texts in licences.SUPPLIED.values() for name in texts}
    assert {path.name for path in licences.TEXTS.iterdir()} == names


def test_licence_names_are_one_line():
    described = metadata.metadata("numpy")
    assert "\n" not in licences.licence_name(described)
