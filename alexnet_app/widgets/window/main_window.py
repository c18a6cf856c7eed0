"""The window: where each part stands, and which keys work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.appearance import apply_scheme
from alexnet_app.session.session import Session
from alexnet_app.settings import SchemeChoice, Settings
from alexnet_app.sources.source import offers_photo
from alexnet_app.widgets.answers.score_bars import ScoreBars
from alexnet_app.widgets.kernels.kernels_view import KernelsView
from alexnet_app.widgets.network_drawing.network_diagram import NetworkDiagram
from alexnet_app.widgets.photo.camera_button import CameraButton
from alexnet_app.widgets.photo.live_controls import LiveControls
from alexnet_app.widgets.photo.photo_view import PhotoView
from alexnet_app.widgets.photo.recent_strip import RecentStrip
from alexnet_app.widgets.shared.grid_and_panel import GridAndPanel
from alexnet_app.widgets.units.feature_maps_view import FeatureMapsView
from alexnet_app.widgets.window.banner import Banner
from alexnet_app.widgets.window.drop_frame import DropFrame
from alexnet_app.widgets.window.network_button import NetworkButton
from alexnet_app.widgets.window.network_installation import NetworkInstallation
from alexnet_app.widgets.window.network_menu import NetworkMenu
from alexnet_app.widgets.window.opening import Opening
from alexnet_app.widgets.window.save_menu import SaveMenu
from alexnet_app.widgets.window.status_line import StatusLine
from alexnet_app.widgets.window.window_actions import add_action
from alexnet_app.widgets.window.window_dialogs import WindowDialogs
from alexnet_app.widgets.window.window_memory import WindowMemory

if TYPE_CHECKING:
    from alexnet_app.processes.downloads import Downloads


@dataclass(frozen=True)
class View:
    """A tab: its name (for settings and the command line), what makes it, its title and what it shows."""

    name: str
    make: Callable[[Session, QWidget], QWidget]
    title: Callable[[QWidget], str]
    tip: Callable[[QWidget], str]


# A new view is one widget class, made from (session, parent), added here.
VIEWS: tuple[View, ...] = (
    View(
        "maps",
        FeatureMapsView,
        lambda owner: owner.tr("Feature maps"),
        lambda owner: owner.tr("Where each unit of the chosen layer found its pattern in this photo"),
    ),
    View(
        "kernels",
        KernelsView,
        lambda owner: owner.tr("Kernels"),
        lambda owner: owner.tr("The patterns that the chosen layer has learned"),
    ),
)


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
        self.dialogs = WindowDialogs(session, self._installation.downloads, self)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("AlexNet"))

        self.drop_frame = DropFrame(self)
        self.banner = Banner(session, self)
        self.diagram = NetworkDiagram(session, self)
        self.photo_view = PhotoView(session, self)
        self.score_bars = ScoreBars(session, self)
        self.live_controls = LiveControls(session, self)
        self.recent_strip = RecentStrip(session, self)
        self.status = StatusLine(session, self)
        self.network_menu = NetworkMenu(session, settings, self)
        self.views = QTabWidget(self)
        self.views.setDocumentMode(True)
        self.views.tabBar().setAccessibleName(self.tr("Views"))
        tabs = {view.name: view.make(session, self.views) for view in VIEWS}
        for index, view in enumerate(VIEWS):
            self.views.addTab(tabs[view.name], view.title(self))
            self.views.setTabToolTip(index, view.tip(self))
        self._lay_out()
        self._add_actions()
        self._fill_toolbar()
        self._connect()
        self._memory = WindowMemory(self, self.splitter, tabs, settings)
        self._memory.restore()
        self._show_title()
        for part in self.findChildren(QWidget):
            # A drop anywhere is the window's; text fields would take an address for themselves.
            part.setAcceptDrops(False)
        # The network is the navigator: the arrow keys begin there.
        self.diagram.setFocus()

    # Composition

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 8, 0)
        column.setSpacing(8)
        # No stretch: a stretched part would get no more than its least height while the others keep their wishes.
        column.addWidget(self.photo_view)
        column.addWidget(self.live_controls)
        column.addWidget(self.score_bars)
        column.addWidget(self.recent_strip)
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

    def _add_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.open_action = add_action(
            self, self.tr("Open ..."), self.opening.open_dialog, [key.Open], self.tr("Open photos")
        )
        self.paste_action = add_action(
            self, self.tr("Paste"), self.opening.paste, [key.Paste], self.tr("Paste a picture, a file or an address")
        )
        self.video_action = add_action(
            self, self.tr("Video ..."), self.opening.video_dialog, ["Ctrl+Shift+O"], self.tr("Open a video file")
        )
        self.copy_address_action = add_action(self, self.tr("Copy the unit's address"), self.copy_address, [key.Copy])
        self.help_action = add_action(self, self.tr("Keys and terms"), self.dialogs.show_help, [key.HelpContents, "F1"])
        self.family_tree_action = add_action(self, self.tr("Family tree"), self.dialogs.show_family_tree)
        self.about_action = add_action(self, self.tr("About AlexNet"), self.dialogs.show_about)
        self.quit_action = add_action(self, self.tr("Quit"), self.close, [key.Quit, "Ctrl+Q"])
        for text, slot, keys in (
            (self.tr("Next layer"), self._session.selection.next_layer, ["Ctrl+Right"]),
            (self.tr("Layer before"), self._session.selection.previous_layer, ["Ctrl+Left"]),
            (self.tr("Next photo"), self._session.photos.next, ["PgDown"]),
            (self.tr("Photo before"), self._session.photos.previous, ["PgUp"]),
        ):
            add_action(self, text, slot, keys)
        for index, view in enumerate(VIEWS):
            add_action(self, view.title(self), partial(self.views.setCurrentIndex, index), [f"Ctrl+{index + 1}"])

    def _fill_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar.addAction(self.open_action)
        bar.addAction(self.paste_action)
        self.camera_button = CameraButton(self._session, bar)
        bar.addWidget(self.camera_button)
        bar.addAction(self.video_action)
        bar.addSeparator()
        self.network_button = NetworkButton(self._session, self.network_menu, bar)
        bar.addWidget(self.network_button)
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.status)
        self.menu_button = QToolButton(bar)
        self.menu_button.setText(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Save, appearance, help"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu())
        bar.addWidget(self.menu_button)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.save_menu = SaveMenu(self._session, self.views.currentWidget, self, self._settings.folder)
        menu.addMenu(self.save_menu)
        # Keys of a closed menu's actions work only where the window has them as well.
        self.addActions(self.save_menu.actions())
        menu.addAction(self.copy_address_action)
        menu.addSeparator()
        schemes = menu.addMenu(self.tr("Colours"))
        group = QActionGroup(schemes)
        choices: tuple[tuple[SchemeChoice, str], ...] = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        for scheme, text in choices:
            action = schemes.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._settings.scheme == scheme)
            action.triggered.connect(lambda _checked=False, scheme=scheme: self.choose_scheme(scheme))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.help_action)
        menu.addAction(self.family_tree_action)
        menu.addAction(self.about_action)
        menu.addSeparator()
        menu.addAction(self.quit_action)
        return menu

    def _connect(self) -> None:
        session = self._session
        self.photo_view.open_requested.connect(self.opening.open_dialog)
        self.photo_view.paste_requested.connect(self.opening.paste)
        self.photo_view.camera_requested.connect(self.start_camera)
        self.network_menu.open_requested.connect(self.opening.network_dialog)
        self.network_menu.import_requested.connect(self.opening.import_dialog)
        self.opening.import_requested.connect(self._installation.import_file)
        self._installation.noted.connect(self.status.set_note)
        self._installation.failed.connect(session.problems.tell)
        self.network_menu.downloads_requested.connect(self.dialogs.show_downloads)
        self.network_menu.card_requested.connect(self.dialogs.show_card)
        session.network.state_changed.connect(self._remember_network)
        session.photos.changed.connect(self._show_title)
        self.live_controls.open_changed.connect(self.recent_strip.set_giving_way)

    # What is shown beside the parts

    @Slot()
    def _show_title(self) -> None:
        name = self._session.photos.name
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

    @Slot()
    def copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._session.selection.address())

    # Appearance

    def choose_scheme(self, scheme: SchemeChoice) -> None:
        """Light, dark or as the system; takes effect at once and is remembered."""
        self._settings.scheme = scheme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_scheme(application, scheme)

    def show_view(self, name: str) -> None:
        """Brings the tab of that name to the front."""
        for index, view in enumerate(VIEWS):
            if view.name == name:
                self.views.setCurrentIndex(index)

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
        if self.opening.take_drop(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # Back, one step at a time: first the message, then the mark, then the large view.
            view = self.views.currentWidget()
            if self.banner.can_be_dismissed:
                self.banner.dismiss()
            elif self._session.selection.marked_point is not None:
                self._session.selection.clear_mark()
            elif isinstance(view, GridAndPanel):
                view.close_large_view()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.keep()
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """Ends camera, downloads, threads and processes."""
        self.dialogs.close_all()
        self._installation.close()
        self._session.close()
