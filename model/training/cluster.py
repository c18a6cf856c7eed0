"""Which machines train together, found where the job's own system says it, and told to TensorFlow as `TF_CONFIG`.

In this order: `TF_CONFIG` itself (also what Kubeflow's training operator sets); a Slurm step of several tasks; an
indexed Job of Kubernetes. https://www.tensorflow.org/guide/distributed_training#TF_CONFIG
"""

from __future__ import annotations

import json
import os
from collections.abc import MutableMapping

from model.errors import ReadableError
from model.importing.quiet_tensorflow import import_tensorflow

_SLURM = ("SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_STEP_NODELIST", "SLURM_STEP_TASKS_PER_NODE")
_PORT = 8888
WORKERS, SERVICE = "ALEXNET_WORKERS", "ALEXNET_SERVICE"
"""What a Kubernetes manifest must say, as the pods of a Job are not told it: how many, and the headless service."""


class ClusterError(ReadableError, ValueError):
    """The variables of the cluster do not fit each other; one plain line."""


def announce_cluster(environment: MutableMapping[str, str] = os.environ) -> None:
    """Sets TF_CONFIG from Slurm's or Kubernetes' variables, if it is not set already; alone, nothing happens.

    Raises:
        ClusterError: the variables are there and make no sense.
    """
    if environment.get("TF_CONFIG", "").strip():
        return
    found = _from_slurm(environment) or _from_kubernetes(environment)
    if found is not None:
        workers, index = found
        environment["TF_CONFIG"] = json.dumps(
            {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        )


def _from_slurm(environment: MutableMapping[str, str]) -> tuple[list[str], int] | None:
    """The tasks of a step (`srun`): a worker for each, GPUs of a node divided evenly among its tasks."""
    if not all(environment.get(name) for name in _SLURM) or environment["SLURM_STEP_NUM_TASKS"] == "1":
        return None
    tf = import_tensorflow()  # which GPUs this task sees is not settled yet: the devices are not looked at
    try:
        # "4(x2),3": four on each of two nodes, three on the next.
        tasks = max(int(each.split("(")[0]) for each in environment["SLURM_STEP_TASKS_PER_NODE"].split(","))
        gpus = int(environment.get("SLURM_GPUS_ON_NODE", "0"))
        # A task alone on its node has all its GPUs as it is; without GPUs the resolver divides by their number.
        resolver = tf.distribute.cluster_resolver.SlurmClusterResolver(
            port_base=_PORT, gpus_per_node=gpus if gpus >= tasks else tasks, auto_set_gpu=gpus >= tasks > 1
        )
        workers = resolver.cluster_spec().as_dict()["worker"]
        index = resolver.get_task_info()[1]
        if index is None:
            raise ValueError(f"SLURM_PROCID is {environment['SLURM_PROCID']}, of {len(workers)} tasks")
    except (RuntimeError, ValueError, IndexError) as problem:
        raise ClusterError(f"Slurm's variables: expected a step of several tasks: {problem}") from None
    return workers, int(index)


def _from_kubernetes(environment: MutableMapping[str, str]) -> tuple[list[str], int] | None:
    """The pods of an indexed Job: their names are its own and their number, their addresses the headless service's."""
    index, count = environment.get("JOB_COMPLETION_INDEX", ""), environment.get(WORKERS, "")
    if not index or not count or count == "1":
        return None
    name, service = environment.get("HOSTNAME", ""), environment.get(SERVICE, "")
    if not (index.isdigit() and count.isdigit() and int(index) < int(count)):
        raise ClusterError(f"{WORKERS}: expected more than JOB_COMPLETION_INDEX ({index}). Received: {count}")
    if not service:
        raise ClusterError(f"{SERVICE}: expected the name of the headless service of the Job's pods. Received: nothing")
    if not name.endswith(f"-{index}"):
        raise ClusterError(f"HOSTNAME: expected the name of an indexed Job's pod, ending in -{index}. Received: {name}")
    job = name.removesuffix(f"-{index}")
    return [f"{job}-{each}.{service}:{_PORT}" for each in range(int(count))], int(index)
