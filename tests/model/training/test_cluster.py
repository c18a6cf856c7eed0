"""Slurm's and Kubernetes' variables as TensorFlow's."""

from __future__ import annotations

import json

import pytest

from model.training.cluster import ClusterError, announce_cluster

SLURM = {
    "SLURM_PROCID": "5",
    "SLURM_STEP_NUM_TASKS": "8",
    "SLURM_STEP_NODELIST": "gpu[07-08]",
    "SLURM_STEP_TASKS_PER_NODE": "4(x2)",
}
POD = {
    "JOB_COMPLETION_INDEX": "2",
    "HOSTNAME": "alexnet-2",
    "ALEXNET_WORKERS": "3",
    "ALEXNET_SERVICE": "alexnet-pods",
}


def announced(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> dict[str, object] | None:
    import os

    for name in ("TF_CONFIG", "CUDA_VISIBLE_DEVICES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    # TensorFlow's resolver reads the real environment, and what is announced is set there.
    monkeypatch.setenv("TF_CONFIG", variables.get("TF_CONFIG", ""))
    announce_cluster()
    return json.loads(os.environ["TF_CONFIG"] or "null")


def test_alone_nothing_is_announced(monkeypatch):
    assert announced(monkeypatch, {}) is None
    assert announced(monkeypatch, {**SLURM, "SLURM_STEP_NUM_TASKS": "1"}) is None
    assert announced(monkeypatch, {**POD, "ALEXNET_WORKERS": "1"}) is None


def test_a_step_of_slurm(monkeypatch):
    found = announced(monkeypatch, SLURM)
    hosts = [f"gpu{node}:{port}" for node in ("07", "08") for port in range(8888, 8892)]
    assert found == {"cluster": {"worker": hosts}, "task": {"type": "worker", "index": 5}}


def test_gpus_of_a_node_are_divided_among_its_tasks(monkeypatch):
    import os

    announced(monkeypatch, {**SLURM, "SLURM_GPUS_ON_NODE": "8"})
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "2,3"  # the second task of the second node


def test_an_indexed_job_of_kubernetes(monkeypatch):
    found = announced(monkeypatch, POD)
    hosts = [f"alexnet-{index}.alexnet-pods:8888" for index in range(3)]
    assert found == {"cluster": {"worker": hosts}, "task": {"type": "worker", "index": 2}}


def test_what_is_set_already_holds(monkeypatch):
    given = {"cluster": {"worker": ["a:1", "b:1"]}, "task": {"type": "worker", "index": 0}}
    assert announced(monkeypatch, {**SLURM, **POD, "TF_CONFIG": json.dumps(given)}) == given


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({**SLURM, "SLURM_STEP_NODELIST": "gpu[07-"}, "Slurm's variables: expected a step of several tasks"),
        ({**SLURM, "SLURM_STEP_NUM_TASKS": "9"}, "Slurm's variables: expected a step of several tasks"),
        ({**SLURM, "SLURM_PROCID": "8"}, "Slurm's variables: expected a step of several tasks"),
        ({**POD, "ALEXNET_WORKERS": "2"}, r"ALEXNET_WORKERS: expected more than JOB_COMPLETION_INDEX \(2\)"),
        ({**POD, "ALEXNET_SERVICE": ""}, "ALEXNET_SERVICE: expected the name of the headless service"),
        ({**POD, "HOSTNAME": "alexnet"}, "HOSTNAME: expected the name of an indexed Job's pod"),
    ],
)
def test_variables_that_make_no_sense(monkeypatch, variables, words):
    with pytest.raises(ClusterError, match=words):
        announced(monkeypatch, variables)
