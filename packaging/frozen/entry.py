"""Where the built program starts; its processes start here, too."""

from __future__ import annotations

import multiprocessing
import os
import sys


def leave_other_programs_alone() -> None:
    """Gives the system's programs that this one starts (a browser, `apt-get`) their own libraries, not the ones here.

    On Linux PyInstaller's start points the loader at the program's folder and tells later processes that it has done
    so; as those words are in the environment, they reach every program. Its own processes are told to start afresh.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    if sys.platform == "linux":
        leave_other_programs_alone()
    # In a process that the program has started of itself this does its work, and ends.
    multiprocessing.freeze_support()
    from alexnet_app.starting.command import main

    sys.exit(main())
