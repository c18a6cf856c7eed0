"""The tabs of the window: every view of the registry, made when its tab is first shown."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.window.views import VIEWS, View, view_names


def translated(text: str) -> str:
    """A title or sentence of the registry in the user's language."""
    return QCoreApplication.translate("views", text)


def make_view(view: View, session: Session, parent: QWidget) -> TabView:
    """The view's widget; its module is imported now, so that one that is never looked at costs nothing."""
    module, _, name = view.widget.partition(":")
    made = getattr(import_module(module), name)(session, parent)
    if not isinstance(made, TabView):
        raise TypeError(f"{view.widget}: expected a TabView. Received: {type(made).__name__}")
    return made


class ViewTabs(QTabWidget):
    """Tabs in the order of the registry.

    Signals:
        made(name, view): a view has just been made, and is about to be shown.
    """

    made = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._made: dict[str, TabView] = {}
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Views"))
        self.tabBar().setAccessibleName(self.tr("Views"))
        # More tabs than there is room for scroll, and never force the window wider than the screen.
        self.setUsesScrollButtons(True)
        for index, view in enumerate(VIEWS):
            self.addTab(QWidget(self), translated(view.title))
            self.setTabToolTip(index, translated(view.sentence))
        self.currentChanged.connect(self._make)

    @property
    def views(self) -> dict[str, TabView]:
        """Those made up to now, by name."""
        return dict(self._made)

    @property
    def current_name(self) -> str:
        return VIEWS[self.currentIndex()].name

    def current_view(self) -> TabView:
        """The view in front."""
        return self.show_view(self.current_name)

    def show_view(self, name: str) -> TabView:
        """Brings a view to the front. Raises ValueError for a name that no view has."""
        if name not in view_names():
            raise ValueError(f"view: expected one of {', '.join(view_names())}. Received: {name!r}")
        index = view_names().index(name)
        self.setCurrentIndex(index)
        self._make(index)
        return self._made[name]

    @Slot(int)
    def _make(self, index: int) -> None:
        view = VIEWS[index]
        if view.name in self._made:
            return
        empty = self.widget(index)
        assert empty is not None  # every view has a tab
        made = self._made[view.name] = make_view(view, self._session, self)
        made.view_wanted.connect(self.show_view)
        made.setAccessibleName(made.accessibleName() or translated(view.title))
        blocked = self.blockSignals(True)
        self.insertTab(index, made, self.tabText(index))
        self.setTabToolTip(index, translated(view.sentence))
        self.removeTab(self.indexOf(empty))
        self.setCurrentIndex(index)
        self.blockSignals(blocked)
        empty.deleteLater()
        self.made.emit(view.name, made)
