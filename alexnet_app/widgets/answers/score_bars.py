"""The answer: the five most probable classes as bars, and whose answer it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import DIMMED, answer_font, blend, quiet_text
from model.networks.results import Classification, Prediction, readable

SHOWN = 5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def percent(probability: float) -> str:
    """87.1 %, with one decimal so that a column of them is aligned; "< 0.1 %" for less."""
    if 0 < probability < 0.0005:
        return "< 0.1 %"
    return f"{probability * 100:.1f} %"


class ScoreRow(QWidget):
    """One class: a bar as long as its probability, with the name and the percentage on it.

    The `leading` row is the answer, a size larger; without a prediction it can say why there is none.

    Signals:
        clicked(index): of the class.
    """

    clicked = Signal(int)

    def __init__(self, leading: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.prediction: Prediction | None = None
        self._leading = leading
        self._sure = self._dimmed = False
        self._texts: tuple[str, ...] = ()
        if leading:
            self.setFont(answer_font(self))

    @property
    def text(self) -> str:
        """What stands on the bar, uncut."""
        return self._texts[0] if self._texts else ""

    def show_prediction(self, prediction: Prediction, sure: bool) -> None:
        name = readable(prediction.name)
        # ImageNet names a class by all its synonyms; the first is for narrow places.
        short = name.partition(", ")[0]
        self.prediction, self._sure = prediction, sure
        if self._leading and not sure:
            closest, brief = self.tr("Not sure. Closest: {name}"), self.tr("Not sure: {name}")
            self._texts = (closest.format(name=name), closest.format(name=short), brief.format(name=short))
        else:
            self._texts = (name, short)
        self.setAccessibleName(f"{self.text}: {percent(prediction.probability)}")
        self.setToolTip(f"{self.text}\n{prediction.probability:.6f}\n" + self.tr("Click: why this class?"))
        self.update()

    def show_words(self, text: str) -> None:
        """Without a prediction: why there is none, or nothing."""
        self.prediction, self._sure, self._texts = None, False, (text,)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(96, QFontMetrics(self.font()).height() + 2)

    def sizeHint(self) -> QSize:
        return QSize(240, QFontMetrics(self.font()).height() + 8)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.prediction is not None and inside:
            self.clicked.emit(self.prediction.index)
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the release is wanted

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(DIMMED if self._dimmed else 1.0)
        box = QRectF(self.rect())
        track = QPainterPath()
        track.addRoundedRect(box, 4, 4)
        painter.fillPath(track, blend(window, text, 0.06))
        inner = box.adjusted(8, 0, -8, 0)
        font = QFont(self.font())
        if self.prediction is None:
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(quiet_text(palette))
            painter.drawText(inner, _LEFT, self._fitting(QFontMetrics(font), inner.width()))
            return
        painter.setClipPath(track)
        length = box.width() * min(max(self.prediction.probability, 0.0), 1.0)
        painter.fillRect(QRectF(0, 0, length, box.height()), self._bar(window, text))
        painter.setClipping(False)
        if self._leading and not self._sure:
            font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(text)
        # The column of percentages is as wide as the widest can be: the names are all cut at the same place.
        width = QFontMetrics(font).horizontalAdvance("100.0 %") + 8
        painter.drawText(inner, _LEFT, self._fitting(QFontMetrics(font), inner.width() - width))
        painter.drawText(inner, _RIGHT, percent(self.prediction.probability))

    def _fitting(self, metrics: QFontMetrics, width: float) -> str:
        """The first text that fits; else the last one, cut."""
        for text in self._texts:
            if metrics.horizontalAdvance(text) <= width:
                return text
        return metrics.elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, round(width)) if self._texts else ""

    def _bar(self, window: QColor, text: QColor) -> QColor:
        if not self._sure:
            return blend(window, text, 0.2)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        return blend(window, accent, 0.6 if self._leading else 0.35)


class ScoreBars(QWidget):
    """Top five, the network's name and the time it took, and the switch between one view and ten.

    Signals:
        class_clicked(): a bar was clicked; its class is the one to explain from now on.
    """

    class_clicked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Answer"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = [ScoreRow(index == 0, self) for index in range(SHOWN)]
        # Cut in the middle: the time at its end is as short as it is wanted.
        self.source = QuietLabel(parent=self, elide=Qt.TextElideMode.ElideMiddle)
        self.views = ChoiceSwitch(
            self.tr("Views"),
            [
                (1, self.tr("1 view"), self.tr("The network sees the square on the photo once")),
                (
                    10,
                    self.tr("10 views"),
                    self.tr(
                        "The mean over ten views, as in the paper: centre and four corners, all mirrored.\n"
                        "The square on the photo is the centre; mark and maps belong to it"
                    ),
                ),
            ],
            self,
        )

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self.rows:
            column.addWidget(row)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.source, 1)
        foot.addWidget(self.views)
        column.addLayout(foot)

        for row in self.rows:
            row.clicked.connect(self._explain)
        self.views.chosen.connect(session.answers.set_views)
        session.answers.views_changed.connect(self._show_views)
        session.answers.outdated_changed.connect(self._dim_rows)
        for signal in (
            session.answers.classification_changed,
            session.network.changed,
            session.network.state_changed,
            session.photos.changed,
        ):
            signal.connect(self._show_answer)
        self._show_views()
        self._show_answer()
        self._dim_rows()

    @Slot(int)
    def _explain(self, index: int) -> None:
        self._session.explanation.choose_class(index)
        self.class_clicked.emit()

    @Slot()
    def _show_answer(self) -> None:
        answer = self._session.answers.classification
        top = answer.top(SHOWN) if answer is not None else ()
        sure = answer is not None and answer.is_sure
        for index, row in enumerate(self.rows):
            if index < len(top):
                row.show_prediction(top[index], sure)
            else:
                row.show_words(self._reason() if index == 0 else "")
        self.source.setText(self._source_words(answer))

    def _reason(self) -> str:
        """Why there is no answer."""
        if self._session.network.state == "loading":
            return self.tr("Loading the network ...")
        if self._session.network.state == "stopped" and self._session.network.folder is not None:
            return self.tr("The network has stopped")
        return self.tr("No photo yet") if self._session.photos.photo is None else self.tr("Looking ...")

    def _source_words(self, answer: Classification | None) -> str:
        if answer is None:
            return readable(self._session.network.card.name) if self._session.network.card is not None else ""
        return self.tr("{network} · {time} ms").format(
            network=readable(answer.network), time=significant(answer.milliseconds)
        )

    @Slot()
    def _show_views(self) -> None:
        self.views.set_value(self._session.answers.views)

    @Slot()
    def _dim_rows(self) -> None:
        for row in self.rows:
            row.set_dimmed(self._session.answers.outdated)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
