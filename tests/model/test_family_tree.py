"""The family tree's facts are there, with sources, and a file that is broken is refused."""

from __future__ import annotations

import pytest

from model.family_tree import FAMILY_TREE_FILE, read_family_tree
from model.geometry import describe_layers
from model.resources import resources_folder


def test_the_line_from_neocognitron_to_resnet():
    tree = read_family_tree()
    assert [(network.key, network.first) for network in tree.networks] == [
        ("neocognitron", 1980),
        ("lenet", 1989),
        ("gpu_2006", 2006),
        ("gpu_2011", 2011),
        ("alexnet", 2012),
        ("zfnet", 2013),
        ("vgg", 2014),
        ("googlenet", 2014),
        ("resnet", 2015),
    ]
    assert tree["lenet"].last == 1998
    assert [winner.year for winner in tree.winners] == list(range(2010, 2016))
    errors = [winner.top5_error for winner in tree.winners]
    assert errors == sorted(errors, reverse=True)


def test_what_this_program_can_count_agrees():
    tree = read_family_tree()
    assert tree["alexnet"].parameters == sum(layer.parameters for layer in describe_layers("paper", 1000))
    # LeNet-5 in its usual form, layer by layer: 5x5 kernels with biases, then dense layers.
    lenet = 6 * (25 + 1) + 16 * (6 * 25 + 1) + 120 * (16 * 25 + 1) + 84 * (120 + 1) + 10 * (84 + 1)
    assert tree["lenet"].parameters == lenet
    assert next(winner for winner in tree.winners if winner.network == "alexnet").top5_error == 15.3


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('key = "lenet"', 'key = "neocognitron"', "every key once"),
        ("first = 1989", "first = 1979", "years in order"),
        ("last = 1998", "last = 1988", "years in order"),
        ('parents = ["neocognitron"]', 'parents = ["resnet"]', "parents that stand before it"),
        ('network = "resnet"', 'network = "resnext"', "a network of the tree"),
        ("parameters = 61706\n", "", "together with what they are of"),
        ("year = 2011", "year = 2019", "year by year"),
        ('authors = "LeCun and colleagues"\n', "", "authors"),
        ('key = "resnet"', "key = resnet", "expected TOML"),
    ],
)
def test_a_broken_file_is_refused(tmp_path, before, after, words):
    text = (resources_folder() / FAMILY_TREE_FILE).read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "tree.toml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=words):
        read_family_tree(path)
