"""What a number of the network was computed from: frozen records with plain NumPy in them, one a kind of layer.

Every record holds the real numbers: inputs as the layer before gave them, weights as they were learned, and
`map_value`, the network's own result, beside `value`, ours from the terms. They agree to 1e-4 of the size of the
terms in float32; a network in bfloat16, or on a GPU that multiplies in TensorFloat-32, rounds more coarsely.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from model.arithmetic.places import Place

COLOURS = ("red", "green", "blue")


@dataclass(frozen=True)
class Result:
    """What every record says.

    Attributes:
        place: the number that is explained.
        value: recomputed from the terms, in float64.
        map_value: as the network gave it.
    """

    place: Place
    value: float
    map_value: float


@dataclass(frozen=True, eq=False)
class PixelArithmetic(Result):
    """An input of the network: (pixel - mean) / deviation.

    Attributes:
        pixel: 0 to 255, of the square that the network sees.
        mean, deviation: of that colour, from the network's card.
    """

    pixel: int
    mean: float
    deviation: float


@dataclass(frozen=True, eq=False)
class Plane:
    """One input channel of a convolution's window; all arrays are (rows, columns) of the window.

    Attributes:
        source: the channel at the window's first row and column, which padding may put outside the map.
        window: the layer's input, 0 where the window reaches over the edge.
        inside: False where it does.
        kernel: the unit's weights for this channel.
        products: window x kernel.
        sum: of the products.
    """

    source: Place
    window: np.ndarray
    inside: np.ndarray
    kernel: np.ndarray
    products: np.ndarray
    sum: float

    def place_of(self, row: int, column: int) -> Place | None:
        """Where one cell of the window came from; None for padding."""
        return _cell(self.source, self.inside, row, column)


@dataclass(frozen=True, eq=False)
class ConvolutionArithmetic(Result):
    """activation(sum over the window and the channels of the unit's group of input x weight, + bias).

    Attributes:
        planes: the image's colours, or the five channels whose sums are largest in size, largest first.
        channels: input channels of the unit's group: (first, one beyond the last).
        group, groups: the unit's group, from 0, and how many there are.
        rest: sum over the channels that are not among the planes.
        bias: of the unit.
        sum: planes + rest + bias.
        activation: "relu", "tanh", "sigmoid" or "linear".
        weighing: what the weights are: "learned", or without any learning a "mean" over the window, the brightness of
            "colours", or 1 before an "activation".
    """

    planes: tuple[Plane, ...]
    channels: tuple[int, int]
    group: int
    groups: int
    rest: float
    bias: float
    sum: float
    activation: str
    weighing: Literal["learned", "mean", "colours", "activation"] = "learned"

    @property
    def rest_channels(self) -> int:
        return self.channels[1] - self.channels[0] - len(self.planes)


@dataclass(frozen=True)
class NormalizingChannel:
    """One channel of a normalisation's window."""

    source: Place
    value: float
    square: float


@dataclass(frozen=True, eq=False)
class NormalizationArithmetic(Result):
    """a / (bias + alpha x sum of squares)^beta (Krizhevsky, Sutskever, Hinton 2012, section 3.3).

    Attributes:
        input: the unit's own value before the normalisation, a.
        neighbours: the channels of the window in order, the unit itself among them; never from another column.
        columns: into how many columns the channels are split.
        bias, alpha, beta: the layer's constants.
        squares: their sum.
        base: bias + alpha x squares.
        denominator: base^beta.
    """

    input: float
    neighbours: tuple[NormalizingChannel, ...]
    columns: int
    bias: float
    alpha: float
    beta: float
    squares: float
    base: float
    denominator: float


@dataclass(frozen=True, eq=False)
class PoolingArithmetic(Result):
    """The largest value of a window of the unit's own map.

    Attributes:
        source: the map before, at the window's first row and column.
        window: (size, size) values.
        winner: (row, column) in the window, the first where several are equal.
    """

    source: Place
    window: np.ndarray
    winner: tuple[int, int]

    def place_of(self, row: int, column: int) -> Place | None:
        """Where one cell of the window came from."""
        return _cell(self.source, np.ones(self.window.shape, bool), row, column)


@dataclass(frozen=True)
class Term:
    """One input of a dense unit: input x weight = product."""

    source: Place
    input: float
    weight: float
    product: float


@dataclass(frozen=True, eq=False)
class DenseArithmetic(Result):
    """activation(sum of input x weight, + bias).

    Attributes:
        terms: the twenty whose products are largest in size, largest first.
        inputs: how many inputs the unit has.
        rest: sum of the other products.
        bias, sum, activation: as in a convolution.
    """

    terms: tuple[Term, ...]
    inputs: int
    rest: float
    bias: float
    sum: float
    activation: str


@dataclass(frozen=True, eq=False)
class DropoutArithmetic(Result):
    """Dropout does nothing while a network answers: the value passes as it is.

    Attributes:
        source: the same unit before.
        rate: share of units that are silenced at random while the network learns.
    """

    source: Place
    rate: float


@dataclass(frozen=True, eq=False)
class SoftmaxArithmetic(Result):
    """exp(score - largest) / sum of the same over all classes.

    The largest score is subtracted first, which changes nothing in the quotient and keeps exp from overflowing.

    Attributes:
        sources: the layer before; its unit c is class c.
        scores: (classes,) the last dense layer's values.
        exponentials: (classes,) exp(score - largest).
        largest: the largest score.
        total: sum of the exponentials.
        classes: their names.
    """

    sources: str
    scores: np.ndarray
    exponentials: np.ndarray
    largest: float
    total: float
    classes: tuple[str, ...]

    def place_of(self, index: int) -> Place:
        """Where a class's score came from."""
        return Place(self.sources, index)


Arithmetic = (
    PixelArithmetic
    | ConvolutionArithmetic
    | NormalizationArithmetic
    | PoolingArithmetic
    | DenseArithmetic
    | DropoutArithmetic
    | SoftmaxArithmetic
)


def _cell(first: Place, inside: np.ndarray, row: int, column: int) -> Place | None:
    rows, columns = inside.shape
    if first.position is None or not (0 <= row < rows and 0 <= column < columns) or not inside[row, column]:
        return None
    return Place(first.layer, first.unit, (first.position[0] + row, first.position[1] + column))
