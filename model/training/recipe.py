"""How a network is trained, as frozen data: the recipes, and the options over both. No keras here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal

from model.training.augmentation.augment import AugmentationSettings
from model.variants import NetworkOptions, configured_layers, get_variant

Schedule = Literal["plateau", "step", "cosine", "polynomial", "constant"]
OptimizerName = Literal["sgd", "lars"]
GradientPrecision = Literal["float32", "bfloat16"]
TrainingPrecision = Literal["auto", "float32", "mixed_float16", "mixed_bfloat16"]
SCHEDULES: tuple[Schedule, ...] = ("plateau", "step", "cosine", "polynomial", "constant")
OPTIMIZERS: tuple[OptimizerName, ...] = ("sgd", "lars")
GRADIENT_PRECISIONS: tuple[GradientPrecision, ...] = ("float32", "bfloat16")
TRAINING_PRECISIONS: tuple[TrainingPrecision, ...] = ("auto", "float32", "mixed_float16", "mixed_bfloat16")
# From so many photos on, the paper's own recipe is the default: on fewer its initialisation stalls.
PAPER_FROM_PHOTOS = 200_000


def _option(default: Any, text: str, choices: tuple[str, ...] | None = None, former: str = "") -> Any:
    """A field with its help text; `former` is its name in older recipes and commands, which stay readable."""
    return field(default=default, metadata={"help": text, "choices": choices, "former": former})


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what a training does, except the photos and the devices.

    The same recipe, photos and seed give the same training on any number of devices (`gradient_precision` apart, of
    which one device has no need). Every field is an option of `python -m model.train` (`weight_decay` is
    `--weight-decay`); its text there is its documentation.
    """

    name: str
    variant: str = _option("paper", "variant of the network")
    epochs: int = _option(90, "times that every training photo is seen")
    batch_size: int = _option(128, "photos of one step, over all devices together", former="batch")
    accumulate: int = _option(
        1, "parts that a batch is computed in, one after the other, where memory does not hold it at once"
    )
    learning_rate: float = _option(0.01, "learning rate after the warm-up", former="rate")
    learning_rate_batch: int = _option(
        0, "the learning rate is of a batch of so many photos, and grows in proportion to the batch; 0: as it is"
    )
    schedule: Schedule = _option("plateau", "how the learning rate falls", SCHEDULES)
    warmup_epochs: float = _option(0.0, "epochs in which the rate rises from 0")
    learning_rate_factor: float = _option(
        0.1, "of plateau and step: what the rate is multiplied by", former="rate_factor"
    )
    learning_rate_epochs: tuple[int, ...] = _option(
        (30, 60, 80), "of step: the epochs after which the rate falls", former="rate_epochs"
    )
    plateau_patience: int = _option(5, "of plateau: epochs without a better validation error before the rate falls")
    plateau_drops: int = _option(3, "of plateau: how often the rate may fall")
    final_learning_rate: float = _option(
        0.0, "of cosine and polynomial: the last rate, as a share of the first", former="final_rate"
    )
    learning_rate_power: float = _option(2.0, "of polynomial: the rate falls as this power of the share that is left")
    optimizer: OptimizerName = _option(
        "sgd", "lars: every weight tensor's own rate, for batches of thousands of photos", OPTIMIZERS
    )
    trust_coefficient: float = _option(0.001, "of lars: how large a step may be beside the weights")
    momentum: float = _option(0.9, "momentum of SGD and LARS")
    nesterov: bool = _option(False, "Nesterov's form of momentum")
    weight_decay: float = _option(5e-4, "decay of the weights (never of the biases), part of the gradient")
    bias_learning_rate: float = _option(
        1.0, "learning rate of the biases, as a multiple of the weights' (2 in the 2012 code)", former="bias_rate"
    )
    label_smoothing: float = _option(0.0, "share of the target that is spread over all classes")
    soft_weight: float = _option(0.5, "share of the soft label in the target, where --soft-labels gives one")
    soft_temperature: float = _option(1.0, "above 1 makes the soft labels softer")
    gradient_clipping: float = _option(0.0, "largest norm of the whole gradient; 0 for none")
    class_balance: float = _option(
        0.0, "0: every photo counts the same; 1: every class does; between: the power of 1 / photos of the class"
    )
    average_decay: float = _option(0.0, "decay a step of the running mean of the weights; 0 for none")
    average_every: int = _option(8, "steps between two updates of that mean")
    precision: TrainingPrecision = _option(
        "auto", "arithmetic; auto: half where the device has instructions", TRAINING_PRECISIONS
    )
    gradient_precision: GradientPrecision = _option(
        "float32", "of the gradients between devices; bfloat16: half the bytes, for slow networks", GRADIENT_PRECISIONS
    )
    xla: bool = _option(False, "compile the step with XLA")
    seed: int = _option(0, "of everything random: split, order, augmentation, dropout, first weights")
    variations_seed: int = _option(
        0, "a further seed of order, augmentation and dropout; with --from one that the network has not learned with"
    )
    deterministic: bool = _option(False, "refuse operations whose result depends on timing (slower on a GPU)")
    validation_fraction: float = _option(0.1, "share of every class kept for validation")
    side: int = _option(256, "photos are kept as squares of so many pixels")
    short_side: int = _option(256, "photo's short side at validation and afterwards, of which the middle is cut")
    freeze: tuple[str, ...] = _option((), "names of layers that do not learn")
    options: NetworkOptions = field(default_factory=NetworkOptions)
    augmentation: AugmentationSettings = field(default_factory=AugmentationSettings)

    def __post_init__(self) -> None:
        get_variant(self.variant)
        for name in ("learning_rate_epochs", "freeze"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        self._expect("schedule", self.schedule in SCHEDULES, f"one of {', '.join(SCHEDULES)}")
        self._expect("optimizer", self.optimizer in OPTIMIZERS, f"one of {', '.join(OPTIMIZERS)}")
        self._expect("precision", self.precision in TRAINING_PRECISIONS, f"one of {', '.join(TRAINING_PRECISIONS)}")
        known = f"one of {', '.join(GRADIENT_PRECISIONS)}"
        self._expect("gradient_precision", self.gradient_precision in GRADIENT_PRECISIONS, known)
        for name in ("epochs", "batch_size", "accumulate", "average_every", "plateau_patience", "side", "short_side"):
            self._expect(name, getattr(self, name) >= 1, "a whole number of at least 1")
        divisor = f"a divisor of the batch of {self.batch_size} photos"
        self._expect("accumulate", self.batch_size % self.accumulate == 0, divisor)
        for name in (
            "warmup_epochs",
            "gradient_clipping",
            "weight_decay",
            "bias_learning_rate",
            "plateau_drops",
            "learning_rate_batch",
        ):
            self._expect(name, getattr(self, name) >= 0, "a number of at least 0")
        for name in ("momentum", "average_decay", "label_smoothing"):
            self._expect(name, 0 <= getattr(self, name) < 1, "a number of at least 0 and below 1")
        for name in ("learning_rate_factor", "validation_fraction"):
            self._expect(name, 0 < getattr(self, name) < 1, "a number between 0 and 1")
        for name in ("final_learning_rate", "class_balance", "soft_weight"):
            self._expect(name, 0 <= getattr(self, name) <= 1, "a number from 0 to 1")
        for name in ("learning_rate", "soft_temperature", "trust_coefficient", "learning_rate_power"):
            self._expect(name, getattr(self, name) > 0, "a number above 0")
        for name in ("seed", "variations_seed"):
            self._expect(name, 0 <= getattr(self, name) < 2**31, "a whole number from 0 to 2147483647")
        if self.xla and self.deterministic:
            raise ValueError("xla: expected False with deterministic, for which XLA has no max pooling. Received: True")
        configured_layers(get_variant(self.variant), self.options)  # whose ValueError says what does not fit
        image_size = get_variant(self.variant).image_size
        sides = f"{image_size}, the network's input, to {4 * image_size}"
        self._expect("short_side", image_size <= self.short_side <= 4 * image_size, sides)

    @property
    def order_seed(self) -> int:
        """Of what differs between two trainings one after the other: not the split, so that what was kept for
        validation stays unknown to the network."""
        # A prime, so that seeds as people choose them do not meet.
        return (self.seed + 1_000_003 * self.variations_seed) % 2**31

    @property
    def part_size(self) -> int:
        """Photos that are computed at once, over all devices together."""
        return self.batch_size // self.accumulate

    @property
    def scaled_learning_rate(self) -> float:
        """The learning rate after the warm-up for this batch (Goyal et al., arXiv:1706.02677, section 2.1)."""
        return self.learning_rate * (self.batch_size / self.learning_rate_batch if self.learning_rate_batch else 1.0)

    def _expect(self, name: str, holds: bool, expected: str) -> None:
        if not holds:
            raise ValueError(f"{name}: expected {expected}. Received: {getattr(self, name)!r}")

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Recipe:
        """Reads what `to_json` gave, also under former names. Raises ValueError for a field that is not known."""
        values = {FORMER_NAMES.get(name, name): value for name, value in values.items()}
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise ValueError(f"recipe: expected known fields. Received: {', '.join(unknown)}")
        values["options"] = NetworkOptions.from_json(values.get("options", {}))
        values["augmentation"] = AugmentationSettings.from_json(values.get("augmentation", {}))
        return cls(**values)


FORMER_NAMES = {each.metadata["former"]: each.name for each in fields(Recipe) if each.metadata.get("former")}
"""Names of older recipes, in cards and records of trainings, and what they are called now."""


def paper_recipe() -> Recipe:
    """Section 5 of the paper: SGD 0.9, decay 5e-4, rate 0.01 divided by 10 when validation stalls, 90 epochs."""
    # Section 4.1: windows of 227 in 256, mirrored or not, and PCA colour noise.
    return Recipe("paper", augmentation=AugmentationSettings(mirror=True, colour_noise=0.1))


def small_recipe() -> Recipe:
    """For tens of thousands of photos: a start that does not stall at ln(classes), and kernels without its noise."""
    return Recipe(
        "small",
        epochs=40,
        batch_size=64,
        learning_rate=0.01,
        schedule="cosine",
        warmup_epochs=1.0,
        nesterov=True,
        average_decay=0.998,
        side=160,
        # Random boxes show things larger than whole photos do; a closer view at validation makes up for part of it
        # (0.8 points of top-1 error of the bundled network after its 12th epoch).
        short_side=244,
        options=NetworkOptions(initialization="small"),
        # Colour and background must not become a crutch. Colour noise four times the paper's also wears down kernels
        # that are but a flat colour.
        augmentation=AugmentationSettings(
            scaled_crops=True,
            min_scale=0.55,
            aspect=1.33,
            mirror=True,
            colour_noise=0.4,
            brightness=0.3,
            contrast=0.3,
            saturation=0.4,
            gain=0.2,
            hue=10.0,
            grey=0.15,
            sharpness=0.3,
            erase=0.1,
        ),
    )


def source_2012_recipe() -> Recipe:
    """As the program of 2012 trained its network: `layers/layer-params-145.cfg` of its source, and the log in it.

    The biases learn at twice the weights' rate (epsB 0.02 against epsW 0.01) and are not decayed, as in every recipe
    here (wc concerns the weights alone). The log has epsW divided by ten at epochs 25, 51 and 79, and the end at 91.
    Two things of it are not repeated: epsB stayed at 0.02 to the end, while the biases' rate falls along here, and
    conv1 and the colour noise were stopped earlier than the rest (epochs 67 to 72).
    """
    return replace(
        paper_recipe(),
        name="source_2012",
        variant="source_2012",
        epochs=91,
        schedule="step",
        learning_rate_epochs=(25, 51, 79),
        bias_learning_rate=2.0,
    )


def large_batch_recipe() -> Recipe:
    """For many devices: LARS, warm-up and a polynomial fall (You, Gitman and Ginsburg 2017, arXiv:1708.03888).

    The rate is in proportion to the batch (Goyal et al. 2017, arXiv:1706.02677): 2 for 512 photos, so 4 for 1,024.
    Biases, which have no local rate, learn at 1/400 of that, which for 1,024 photos is the paper's 0.01.
    """
    return Recipe(
        "large_batch",
        epochs=100,
        batch_size=1024,
        optimizer="lars",
        learning_rate=2.0,
        learning_rate_batch=512,
        schedule="polynomial",
        warmup_epochs=5.0,
        bias_learning_rate=0.0025,
        options=NetworkOptions(initialization="small"),
        augmentation=paper_recipe().augmentation,
    )


def quick_recipe() -> Recipe:
    """For the last layer alone, on answers of the layer below it that are scaled to a mean square norm of 1."""
    return Recipe(
        "quick",
        epochs=60,
        batch_size=32,
        learning_rate=1.0,
        schedule="cosine",
        precision="float32",
        validation_fraction=0.2,
        augmentation=AugmentationSettings(mirror=True),
    )


QUICK_OPTIONS = (
    *("epochs", "batch_size", "learning_rate", "schedule", "warmup_epochs", "final_learning_rate"),
    *("momentum", "weight_decay", "seed", "validation_fraction", "augmentation.mirror"),
)
"""What can be changed in `quick_recipe`; the rest of a recipe is about layers that do not learn there."""

RECIPES = {
    "paper": paper_recipe,
    "small": small_recipe,
    "source_2012": source_2012_recipe,
    "large_batch": large_batch_recipe,
}


def default_recipe_name(photos: int) -> str:
    """ "paper" from 200,000 training photos on, else "small"."""
    return "paper" if photos >= PAPER_FROM_PHOTOS else "small"


def recipe_with(recipe: Recipe, changes: dict[str, Any]) -> Recipe:
    """The recipe with some fields changed. Keys of `options` and `augmentation` come as "options.dropout".

    A variant of much smaller photos takes the recipe's sides in proportion, where `changes` does not give them.

    Raises:
        ValueError: a value that cannot be.
    """
    own = {name: value for name, value in changes.items() if "." not in name}
    for part in ("options", "augmentation"):
        inner = {name.split(".")[1]: value for name, value in changes.items() if name.startswith(part + ".")}
        if inner:
            own[part] = replace(getattr(recipe, part), **inner)
    if "variant" in own:
        own = {**_sides_for(own["variant"], recipe), **own}
    return replace(recipe, **own)


def _sides_for(variant: str, recipe: Recipe) -> dict[str, int]:
    """`side` and `short_side` where the recipe's own, which are for photos of 227, do not suit the variant."""
    image_size = get_variant(variant).image_size
    if image_size <= recipe.short_side <= 4 * image_size:
        return {}
    scale = image_size / get_variant(recipe.variant).image_size
    return {name: max(image_size, round(getattr(recipe, name) * scale)) for name in ("side", "short_side")}
