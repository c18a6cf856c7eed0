"""The methods of explanation, one entry each. No keras here: a method's own module is loaded when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np

from model.explaining.results import MapStep


@dataclass(frozen=True)
class Method:
    """One way to say which part of a photo made an answer.

    Attributes:
        name: of the module in `model.explaining` and of the function in it; what commands call it.
        title: what people read.
        sentence: what it shows.
        paper: where it comes from.
        signed: whether its map has values below zero, which speak against the class.
        passes_sanity_check: whether its map changes when the weights of the upper layers are made random (Adebayo et
            al., "Sanity Checks for Saliency Maps", NeurIPS 2018); None where they did not test it.
        sanity_check: the same as a sentence.
        takes_layer: whether a layer can be chosen.
        takes_patch: whether the patch that is moved over the photo, and its step, can be chosen.
        takes_long: seconds rather than parts of one.
    """

    name: str
    title: str
    sentence: str
    paper: str
    signed: bool
    passes_sanity_check: bool | None
    sanity_check: str
    takes_layer: bool = False
    takes_patch: bool = False
    takes_long: bool = False

    @property
    def function(self) -> Callable[..., np.ndarray]:
        """(classifier, square, class_index, ...) -> (side, side) float32."""
        function: Callable[..., np.ndarray] = getattr(self._module(), self.name)
        return function

    def _module(self) -> ModuleType:
        return import_module(f"model.explaining.attribution.{self.name}")

    def compute(self, classifier: Any, square: np.ndarray, class_index: int, **choices: Any) -> np.ndarray:
        """The map of one square; `choices` are the function's own, such as `layer` of Grad-CAM.

        Args:
            classifier: a `model.networks.classifier.Classifier` (not named in the signature: it brings keras).
        """
        return self.function(classifier, square, class_index, **choices)

    def steps(self, classifier: Any, square: np.ndarray, class_index: int, **choices: Any) -> Iterator[MapStep]:
        """The map as it grows; of a method that gives it in one go, that one. Stop iterating to stop.

        A module that has a function of the method's name with `_steps` behind it gives more than one.
        """
        stepwise = getattr(self._module(), f"{self.name}_steps", None)
        if stepwise is None:
            yield MapStep(self.compute(classifier, square, class_index, **choices), 1, 1)
        else:
            yield from stepwise(classifier, square, class_index, **choices)


METHODS: tuple[Method, ...] = (
    Method(
        "grad_cam",
        "Grad-CAM",
        "Where the maps of a convolution speak for the class.",
        "Selvaraju et al. 2017",
        signed=False,
        passes_sanity_check=True,
        sanity_check="Passes the check of Adebayo 2018: with random weights its map is another one.",
        takes_layer=True,
    ),
    Method(
        "occlusion",
        "Occlusion",
        "By how much the class falls when a grey patch covers this place.",
        "Zeiler and Fergus 2014",
        signed=True,
        passes_sanity_check=None,
        sanity_check="Not tested by Adebayo 2018; it asks the network itself at every place.",
        takes_patch=True,
        takes_long=True,
    ),
    Method(
        "gradient",
        "Gradient",
        "How steeply the class changes with each pixel.",
        "Simonyan et al. 2013",
        signed=False,
        passes_sanity_check=True,
        sanity_check="Passes the check of Adebayo 2018: with random weights its map is another one.",
    ),
    Method(
        "gradient_times_input",
        "Gradient × input",
        "What each pixel adds over the mean colour, to first order.",
        "Shrikumar et al. 2016",
        signed=True,
        passes_sanity_check=False,
        sanity_check="Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.",
    ),
    Method(
        "smooth_grad",
        "SmoothGrad",
        "The gradient, averaged over noisy copies of the photo.",
        "Smilkov et al. 2017",
        signed=False,
        passes_sanity_check=True,
        sanity_check="Adebayo 2018: its map changes with the weights, as the gradient's does.",
        takes_long=True,
    ),
    Method(
        "integrated_gradients",
        "Integrated gradients",
        "What each pixel adds on the way from the mean colour to the photo; the values add up to the class's logit.",
        "Sundararajan et al. 2017",
        signed=True,
        passes_sanity_check=False,
        sanity_check="Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.",
        takes_long=True,
    ),
    Method(
        "guided_backpropagation",
        "Guided backpropagation",
        "The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.",
        "Springenberg et al. 2015",
        signed=False,
        passes_sanity_check=False,
        sanity_check="Fails the check of Adebayo 2018: its map hardly depends on the upper layers' weights.",
    ),
    Method(
        "deconvnet",
        "Deconvnet",
        "The class's signal sent back through the transposed layers: what the Deep Visualization Toolbox shows.",
        "Zeiler and Fergus 2014",
        signed=False,
        passes_sanity_check=None,
        sanity_check="Not tested by Adebayo 2018; Nie 2018 shows that it recovers the photo's edges.",
    ),
)


def usual_patch(side: int) -> tuple[int, int]:
    """(patch, stride) of occlusion for squares of `side` pixels: 32 and 8 of 227, and the same share of others."""
    return max(1, round(side / 7)), max(1, round(side / 28))


def find_method(name: str) -> Method:
    """The method of that name, written with _ or -. Raises ValueError that lists the known ones."""
    for method in METHODS:
        if method.name == name.replace("-", "_"):
            return method
    raise ValueError(f"method: expected one of {', '.join(each.name for each in METHODS)}. Received: {name!r}")
