"""Files and folders that are there whole or not at all, on disks that have room and on one that has not."""

import os
import subprocess
import sys
import time

import h5py
import numpy as np
import pytest

from model.writing import DiskFullError, expect_room, folder_written_whole, write_whole, written_whole


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


def _write_half(path):
    path.write_text("half")
    raise ZeroDivisionError


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "network.weights.h5"
    path.write_text("old")
    with written_whole(path) as draft:
        draft.write_text("new")
        assert path.read_text() == "old"
        assert draft.name.endswith("network.weights.h5"), "Keras looks at the ending"
    assert (path.read_text(), _names(tmp_path)) == ("new", [path.name])


def test_a_block_that_fails_changes_nothing(tmp_path):
    path = tmp_path / "card.json"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), written_whole(path) as draft:
        _write_half(draft)
    assert (path.read_text(), _names(tmp_path)) == ("old", ["card.json"])


def test_text_and_bytes_are_written_as_they_are(tmp_path):
    write_whole(tmp_path / "history.csv", "Kätzchen\r\n")
    assert (tmp_path / "history.csv").read_bytes() == "Kätzchen\r\n".encode()
    write_whole(tmp_path / "x", b"\0\n")
    assert (tmp_path / "x").read_bytes() == b"\0\n"


def test_a_file_is_readable_to_those_whom_the_user_lets_read(tmp_path):
    if os.name == "nt":
        pytest.skip("no such rights there")
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "x", "x")
    finally:
        os.umask(before)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o644


def test_the_longest_name_has_a_draft_too(tmp_path):
    path = tmp_path / ("ü" * 125 + ".json")
    write_whole(path, "x")
    assert _names(tmp_path) == [path.name]


def test_a_folder_appears_filled_and_is_never_replaced(tmp_path):
    folder = tmp_path / "deep" / "network"
    with folder_written_whole(folder) as draft:
        (draft / "card.json").write_text("x")
        assert not folder.exists()
    assert _names(folder) == ["card.json"]
    with pytest.raises(FileExistsError, match="exists already"), folder_written_whole(folder):
        pass
    with pytest.raises(ZeroDivisionError), folder_written_whole(tmp_path / "other") as draft:
        _write_half(draft / "card.json")
    assert _names(tmp_path) == ["deep"]


def test_drafts_of_killed_processes_go_later(tmp_path):
    path = tmp_path / "latest.h5"
    work = (
        "import os, signal, sys; from model.writing import written_whole\n"
        "with written_whole(sys.argv[1]) as draft:\n    draft.write_text('half'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", work, path], check=False, timeout=60)
    (left,) = tmp_path.iterdir()
    write_whole(path, "new")
    assert left.exists(), "another process may still be writing it"
    os.utime(left, (time.time() - 700,) * 2)
    write_whole(tmp_path / "other-latest.h5", "of another name")
    assert left.exists()
    write_whole(path, "newer")
    assert _names(tmp_path) == ["latest.h5", "other-latest.h5"]


def test_a_disk_without_room_is_told_before_the_work(tmp_path):
    path = tmp_path / "x"
    with (
        pytest.raises(DiskFullError, match=rf"^{path}: the disk is full: expected room for 9,000,.* bytes are free$"),
        written_whole(path, size=9 * 10**15),
    ):
        pytest.fail("the block was entered")
    with pytest.raises(DiskFullError):
        expect_room(tmp_path / "not" / "there" / "yet", 9 * 10**15)
    assert _names(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", folder], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_is_told_in_words_and_nothing_stays(small_disk):
    path = small_disk / "latest.h5"
    path.write_text("old")

    def by_hdf5(draft):
        with h5py.File(draft, "w") as file:
            for number in range(8):
                file.create_dataset(str(number), data=np.zeros(100_000, np.float32))

    for write in (by_hdf5, lambda draft: draft.write_bytes(bytes(2**21))):
        words = rf"^{path}: the disk is full: [\d,]+ bytes are free$"
        with pytest.raises(DiskFullError, match=words), written_whole(path) as draft:
            write(draft)
        assert (path.read_text(), _names(small_disk)) == ("old", ["latest.h5"])
    with pytest.raises(DiskFullError), folder_written_whole(small_disk / "folder") as draft:
        (draft / "large").write_bytes(bytes(2**21))
    assert _names(small_disk) == ["latest.h5"]
