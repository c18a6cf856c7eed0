"""The session: what the window shows, as parts that widgets listen to. It builds them and joins them, nothing else.

    session.photos      the photo on screen, opening, the strip
    session.network     card, layers, state, kernels
    session.answers     the square, the answer, the maps; one view or ten, how the photo becomes a square
    session.selection   layer, unit, mark, overlay
    session.explanation why: the map of the chosen method for the chosen class, its trust
    session.folder      the folder of photos that was opened last
    session.thumbnails  small pictures of its photos
    session.evaluation  how often the network is wrong on it, or its answers to photos of unknown classes
    session.dreaming    a picture that the chosen unit would like to see
    session.comparison  another photo, or another network's answer, beside the one on screen
    session.driving     from the chosen unit back to the photo
    session.alike       which of its photos are like the one on screen, and the map of all
    session.exciting    the patches of it that excite the chosen unit most
    session.patterns    pictures drawn in code, and the grating that can be turned
    session.drawing     the pad: a digit drawn by hand, on screen as a photo while it is drawn
    session.fooling     changes to the photo on screen, the curve of the answer, the adversarial step
    session.timings     how long each variant took for an answer
    session.measuring   measures that of variants that have not answered yet
    session.live        camera and video
    session.classes     the folder of class folders that is being filled
    session.training    the training that is begun, watched, paused, resumed
    session.problems    what went wrong

Each part owns its state once, changes it through its methods and says so through its own signals. A part takes those
that it builds upon, so a signal reaches the parts in the order in which they are made here, and widgets after them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.session.answers import Answers
from alexnet_app.session.live import Live
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.drawing import Drawing
from alexnet_app.session.opened.folder import OpenedFolder
from alexnet_app.session.opened.patterns import Patterns
from alexnet_app.session.opened.photos import Photos
from alexnet_app.session.opened.thumbnails import Thumbnails
from alexnet_app.session.problems import Problems
from alexnet_app.session.questions.alike import Alike
from alexnet_app.session.questions.comparison import Comparison
from alexnet_app.session.questions.dreaming import Dreaming
from alexnet_app.session.questions.driving import Driving
from alexnet_app.session.questions.evaluation import FolderEvaluation
from alexnet_app.session.questions.exciting import Exciting
from alexnet_app.session.questions.explanation import Explanation
from alexnet_app.session.questions.fooling import Fooling
from alexnet_app.session.questions.time_measuring import TimeMeasuring
from alexnet_app.session.selection import Selection
from alexnet_app.session.teaching.class_folders import ClassFolders
from alexnet_app.session.teaching.watched_training import WatchedTraining
from alexnet_app.session.timings import Timings


class Session(QObject):
    """The one object that widgets take.

    Args:
        start_process: starts the process of the network in a folder.
        live: camera and video; a test gives one over cameras of its own.
    """

    def __init__(
        self,
        start_process: Callable[[Path], NetworkProcess],
        live: Live | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.problems = Problems(self)
        self.photos = Photos(self.problems, self)
        self.network = LoadedNetwork(start_process, self.problems, self)
        self.answers = Answers(self.photos, self.network, self.problems, self)
        self.selection = Selection(self.network, self.answers, self)
        self.explanation = Explanation(self.photos, self.network, self.answers, self)
        self.folder = OpenedFolder(self)
        self.thumbnails = Thumbnails("folder-thumbnails", self)
        self.evaluation = FolderEvaluation(self.folder, self.network, self.answers, self.problems, self)
        self.comparison = Comparison(start_process, self.photos, self.network, self.answers, self.selection, self)
        self.dreaming = Dreaming(self.network, self.selection, self)
        self.driving = Driving(self.photos, self.network, self.answers, self.selection, self)
        self.alike = Alike(self.folder, self.photos, self.network, self.answers, self)
        self.exciting = Exciting(
            self.folder, self.photos, self.network, self.answers, self.selection, self.problems, self
        )
        self.patterns = Patterns(self.photos, self)
        self.drawing = Drawing(self.photos, self.network, self.problems, self)
        self.fooling = Fooling(self.photos, self.network, self.answers, self)
        self.timings = Timings(self.network, self.answers, self)
        self.measuring = TimeMeasuring(start_process, self.network, self.timings, self)
        self.live = live if live is not None else Live()
        self.live.setParent(self)
        self.classes = ClassFolders(self.live, self.problems, self)
        self.training = WatchedTraining(parent=self)
        self._join()

    def _join(self) -> None:
        self.photos.opening.connect(self.live.stop)
        self.drawing.opened.connect(self.live.stop)
        self.photos.opened.connect(self.problems.dismiss)
        self.photos.folder_opened.connect(self.folder.use)
        self.photos.opened.connect(self.selection.clear_mark)
        self.live.frame.connect(self.photos.show_frame)
        self.live.state_changed.connect(self._live_changed)
        self.live.problem.connect(self.problems.tell)

    @Slot()
    def _live_changed(self) -> None:
        self.answers.set_live(self.live.running)
        if self.live.running:
            self.photos.leave()

    def close(self) -> None:
        """Ends camera, threads and the networks' processes. Nothing changes any more afterwards."""
        self.live.stop()
        self.training.close()
        self.classes.close()
        # First: what a thread still decodes may take half a second.
        self.comparison.close()
        self.measuring.close()
        self.network.close()
        self.photos.close()
        self.thumbnails.close()
        self.exciting.close()
        self.answers.close()
        self.fooling.close()
