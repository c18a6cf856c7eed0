"""What the machine must have before anything is fetched."""

from __future__ import annotations

import platform

import pytest

from alexnet_app.starting import machine


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="AVX is Intel's and AMD's")
def test_a_processor_without_avx_is_named(tmp_path):
    old = tmp_path / "cpuinfo"
    old.write_text("processor\t: 0\nflags\t\t: fpu sse2 avx512_not_it\n")
    with pytest.raises(machine.StartError, match="no AVX"):
        machine.check_processor(old)
    old.write_text("processor\t: 0\nflags\t\t: fpu sse2 avx avx2\n")
    machine.check_processor(old)
    machine.check_processor(tmp_path / "no such file")


def test_a_full_disk_is_told_before_the_download(tmp_path, monkeypatch):
    free = machine.shutil.disk_usage(tmp_path).free
    monkeypatch.setattr(machine, "DISK_NEEDED", free + 10 * machine.GIGABYTE)
    with pytest.raises(machine.StartError, match=r"has \d+\.\d GB free; AlexNet's packages need"):
        machine.check_disk(tmp_path)
    # What is on the disk already needs no room.
    machine.check_disk(tmp_path, present=free + 10 * machine.GIGABYTE)


def test_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(machine.sys, "platform", "linux")
    assert not machine.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert machine.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(machine.sys, "platform", "win32")
    assert machine.has_display()
