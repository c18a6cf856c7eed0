"""The toolbar's camera button: a click starts or stops the camera, its menu lists the cameras by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from alexnet_app.session.session import Session


class CameraButton(QToolButton):
    """Down while a camera is open. The list is read when the menu opens: QtMultimedia loads only then."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live = session.live
        self.setText(self.tr("Camera"))
        self.setToolTip(self.tr("Show the camera live; the arrow lists the cameras"))
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(menu)
        self.clicked.connect(self._clicked)
        live.state_changed.connect(self._show_state)
        live.problem.connect(self._show_state)

    @Slot()
    def fill_menu(self) -> None:
        """Lists the cameras that are plugged in now."""
        menu = self.menu()
        menu.clear()
        devices = self._live.cameras()
        current = self._live.camera.device
        for device in devices:
            action = menu.addAction(device.name)
            action.setCheckable(True)
            action.setChecked(current is not None and current.identifier == device.identifier)
            action.triggered.connect(lambda _checked=False, chosen=device.identifier: self._live.start_camera(chosen))
        if not devices:
            none = QAction(self.tr("No camera was found"), menu)
            none.setEnabled(False)
            menu.addAction(none)
        menu.addSeparator()
        stop = menu.addAction(self.tr("Stop the camera"))
        stop.setEnabled(self._live.kind == "camera")
        stop.triggered.connect(self._live.stop)

    @Slot(bool)
    def _clicked(self, _checked: bool) -> None:
        if self._live.kind == "camera":
            self._live.stop()
        else:
            self._live.start_camera()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        self.setChecked(self._live.kind == "camera")
