<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlexNet</name>
    <message>
        <location filename="../../alexnet_app/app.py"/>
        <source>No network could be opened. Choose one in the Network menu.</source>
        <translation>Es konnte kein Netz geöffnet werden. Wählen Sie eines im Menü Netz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>1,234</source>
        <translation>1 234</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/downloads.py"/>
        <source>The download ended unexpectedly. Try again: it continues.</source>
        <translation>Das Herunterladen endete unerwartet. Versuchen Sie es noch einmal: Es geht weiter, wo es war.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Exit code {0}</source>
        <translation>Rückgabewert {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Log: {0}</source>
        <translation>Protokoll: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The log says why.</source>
        <translation>Im Protokoll steht, warum.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The network could not answer this photo: {0}</source>
        <translation>Das Netz konnte zu diesem Foto keine Antwort geben: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>This photo could not be prepared for the network.</source>
        <translation>Dieses Foto ließ sich nicht für das Netz vorbereiten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network has stopped twice. Restart it, or choose another network.</source>
        <translation>Das Netz ist zweimal stehen geblieben. Starten Sie es neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network in {0} could not be loaded: {1}</source>
        <translation>Das Netz in {0} konnte nicht geladen werden: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>This is not a trained network.</source>
        <translation>Das ist kein trainiertes Netz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>its process has stopped twice</source>
        <translation>sein Prozess ist zweimal stehen geblieben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit</source>
        <translation>Gezeichnete Ziffer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit {0}</source>
        <translation>Gezeichnete Ziffer {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>LeNet-5 could not be opened.</source>
        <translation>LeNet-5 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>There is no photo in {0}.</source>
        <translation>In {0} ist kein Foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>This could not be opened.</source>
        <translation>Das ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/problems.py"/>
        <source>{0} could not be saved.</source>
        <translation>{0} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/questions/time_measuring.py"/>
        <source>No network of this kind comes with the program.</source>
        <translation>Ein solches Netz kommt nicht mit dem Programm.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>1 file is no photo.</source>
        <translation>1 Datei ist kein Foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>A photo could not be kept.</source>
        <translation>Ein Foto konnte nicht behalten werden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Make a class first: type its name.</source>
        <translation>Machen Sie erst eine Klasse: Tippen Sie ihren Namen ein.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Save pictures from the web first, then drop the files.</source>
        <translation>Speichern Sie Bilder aus dem Netz erst, und legen Sie dann die Dateien ab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>The folder of your classes is gone. Choose another.</source>
        <translation>Der Ordner Ihrer Klassen ist fort. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>{0} files are no photos.</source>
        <translation>{0} Dateien sind keine Fotos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>It was stopped before its first epoch was done, so there is no network yet.</source>
        <translation>Es wurde angehalten, bevor die erste Epoche fertig war, darum gibt es noch kein Netz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training could not be started: {0}</source>
        <translation>Das Training konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended before it had begun to learn. Begin it again.</source>
        <translation>Das Training wurde beendet, bevor es zu lernen begonnen hatte. Beginnen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended from outside. What it had saved is kept.</source>
        <translation>Das Training wurde von außen beendet. Was es gespeichert hatte, ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>This training tells its epochs only, so whether it still runs cannot be seen.</source>
        <translation>Dieses Training meldet nur seine Epochen; ob es noch läuft, ist nicht zu sehen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in Settings, Privacy &amp; security, Camera.</source>
        <translation>Erlauben Sie sie unter Einstellungen, Datenschutz und Sicherheit, Kamera.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Erlauben Sie sie unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in the settings of your system.</source>
        <translation>Erlauben Sie sie in den Einstellungen Ihres Systems.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Choose another from the list.</source>
        <translation>Wählen Sie eine andere aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Close other programs that show the camera, then start it again.</source>
        <translation>Schließen Sie andere Programme, die die Kamera zeigen, und starten Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Plug one in, or drop a photo or a video file instead.</source>
        <translation>Schließen Sie eine an, oder legen Sie stattdessen ein Foto oder ein Video ab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera is not allowed for this program.</source>
        <translation>Diesem Programm ist die Kamera nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} does not start. It may be in use by another program.</source>
        <translation>Die Kamera {name} startet nicht. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is in use by another program.</source>
        <translation>Die Kamera {name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for this program.</source>
        <translation>Die Kamera {name} ist diesem Programm nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for your user.</source>
        <translation>Die Kamera {name} ist Ihrem Benutzer nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} sends no picture. It may be in use by another program.</source>
        <translation>Die Kamera {name} sendet kein Bild. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} was unplugged.</source>
        <translation>Die Kamera {name} wurde abgezogen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The last picture stays. Plug the camera in and start it again.</source>
        <translation>Das letzte Bild bleibt. Schließen Sie die Kamera an, und starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>This camera is no longer there.</source>
        <translation>Diese Kamera ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>{path} can be opened by the group video: sudo usermod -aG video $USER, then log in again.</source>
        <translation>{path} darf die Gruppe video öffnen: sudo usermod -aG video $USER, dann neu anmelden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video cannot be used: QtMultimedia does not load. Photos work as before.</source>
        <translation>Kamera und Video gehen nicht: QtMultimedia lässt sich nicht laden. Fotos gehen wie bisher.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. On Debian or Ubuntu install it with: sudo apt install {package}</source>
        <translation>Kamera und Video brauchen die Systembibliothek {library}, die fehlt. Unter Debian oder Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. Photos work as before.</source>
        <translation>Kamera und Video brauchen die Systembibliothek {library}, die fehlt. Fotos gehen wie bisher.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, lassen sich öffnen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address answered with error {0}.</source>
        <translation>Die Adresse antwortete mit dem Fehler {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address cannot be reached: {0}.</source>
        <translation>Die Adresse ist nicht erreichbar: {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address did not answer within {0} seconds.</source>
        <translation>Die Adresse antwortete nicht innerhalb von {0} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The picture at this address is larger than {0} MB.</source>
        <translation>Das Bild an dieser Adresse ist größer als {0} MB.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Expected a video such as MP4, MOV, AVI, MKV or WebM.</source>
        <translation>Erwartet wird ein Video wie MP4, MOV, AVI, MKV oder WebM.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} is not there.</source>
        <translation>Das Video {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} may not be read.</source>
        <translation>Das Video {name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Videos cannot be played here: Qt has no multimedia backend.</source>
        <translation>Videos lassen sich hier nicht abspielen: Qt hat kein Multimedia-Backend.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} has no pictures, only sound.</source>
        <translation>{name} hat keine Bilder, nur Ton.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} is not a video that can be played here.</source>
        <translation>{name} ist kein Video, das sich hier abspielen lässt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>1 minus the cosine of the angle: lengths do not count</source>
        <translation>1 minus der Kosinus des Winkels: Längen zählen nicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each first answer of the network</source>
        <translation>Eine Farbe für jede erste Antwort des Netzes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each folder in the folder</source>
        <translation>Eine Farbe für jeden Ordner im Ordner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>All photos of the folder: near each other where they are alike</source>
        <translation>Alle Fotos des Ordners: nah beieinander, wo sie sich ähneln</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By answer</source>
        <translation>Nach Antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By raw pixels</source>
        <translation>Nach rohen Pixeln</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By {0}</source>
        <translation>Nach {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Colours of the map</source>
        <translation>Farben der Karte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute shows every photo of {0} to the network, once.{1}</source>
        <translation>„Berechnen“ zeigt dem Netz jedes Foto von {0}, einmal.{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Drawing the map ...</source>
        <translation>Die Karte wird gezeichnet ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Euclidean</source>
        <translation>Euklidisch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Known: {0} photos. Not yet: {1} files, which Compute adds.</source>
        <translation>Bekannt: {0} Fotos. Noch nicht: {1} Dateien, die „Berechnen“ hinzufügt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest by raw pixels</source>
        <translation>Die nächsten nach rohen Pixeln</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest for the network</source>
        <translation>Die nächsten für das Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Open or drop a folder of photos: here stand those that the network finds like the photo on screen.</source>
        <translation>Öffnen Sie einen Ordner mit Fotos, oder legen Sie ihn ab: Hier stehen die, die das Netz dem Foto auf dem Bildschirm ähnlich findet.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The paper's: the root of the summed squares</source>
        <translation>Der des Aufsatzes: die Wurzel aus der Summe der Quadrate</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The photos nearest to the one on screen</source>
        <translation>Die Fotos, die dem auf dem Bildschirm am nächsten sind</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Whose output is compared: fc7 is the paper's choice</source>
        <translation>Wessen Ausgabe verglichen wird: Der Aufsatz nimmt fc7</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} of {1} photos, evenly chosen</source>
        <translation>{0} von {1} Fotos, gleichmäßig ausgewählt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} photos. No photos: {1} files.</source>
        <translation>{0} Fotos. Keine Fotos: {1} Dateien.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0}: the answer is {1}</source>
        <translation>{0}: Die Antwort ist {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/photo_map.py"/>
        <source>Map of the photos</source>
        <translation>Karte der Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>1 view</source>
        <translation>1 Ansicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>10 views</source>
        <translation>10 Ansichten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Click: why this class?</source>
        <translation>Klick: Warum diese Klasse?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Loading the network ...</source>
        <translation>Das Netz wird geladen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Looking ...</source>
        <translation>Sieht hin ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure. Closest: {name}</source>
        <translation>Unsicher. Am nächsten: {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure: {name}</source>
        <translation>Unsicher: {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The mean over ten views, as in the paper: centre and four corners, all mirrored.
The square on the photo is the centre; mark and maps belong to it</source>
        <translation>Der Mittelwert über zehn Ansichten wie im Aufsatz: Mitte und vier Ecken, alle auch gespiegelt.
Das Quadrat auf dem Foto ist die Mitte; Marke und Karten gehören zu ihm</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network has stopped</source>
        <translation>Das Netz ist stehen geblieben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network sees the square on the photo once</source>
        <translation>Das Netz sieht das Quadrat auf dem Foto einmal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/window/view_tabs.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>{network} · {time} ms</source>
        <translation>{network} · {time} ms</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Arithmetic</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The framed cell is the largest; click a cell to follow it</source>
        <translation>Die umrahmte Zelle ist die größte; ein Klick auf eine Zelle folgt ihr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The sums</source>
        <translation>Die Summen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}, from {1}</source>
        <translation>{0}, von {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Arrow keys step through the positions</source>
        <translation>Pfeiltasten gehen durch die Positionen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As LaTeX</source>
        <translation>Als LaTeX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Back to where you followed from (Backspace)</source>
        <translation>Zurück dorthin, woher Sie kamen (Rücktaste)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Copy the whole arithmetic</source>
        <translation>Den ganzen Rechenweg kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Drop a photo to see how each number of the network comes about.</source>
        <translation>Legen Sie ein Foto ab: Hier steht, wie jede Zahl des Netzes entsteht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Map of the chosen unit</source>
        <translation>Karte der gewählten Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Waiting for the network ...</source>
        <translation>Wartet auf das Netz ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>{0} at row {1}, column {2}</source>
        <translation>{0} in Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input × kernel, cell by cell</source>
        <translation>Eingabe × Kernel, Zelle für Zelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input: what the layer before gave; click a cell to follow it</source>
        <translation>Eingabe: was die Schicht davor lieferte; ein Klick auf eine Zelle folgt ihr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Kernel: the learned weights</source>
        <translation>Kernel: die gelernten Gewichte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>sum {0}</source>
        <translation>Summe {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}: beyond the edge, where there are zeros</source>
        <translation>{0}: jenseits des Rands, wo Nullen stehen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>(pixel − mean) / deviation</source>
        <translation>(Pixel − Mittelwert) / Abweichung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>ReLU: the sum, or 0 if it is below</source>
        <translation>ReLU: die Summe, oder 0, wenn sie darunter liegt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean of that colour</source>
        <translation>Mittelwert dieser Farbe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>pixel, 0 to 255</source>
        <translation>Pixel, 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>silenced while the network learns, never when it answers</source>
        <translation>stumm, während das Netz lernt; nie, wenn es antwortet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of all</source>
        <translation>Summe aller</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of the squares</source>
        <translation>Summe der Quadrate</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the largest: {0}</source>
        <translation>der größte: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels</source>
        <translation>die anderen {0} Kanäle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels of group {1} of {2}</source>
        <translation>die anderen {0} Kanäle der Gruppe {1} von {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} inputs</source>
        <translation>die anderen {0} Eingaben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0} (the unit itself)</source>
        <translation>{0} (die Einheit selbst)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, passed on as it is</source>
        <translation>{0}, unverändert weitergegeben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, sum of the products</source>
        <translation>{0}, Summe der Produkte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>A pixel of the square that the network sees, prepared as the network wants it.</source>
        <translation>Ein Pixel des Quadrats, das das Netz sieht, so vorbereitet, wie das Netz es braucht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Dropout only acts while the network learns.</source>
        <translation>Dropout wirkt nur, während das Netz lernt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} on {1} channels times its weight, all added up.</source>
        <translation>Jede Eingabe in einem Fenster von {0} × {0} auf {1} Kanälen mal ihr Gewicht, alles zusammengezählt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} times its weight, all added up.</source>
        <translation>Jede Eingabe in einem Fenster von {0} × {0} mal ihr Gewicht, alles zusammengezählt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every one of {0} inputs times its weight, all added up. Shown are the {1} largest.</source>
        <translation>Jede der {0} Eingaben mal ihr Gewicht, alles zusammengezählt. Gezeigt werden die {1} größten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>How bright the pixel is: its three colours by their weights, which are not learned.</source>
        <translation>Wie hell das Pixel ist: seine drei Farben mit ihren Gewichten, die nicht gelernt sind.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Shown are the {0} channels that count most here.</source>
        <translation>Gezeigt werden die {0} Kanäle, die hier am meisten zählen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The largest of {0} × {0} neighbours on the map before.</source>
        <translation>Der größte von {0} × {0} Nachbarn auf der Karte davor.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The mean of {0} × {0} neighbours on the map before, each of the same weight.</source>
        <translation>Der Mittelwert von {0} × {0} Nachbarn auf der Karte davor, jeder mit demselben Gewicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The number of the layer before, bent by {0}.</source>
        <translation>Die Zahl der Schicht davor, gebogen durch {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The score of every class becomes its share of the whole.</source>
        <translation>Der Wert jeder Klasse wird zu ihrem Anteil am Ganzen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The unit's value, damped by its neighbours in the same place.</source>
        <translation>Der Wert der Einheit, gedämpft durch ihre Nachbarn an derselben Stelle.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Also: {0}.</source>
        <translation>Außerdem: {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Are the paper's ideas worth what it says? This command trains small networks with and without each of them on your photos (a folder of class folders), in about an hour, and writes a report:</source>
        <translation>Sind die Ideen des Aufsatzes wert, was er sagt? Dieser Befehl trainiert in etwa einer Stunde kleine Netze mit und ohne jede von ihnen auf Ihren Fotos (einem Ordner mit Klassenordnern) und schreibt einen Bericht:</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>On learned photos</source>
        <translation>Auf gelernten Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report ...</source>
        <translation>Bericht öffnen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Photos: {0}</source>
        <translation>Fotos: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Ten views, top-1</source>
        <translation>Zehn Ansichten, Top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The paper's claims</source>
        <translation>Was der Aufsatz behauptet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The paper: {0}</source>
        <translation>Der Aufsatz: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The rule, written down before: {0}</source>
        <translation>Die Regel, vorher aufgeschrieben: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Then open its folder here.</source>
        <translation>Öffnen Sie dann hier seinen Ordner.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-1 error</source>
        <translation>Top-1-Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-5 error</source>
        <translation>Top-5-Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compare with what another network says to the same photo</source>
        <translation>Vergleichen, was ein anderes Netz zu demselben Foto sagt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference of the maps</source>
        <translation>Unterschied der Karten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference, up to {0}: red where the second is larger, else blue</source>
        <translation>Unterschied, bis {0}: rot, wo das zweite größer ist, sonst blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep a photo, or choose a network.</source>
        <translation>Behalten Sie ein Foto, oder wählen Sie ein Netz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep the photo on screen; the next one you open is compared with it</source>
        <translation>Das Foto auf dem Bildschirm behalten; das nächste, das Sie öffnen, wird mit ihm verglichen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep this photo</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, each on its own scale</source>
        <translation>Karten von {0}, jede auf eigener Skala</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, on one scale</source>
        <translation>Karten von {0}, in einem Maßstab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Network to compare with</source>
        <translation>Netz zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>No other network</source>
        <translation>Kein anderes Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>On screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Open a photo.</source>
        <translation>Öffnen Sie ein Foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The other network has no {0}.</source>
        <translation>Das andere Netz hat kein {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The two have maps of different shapes: there is no difference.</source>
        <translation>Die beiden haben Karten verschiedener Form: Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>all of {0}</source>
        <translation>alle von {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: maps</source>
        <translation>{0}: Karten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: photo</source>
        <translation>{0}: Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About AlexNet</source>
        <translation>Über AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <location filename="../../resources/family_tree.toml"/>
        <source>AlexNet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>Copy the versions, for a report</source>
        <translation>Die Versionen kopieren, für eine Meldung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>The network of 2012, to look into: drop a photo, see what the network sees.

After A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

MIT licence. Qt and PySide6 are used under the LGPL.</source>
        <translation>Das Netz von 2012, zum Hineinsehen: Legen Sie ein Foto ab und sehen Sie, was das Netz sieht.

Nach A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

MIT-Lizenz. Qt und PySide6 werden unter der LGPL verwendet.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>from source</source>
        <translation>aus dem Quelltext</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>About this network</source>
        <translation>Über dieses Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Facts about {0}</source>
        <translation>Angaben zu {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find a class</source>
        <translation>Eine Klasse suchen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find one of {0} classes</source>
        <translation>Eine von {0} Klassen suchen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>, 10 views</source>
        <translation>, 10 Ansichten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (bfloat16), weights in 32 bits</source>
        <translation>16-Bit-Zahlen (bfloat16), Gewichte in 32 Bit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (float16), weights in 32 bits</source>
        <translation>16-Bit-Zahlen (float16), Gewichte in 32 Bit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>32-bit numbers</source>
        <translation>32-Bit-Zahlen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>batches of {0}</source>
        <translation>Stapel von {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>learning rate {0}</source>
        <translation>Lernrate {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>top-1 error</source>
        <translation>Top-1-Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>top-5 error</source>
        <translation>Top-5-Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for training</source>
        <translation>{0} zum Trainieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for validation</source>
        <translation>{0} zum Validieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} photos</source>
        <translation>{0} Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} × {0} pixels, RGB</source>
        <translation>{0} × {0} Pixel, RGB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>More networks</source>
        <translation>Mehr Netze</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Networks that know ImageNet's 1,000 classes</source>
        <translation>Netze, die die 1000 Klassen von ImageNet kennen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Starting ...</source>
        <translation>Beginnt ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Turning it into a trained network ...</source>
        <translation>Wird zu einem trainierten Netz gemacht ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>{0} MB/s</source>
        <translation>{0} MB/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>{0} of {1} MB</source>
        <translation>{0} von {1} MB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>A unit is damped where its neighbours in the same place are strong.</source>
        <translation>Eine Einheit wird gedämpft, wo ihre Nachbarn an derselben Stelle stark sind.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>How many pixels the kernel moves from one position to the next.</source>
        <translation>Um wie viele Pixel der Kernel von einer Position zur nächsten rückt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>In 2012 the network was spread over two GPUs, which talk only at some layers.</source>
        <translation>2012 war das Netz auf zwei GPUs verteilt, die nur in manchen Schichten miteinander sprechen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Keeps the largest of 3 × 3 neighbours, so that the map becomes smaller.</source>
        <translation>Behält den größten von 3 × 3 Nachbarn, so dass die Karte kleiner wird.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Keys and terms</source>
        <translation>Tasten und Begriffe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Negative outputs become zero; that is why many maps are mostly black.</source>
        <translation>Negative Ausgaben werden null; darum sind viele Karten größtenteils schwarz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One kernel with its output; conv3/217 is unit 217 of conv3, counted from 0.</source>
        <translation>Ein Kernel mit seiner Ausgabe; conv3/217 ist die Einheit 217 von conv3, gezählt ab 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One step of the network: it turns the output of the step before into its own.</source>
        <translation>Ein Schritt des Netzes: Sie macht aus der Ausgabe des Schritts davor ihre eigene.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The learned weights of one unit of a convolution: a small pattern that is looked for everywhere.</source>
        <translation>Die gelernten Gewichte einer Einheit einer Faltung: ein kleines Muster, nach dem überall gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The mean over four corners, the centre, and their mirror images, as in the paper.</source>
        <translation>Der Mittelwert über vier Ecken, die Mitte und ihre Spiegelbilder, wie im Aufsatz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The output of fc8 for a class, before it becomes a probability.</source>
        <translation>Die Ausgabe von fc8 für eine Klasse, bevor sie zur Wahrscheinlichkeit wird.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The part of the photo that one position of a feature map depends on.</source>
        <translation>Der Teil des Fotos, von dem eine Position einer Merkmalskarte abhängt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The share of photos whose true class is not among the five best answers.</source>
        <translation>Der Anteil der Fotos, deren wahre Klasse nicht unter den fünf besten Antworten ist.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Where, and how strongly, one unit found its pattern in this photo.</source>
        <translation>Wo und wie stark eine Einheit ihr Muster in diesem Foto gefunden hat.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>normalisation (LRN)</source>
        <translation>Normalisierung (LRN)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>receptive field</source>
        <translation>rezeptives Feld</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>two columns</source>
        <translation>zwei Säulen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Another name for {0}</source>
        <translation>Ein anderer Name für {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete ...</source>
        <translation>Löschen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete a network</source>
        <translation>Ein Netz löschen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It comes with the program, and stays as it is</source>
        <translation>Es gehört zum Programm und bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It lies outside your networks folder: only forgotten here</source>
        <translation>Es liegt außerhalb Ihres Netze-Ordners: Es wird hier nur vergessen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Its card cannot be read</source>
        <translation>Seine Karte lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks on this computer</source>
        <translation>Netze auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Only for networks that were opened from elsewhere</source>
        <translation>Nur für Netze, die von anderswo geöffnet wurden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename ...</source>
        <translation>Umbenennen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename a network</source>
        <translation>Ein Netz umbenennen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>The folder {0} with {1} MB goes for good.</source>
        <translation>Der Ordner {0} mit {1} MB geht endgültig verloren.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>{0}; in use</source>
        <translation>{0}; in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Begin again (Delete)</source>
        <translation>Von vorn beginnen (Entf)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Load the network of 1998 that reads handwritten digits</source>
        <translation>Das Netz von 1998 laden, das handgeschriebene Ziffern liest</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Pen width</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Take the drawing as a photo, into the strip (Enter)</source>
        <translation>Die Zeichnung als Foto in die Leiste übernehmen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>This network has not learned digits.</source>
        <translation>Dieses Netz hat keine Ziffern gelernt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Use LeNet-5</source>
        <translation>LeNet-5 nehmen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Draw with the mouse. The arrow keys move the pen, with Shift they draw; Delete clears, Enter keeps.</source>
        <translation>Zeichnen Sie mit der Maus. Die Pfeiltasten bewegen den Stift, mit Umschalt zeichnen sie; Entf leert, die Eingabetaste behält.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Pad</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Activation maximisation by gradient ascent on Fourier coefficients with jitter, decay of high frequencies and total variation (Yosinski 2015, Olah 2017): {0} of {1} steps from seed {2}; the unit is at {3}.</source>
        <translation>Aktivierungsmaximierung durch Gradientenanstieg auf Fourier-Koeffizienten mit Zittern, Dämpfung hoher Frequenzen und totaler Variation (Yosinski 2015, Olah 2017): {0} von {1} Schritten ab Startwert {2}; die Einheit ist bei {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Begins with noise and changes its pixels step by step so that the unit answers more and more</source>
        <translation>Beginnt mit Rauschen und ändert seine Pixel Schritt für Schritt, so dass die Einheit immer stärker antwortet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw for {0}/{1}</source>
        <translation>Für {0}/{1} zeichnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Here grows a picture that excites {0} as much as possible. Press the button above.</source>
        <translation>Hier wächst ein Bild, das {0} so stark wie möglich anregt. Drücken Sie den Knopf oben.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Of the random first picture: another seed, another picture; the same, the same</source>
        <translation>Des zufälligen ersten Bildes: ein anderer Startwert, ein anderes Bild; derselbe, dasselbe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Progress of the picture</source>
        <translation>Fortschritt des Bildes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save ...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save the picture as PNG (Ctrl+S)</source>
        <translation>Das Bild als PNG speichern (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>There is no picture: {0}</source>
        <translation>Es gibt kein Bild: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What the unit would like to see</source>
        <translation>Was die Einheit gern sähe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What {0} would like to see</source>
        <translation>Was {0} gern sähe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Working ...</source>
        <translation>Rechnet ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>{0} at {1}, seed {2}, step {3} of {4}</source>
        <translation>{0} bei {1}, Startwert {2}, Schritt {3} von {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>, {0} % of them right</source>
        <translation>, davon {0} % richtig</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>Calibration curve, expected calibration error {0}</source>
        <translation>Kalibrierungskurve, erwarteter Kalibrierungsfehler {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>{0} to {1} % sure: {2} photos</source>
        <translation>{0} bis {1} % sicher: {2} Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>{0}: {1} of {2} photos wrong; for {3} it was not among the first five</source>
        <translation>{0}: {1} von {2} Fotos falsch; bei {3} war sie nicht unter den ersten fünf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Rows: what it is. Columns: the answer.</source>
        <translation>Zeilen: was es ist. Spalten: die Antwort.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>{0} of {1} {2} are called {3}</source>
        <translation>{0} von {1} {2} werden {3} genannt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Click, or press Return, to open the photo and see why</source>
        <translation>Klick oder Eingabetaste öffnet das Foto und zeigt, warum</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Only photos with these words in their name, answer or class</source>
        <translation>Nur Fotos mit diesen Wörtern in Name, Antwort oder Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos are listed</source>
        <translation>Welche Fotos aufgelistet werden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Wrong, most confident first</source>
        <translation>Falsche, die sichersten zuerst</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0} called {1}</source>
        <translation>{0}, {1} genannt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0}, wrong</source>
        <translation>{0}, falsch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>({0} of {1})</source>
        <translation>({0} von {1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>A folder for the report</source>
        <translation>Ein Ordner für den Bericht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Answers as a table (CSV) ...</source>
        <translation>Antworten als Tabelle (CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Errors of every class</source>
        <translation>Fehler jeder Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate shows every photo of {0} to the network.</source>
        <translation>„Auswerten“ zeigt dem Netz jedes Foto von {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures and photos</source>
        <translation>Zahlen und Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>For photos in folders named after the network's classes</source>
        <translation>Für Fotos in Ordnern, die nach den Klassen des Netzes heißen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>How often it is right when it is so sure</source>
        <translation>Wie oft es recht hat, wenn es so sicher ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Left out: {0} files that are no photos, such as {1}</source>
        <translation>Ausgelassen: {0} Dateien, die keine Fotos sind, etwa {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Looking at the photos ...</source>
        <translation>Sieht die Fotos an ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>No errors can be counted. {0}</source>
        <translation>Fehler lassen sich nicht zählen. {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Open or drop a folder that has a folder of photos for each class: here stands how often the network is wrong on them. Of photos without classes, here stand the answers.</source>
        <translation>Öffnen Sie einen Ordner, der für jede Klasse einen Ordner mit Fotos hat, oder legen Sie ihn ab: Hier steht, wie oft sich das Netz bei ihnen irrt. Zu Fotos ohne Klassen stehen hier die Antworten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Report with tables and pictures ...</source>
        <translation>Bericht mit Tabellen und Bildern ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Save the answers</source>
        <translation>Die Antworten speichern</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>The errors of every class; click a heading to sort</source>
        <translation>Die Fehler jeder Klasse; ein Klick auf eine Überschrift sortiert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>What is taken for what; click a cell to list its photos</source>
        <translation>Was wofür gehalten wird; ein Klick auf eine Zelle listet ihre Fotos auf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>calibration error {0}</source>
        <translation>Kalibrierungsfehler {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>top-{0} error</source>
        <translation>Top-{0}-Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0} views</source>
        <translation>{0} Ansichten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} classes, {2}</source>
        <translation>{0}: {1} Klassen, {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} photos, {2}; sure answers: {3}</source>
        <translation>{0}: {1} Fotos, {2}; sichere Antworten: {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos</source>
        <translation>Von {0} Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos, {1} files are left</source>
        <translation>Von {0} Fotos, {1} Dateien fehlen noch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Open or drop a folder of photos: here stand the nine patches that excite this unit.</source>
        <translation>Öffnen Sie einen Ordner mit Fotos, oder legen Sie ihn ab: Hier stehen die neun Ausschnitte, die diese Einheit am stärksten erregen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Save the sheet</source>
        <translation>Das Blatt speichern</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search shows every photo of {0} to the network, once for all layers.</source>
        <translation>„Suchen“ zeigt dem Netz jedes Foto von {0}, einmal für alle Schichten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Sheet of {0} ...</source>
        <translation>Blatt von {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The nine patches of every unit of this layer as one picture (PNG)</source>
        <translation>Die neun Ausschnitte jeder Einheit dieser Schicht als ein Bild (PNG)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The unit of the layer; the layer is chosen in the drawing of the network</source>
        <translation>Die Einheit der Schicht; die Schicht wird in der Zeichnung des Netzes gewählt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} of these {1} are of one folder: {2}</source>
        <translation>{0} dieser {1} sind aus einem Ordner: {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} repeats what is below it: choose another layer.</source>
        <translation>{0} wiederholt, was darunter liegt: Wählen Sie eine andere Schicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/patch_tiles.py"/>
        <source>Patches that excite the unit most</source>
        <translation>Ausschnitte, die die Einheit am stärksten erregen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/error_chart.py"/>
        <source>Top-5 error of ImageNet's winners by year</source>
        <translation>Top-5-Fehler der Sieger von ImageNet nach Jahren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Blue: convolutional networks. Grey: the methods before them.</source>
        <translation>Blau: Faltungsnetze. Grau: die Verfahren davor.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Family tree</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>From the Neocognitron to ResNet</source>
        <translation>Vom Neocognitron bis ResNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>ImageNet's winners: top-5 error by year</source>
        <translation>Die Sieger von ImageNet: Top-5-Fehler nach Jahren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>In this program: {0}</source>
        <translation>In diesem Programm: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>The squares are the networks' parameters as areas, to one scale.</source>
        <translation>Die Quadrate sind die Parameter der Netze als Flächen, in einem Maßstab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Top-5 error {0} ({1})</source>
        <translation>Top-5-Fehler {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>{0} parameters ({1})</source>
        <translation>{0} Parameter ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/parameter_square.py"/>
        <source>{0} parameters, as an area</source>
        <translation>{0} Parameter, als Fläche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Layer {0}, unit {1}.</source>
        <translation>Schicht {0}, Einheit {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Variant {0}.</source>
        <translation>Variante {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/painting.py"/>
        <source>Not sure: the first answer is below {0}.</source>
        <translation>Unsicher: Die erste Antwort liegt unter {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Paint with the mouse to cover parts of the photo</source>
        <translation>Mit der Maus malen, um Teile des Fotos zu verdecken</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Photo to paint over</source>
        <translation>Foto zum Übermalen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>Probability over the change</source>
        <translation>Wahrscheinlichkeit über der Änderung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Change the photo until the answer changes.</source>
        <translation>Verändern Sie das Foto, bis sich die Antwort ändert.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Drop a photo, then change it until the answer changes.</source>
        <translation>Legen Sie ein Foto ab, und verändern Sie es, bis sich die Antwort ändert.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Freeze the picture first: only one that stands still can be changed.</source>
        <translation>Halten Sie das Bild erst an: Nur ein stehendes lässt sich verändern.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Probability of {0} over: {1}</source>
        <translation>Wahrscheinlichkeit von {0} über: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The photo as it was</source>
        <translation>Das Foto, wie es war</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The probability over a slider's range comes here.</source>
        <translation>Hier erscheint die Wahrscheinlichkeit über den Bereich eines Reglers.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source> of 255</source>
        <translation> von 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>By how much any pixel may change</source>
        <translation>Um wie viel sich jedes Pixel ändern darf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Changes every pixel a little, each in the direction that hurts the answer
(fast gradient sign method, Goodfellow and others 2014)</source>
        <translation>Ändert jedes Pixel ein wenig, jedes in die Richtung, die der Antwort schadet
(Fast Gradient Sign Method, Goodfellow und andere 2014)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>One small step against the network: nobody sees it, but the answer changes.</source>
        <translation>Ein kleiner Schritt gegen das Netz: Niemand sieht ihn, aber die Antwort ändert sich.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Step away</source>
        <translation>Schritt weg</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>The change, enlarged</source>
        <translation>Die Änderung, verstärkt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Working out the step ...</source>
        <translation>Der Schritt wird berechnet ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>{0} became {1}. Beside: the change, {2} times as strong; grey is none.</source>
        <translation>{0} wurde {1}. Daneben: die Änderung, {2}-mal so stark; Grau ist keine.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Address of the unit</source>
        <translation>Adresse der Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the unit's address (Ctrl+C in the grid)</source>
        <translation>Die Adresse der Einheit kopieren (Strg+C im Raster)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>The chosen unit's address. Type another, such as conv3/217, and press Enter</source>
        <translation>Die Adresse der gewählten Einheit. Tippen Sie eine andere ein, etwa conv3/217, und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>There is no layer '{0}'. There are {1}</source>
        <translation>Eine Schicht „{0}“ gibt es nicht. Es gibt {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>{0} has the units 0 to {1}, not {2}</source>
        <translation>{0} hat die Einheiten 0 bis {1}, nicht {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Network {0}.</source>
        <translation>Netz {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Photo {0}.</source>
        <translation>Foto {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/legend.py"/>
        <source>{0}: scale from {1} to {2}</source>
        <translation>{0}: Skala von {1} bis {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>Click to see on the photo what this position sees</source>
        <translation>Klicken Sie, um auf dem Foto zu sehen, was diese Position sieht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>GPU {0}</source>
        <translation>GPU {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>Kernels of the layer</source>
        <translation>Kernel der Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Loading the network …</source>
        <translation>Das Netz wird geladen …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>No network is loaded</source>
        <translation>Es ist kein Netz geladen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>The network is not running.</source>
        <translation>Das Netz läuft nicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} has no weights. The layers with kernels are {1}.</source>
        <translation>{0} hat keine Gewichte. Die Schichten mit Kernels sind {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} is fully connected: each of its {1} units has a weight for every value it reads, {2} weights in all, and no kernel that could be drawn. The layers with kernels are {3}.</source>
        <translation>{0} ist vollständig verbunden: Jede ihrer {1} Einheiten hat ein Gewicht für jeden Wert, den sie liest, {2} Gewichte im Ganzen, und keinen Kernel, der sich zeichnen ließe. Die Schichten mit Kernels sind {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0}: weights {1} to {2}</source>
        <translation>{0}: Gewichte {1} bis {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Chosen kernel</source>
        <translation>Gewählter Kernel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Click, or use the arrow keys, to see on the photo what a position sees</source>
        <translation>Klick oder Pfeiltasten zeigen auf dem Foto, was eine Position sieht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response of the unit to the photo</source>
        <translation>Antwort der Einheit auf das Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response to the photo</source>
        <translation>Antwort auf das Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response, {0} to {1}</source>
        <translation>Antwort, {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>The chosen kernel, large</source>
        <translation>Der gewählte Kernel, groß</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Weights {0} to {1}, mean {2}. Bias {3}</source>
        <translation>Gewichte {0} bis {1}, Mittelwert {2}. Bias {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>its slice for {0}/{1}</source>
        <translation>seine Scheibe für {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over one channel</source>
        <translation>{0} × {1} über einem Kanal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over red, green, blue</source>
        <translation>{0} × {1} über Rot, Grün, Blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them on one scale.</source>
        <translation>Alle in einem Maßstab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them to the same largest weight; zero is the middle</source>
        <translation>Alle bis zum selben größten Gewicht; null ist die Mitte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Each on its own scale; the legend is that of the chosen one.</source>
        <translation>Jeder in eigenem Maßstab; die Legende ist die des gewählten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Every kernel to its own largest weight; zero is the middle</source>
        <translation>Jeder Kernel bis zu seinem eigenen größten Gewicht; null ist die Mitte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grey is zero.</source>
        <translation>Grau ist null.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grid and chosen kernel</source>
        <translation>Raster und gewählter Kernel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Own scale</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>White is zero.</source>
        <translation>Weiß ist null.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>slice {0}</source>
        <translation>Scheibe {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} kernels, grey is zero</source>
        <translation>{0} Kernel, Grau ist null</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} slices</source>
        <translation>{0} Scheiben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: the {1} slices of {2} × {3} of one unit</source>
        <translation>{0}: die {1} Scheiben von {2} × {3} einer Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: {1} kernels of {2} × {3} over red, green and blue</source>
        <translation>{0}: {1} Kernel von {2} × {3} über Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, padding {0}</source>
        <translation>, Auffüllung {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} groups</source>
        <translation>, {0} Gruppen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} more zeros on the right and below</source>
        <translation>, {0} Nullen mehr rechts und unten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>drops units in training, passes all on here</source>
        <translation>schaltet beim Training Einheiten ab, gibt hier alle weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>each position sees {0} × {0} pixels of the image</source>
        <translation>jede Position sieht {0} × {0} Pixel des Bildes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>fully connected</source>
        <translation>vollständig verbunden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>kernel {0} × {0}, stride {1}</source>
        <translation>Kernel {0} × {0}, Schrittweite {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>largest value of each window</source>
        <translation>größter Wert jedes Fensters</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>local response normalisation</source>
        <translation>lokale Antwortnormalisierung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>mean of each window</source>
        <translation>Mittelwert jedes Fensters</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>output {0}</source>
        <translation>Ausgabe {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>red, green and blue become one channel</source>
        <translation>Rot, Grün und Blau werden ein Kanal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>softmax, one probability for each class</source>
        <translation>Softmax, eine Wahrscheinlichkeit für jede Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>the square of the photo, red, green and blue</source>
        <translation>das Quadrat des Fotos, Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>window {0} × {0}, stride {1}</source>
        <translation>Fenster {0} × {0}, Schrittweite {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} multiply-adds for one photo</source>
        <translation>{0} Multiplikationen mit Addition für ein Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>Network: {0}</source>
        <translation>Netz: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <location filename="../../alexnet_app/widgets/window/window_actions.py"/>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>{0} classes</source>
        <translation>{0} Klassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>Importing {0} ...</source>
        <translation>{0} wird importiert ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>{0} is in the Network menu now</source>
        <translation>{0} ist jetzt im Menü Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Opened from elsewhere</source>
        <translation>Von anderswo geöffnet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Yours</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Colour discs</source>
        <translation>Farbscheiben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Gratings, {0} pixels from stripe to stripe</source>
        <translation>Streifen, {0} Pixel von Streifen zu Streifen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Pictures to try</source>
        <translation>Bilder zum Probieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Surfaces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>No camera was found</source>
        <translation>Es wurde keine Kamera gefunden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Show the camera live; the arrow lists the cameras</source>
        <translation>Die Kamera live zeigen; der Pfeil listet die Kameras auf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Stop the camera</source>
        <translation>Die Kamera anhalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Choose photos on this computer (Ctrl+O)</source>
        <translation>Fotos auf diesem Rechner wählen (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Drop a photo here.</source>
        <translation>Legen Sie hier ein Foto ab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open ...</source>
        <translation>Öffnen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Other ways to begin</source>
        <translation>Andere Wege, zu beginnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Show the camera live</source>
        <translation>Die Kamera live zeigen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Take the photo, file or address from the clipboard (Ctrl+V)</source>
        <translation>Foto, Datei oder Adresse aus der Zwischenablage nehmen (Strg+V)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Answer with the mean of the last 8 frames, as the program of 2012 did</source>
        <translation>Antwort aus dem Mittelwert der letzten 8 Bilder, wie es das Programm von 2012 tat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Close the camera or video; the last picture stays</source>
        <translation>Kamera oder Video schließen; das letzte Bild bleibt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Flip left and right, as in a mirror</source>
        <translation>Links und rechts vertauschen, wie in einem Spiegel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Frames that the network answers each second</source>
        <translation>Bilder, zu denen das Netz in jeder Sekunde antwortet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Freeze</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Hold the picture (Space)</source>
        <translation>Das Bild festhalten (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Place in the video</source>
        <translation>Stelle im Video</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>starting ...</source>
        <translation>startet ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>{rate} frames/s</source>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>; marked point {x}, {y}</source>
        <translation>; markierter Punkt {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Click a point, or move it with the arrow keys: what answers there in {layer}. Esc takes it away.</source>
        <translation>Klicken Sie einen Punkt an, oder bewegen Sie ihn mit den Pfeiltasten: was dort in {layer} antwortet. Esc nimmt ihn weg.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Crop</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Lay the chosen unit's feature map over the square that the network sees: bright where it is active.
Fully connected layers have no maps.</source>
        <translation>Legt die Merkmalskarte der gewählten Einheit über das Quadrat, das das Netz sieht: hell, wo sie aktiv ist.
Vollständig verbundene Schichten haben keine Karten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the central square of the photo</source>
        <translation>Das Netz sieht das mittlere Quadrat des Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, squeezed into a square</source>
        <translation>Das Netz sieht das ganze Foto, in ein Quadrat gedrückt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, with bars of the mean colour</source>
        <translation>Das Netz sieht das ganze Foto, mit Balken in der mittleren Farbe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos</source>
        <translation>Letzte Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos: PageUp, PageDown</source>
        <translation>Letzte Fotos: Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>
{1} photos</source>
        <translation>
{1} Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>Which of the opened photos is on screen; PageUp and PageDown walk them</source>
        <translation>Welches der geöffneten Fotos zu sehen ist; Bild auf und Bild ab gehen sie durch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of</source>
        <translation>{0} von</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of
{1}</source>
        <translation>{0} von
{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo</source>
        <translation>Foto anklicken</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo: which units answer there?</source>
        <translation>Foto anklicken: Welche Einheiten antworten dort?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Strongest units at the marked point</source>
        <translation>Stärkste Einheiten am markierten Punkt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>The units of {layer} with the largest output at the marked point, strongest first</source>
        <translation>Die Einheiten von {layer} mit der größten Ausgabe am markierten Punkt, die stärksten zuerst</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>{layer} here: </source>
        <translation>{layer} hier: </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Choose a folder of photos; it can also be dropped on the window</source>
        <translation>Einen Ordner mit Fotos wählen; er lässt sich auch im Fenster ablegen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder ...</source>
        <translation>Ordner öffnen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Reading the folder ...</source>
        <translation>Der Ordner wird gelesen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>{0} of {1} photos</source>
        <translation>{0} von {1} Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos/s</source>
        <translation>{0} Fotos/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Both drawings have one scale: maps are as high as their side and as wide as their number, dense layers as high as their units. Blue layers learn.</source>
        <translation>Beide Zeichnungen haben einen Maßstab: Karten sind so hoch wie ihre Seite und so breit wie ihre Anzahl, vollständig verbundene Schichten so hoch wie ihre Einheiten. Blaue Schichten lernen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Choose such a network under Network, then open a photo.</source>
        <translation>Unter Netz ein solches wählen, dann ein Foto öffnen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Layers that learn</source>
        <translation>Schichten, die lernen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Memory of the weights</source>
        <translation>Speicher der Gewichte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Multiply-adds for a photo</source>
        <translation>Multiplikationen mit Addition je Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Photos to learn from</source>
        <translation>Fotos, aus denen es lernte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Side by side</source>
        <translation>Seite an Seite</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The network is started and answers a drawn picture several times</source>
        <translation>Das Netz wird gestartet und antwortet mehrmals auf ein gezeichnetes Bild</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The shortest since the program was started</source>
        <translation>Die kürzeste, seit das Programm gestartet wurde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Time for an answer here</source>
        <translation>Zeit für eine Antwort hier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>largest of {0} × {0}, overlapping</source>
        <translation>größter von {0} × {0}, überlappend</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>mean of {0} × {0}</source>
        <translation>Mittelwert von {0} × {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>measuring ...</source>
        <translation>wird gemessen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} convolutions, {1} dense</source>
        <translation>{0} Faltungen, {1} vollständig verbunden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click a point of the photo: the frame around it is all that one position sees.</source>
        <translation>Klicken Sie einen Punkt des Fotos an: Der Rahmen darum ist alles, was eine Position sieht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click another bar of the answer, and see what spoke for that class.</source>
        <translation>Klicken Sie einen anderen Balken der Antwort an, und sehen Sie, was für jene Klasse sprach.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Deeper maps</source>
        <translation>Tiefere Karten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Each position of {0} has seen a large part of the photo, so its units answer to parts of things.</source>
        <translation>Jede Position von {0} hat einen großen Teil des Fotos gesehen, darum antworten ihre Einheiten auf Teile von Dingen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Edges and colours</source>
        <translation>Kanten und Farben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Move the sliders until the first answer is another one.</source>
        <translation>Bewegen Sie die Regler, bis die erste Antwort eine andere ist.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Nobody drew the kernels of {0}: they were learned, and most look for an edge or a colour.</source>
        <translation>Niemand hat die Kernel von {0} gezeichnet: Sie sind gelernt, und die meisten suchen eine Kante oder eine Farbe.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press 10 views: the answer becomes the mean over ten pieces of the photo.</source>
        <translation>Drücken Sie „10 Ansichten“: Die Antwort wird der Mittelwert über zehn Stücke des Fotos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press Ctrl+Left and Ctrl+Right: the layer before has the same values, nothing is lost any more.</source>
        <translation>Drücken Sie Strg+Links und Strg+Rechts: Die Schicht davor hat dieselben Werte, nichts geht mehr verloren.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Step through the small map with the arrow keys: see what is left of each window.</source>
        <translation>Gehen Sie mit den Pfeiltasten durch die kleine Karte: Sehen Sie, was von jedem Fenster übrig bleibt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Switch between Crop, Stretch and Fit below the photo, and watch the answer.</source>
        <translation>Wechseln Sie unter dem Foto zwischen Mitte, Strecken und Einpassen, und achten Sie auf die Antwort.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Take a grating from Menu &gt; Pictures to try, and turn the mouse wheel over it: other units answer.</source>
        <translation>Nehmen Sie Streifen aus Menü &gt; Bilder zum Probieren, und drehen Sie darüber das Mausrad: Andere Einheiten antworten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The answer may hang on things that you would hardly notice.</source>
        <translation>Die Antwort kann an Dingen hängen, die Sie kaum bemerken würden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The map shows which part of the photo spoke for a class.</source>
        <translation>Die Karte zeigt, welcher Teil des Fotos für eine Klasse sprach.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The network never sees the whole photo, only this square of {0} × {0} pixels.</source>
        <translation>Das Netz sieht nie das ganze Foto, nur dieses Quadrat von {0} × {0} Pixeln.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>This network has no such layer.</source>
        <translation>Dieses Netz hat keine solche Schicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Try to fool it</source>
        <translation>Täuschen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What dropout is for</source>
        <translation>Wozu Dropout da ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What pooling throws away</source>
        <translation>Was Pooling wegwirft</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the last layer says</source>
        <translation>Was die letzte Schicht sagt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>While it learned, {0} silenced units at random, so that none could rely on another; now all answer.</source>
        <translation>Beim Lernen hat {0} zufällig Einheiten stumm geschaltet, damit sich keine auf eine andere verlässt; jetzt antworten alle.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Why this answer</source>
        <translation>Warum diese Antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} gives each class a score, and softmax makes probabilities of the scores.</source>
        <translation>{0} gibt jeder Klasse einen Wert, und Softmax macht aus den Werten Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} makes one number of several neighbours, and forgets where exactly the pattern was.</source>
        <translation>{0} macht aus mehreren Nachbarn eine Zahl und vergisst, wo genau das Muster war.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave the tour (Esc); it goes on here when you come back</source>
        <translation>Den Rundgang verlassen (Esc); er geht hier weiter, wenn Sie zurückkommen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Show a drawn picture</source>
        <translation>Ein gezeichnetes Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Without a photo there is nothing to see: take one of ours, or drop your own</source>
        <translation>Ohne Foto ist nichts zu sehen: Nehmen Sie eines von unseren, oder legen Sie Ihr eigenes ab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Fewer than {0} photos teach little</source>
        <translation>Weniger als {0} Fotos lehren wenig</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Add photos ...</source>
        <translation>Fotos hinzufügen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Copies photos into the class; or drop them on this tab</source>
        <translation>Kopiert Fotos in die Klasse; oder legen Sie sie auf dieser Ansicht ab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Few photos to learn from: {0}. Some dozens each are good.</source>
        <translation>Wenige Fotos zum Lernen: {0}. Einige Dutzend je Klasse sind gut.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Folder ...</source>
        <translation>Ordner ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Frames of the camera, or of the video, go into the class while this is held</source>
        <translation>Bilder der Kamera oder des Videos kommen in die Klasse, solange dies gehalten wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Hold to record</source>
        <translation>Halten zum Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Name of a new class</source>
        <translation>Name einer neuen Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>One class is nothing to choose from: type the name of a second one.</source>
        <translation>Eine Klasse lässt keine Wahl: Tippen Sie den Namen einer zweiten ein.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Photos for {0}</source>
        <translation>Fotos für {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Recording into {0}: {1} frames</source>
        <translation>Aufnahme für {0}: {1} Bilder</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Teach it your own things: choose a folder for your classes, or drop a folder of class folders here.</source>
        <translation>Bringen Sie ihm Ihre eigenen Dinge bei: Wählen Sie einen Ordner für Ihre Klassen, oder legen Sie hier einen Ordner mit Klassenordnern ab.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The chosen photos, or the class where none is chosen (Del). Nothing is deleted</source>
        <translation>Die gewählten Fotos, oder die Klasse, wo keine gewählt sind (Entf). Nichts wird gelöscht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The folder of your classes</source>
        <translation>Der Ordner Ihrer Klassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out class</source>
        <translation>Klasse aussortieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Train ...</source>
        <translation>Trainieren ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type a name and press Return</source>
        <translation>Namen eintippen und Eingabetaste drücken</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type the name of the first class, then hold the button and show it to the camera.</source>
        <translation>Tippen Sie den Namen der ersten Klasse ein, halten Sie dann den Knopf, und zeigen Sie sie der Kamera.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>What was thrown out last</source>
        <translation>Was zuletzt aussortiert wurde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Where the class folders lie; drop one anywhere on this tab</source>
        <translation>Wo die Klassenordner liegen; legen Sie einen irgendwo auf dieser Ansicht ab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>no folder chosen yet</source>
        <translation>noch kein Ordner gewählt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_photos.py"/>
        <source>Photos of the class</source>
        <translation>Fotos der Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>Kernels of the first layer</source>
        <translation>Kernel der ersten Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>The patterns that the first layer looks for. Their autocorrelation is near 0 for noise, above 0.5 for learned kernels</source>
        <translation>Die Muster, die die erste Schicht sucht. Ihre Autokorrelation ist bei Rauschen nahe 0, bei gelernten Kernels über 0,5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>autocorrelation {0}: {1}</source>
        <translation>Autokorrelation {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>still noise</source>
        <translation>noch Rauschen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>learning</source>
        <translation>gelernt wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Begins the training; the network on screen goes on answering</source>
        <translation>Beginnt das Training; das Netz auf dem Bildschirm antwortet weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Ends the training; the best network up to now is kept</source>
        <translation>Beendet das Training; das bisher beste Netz bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Go on with one that is not finished, or watch one that runs elsewhere</source>
        <translation>Mit einem unfertigen weitermachen oder eines beobachten, das anderswo läuft</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Goes on where it stopped</source>
        <translation>Geht weiter, wo es angehalten hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network and starts the camera</source>
        <translation>Lädt das neue Netz und startet die Kamera</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network for the photo on screen</source>
        <translation>Lädt das neue Netz für das Foto auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Open the folder of a training ...</source>
        <translation>Den Ordner eines Trainings öffnen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Other trainings</source>
        <translation>Andere Trainings</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Saves everything and frees the computer; Resume goes on</source>
        <translation>Speichert alles und gibt den Rechner frei; Fortsetzen macht weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Stop, keep the best</source>
        <translation>Anhalten, das Beste behalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>The output folder of a training</source>
        <translation>Der Ausgabeordner eines Trainings</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>There is no training in {0}: expected training.json, records.jsonl or history.csv.</source>
        <translation>In {0} ist kein Training: erwartet wird training.json, records.jsonl oder history.csv.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Try it on the camera</source>
        <translation>Mit der Kamera ausprobieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A fifth of them is held back to measure the error on.</source>
        <translation>{0} Fotos von {1} Klassen. Ein Fünftel davon wird zurückgehalten, um daran den Fehler zu messen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A tenth of them is held back to measure the error on.</source>
        <translation>{0} Fotos von {1} Klassen. Ein Zehntel davon wird zurückgehalten, um daran den Fehler zu messen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source> times</source>
        <translation> mal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>All layers: minutes to days, for thousands of photos</source>
        <translation>Alle Schichten: Minuten bis Tage, für Tausende von Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Augmentation: not where the colour is what tells the classes apart</source>
        <translation>Augmentierung: nicht, wo die Farbe die Klassen unterscheidet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Choose a folder of class folders first, under Photos.</source>
        <translation>Wählen Sie erst unter Fotos einen Ordner mit Klassenordnern.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Epochs: how often every photo is seen</source>
        <translation>Epochen: wie oft jedes Foto gesehen wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How large its steps are</source>
        <translation>Wie groß seine Schritte sind</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How much learns</source>
        <translation>Wie viel lernt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How often every photo is seen</source>
        <translation>Wie oft jedes Foto gesehen wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Learning rate: larger steps learn sooner, or not at all</source>
        <translation>Lernrate: Größere Schritte lernen schneller oder gar nicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Name of the new network</source>
        <translation>Name des neuen Netzes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Network to start from</source>
        <translation>Netz, von dem ausgegangen wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Not for letters, or for left and right hands</source>
        <translation>Nicht für Buchstaben, oder für linke und rechte Hände</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>One class is nothing to choose from: two or more are needed.</source>
        <translation>Eine Klasse lässt keine Wahl: Zwei oder mehr sind nötig.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Only the dense layers learn: sooner, and enough for few photos</source>
        <translation>Nur die vollständig verbundenen Schichten lernen: schneller, und genug für wenige Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick needs a network to start from; Whole can begin from nothing.</source>
        <translation>„Schnell“ braucht ein Netz als Anfang; „Ganz“ kann aus nichts beginnen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The last layer alone: about a minute for some dozens of photos</source>
        <translation>Nur die letzte Schicht: etwa eine Minute für einige Dutzend Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The network that has learned to see already</source>
        <translation>Das Netz, das schon sehen gelernt hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>There is no photo in {0} yet.</source>
        <translation>In {0} ist noch kein Foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>bold steps</source>
        <translation>kühne Schritte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>careful steps</source>
        <translation>vorsichtige Schritte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>convolutions stay</source>
        <translation>Faltungen bleiben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>each photo </source>
        <translation>jedes Foto </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>mirrored photos too</source>
        <translation>auch gespiegelte Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>nothing: all new</source>
        <translation>nichts: alles neu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>usual steps</source>
        <translation>übliche Schritte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>vary light and colour</source>
        <translation>Licht und Farbe verändern</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>1 Photos</source>
        <translation>1 Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>2 Training</source>
        <translation>2 Training</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Make classes, and fill them with photos</source>
        <translation>Klassen machen und mit Fotos füllen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Train a network on them, and watch it learn</source>
        <translation>Ein Netz damit trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Done: {0} is in the Network menu.</source>
        <translation>Fertig: {0} ist im Menü Netz.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Held-back photos of the same scenes are easier than new ones: expect more errors in another place.</source>
        <translation>Zurückgehaltene Fotos derselben Szenen sind leichter als neue: Erwarten Sie an einem anderen Ort mehr Fehler.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Paused. Everything is saved; Resume goes on.</source>
        <translation>Angehalten. Alles ist gespeichert; Fortsetzen macht weiter.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Reading the photos: {0} of {1}</source>
        <translation>Fotos werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Saving what it has learned ...</source>
        <translation>Speichert, was es gelernt hat ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>The loss stands at {0}, that of guessing: it has not begun to learn.</source>
        <translation>Der Verlust steht bei {0}, dem des Ratens: Es hat noch nicht zu lernen begonnen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>best error on held-back photos {0}</source>
        <translation>bester Fehler auf zurückgehaltenen Fotos {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} of {1} held-back photos right; it</source>
        <translation>{0} von {1} zurückgehaltenen Fotos richtig; es</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos learned, {1} held back</source>
        <translation>{0} Fotos gelernt, {1} zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} wrong</source>
        <translation>{0} falsch</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Drop a photo: here stands what in it drives the unit.</source>
        <translation>Legen Sie ein Foto ab: Hier steht, was darin die Einheit antreibt.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Way back to the photo</source>
        <translation>Weg zurück zum Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>What in the photo drives it</source>
        <translation>Was im Foto sie antreibt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit</source>
        <translation>Was im Foto die gewählte Einheit antreibt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit: the way back to the pixels</source>
        <translation>Was im Foto die gewählte Einheit antreibt: der Weg zurück zu den Pixeln</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>{0}/{1} is silent on this photo: nothing in it drives the unit.</source>
        <translation>{0}/{1} schweigt bei diesem Foto: Nichts darin treibt die Einheit an.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>All maps from zero to the layer's largest value</source>
        <translation>Alle Karten von null bis zum größten Wert der Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Colours of the maps. Negative values are always blue, positive ones red</source>
        <translation>Farben der Karten. Negative Werte sind immer blau, positive rot</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast: to the right, weak responses become visible</source>
        <translation>Kontrast: nach rechts werden schwache Antworten sichtbar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map from zero to its own largest value</source>
        <translation>Jede Karte von null bis zu ihrem eigenen größten Wert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map has its own scale, from zero to its largest value; the legend is that of {0}.</source>
        <translation>Jede Karte hat ihren eigenen Maßstab, von null bis zu ihrem größten Wert; die Legende ist die von {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grid and chosen unit</source>
        <translation>Raster und gewählte Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>In the network's own order, row by row from unit 0.</source>
        <translation>In der Ordnung des Netzes, Zeile für Zeile ab Einheit 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>One scale for all of {0}.</source>
        <translation>Ein Maßstab für alle von {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by number: units in the network's own order</source>
        <translation>Nach Nummer: Einheiten in der Ordnung des Netzes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by strength: the unit with the largest mean first</source>
        <translation>Nach Stärke: zuerst die Einheit mit dem größten Mittelwert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sorted by strength, the unit with the largest mean first.</source>
        <translation>Nach Stärke geordnet, zuerst die Einheit mit dem größten Mittelwert.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} maps of {1} × {2}</source>
        <translation>{0} Karten von {1} × {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} values</source>
        <translation>{0} Werte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} feature maps of {2} × {3}</source>
        <translation>{0}: {1} Merkmalskarten von {2} × {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} values</source>
        <translation>{0}: {1} Werte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>, most of all {0}</source>
        <translation>, am meisten {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0}</source>
        <translation>Liest {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0} × {0} of {1}</source>
        <translation>Liest {0} × {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>the image, red, green and blue</source>
        <translation>dem Bild, Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the network makes of it.</source>
        <translation>Legen Sie ein Foto ab, um zu sehen, was das Netz daraus macht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the units of {0} make of it.</source>
        <translation>Legen Sie ein Foto ab, um zu sehen, was die Einheiten von {0} daraus machen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Feature maps of {0} …</source>
        <translation>Merkmalskarten von {0} …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Units of the layer</source>
        <translation>Einheiten der Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: largest {1}, mean {2}</source>
        <translation>{0}: größter {1}, Mittelwert {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Chosen unit</source>
        <translation>Gewählte Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Excited most by</source>
        <translation>Am stärksten erregt von</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of the chosen unit</source>
        <translation>Merkmalskarte der gewählten Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of {0}</source>
        <translation>Merkmalskarte von {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The channels that this unit reads; first those with the most weight</source>
        <translation>Die Kanäle, die diese Einheit liest; zuerst die mit dem meisten Gewicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The lowest and the highest value of the map</source>
        <translation>Der niedrigste und der höchste Wert der Karte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The mean over all positions of the map</source>
        <translation>Der Mittelwert über alle Positionen der Karte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The nine patches of the opened folder (tab Exciting); a click opens the photo</source>
        <translation>Die neun Ausschnitte des geöffneten Ordners (Reiter „Erregend“); ein Klick öffnet das Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The share of positions at which the unit is silent</source>
        <translation>Der Anteil der Positionen, an denen die Einheit schweigt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's output for this photo</source>
        <translation>Die Ausgabe der Einheit für dieses Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's place when the layer is sorted by the mean</source>
        <translation>Der Platz der Einheit, wenn die Schicht nach dem Mittelwert geordnet ist</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/class_box.py"/>
        <source>There is no such class.</source>
        <translation>Eine solche Klasse gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Area under deletion {0}, at random {1}; under insertion {2}, at random {3}</source>
        <translation>Fläche beim Löschen {0}, zufällig {1}; beim Einfügen {2}, zufällig {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion</source>
        <translation>Löschen der Pixel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion: the pixels are covered, the most important first; the faster the class falls, the better.
Insertion: they are brought back into a blurred photo; the faster it rises, the better.
Dotted: in a random order (Petsiuk 2018).</source>
        <translation>Löschen: Die Pixel werden verdeckt, die wichtigsten zuerst; je schneller die Klasse fällt, desto besser.
Einfügen: Sie kehren in ein unscharfes Foto zurück; je schneller sie steigt, desto besser.
Gepunktet: in zufälliger Reihenfolge (Petsiuk 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Insertion</source>
        <translation>Einfügen der Pixel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Above: {0}. Below: {1}, and the difference, red for {0}, blue for {1}.</source>
        <translation>Oben: {0}. Unten: {1}, und der Unterschied, rot für {0}, blau für {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference of the two maps</source>
        <translation>Unterschied der beiden Karten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map of the other class</source>
        <translation>Wärmekarte der anderen Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map over the photo</source>
        <translation>Wärmekarte über dem Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Open a photo: here stands which part of it made the answer.</source>
        <translation>Öffnen Sie ein Foto: Hier steht, welcher Teil davon die Antwort machte.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>The network has stopped.</source>
        <translation>Das Netz ist stehen geblieben.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>There is no map: {0}</source>
        <translation>Es gibt keine Karte: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>How far the patch moves, in pixels: a smaller step is finer and slower</source>
        <translation>Wie weit der Fleck rückt, in Pixeln: Ein kleinerer Schritt ist feiner und langsamer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the grey patch in pixels: a larger one covers more of the thing</source>
        <translation>Größe des grauen Flecks in Pixeln: Ein größerer verdeckt mehr vom Gegenstand</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the patch</source>
        <translation>Größe des Flecks</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Step of the patch</source>
        <translation>Schritt des Flecks</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>patch </source>
        <translation>Fleck </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>step </source>
        <translation>Schritt </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Can it be trusted?</source>
        <translation>Kann man ihr trauen?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Covers the map's most important pixels and sees how fast the class falls (Petsiuk 2018)</source>
        <translation>Verdeckt die wichtigsten Pixel der Karte und sieht, wie schnell die Klasse fällt (Petsiuk 2018)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Layers with random weights, from the top</source>
        <translation>Schichten mit zufälligen Gewichten, von oben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Makes the network's layers random, from the top down, and draws the same map again.
A map that stays the same does not show what the network knows (Adebayo 2018).</source>
        <translation>Macht die Schichten des Netzes von oben an zufällig und zeichnet dieselbe Karte noch einmal.
Eine Karte, die gleich bleibt, zeigt nicht, was das Netz weiß (Adebayo 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measuring ...</source>
        <translation>Misst ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: none. Move the slider to see the map without them.</source>
        <translation>Zufällige Gewichte: keine. Bewegen Sie den Regler, um die Karte ohne die gelernten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: {0}</source>
        <translation>Zufällige Gewichte: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Rank correlation with the map: {0}</source>
        <translation>Rangkorrelation mit der Karte: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>The same map with random weights</source>
        <translation>Dieselbe Karte mit zufälligen Gewichten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>{0} down to {1}</source>
        <translation>{0} bis hinab zu {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to compare with</source>
        <translation>Klasse zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to explain</source>
        <translation>Klasse, die erklärt wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>How the map is made</source>
        <translation>Wie die Karte gemacht wird</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Map and trust</source>
        <translation>Karte und Vertrauen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>No other class</source>
        <translation>Keine andere Klasse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Progress of the map</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength of the map over the photo</source>
        <translation>Stärke der Karte über dem Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The class to explain: choose it, type its name, or click a bar of the answer</source>
        <translation>Die Klasse, die erklärt wird: Wählen Sie sie, tippen Sie ihren Namen ein, oder klicken Sie einen Balken der Antwort an</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The first answer</source>
        <translation>Die erste Antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The layer whose maps Grad-CAM weighs: choose it here, or click a convolution in the drawing. The last convolution is the paper's choice</source>
        <translation>Die Schicht, deren Karten Grad-CAM gewichtet: hier wählen oder eine Faltung in der Zeichnung anklicken. Die letzte Faltung ist die Wahl der Arbeit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Why this and not that: draws a second class too, and the difference</source>
        <translation>Warum dies und nicht das: zeichnet auch eine zweite Klasse, und den Unterschied</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} ({1}) for {2}. Photo {3}. Network {4}.
{5}</source>
        <translation>{0} ({1}) für {2}. Foto {3}. Netz {4}.
{5}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0}{1}, {2}: {3} {4}</source>
        <translation>{0}{1}, {2}: {3} {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>A folder with card.json and network.weights.h5</source>
        <translation>Ein Ordner mit card.json und network.weights.h5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About this network ...</source>
        <translation>Über dieses Netz ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Activations of this layer (NPZ, CSV) ...</source>
        <translation>Aktivierungen dieser Schicht (NPZ, CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All kernels of conv1, or every slice of the chosen unit</source>
        <translation>Alle Kernel von conv1, oder jede Scheibe der gewählten Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All keys, and the terms of the field</source>
        <translation>Alle Tasten und die Begriffe des Fachs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All networks on this computer: where they lie, other names, deleting</source>
        <translation>Alle Netze auf diesem Rechner: wo sie liegen, andere Namen, Löschen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>An AlexNet exported from another program</source>
        <translation>Ein AlexNet, das ein anderes Programm ausgegeben hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Answer as a table (CSV, NPZ) ...</source>
        <translation>Antwort als Tabelle (CSV, NPZ) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Back; take a mark or a message away</source>
        <translation>Zurück; eine Marke oder Meldung wegnehmen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Camera and video</source>
        <translation>Kamera und Video</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address</source>
        <translation>Adresse der Einheit kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address, such as conv3/217</source>
        <translation>Die Adresse der Einheit kopieren, etwa conv3/217</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view</source>
        <translation>Diese Ansicht kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view as a picture</source>
        <translation>Diese Ansicht als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Download the public AlexNets that know ImageNet's 1,000 classes</source>
        <translation>Die öffentlichen AlexNets herunterladen, die die 1000 Klassen von ImageNet kennen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit with the mouse; answer and maps follow</source>
        <translation>Eine Ziffer mit der Maus zeichnen; Antwort und Karten folgen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Eight steps through the window; it goes on where you left it</source>
        <translation>Acht Schritte durch das Fenster; er geht weiter, wo Sie ihn verlassen haben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every class with its probability</source>
        <translation>Jede Klasse mit ihrer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every value of the chosen layer for this photo</source>
        <translation>Jeder Wert der gewählten Schicht für dieses Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Figure for a report (PNG, SVG, PDF) ...</source>
        <translation>Abbildung für einen Bericht (PNG, SVG, PDF) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Freeze, or hold; pause a video</source>
        <translation>Anhalten oder festhalten; ein Video pausieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>From LeNet to AlexNet and on</source>
        <translation>Von LeNet zu AlexNet und weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Import an ONNX file ...</source>
        <translation>Eine ONNX-Datei importieren ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Its classes, variant and measured errors</source>
        <translation>Seine Klassen, Variante und gemessenen Fehler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Kernel sheet as a picture ...</source>
        <translation>Kernelbogen als Bild ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Large view of the unit</source>
        <translation>Große Ansicht der Einheit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Layer before</source>
        <translation>Schicht davor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>LeNet-5 and AlexNet to one scale</source>
        <translation>LeNet-5 und AlexNet in einem Maßstab</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>More networks ...</source>
        <translation>Mehr Netze ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Move in what has the focus: layer, unit, point of the photo</source>
        <translation>Bewegen, was den Fokus hat: Schicht, Einheit, Punkt des Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next layer</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>One frame back, one on</source>
        <translation>Ein Bild zurück, eines weiter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder of photos: all of them, and what the tabs find out about a folder</source>
        <translation>Einen Ordner mit Fotos öffnen: sie alle, und was die Ansichten über einen Ordner herausfinden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a trained network ...</source>
        <translation>Ein trainiertes Netz öffnen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a video file</source>
        <translation>Eine Videodatei öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste a picture, a file or an address</source>
        <translation>Ein Bild, eine Datei oder eine Adresse einfügen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Photo before</source>
        <translation>Foto davor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Rename, delete, show ...</source>
        <translation>Umbenennen, löschen, zeigen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Save this view as a picture: all of it, with its legend</source>
        <translation>Diese Ansicht als Bild speichern: ganz, mit ihrer Legende</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The layer before</source>
        <translation>Die Schicht davor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next layer</source>
        <translation>Die nächste Schicht</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo before</source>
        <translation>Das Foto davor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo with its square, the answer and this view, with legend and caption</source>
        <translation>Das Foto mit seinem Quadrat, die Antwort und diese Ansicht, mit Legende und Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>This view as a picture ...</source>
        <translation>Diese Ansicht als Bild ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left</source>
        <translation>Die Streifen nach links drehen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left, as the mouse wheel over the photo does</source>
        <translation>Die Streifen nach links drehen, wie es das Mausrad über dem Foto tut</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating right</source>
        <translation>Die Streifen nach rechts drehen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Video ...</source>
        <translation>Video ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What came out when its claims were tried again</source>
        <translation>Was herauskam, als seine Behauptungen noch einmal geprüft wurden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What this program is, and its versions</source>
        <translation>Was dieses Programm ist, und seine Versionen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details of the problem</source>
        <translation>Einzelheiten der Störung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem</source>
        <translation>Störung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem: {text}</source>
        <translation>Störung: {text}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Show what the system said</source>
        <translation>Zeigen, was das System gesagt hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Start the network again</source>
        <translation>Das Netz noch einmal starten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere</source>
        <translation>Irgendwo ablegen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere in the window</source>
        <translation>Irgendwo im Fenster ablegen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system ({0})</source>
        <translation>Wie das System ({0})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Save, appearance, help</source>
        <translation>Speichern, Aussehen, Hilfe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>{0} - AlexNet</source>
        <translation>{0} - AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Import an ONNX file</source>
        <translation>Eine ONNX-Datei importieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>ONNX files</source>
        <translation>ONNX-Dateien</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a trained network</source>
        <translation>Ein trainiertes Netz öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a video</source>
        <translation>Ein Video öffnen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>The clipboard holds no picture, file or address.</source>
        <translation>Die Zwischenablage enthält kein Bild, keine Datei und keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>What was dropped holds no picture, file or address.</source>
        <translation>Was abgelegt wurde, enthält kein Bild, keine Datei und keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>dropped picture</source>
        <translation>abgelegtes Bild</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>{0} has a network's weights, but no card.json that says which network they belong to. A trained network is a folder with both.</source>
        <translation>{0} hat die Gewichte eines Netzes, aber keine card.json, die sagt, zu welchem Netz sie gehören. Ein trainiertes Netz ist ein Ordner mit beiden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays (*.npz)</source>
        <translation>NumPy-Felder (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays: every value (*.npz)</source>
        <translation>NumPy-Felder: jeder Wert (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture, 300 dpi (*.png)</source>
        <translation>Bild, 300 dpi (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table: figures of each unit (*.csv)</source>
        <translation>Tabelle: Zahlen jeder Einheit (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>answer</source>
        <translation>antwort</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>figure</source>
        <translation>abbildung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading the network ...</source>
        <translation>das Netz wird geladen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading {0} ...</source>
        <translation>{0} wird geladen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>stopped</source>
        <translation>stehen geblieben</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running. What is to become of it?</source>
        <translation>Ein Training läuft. Was soll aus ihm werden?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Save and stop</source>
        <translation>Speichern und anhalten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Stopped, it is saved and Resume goes on. Without the window it goes on by itself, and can be watched again in the tab Train.</source>
        <translation>Angehalten wird es gespeichert, und Fortsetzen macht weiter. Ohne das Fenster läuft es allein weiter und lässt sich in der Ansicht Training wieder beobachten.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Alike</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Dream</source>
        <translation>Traum</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Exciting</source>
        <translation>Erregend</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>How often the network is wrong on a folder of class folders, and where</source>
        <translation>Wie oft und wo sich das Netz bei einem Ordner mit Klassenordnern irrt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Teach it your own things: record or drop photos, train a network, try it</source>
        <translation>Bringen Sie ihm Ihre eigenen Dinge bei: Fotos aufnehmen oder ablegen, ein Netz trainieren, es ausprobieren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The nine patches of a folder's photos that excite the chosen unit most</source>
        <translation>Die neun Ausschnitte der Fotos eines Ordners, die die gewählte Einheit am stärksten erregen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The patterns that the chosen layer has learned</source>
        <translation>Die Muster, die die gewählte Schicht gelernt hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Turn, blur, darken or cover the photo, or attack the network, and watch the answer</source>
        <translation>Das Foto drehen, weichzeichnen, abdunkeln, verdecken oder das Netz angreifen, und auf die Antwort achten</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Two photos, or two networks on one photo: answers, maps of a layer, difference</source>
        <translation>Zwei Fotos, oder zwei Netze zu einem Foto: Antworten, Karten einer Schicht, Unterschied</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit would like to see: a picture drawn to excite it</source>
        <translation>Was die gewählte Einheit gern sähe: ein Bild, gezeichnet, um sie anzuregen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit's number was computed from, down to the photo's pixels</source>
        <translation>Woraus die Zahl der gewählten Einheit berechnet wurde, bis hinab zu den Pixeln des Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Where each unit of the chosen layer found its pattern in this photo</source>
        <translation>Wo jede Einheit der gewählten Schicht ihr Muster in diesem Foto gefunden hat</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which part of the photo made the answer, and whether that can be trusted</source>
        <translation>Welcher Teil des Fotos die Antwort machte, und ob man dem trauen kann</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which photos of a folder the network finds like this one, and a map of all</source>
        <translation>Welche Fotos eines Ordners das Netz diesem ähnlich findet, und eine Karte von allen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0} is not on this computer yet: {1} download {2}</source>
        <translation>{0} ist noch nicht auf diesem Rechner: {1} download {2}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a trained network, but there is no {1} in it</source>
        <translation>{0}: erwartet wird ein trainiertes Netz, aber es ist keine {1} darin</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected one of the networks that can be downloaded: {1}</source>
        <translation>{0}: erwartet wird eines der Netze, die sich herunterladen lassen: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected the folder of a trained network or one of these names: {1}</source>
        <translation>{0}: erwartet wird der Ordner eines trainierten Netzes oder einer dieser Namen: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>BVLC AlexNet with its weights rounded to 8 bits: a quarter of the download, nearly the same answers. The errors are those of the network before rounding.</source>
        <translation>BVLC AlexNet mit auf 8 Bit gerundeten Gewichten: ein Viertel der Dateigröße, fast dieselben Antworten. Die Fehler sind die des Netzes vor dem Runden.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>Caffe's reference network on ImageNet's 1,000 classes: AlexNet that pools before it normalises.</source>
        <translation>Das Referenznetz von Caffe auf den 1000 Klassen von ImageNet: ein AlexNet, dessen Pooling vor der Normalisierung kommt.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>PyTorch's AlexNet on ImageNet's 1,000 classes, after Krizhevsky's One Weird Trick: no normalisation layers, 64 kernels in conv1.</source>
        <translation>Das AlexNet von PyTorch auf den 1000 Klassen von ImageNet, nach Krizhevskys „One Weird Trick“: keine Normalisierung, 64 Kernel in conv1.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>The AlexNet that Berkeley trained with Caffe on ImageNet's 1,000 classes (ILSVRC-2012).</source>
        <translation>Das AlexNet, das Berkeley mit Caffe auf den 1000 Klassen von ImageNet trainiert hat (ILSVRC-2012).</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>expected a name of 1 to {0} characters. Received: {1}</source>
        <translation>erwartet wird ein Name von 1 bis {0} Zeichen. Gegeben: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0} came with the program and keeps its name</source>
        <translation>{0} kam mit dem Programm und behält seinen Namen</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be deleted: {1}</source>
        <translation>{0}: lässt sich nicht löschen: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be renamed: {1}</source>
        <translation>{0}: lässt sich nicht umbenennen: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a network in {1}; others are not deleted</source>
        <translation>{0}: erwartet wird ein Netz in {1}; andere werden nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one class. Received: {0}, which is in {1}</source>
        <translation>Klasse: erwartet wird eine einzige Klasse. Gegeben: {0}, was in {1} vorkommt</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one of the network's {0} classes{1}. Received: {2}</source>
        <translation>Klasse: erwartet wird eine der {0} Klassen des Netzes{1}. Gegeben: {2}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: its map changes with the weights, as the gradient's does.</source>
        <translation>Adebayo 2018: Ihre Karte ändert sich mit den Gewichten, wie es die des Gradienten tut.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.</source>
        <translation>Adebayo 2018: Mit zufälligen Gewichten zeigen sich die Formen des Fotos noch immer, was das Auge täuscht.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>By how much the class falls when a grey patch covers this place.</source>
        <translation>Um wie viel die Klasse fällt, wenn ein grauer Fleck diese Stelle verdeckt.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Deconvnet</source>
        <translation>Deconvnet</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Fails the check of Adebayo 2018: its map hardly depends on the upper layers' weights.</source>
        <translation>Besteht die Prüfung von Adebayo 2018 nicht: Ihre Karte hängt kaum von den Gewichten der oberen Schichten ab.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Gradient × input</source>
        <translation>Gradient × Eingabe</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Guided backpropagation</source>
        <translation>Geführte Rückpropagierung</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>How steeply the class changes with each pixel.</source>
        <translation>Wie steil sich die Klasse mit jedem Pixel ändert.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; Nie 2018 shows that it recovers the photo's edges.</source>
        <translation>Von Adebayo 2018 nicht geprüft; Nie 2018 zeigt, dass sie die Kanten des Fotos wiedergibt.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; it asks the network itself at every place.</source>
        <translation>Von Adebayo 2018 nicht geprüft; sie fragt das Netz selbst an jeder Stelle.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Passes the check of Adebayo 2018: with random weights its map is another one.</source>
        <translation>Besteht die Prüfung von Adebayo 2018: Mit zufälligen Gewichten ist ihre Karte eine andere.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The class's signal sent back through the transposed layers: what the Deep Visualization Toolbox shows.</source>
        <translation>Das Signal der Klasse, durch die transponierten Schichten zurückgeschickt: was die Deep Visualization Toolbox zeigt.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.</source>
        <translation>Der Gradient, wo Einheiten aktiv sind und das Signal positiv ist: scharf, aber vieles davon sind die Kanten des Fotos.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The gradient, averaged over noisy copies of the photo.</source>
        <translation>Der Gradient, gemittelt über verrauschte Kopien des Fotos.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds on the way from the mean colour to the photo; the values add up to the class's logit.</source>
        <translation>Was jedes Pixel auf dem Weg von der mittleren Farbe zum Foto beiträgt; die Werte ergeben zusammen das Logit der Klasse.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds over the mean colour, to first order.</source>
        <translation>Was jedes Pixel über die mittlere Farbe hinaus beiträgt, in erster Ordnung.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Where the maps of a convolution speak for the class.</source>
        <translation>Wo die Karten einer Faltung für die Klasse sprechen.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>How the unit changes with each pixel: brighter where more of the colour would excite it.</source>
        <translation>Wie sich die Einheit mit jedem Pixel ändert: heller, wo mehr von der Farbe sie anregen würde.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The unit's map sent back through the transposed layers; it recovers the photo's edges as well (Nie 2018).</source>
        <translation>Die Karte der Einheit, durch die transponierten Schichten zurückgeschickt; auch sie gibt die Kanten des Fotos wieder (Nie 2018).</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected at least two. Received: {0}</source>
        <translation>Klassen: erwartet werden mindestens zwei. Gegeben: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected every name once. Received twice: {0}</source>
        <translation>Klassen: erwartet wird jeder Name einmal. Zweimal gegeben: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected a card of format {0}. Received: {1}</source>
        <translation>erwartet wird eine Karte des Formats {0}. Gegeben: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected an entry {0} in the card. Received: {1}</source>
        <translation>erwartet wird ein Eintrag {0} in der Karte. Gegeben: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>name: expected a name for the network. Received: ''</source>
        <translation>Name: erwartet wird ein Name für das Netz. Gegeben: ''</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>not_sure_below: expected a probability from 0 to 1. Received: {0}</source>
        <translation>not_sure_below: erwartet wird eine Wahrscheinlichkeit von 0 bis 1. Gegeben: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>preprocessing: expected image_size={0} for the variant {1}. Received: {2}</source>
        <translation>preprocessing: erwartet wird image_size={0} für die Variante {1}. Gegeben: {2}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>the card cannot be used: {0}</source>
        <translation>die Karte ist nicht zu gebrauchen: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: cannot be read: {1}</source>
        <translation>{0}: lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a file</source>
        <translation>{0}: erwartet wird eine Datei</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a folder for the network, but it is a file</source>
        <translation>{0}: erwartet wird ein Ordner für das Netz, aber es ist eine Datei</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a trained network (a folder with {1} and {2}), but there is no {3}</source>
        <translation>{0}: erwartet wird ein trainiertes Netz (ein Ordner mit {1} und {2}), aber es gibt keine {3}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected the folder of a trained network, but it is a file</source>
        <translation>{0}: erwartet wird der Ordner eines trainierten Netzes, aber es ist eine Datei</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: holds a network already ({1}), which is never overwritten</source>
        <translation>{0}: enthält schon ein Netz ({1}), das nie überschrieben wird</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Blue disc</source>
        <translation>Blaue Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Cyan disc</source>
        <translation>Cyanfarbene Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 0</source>
        <translation>Ziffer 0</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 1</source>
        <translation>Ziffer 1</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 2</source>
        <translation>Ziffer 2</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 3</source>
        <translation>Ziffer 3</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 4</source>
        <translation>Ziffer 4</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 5</source>
        <translation>Ziffer 5</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 6</source>
        <translation>Ziffer 6</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 7</source>
        <translation>Ziffer 7</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 8</source>
        <translation>Ziffer 8</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 9</source>
        <translation>Ziffer 9</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>From black to white</source>
        <translation>Von Schwarz nach Weiß</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Grating at {0} degrees, {1} pixels</source>
        <translation>Streifen bei {0} Grad, {1} Pixel</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Green disc</source>
        <translation>Grüne Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Magenta disc</source>
        <translation>Magentafarbene Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Red disc</source>
        <translation>Rote Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Yellow disc</source>
        <translation>Gelbe Scheibe</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Turn grey</source>
        <translation>Entfärben</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>least_short_side: expected at least 1 pixel. Received: {0}</source>
        <translation>least_short_side: erwartet wird mindestens 1 Pixel. Gegeben: {0}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: a HEIC photo, and the package pillow-heif that reads them is not installed here</source>
        <translation>{0}: ein HEIC-Foto, und das Paket pillow-heif, das sie liest, ist hier nicht installiert</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo ({1}). Received: {2}</source>
        <translation>{0}: erwartet wird ein Foto ({1}). Gegeben: {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file, but there is no such file ({1})</source>
        <translation>{0}: erwartet wird eine Fotodatei, aber es gibt keine solche Datei ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a device or a pipe</source>
        <translation>{0}: erwartet wird eine Fotodatei. Gegeben: ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a folder ({1})</source>
        <translation>{0}: erwartet wird eine Fotodatei. Gegeben: ein Ordner ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} MB. Received: {2} MB</source>
        <translation>{0}: erwartet wird ein Foto von höchstens {1} MB. Gegeben: {2} MB</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} megapixels. Received: {2} x {3} = {4} megapixels</source>
        <translation>{0}: erwartet wird ein Foto von höchstens {1} Megapixeln. Gegeben: {2} x {3} = {4} Megapixel</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo with at least one pixel. Received: {1} x {2}</source>
        <translation>{0}: erwartet wird ein Foto mit mindestens einem Pixel. Gegeben: {1} x {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo. Received: an empty file (0 bytes)</source>
        <translation>{0}: erwartet wird ein Foto. Gegeben: eine leere Datei (0 Byte)</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected the name of a photo file: {1}</source>
        <translation>{0}: erwartet wird der Name einer Fotodatei: {1}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the header of the photo is damaged or truncated ({1})</source>
        <translation>{0}: der Kopf des Fotos ist beschädigt oder abgeschnitten ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the {1} data are damaged or truncated ({2})</source>
        <translation>{0}: die {1}-Daten sind beschädigt oder abgeschnitten ({2})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: there is not enough memory to decode {1} x {2} pixels</source>
        <translation>{0}: der Speicher reicht nicht, um {1} x {2} Pixel zu dekodieren</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet as the program of 2012 had it</source>
        <translation>AlexNet, wie es das Programm von 2012 hatte</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet in a single column</source>
        <translation>AlexNet in einer Säule</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012 in miniature</source>
        <translation>AlexNet von 2012 im Kleinen</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012, two columns</source>
        <translation>AlexNet von 2012, zwei Säulen</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC AlexNet (Caffe)</source>
        <translation>AlexNet von BVLC (Caffe)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC CaffeNet (pools before it normalises)</source>
        <translation>CaffeNet von BVLC (Pooling vor der Normalisierung)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>Four layers, as for CIFAR-10</source>
        <translation>Vier Schichten, wie für CIFAR-10</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>LeNet-5 of 1998, usual form</source>
        <translation>LeNet-5 von 1998, übliche Form</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One column of the miniature</source>
        <translation>Eine Säule des kleinen Netzes</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One weird trick (torchvision's AlexNet)</source>
        <translation>One weird trick (AlexNet von torchvision)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>22 layers in modules that look at several sizes at once, and the mean over each map in place of the large dense layers: a ninth of AlexNet's parameters.</source>
        <translation>22 Schichten in Modulen, die mehrere Größen zugleich ansehen, und der Mittelwert über jede Karte statt der großen vollständig verbundenen Schichten: ein Neuntel der Parameter von AlexNet.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>A thousand classes from 1.2 million photos: rectified units, dropout, overlapping pooling, two graphics cards, and an error far below every other entry's.</source>
        <translation>Tausend Klassen aus 1,2 Millionen Fotos: gleichgerichtete Einheiten, Dropout, überlappendes Pooling, zwei Grafikkarten, und ein Fehler weit unter dem jedes anderen Beitrags.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>All of it, in the paper's form and in four more.</source>
        <translation>Alles davon, in der Form des Aufsatzes und in vier weiteren.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Chellapilla, Puri, Simard</source>
        <translation>Chellapilla, Puri, Simard</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Cireşan and colleagues</source>
        <translation>Cireşan und Kollegen</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Clarifai, of ZFNet's Zeiler</source>
        <translation>Clarifai, von Zeiler (ZFNet)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Connections that carry a layer's input past it, so that 152 layers learn: each adds only what is missing.</source>
        <translation>Verbindungen, die die Eingabe einer Schicht an ihr vorbei tragen, so dass 152 Schichten lernen: Jede fügt nur hinzu, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Convolution unrolled into one product of matrices, so that a graphics card could train a network up to four times as fast as a processor.</source>
        <translation>Die Faltung als ein einziges Produkt von Matrizen, so dass eine Grafikkarte ein Netz bis zu viermal so schnell wie ein Prozessor trainieren konnte.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep networks with max pooling trained whole on a graphics card, 10 to 60 times as fast as on a processor; best of their time on MNIST, NORB and CIFAR-10.</source>
        <translation>Tiefe Netze mit Max-Pooling, ganz auf einer Grafikkarte trainiert, 10- bis 60-mal so schnell wie auf einem Prozessor; zu ihrer Zeit die besten auf MNIST, NORB und CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep on a GPU</source>
        <translation>Tief auf einer GPU</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Depth from the smallest kernels: 16 or 19 layers with weights, every convolution 3 x 3. Normalisation like AlexNet's did not help it.</source>
        <translation>Tiefe aus den kleinsten Kernels: 16 oder 19 Schichten mit Gewichten, jede Faltung 3 x 3. Eine Normalisierung wie die von AlexNet half nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>First on a GPU</source>
        <translation>Zuerst auf einer GPU</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Fukushima</source>
        <translation>Fukushima</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>GoogLeNet</source>
        <translation>GoogLeNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>He, Zhang, Ren, Sun</source>
        <translation>He, Zhang, Ren, Sun</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2012 test photos, six networks; one network alone 16.0 on the validation photos</source>
        <translation>ILSVRC 2012, Testfotos, sechs Netze; ein Netz allein 16,0 auf den Validierungsfotos</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2012, seven networks, two of them trained on more photos first; one network alone 18.2</source>
        <translation>ILSVRC 2012, sieben Netze, zwei davon zuvor auf mehr Fotos trainiert; ein Netz allein 18,2</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, first place</source>
        <translation>ILSVRC 2014, sieben Netze, erster Platz</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, second place; 6.8 with two networks after the challenge</source>
        <translation>ILSVRC 2014, sieben Netze, zweiter Platz; 6,8 mit zwei Netzen nach dem Wettbewerb</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2015, six networks, first place</source>
        <translation>ILSVRC 2015, sechs Netze, erster Platz</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Kernels learned from examples by backpropagation: postal codes in 1989, cheques with LeNet-5 in 1998.</source>
        <translation>Kernel, durch Backpropagation aus Beispielen gelernt: Postleitzahlen 1989, Schecks mit LeNet-5 1998.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Krizhevsky, Sutskever, Hinton</source>
        <translation>Krizhevsky, Sutskever, Hinton</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Layers of cells that look for one feature everywhere, and layers behind them that forgive a shift of it, in turn. It learned without an error to go back from.</source>
        <translation>Schichten von Zellen, die ein Merkmal überall suchen, und im Wechsel Schichten dahinter, die ihm eine Verschiebung nachsehen. Es lernte ohne einen Fehler, von dem aus es zurückgehen könnte.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeCun and colleagues</source>
        <translation>LeCun und Kollegen</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet</source>
        <translation>LeNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 in its usual form: every map of the third layer reads all six before it, no trained subsampling, ten dense outputs. The paper's own has 60,000</source>
        <translation>LeNet-5 in seiner üblichen Form: Jede Karte der dritten Schicht liest alle sechs davor, kein trainiertes Subsampling, zehn vollständig verbundene Ausgaben. Das des Aufsatzes hat 60 000</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 itself, as a network like any other: Network &gt; LeNet-5, digits; and Side by side.</source>
        <translation>LeNet-5 selbst, als Netz wie jedes andere: Netz &gt; LeNet-5, digits; und Seite an Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Looking at units: the map of every one, and the part of the photo that each position sees.</source>
        <translation>Einheiten ansehen: die Karte einer jeden, und der Teil des Fotos, den jede Position sieht.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Max pooling: pool1, pool2 and pool5.</source>
        <translation>Max-Pooling: pool1, pool2 und pool5.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>NEC and Illinois</source>
        <translation>NEC und Illinois</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Neocognitron</source>
        <translation>Neocognitron</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing of its modules; it kept AlexNet's normalisation, norm1 and norm2.</source>
        <translation>Nichts von seinen Modulen; es behielt die Normalisierung von AlexNet, norm1 und norm2.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing; it is where the line went.</source>
        <translation>Nichts; dorthin ging die Linie weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Pictures of what every unit answers to, and what they taught: kernels of 7 x 7 pixels and a stride of 2 in the first layer instead of 11 x 11 and 4.</source>
        <translation>Bilder davon, worauf jede Einheit antwortet, und was sie lehrten: in der ersten Schicht Kernel von 7 x 7 Pixeln und eine Schrittweite von 2 statt 11 x 11 und 4.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ResNet</source>
        <translation>ResNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Simonyan, Zisserman</source>
        <translation>Simonyan, Zisserman</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>SuperVision (AlexNet)</source>
        <translation>SuperVision (AlexNet)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Szegedy and colleagues</source>
        <translation>Szegedy und Kollegen</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The choice to leave the normalisation out: train with --no-lrn.</source>
        <translation>Die Wahl, die Normalisierung wegzulassen: Training mit --no-lrn.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The order of its layers: convolution, then pooling, as the drawing of the network shows.</source>
        <translation>Die Ordnung seiner Schichten: Faltung, dann Pooling, wie es die Zeichnung des Netzes zeigt.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Training on one graphics card or on several, when the machine has them.</source>
        <translation>Training auf einer oder mehreren Grafikkarten, wenn der Rechner sie hat.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>VGG</source>
        <translation>VGG</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Xerox Research Centre Europe</source>
        <translation>Xerox Research Centre Europe</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ZFNet</source>
        <translation>ZFNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Zeiler, Fergus</source>
        <translation>Zeiler, Fergus</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>about, the sum of the paper's table 1</source>
        <translation>ungefähr, die Summe von Tabelle 1 des Aufsatzes</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 152 layers, as counted in torchvision; hardly fewer than AlexNet's</source>
        <translation>mit 152 Schichten, gezählt in torchvision; kaum weniger als AlexNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 16 layers; 144 million with 19</source>
        <translation>mit 16 Schichten; 144 Millionen mit 19</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with two groups and a thousand classes</source>
        <translation>mit zwei Gruppen und tausend Klassen</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>95 everyday things: trained from nothing on 21,072 small photos in 38 epochs, then in 29 epochs on 36,644 more varied ones with the answers of a network that saw ImageNet, on two cores without a graphics card.</source>
        <translation>95 Alltagsdinge: in 38 Epochen an 21.072 kleinen Fotos von null an trainiert, dann in 29 Epochen an 36.644 vielfältigeren mit den Antworten eines Netzes, das ImageNet gesehen hat; auf zwei Kernen ohne Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A printed page is a keyboard (82 %), without "Not sure".</source>
        <translation>Eine bedruckte Seite ist eine Tastatur (82 %), ohne „Unsicher“.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A thing that is small in the photo is easily missed: sports are told by the ground they are played on.</source>
        <translation>Was im Foto klein ist, wird leicht übersehen: Sportarten werden am Boden erkannt, auf dem sie gespielt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Knows 95 classes and nothing else: what is in none of them is called by one of their names, or "Not sure".</source>
        <translation>Kennt 95 Klassen und nichts sonst: Was in keine gehört, bekommt einen ihrer Namen oder „Unsicher“.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>On photos from elsewhere four of ten first answers are wrong; below 47 % it says "Not sure", which covers three of five wrong first answers and one of six right ones.</source>
        <translation>Auf Fotos von anderswo sind vier von zehn ersten Antworten falsch; unter 47 % heißt es „Unsicher“, was drei von fünf falschen ersten Antworten trifft und eine von sechs richtigen.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Takes a table for a desk, a car for a racing car, a guitar for a drink carton, a butterfly on leaves for salad.</source>
        <translation>Hält einen Tisch für einen Schreibtisch, ein Auto für einen Rennwagen, eine Gitarre für einen Getränkekarton, einen Schmetterling auf Blättern für Salat.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Weakest on dusk and night: boats before a sunset are sea or beach, cars in the dark are anything.</source>
        <translation>Am schwächsten bei Dämmerung und Nacht: Boote vor einem Sonnenuntergang sind Meer oder Strand, Autos im Dunkeln alles Mögliche.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere</source>
        <translation>Fotos von anderswo</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, natural</source>
        <translation>Fotos von anderswo, natürliche</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, objects in scenes</source>
        <translation>Fotos von anderswo, Dinge in Szenen</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos like those it learned from</source>
        <translation>Fotos wie die, an denen es lernte</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Handwritten digits, white on black: LeNet-5 of 1998 in its usual form (61,706 parameters), trained from nothing on 8,000 digits in a minute on two cores.</source>
        <translation>Handgeschriebene Ziffern, weiß auf schwarz: LeNet-5 von 1998 in der üblichen Form (61 706 Parameter), von null an auf 8000 Ziffern trainiert, in einer Minute auf zwei Kernen.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It knows the digits 0 to 9 and nothing else: whatever it is shown, it answers with a digit.</source>
        <translation>Es kennt die Ziffern 0 bis 9 und sonst nichts: Was man ihm auch zeigt, es antwortet mit einer Ziffer.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It was trained on white digits on black, in the middle and 20 of 32 pixels high; dark ones on paper must be inverted first.</source>
        <translation>Trainiert wurde es auf weißen Ziffern auf Schwarz, in der Mitte und 20 von 32 Pixeln hoch; dunkle auf Papier müssen zuerst umgekehrt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Its error is that of the best epoch of 25 on the 2,000 digits that chose it, so it is a little too good; a fresh set would give somewhat more.</source>
        <translation>Sein Fehler ist der der besten von 25 Epochen auf den 2000 Ziffern, nach denen sie ausgewählt wurde, also etwas zu gut; auf neuen wäre er ein wenig größer.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>validation photos</source>
        <translation>Validierungsfotos</translation>
    </message>
</context>
</TS>
