"""What a network's graph does to a photo, one step after the other, in the words of the variants."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from model.onnx.file import Tensor


@dataclass(frozen=True)
class NormalizationConstants:
    """LRN over `size` channels: a / (bias + alpha x sum of squares)^beta; `alpha` multiplies the sum."""

    size: int
    alpha: float
    beta: float
    bias: float

    def is_near(self, other: NormalizationConstants) -> bool:
        """Equal up to the rounding of constants to float32."""
        pairs = ((self.alpha, other.alpha), (self.beta, other.beta), (self.bias, other.bias))
        return self.size == other.size and all(abs(a - b) <= 1e-5 * max(abs(a), abs(b)) for a, b in pairs)


@dataclass(frozen=True, eq=False)
class GraphStep:
    """One step; `node` names the operator in the graph that takes it."""

    node: str


@dataclass(frozen=True, eq=False)
class ConvolutionStep(GraphStep):
    """`kernel` is (filters, in / groups, height, width); `pads` are top, left, bottom, right."""

    kernel: Tensor
    bias: Tensor | None
    strides: tuple[int, ...]
    pads: tuple[int, ...]
    dilations: tuple[int, ...]
    groups: int


@dataclass(frozen=True, eq=False)
class DenseStep(GraphStep):
    """`kernel` is (in, units), or (units, in) where `transposed`; both times a scale, which is nearly always 1."""

    kernel: Tensor
    bias: Tensor | None
    transposed: bool
    kernel_scale: float = 1.0
    bias_scale: float = 1.0

    @property
    def inputs(self) -> int:
        return self.kernel.shape[1 if self.transposed else 0]

    @property
    def units(self) -> int:
        return self.kernel.shape[0 if self.transposed else 1]


@dataclass(frozen=True, eq=False)
class ActivationStep(GraphStep):
    function: str


@dataclass(frozen=True, eq=False)
class NormalizationStep(GraphStep):
    constants: NormalizationConstants
    columns: int


@dataclass(frozen=True, eq=False)
class PoolingStep(GraphStep):
    """Pooling; `pads` are top, left, bottom, right."""

    size: tuple[int, ...]
    strides: tuple[int, ...]
    pads: tuple[int, ...]
    ceil: bool
    operation: Literal["maximum", "mean"] = "maximum"


@dataclass(frozen=True, eq=False)
class FlattenStep(GraphStep):
    """`order` is how the maps lie in the flat row: "CHW", or "HWC" where the graph turned them before."""

    order: Literal["CHW", "HWC"]


@dataclass(frozen=True, eq=False)
class QuantizationStep(GraphStep):
    """Rounding to 8 bits and back; `clamps` where nothing below 0 is left over, which is a ReLU."""

    clamps: bool


@dataclass(frozen=True, eq=False)
class SoftmaxStep(GraphStep):
    pass


@dataclass(frozen=True, eq=False)
class UnknownStep(GraphStep):
    """An operator that no AlexNet has at this place; `what` says what it is."""

    what: str


@dataclass(frozen=True, eq=False)
class Features:
    """A tensor that depends on the photo: the steps it took, and its shape for one photo of the declared size.

    Attributes:
        steps: from the input to here.
        shape: with the batch first.
        layout: "CHW" as ONNX has it, "HWC" behind a Transpose.
        part: channels [start, stop) of the tensor that `steps` lead to, where a Split or Slice cut it; else None.
        normalization: what was done to that part alone, and by which node.
        rounded: whether that part alone was rounded to 8 bits.
    """

    steps: tuple[GraphStep, ...]
    shape: tuple[int, ...]
    layout: Literal["CHW", "HWC"] = "CHW"
    part: tuple[int, int] | None = None
    normalization: tuple[NormalizationConstants, str] | None = None
    rounded: bool = False

    def then(self, step: GraphStep, shape: tuple[int, ...] | None = None) -> Features:
        return replace(self, steps=(*self.steps, step), shape=self.shape if shape is None else shape)

    @property
    def is_unknown(self) -> bool:
        return bool(self.steps) and isinstance(self.steps[-1], UnknownStep)


@dataclass(frozen=True, eq=False)
class WindowSum:
    """A piece of LRN spelled out: (offset + scale x mean over the window of `of`'s squares)^power.

    Attributes:
        of: the tensor that was squared.
        shape: at this point of the spelling; the order of the numbers never changes.
        window: channels averaged; 1 before the pooling.
        padded: channels of zeros before and behind, before the pooling.
    """

    of: Features
    shape: tuple[int, ...]
    window: int = 1
    padded: tuple[int, int] = (0, 0)
    axis: int | None = None
    scale: float = 1.0
    offset: float = 0.0
    power: float = 1.0

    @property
    def is_square(self) -> bool:
        return self.window == 1 and (self.scale, self.offset, self.power) == (1.0, 0.0, 1.0)


Value = Tensor | Features | WindowSum | None
