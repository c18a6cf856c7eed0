"""The window: where each part stands, and which keys work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.appearance import apply_scheme
from alexnet_app.session.session import Session
from alexnet_app.settings import SchemeChoice, Settings
from alexnet_app.sources.source import offers_photo
from alexnet_app.translation.model_words import model_words
from alexnet_app.translation.speaking import speak
from alexnet_app.widgets.answers.score_bars import ScoreBars
from alexnet_app.widgets.network_drawing.network_diagram import NetworkDiagram
from alexnet_app.widgets.networks.network_button import NetworkButton
from alexnet_app.widgets.networks.network_installation import NetworkInstallation
from alexnet_app.widgets.networks.network_menu import NetworkMenu
from alexnet_app.widgets.photo.camera_button import CameraButton
from alexnet_app.widgets.photo.live_controls import LiveControls
from alexnet_app.widgets.photo.photo_view import PhotoView
from alexnet_app.widgets.photo.strip_row import StripRow
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.tour.tour import Tour
from alexnet_app.widgets.window.banner import Banner
from alexnet_app.widgets.window.drop_frame import DropFrame
from alexnet_app.widgets.window.main_menu import MainMenu
from alexnet_app.widgets.window.opening import Opening
from alexnet_app.widgets.window.saving import Saving
from alexnet_app.widgets.window.status_line import StatusLine
from alexnet_app.widgets.window.training_question import TrainingQuestion
from alexnet_app.widgets.window.view_tabs import ViewTabs
from alexnet_app.widgets.window.window_actions import WindowActions
from alexnet_app.widgets.window.window_dialogs import WindowDialogs
from alexnet_app.widgets.window.window_memory import WindowMemory
from alexnet_app.widgets.window.window_parts import WindowParts

if TYPE_CHECKING:
    from alexnet_app.processes.downloads import Downloads


class MainWindow(QMainWindow):
    """Toolbar, network, photo with its answer on the left, views on the right.

    Args:
        session: what is shown.
        settings: where the window was, and what was used last.
        make_downloads: makes the object that downloads networks, when it is first wanted.
    """

    def __init__(
        self,
        session: Session,
        settings: Settings,
        make_downloads: Callable[[], Downloads],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.opening = Opening(session, settings, self)
        self._installation = NetworkInstallation(session, make_downloads, self)
        self.dialogs = WindowDialogs(session, settings, self._installation.downloads, self)
        self.setAcceptDrops(True)
        self._built: list[QObject] = []
        self._to_be_built = False
        self._connect_window()
        self._build()

    # Composition

    def _build(self) -> None:
        """Makes all parts over the session, in the language that is spoken now."""
        session, settings = self._session, self._settings
        kept = set(self.children())
        self.drop_frame = DropFrame(self)
        self.banner = Banner(session, self)
        self.diagram = NetworkDiagram(session, self)
        self.photo_view = PhotoView(session, self)
        self.score_bars = ScoreBars(session, self)
        self.score_bars.class_clicked.connect(lambda: self.show_view("why"))
        self.live_controls = LiveControls(session, self)
        self.strip_row = StripRow(session, self)
        self.status = StatusLine(session, self)
        self.views = ViewTabs(session, self)
        self.saving = Saving(session, self.views.current_view, self, settings.folder)
        self.tour = Tour(
            session,
            settings,
            self,
            self.views,
            {"photo": self.photo_view, "network": self.diagram, "answer": self.score_bars, "views": self.views},
        )
        self.actions_by_name = WindowActions(
            WindowParts(self, session, self.opening, self.saving, self.dialogs, self.tour), self.views
        )
        self.training_question = TrainingQuestion(session, self)
        self.network_menu = NetworkMenu(session, settings, self.actions_by_name, self)
        self._lay_out()
        self._fill_toolbar()
        self._connect()
        self._memory = WindowMemory(self, self.splitter, self.views, settings)
        if self._built:
            self._memory.restore_inside()
        else:
            self._memory.restore()
        self._show_title()
        self._leave_drops_to_the_window(self)
        # The network is the navigator: the arrow keys begin there.
        self.diagram.setFocus()
        self._built = [part for part in self.children() if part not in kept and not part.objectName().startswith("qt_")]

    @Slot()
    def _build_again(self) -> None:
        """In another language: everything that has words is made anew, and shows what the session holds.

        So no widget needs to know of languages, and a new one speaks all of them as soon as its texts are translated.
        """
        self._to_be_built = False
        touring = self.tour.is_open
        self._memory.keep()
        self.dialogs.close_all()
        for action in self.actions():
            self.removeAction(action)
        for part in self._built:
            if isinstance(part, QWidget):
                part.hide()
                part.setParent(None)
            part.deleteLater()
        self._build()
        if touring:
            self.tour.start()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 8, 0)
        column.setSpacing(8)
        # No stretch: a stretched part would get no more than its least height while the others keep their wishes.
        column.addWidget(self.photo_view)
        column.addWidget(self.live_controls)
        column.addWidget(self.score_bars)
        column.addWidget(self.strip_row)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 0, 16, 0)
        beside.addWidget(self.views)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        # A larger window gives the photo its share.
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        left.setMinimumWidth(280)
        self.splitter.setSizes([380, 900])

        content = QWidget(self)
        content.setObjectName("content")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 8, 0, 16)
        rows.setSpacing(8)
        rows.addWidget(self.diagram)
        rows.addWidget(self.banner)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(content)

    def _fill_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar.addActions(self.actions_by_name.toolbar())
        self.camera_button = CameraButton(self._session, bar)
        bar.addWidget(self.camera_button)
        bar.addSeparator()
        self.network_button = NetworkButton(self._session, self._settings, self.network_menu, bar)
        bar.addWidget(self.network_button)
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.status)
        self.menu_button = QToolButton(bar)
        self.menu_button.setText(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Save, appearance, help"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(
            MainMenu(
                self._session,
                self.actions_by_name,
                self._settings.scheme,
                self.choose_scheme,
                self._settings.language,
                self.choose_language,
                self,
            )
        )
        bar.addWidget(self.menu_button)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect_window(self) -> None:
        session = self._session
        self.opening.import_requested.connect(self._installation.import_file)
        self._installation.failed.connect(session.problems.tell)
        session.network.state_changed.connect(self._remember_network)
        session.network.changed.connect(self._remember_network)
        session.photos.changed.connect(self._show_title)

    def _connect(self) -> None:
        self.photo_view.open_requested.connect(self.opening.open_dialog)
        self.photo_view.paste_requested.connect(self.opening.paste)
        self.photo_view.camera_requested.connect(self.start_camera)
        self.photo_view.empty_state.tour_requested.connect(self.tour.start)
        self._installation.noted.connect(self.status.set_note)
        self.live_controls.open_changed.connect(self.strip_row.set_giving_way)
        self.views.made.connect(self._join_view)

    @staticmethod
    def _leave_drops_to_the_window(whole: QWidget) -> None:
        """A drop anywhere is the window's; text fields would take an address for themselves."""
        for part in whole.findChildren(QWidget):
            part.setAcceptDrops(False)

    @Slot(str, object)
    def _join_view(self, _name: str, view: TabView) -> None:
        view.folder_wanted.connect(self.opening.folder_dialog)
        view.save_wanted.connect(self.saving.save_view)
        self._leave_drops_to_the_window(view)

    # What is shown beside the parts

    @Slot()
    def _show_title(self) -> None:
        name = model_words(self._session.photos.name)
        self.setWindowTitle(self.tr("{0} - AlexNet").format(name) if name else self.tr("AlexNet"))

    @Slot()
    def _remember_network(self) -> None:
        folder = self._session.network.folder
        if self._session.network.state == "ready" and folder is not None:
            self.status.set_note("")
            self._settings.network = folder
            self._settings.remember_network(folder)

    # What the toolbar and its keys do

    @Slot()
    def start_camera(self) -> None:
        self._session.live.start_camera()

    # Appearance

    def choose_scheme(self, scheme: SchemeChoice) -> None:
        """Light, dark or as the system; takes effect at once and is remembered."""
        self._settings.scheme = scheme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_scheme(application, scheme)

    def choose_language(self, code: str) -> None:
        """One of the catalogue's languages, or the system's; takes effect at once and is remembered."""
        self._settings.language = code
        application = QApplication.instance()
        if application is not None:
            speak(application, code)

    def show_view(self, name: str) -> None:
        """Brings the tab of that name to the front."""
        self.views.show_view(name)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_photo(event.mimeData()):
            event.acceptProposedAction()
            self.drop_frame.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_frame.light(False)
        super().dragLeaveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if offers_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_frame.light(False)
        view = self.views.current_view()
        inside = view.rect().contains(view.mapFrom(self, event.position().toPoint()))
        if self.opening.take_drop(event.mimeData(), view if inside else None):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # Back, one step at a time: first the message, then the mark, then the large view.
            if self.banner.isVisible():
                self.banner.dismiss()
            elif self._session.selection.marked_point is not None:
                self._session.selection.clear_mark()
            else:
                self.views.current_view().go_back()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Several come when translators are exchanged; and the menu that was used is still open.
        if event.type() == QEvent.Type.LanguageChange and not self._to_be_built:
            self._to_be_built = True
            QTimer.singleShot(0, self, self._build_again)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.training_question.may_close():
            event.ignore()
            return
        self._memory.keep()
        self.shut_down()
        super().closeEvent(event)

    @Slot()
    def close_unasked(self) -> None:
        """As the window's own button, but a training that runs is saved and ended without a question."""
        self.training_question.answer("stop")
        self.close()

    def shut_down(self) -> None:
        """Ends camera, downloads, threads and processes."""
        self.dialogs.close_all()
        self._installation.close()
        self._session.close()
