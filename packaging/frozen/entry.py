"""Where the built program starts; its processes start here, too."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # In a process that the program has started of itself this does its work, and ends.
    multiprocessing.freeze_support()
    from alexnet_app.starting.command import main

    sys.exit(main())
