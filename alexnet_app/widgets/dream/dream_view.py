"""What the chosen unit would like to see: a picture that grows on screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpinBox, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant, time_left
from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.questions.dreaming import DreamPicture
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.address_field import AddressField
from alexnet_app.widgets.grid.grid_and_panel import photo_and_network
from alexnet_app.widgets.shared.figure_body import FigureBody
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.report_picture import report_picture
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.networks.results import readable

MOST_SEED = 9999


class DreamView(TabView):
    """A tab. `draw_button`, which is Stop while a picture grows, `seed` and `save_button` are its controls."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: DreamPicture | None = None
        self.draw_button = QPushButton()
        self.seed = QSpinBox()
        self.save_button = QPushButton(self.tr("Save ..."))
        self.address = AddressField(session)
        self.picture_shown = FittedPicture(self.tr("What the unit would like to see"))
        self.progress = QProgressBar()
        self.words = QuietLabel()
        self._lay_out()

        dreaming = session.dreaming
        self.draw_button.clicked.connect(self._press)
        self.seed.valueChanged.connect(dreaming.set_seed)
        self.save_button.clicked.connect(self.save_wanted)
        dreaming.changed.connect(self._show)
        dreaming.seed_changed.connect(self._show_seed)
        for signal in (session.selection.layer_changed, session.selection.unit_changed, session.network.changed):
            signal.connect(self._show)
        self._show_seed()
        self._show()

    def _lay_out(self) -> None:
        seed_words = QLabel(self.tr("Seed"))
        seed_words.setBuddy(self.seed)
        self.seed.setRange(0, MOST_SEED)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("Of the random first picture: another seed, another picture; the same, the same"))
        self.draw_button.setToolTip(
            self.tr("Begins with noise and changes its pixels step by step so that the unit answers more and more")
        )
        self.save_button.setToolTip(self.tr("Save the picture as PNG (Ctrl+S)"))
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the picture"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self.progress.setSizePolicy(policy)
        top = WrappingRow()
        for widget in (self.draw_button, seed_words, self.seed, self.save_button):
            top.addWidget(widget)
        top.add_stretch()
        top.addWidget(self.address)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.words, 3)
        below.addWidget(self.progress, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.picture_shown, 1)
        whole.addLayout(below)

    # A tab's own

    def choices(self) -> dict[str, str]:
        return {"seed": str(self.seed.value())}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        seed = choices.get("seed", "")
        if seed.isascii() and seed.isdigit() and int(seed) <= MOST_SEED:
            self.seed.setValue(int(seed))

    def picture(self) -> QImage:
        body = self.figure_body()
        if body is None:
            return super().picture()
        return report_picture(self, body.title, body.pictures[0][1], None, [*body.caption, self._network_words()])

    def figure_body(self) -> FigureBody | None:
        shown = self._session.dreaming.picture
        if shown is None:
            return None
        title = self.tr("What {0} would like to see").format(self._unit_words(shown.layer, shown.unit))
        caption = self.tr(
            "Activation maximisation by gradient ascent on Fourier coefficients with jitter, decay of high frequencies "
            "and total variation (Yosinski 2015, Olah 2017): {0} of {1} steps from seed {2}; the unit is at {3}."
        )
        caption = caption.format(shown.done, shown.total, shown.seed, significant(shown.value))
        image = image_of_colours(shown.pixels)
        return FigureBody(
            title, (("", image.scaled(2 * image.width(), 2 * image.height())),), (caption,), is_sharp=False
        )

    def _network_words(self) -> str:
        return photo_and_network(self._session, photo=False)

    # What is shown

    def _unit_words(self, layer: str, unit: int) -> str:
        """Its address, and its class where it has one."""
        card = self._session.network.card
        named = {each.name for each in self._session.network.layers if each.names_classes}
        if card is not None and layer in named and unit < len(card.classes):
            return f"{layer}/{unit} ({readable(card.classes[unit])})"
        return f"{layer}/{unit}"

    @Slot()
    def _press(self) -> None:
        dreaming = self._session.dreaming
        if dreaming.is_working:
            dreaming.stop()
        else:
            dreaming.start()

    @Slot()
    def _show_seed(self) -> None:
        self.seed.setValue(self._session.dreaming.seed)

    @Slot()
    def _show(self) -> None:
        dreaming, target = self._session.dreaming, self._session.dreaming.target
        working = dreaming.is_working
        if working:
            self.draw_button.setText(self.tr("Stop"))
        elif target is not None:
            self.draw_button.setText(self.tr("Draw for {0}/{1}").format(*target))
        else:
            self.draw_button.setText(self.tr("Draw"))
        self.draw_button.setEnabled(working or (target is not None and self._session.network.state != "stopped"))
        self.save_button.setEnabled(dreaming.picture is not None)
        self.progress.setVisible(working)
        self.progress.setRange(0, dreaming.progress.total)
        self.progress.setValue(dreaming.progress.done)
        self.words.setText(self._sentence())
        if dreaming.picture is None:
            self.picture_shown.show_words(self._reason())
        elif dreaming.picture is not self._shown:
            self.picture_shown.show_pixels(dreaming.picture.pixels)
        self._shown = dreaming.picture

    def _reason(self) -> str:
        """Why there is no picture."""
        dreaming = self._session.dreaming
        if dreaming.problem:
            return self.tr("There is no picture: {0}").format(dreaming.problem)
        if dreaming.is_working:
            return self.tr("Working ...")
        if dreaming.target is None:
            return ""
        words = self.tr("Here grows a picture that excites {0} as much as possible. Press the button above.")
        return words.format(self._unit_words(*dreaming.target))

    def _sentence(self) -> str:
        dreaming = self._session.dreaming
        words = []
        shown = dreaming.picture
        if shown is not None:
            unit = self._unit_words(shown.layer, shown.unit)
            text = self.tr("{0} at {1}, seed {2}, step {3} of {4}")
            words.append(text.format(unit, significant(shown.value), shown.seed, shown.done, shown.total))
        left = dreaming.seconds_left
        if dreaming.is_working and left is not None:
            words.append(time_left(left))
        if dreaming.problem and shown is not None:
            words.append(dreaming.problem)
        return "; ".join(words)
