"""Opens the AlexNet window, or runs the tests, on a machine that has nothing but Python::

    python3 main.py [PHOTO...] [--network X] [--camera]
    python3 main.py test [arguments of pytest]

Nothing but the check of Python's version may stand here, in words that every Python 3 can read: the rest is in
`alexnet_app.starting`. The network's process imports this file as well, so nothing heavy is imported at module level.
"""

import os
import subprocess
import sys

OLDEST, FIRST_UNTRIED = (3, 11), (3, 14)


def main(arguments: "list[str] | None" = None) -> int:
    """Runs the program in an environment that has its packages; returns the exit status."""
    from alexnet_app.starting.window import open_window

    return open_window(sys.argv[1:] if arguments is None else arguments)


def fitting_python(folder: str) -> "str | None":
    """The path of another Python that AlexNet runs on: the project's own environment's, or one on the PATH."""
    import shutil

    names = ["python3.%d" % minor for minor in range(FIRST_UNTRIED[1] - 1, OLDEST[1] - 1, -1)]
    question = "import sys; sys.exit(not %r <= sys.version_info[:2] < %r)" % (OLDEST, FIRST_UNTRIED)
    for path in [os.path.join(folder, ".venv", "bin", "python"), *map(shutil.which, names)]:
        # A name on the PATH may be a shim of a version manager that leads nowhere.
        if path and os.path.exists(path) and subprocess.call([path, "-c", question], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


def program() -> int:
    """What `python3 main.py` does; returns the exit status."""
    if OLDEST <= sys.version_info[:2] < FIRST_UNTRIED:
        from alexnet_app.starting.start import start

        return start(sys.argv[1:])
    other = fitting_python(os.path.dirname(os.path.abspath(__file__)))
    if other is not None:
        return subprocess.call([other, os.path.abspath(__file__), *sys.argv[1:]])
    sys.stderr.write(
        "AlexNet needs Python 3.11, 3.12 or 3.13. This is Python %d.%d (%s), and no other was found on the PATH.\n"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )
    return 2


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(program())
