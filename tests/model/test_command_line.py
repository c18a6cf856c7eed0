"""One-line errors, exit statuses, and nothing from TensorFlow on stderr."""

import argparse
import os
import subprocess
import sys

import pytest

from model.catalogue.transfer import DownloadError
from model.command_line import (
    BAD_INPUT,
    INTERRUPTED,
    CommandError,
    command_parser,
    positive_whole_number,
    run,
    start_tensorflow,
)
from model.networks.card import CardError


def _raise(problem):
    def work(_options):
        raise problem

    return work


@pytest.mark.parametrize(
    "problem",
    [
        CommandError("no\nsuch thing"),
        CardError("no such thing"),
        DownloadError("no such\n  thing"),
        OSError("no such thing"),
    ],
)
def test_what_the_user_can_mend_is_one_line(problem, capsys):
    assert run(_raise(problem), argparse.Namespace()) == BAD_INPUT
    assert capsys.readouterr() == ("", "no such thing\n")


def test_an_operating_system_error_names_its_file(capsys):
    assert run(_raise(FileNotFoundError(2, "No such file", "card.json")), argparse.Namespace()) == BAD_INPUT
    assert capsys.readouterr().err == "card.json: No such file\n"


def test_an_interruption_has_its_own_status(capsys):
    assert run(_raise(KeyboardInterrupt()), argparse.Namespace()) == INTERRUPTED
    assert capsys.readouterr().err == "interrupted\n"


def test_a_fault_of_the_program_keeps_its_traceback():
    with pytest.raises(ZeroDivisionError):
        run(_raise(ZeroDivisionError()), argparse.Namespace())


def test_bad_arguments_are_one_line(capsys):
    parser = command_parser("model.classify", "x")
    parser.add_argument("--top", type=positive_whole_number)
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["--top", "0"])
    assert ended.value.code == BAD_INPUT
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "expected a whole number of at least 1, not '0'" in error


def test_tensorflow_is_quiet_from_import_to_compilation(repository):
    work = (
        "from model.command_line import start_tensorflow; tf = start_tensorflow(); import keras;"
        "tf.function(lambda x: x + 1, jit_compile=True)(tf.ones(3)); keras.layers.Dense(2)(tf.ones((1, 3)))"
    )
    # Without pytest's own setting, which would help.
    environment = {name: value for name, value in os.environ.items() if name != "TF_CPP_MIN_LOG_LEVEL"}
    ended = subprocess.run(
        [sys.executable, "-c", work], cwd=repository, env=environment, capture_output=True, text=True, timeout=120
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_what_keras_only_tries_is_not_imported_and_can_be_afterwards(repository):
    work = (
        "import gc, sys; from model.command_line import start_tensorflow; start_tensorflow();"
        "tried = {'sklearn', 'matplotlib', 'pandas'} & set(sys.modules);"
        "from sklearn.decomposition import PCA; import matplotlib.figure;"
        "print(sorted(tried), gc.isenabled(), PCA.__name__)"
    )
    ended = subprocess.run([sys.executable, "-c", work], cwd=repository, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stdout.strip()) == (0, "[] True PCA"), ended.stderr


def test_a_failing_import_shows_what_was_set_aside(repository):
    work = (
        "import os, sys\n"
        "class Broken:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'tensorflow':\n"
        "            os.write(2, b'the library says why\\n')\n"
        "            raise ImportError('broken on purpose')\n"
        "sys.meta_path.insert(0, Broken())\n"
        "from model.command_line import start_tensorflow\n"
        "start_tensorflow()\n"
    )
    ended = subprocess.run([sys.executable, "-c", work], cwd=repository, capture_output=True, text=True, timeout=60)
    assert ended.returncode != 0
    assert "the library says why" in ended.stderr
    assert "broken on purpose" in ended.stderr


def test_start_tensorflow_may_be_called_again():
    assert start_tensorflow() is start_tensorflow()


def test_a_picture_that_cannot_be_written_is_told_before_the_work(tmp_path):
    from model.command_line import CommandError, check_picture_name

    check_picture_name(tmp_path / "map.PNG")
    for name, words in (("map.txt", "expected the name of a picture"), ("none/map.png", "expected an existing folder")):
        with pytest.raises(CommandError, match=words):
            check_picture_name(tmp_path / name)
