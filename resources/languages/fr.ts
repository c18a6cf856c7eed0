<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlexNet</name>
    <message>
        <location filename="../../alexnet_app/app.py"/>
        <source>No network could be opened. Choose one in the Network menu.</source>
        <translation>Aucun réseau n'a pu être ouvert. Choisissez-en un dans le menu Réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>1,234</source>
        <translation>1 234</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/downloads.py"/>
        <source>The download ended unexpectedly. Try again: it continues.</source>
        <translation>Le téléchargement s'est arrêté de façon inattendue. Réessayez : il reprendra où il en était.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Exit code {0}</source>
        <translation>Code de sortie {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Log: {0}</source>
        <translation>Journal : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The log says why.</source>
        <translation>Le journal dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The network could not answer this photo: {0}</source>
        <translation>Le réseau n'a pas pu répondre à cette photo : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>This photo could not be prepared for the network.</source>
        <translation>Cette photo n'a pas pu être préparée pour le réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network has stopped twice. Restart it, or choose another network.</source>
        <translation>Le réseau s'est arrêté deux fois. Relancez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network in {0} could not be loaded: {1}</source>
        <translation>Le réseau de {0} n'a pas pu être chargé : {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>This is not a trained network.</source>
        <translation>Ceci n'est pas un réseau entraîné.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>its process has stopped twice</source>
        <translation>son processus s'est arrêté deux fois</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit</source>
        <translation>Chiffre dessiné</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit {0}</source>
        <translation>Chiffre dessiné {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>LeNet-5 could not be opened.</source>
        <translation>LeNet-5 n'a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>There is no photo in {0}.</source>
        <translation>Il n'y a pas de photo dans {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>This could not be opened.</source>
        <translation>Ceci n'a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/problems.py"/>
        <source>{0} could not be saved.</source>
        <translation>{0} n'a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/questions/time_measuring.py"/>
        <source>No network of this kind comes with the program.</source>
        <translation>Aucun réseau de ce genre n'est fourni avec le programme.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>1 file is no photo.</source>
        <translation>1 fichier n'est pas une photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>A photo could not be kept.</source>
        <translation>Une photo n'a pas pu être gardée.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Make a class first: type its name.</source>
        <translation>Faites d'abord une classe : tapez son nom.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Save pictures from the web first, then drop the files.</source>
        <translation>Enregistrez d'abord les images du web, puis déposez les fichiers.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>The folder of your classes is gone. Choose another.</source>
        <translation>Le dossier de vos classes a disparu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>{0} files are no photos.</source>
        <translation>{0} fichiers ne sont pas des photos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>It was stopped before its first epoch was done, so there is no network yet.</source>
        <translation>Il a été arrêté avant la fin de sa première époque, il n'y a donc pas encore de réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training could not be started: {0}</source>
        <translation>L'entraînement n'a pas pu démarrer : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended before it had begun to learn. Begin it again.</source>
        <translation>L'entraînement s'est terminé avant d'avoir commencé à apprendre. Recommencez-le.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended from outside. What it had saved is kept.</source>
        <translation>L'entraînement a été terminé de l'extérieur. Ce qu'il avait enregistré est gardé.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>This training tells its epochs only, so whether it still runs cannot be seen.</source>
        <translation>Cet entraînement n'annonce que ses époques : on ne peut voir s'il tourne encore.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in Settings, Privacy &amp; security, Camera.</source>
        <translation>Autorisez-la dans Paramètres, Confidentialité et sécurité, Caméra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Autorisez-la dans Réglages Système, Confidentialité et sécurité, Appareil photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in the settings of your system.</source>
        <translation>Autorisez-la dans les réglages de votre système.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Choose another from the list.</source>
        <translation>Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Close other programs that show the camera, then start it again.</source>
        <translation>Fermez les autres programmes qui montrent la caméra, puis relancez-la.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>No camera was found.</source>
        <translation>Aucune caméra n'a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Plug one in, or drop a photo or a video file instead.</source>
        <translation>Branchez-en une, ou déposez plutôt une photo ou une vidéo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera is not allowed for this program.</source>
        <translation>La caméra n'est pas autorisée pour ce programme.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} does not start. It may be in use by another program.</source>
        <translation>La caméra {name} ne démarre pas. Un autre programme l'utilise peut-être.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is in use by another program.</source>
        <translation>La caméra {name} est utilisée par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for this program.</source>
        <translation>La caméra {name} n'est pas autorisée pour ce programme.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for your user.</source>
        <translation>La caméra {name} n'est pas autorisée pour votre compte.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} sends no picture. It may be in use by another program.</source>
        <translation>La caméra {name} n'envoie pas d'image. Un autre programme l'utilise peut-être.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} was unplugged.</source>
        <translation>La caméra {name} a été débranchée.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The last picture stays. Plug the camera in and start it again.</source>
        <translation>La dernière image reste. Branchez la caméra et relancez-la.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>This camera is no longer there.</source>
        <translation>Cette caméra n'est plus là.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>{path} can be opened by the group video: sudo usermod -aG video $USER, then log in again.</source>
        <translation>Le groupe video peut ouvrir {path} : sudo usermod -aG video $USER, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video cannot be used: QtMultimedia does not load. Photos work as before.</source>
        <translation>Caméra et vidéo sont indisponibles : QtMultimedia ne se charge pas. Les photos marchent comme avant.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. On Debian or Ubuntu install it with: sudo apt install {package}</source>
        <translation>Caméra et vidéo ont besoin de la bibliothèque système {library}, qui manque. Sous Debian ou Ubuntu : sudo apt install {package}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. Photos work as before.</source>
        <translation>Caméra et vidéo ont besoin de la bibliothèque système {library}, qui manque. Les photos marchent comme avant.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Seules les adresses qui commencent par http:// ou https:// peuvent être ouvertes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address answered with error {0}.</source>
        <translation>L'adresse a répondu par l'erreur {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address cannot be reached: {0}.</source>
        <translation>L'adresse est inaccessible : {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address did not answer within {0} seconds.</source>
        <translation>L'adresse n'a pas répondu en {0} secondes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The picture at this address is larger than {0} MB.</source>
        <translation>L'image à cette adresse dépasse {0} Mo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Expected a video such as MP4, MOV, AVI, MKV or WebM.</source>
        <translation>Il faut une vidéo telle que MP4, MOV, AVI, MKV ou WebM.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} is not there.</source>
        <translation>La vidéo {name} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} may not be read.</source>
        <translation>La vidéo {name} ne peut pas être lue : accès refusé.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Videos cannot be played here: Qt has no multimedia backend.</source>
        <translation>Les vidéos ne peuvent pas être lues ici : Qt n'a pas de moteur multimédia.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} has no pictures, only sound.</source>
        <translation>{name} n'a pas d'images, seulement du son.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} is not a video that can be played here.</source>
        <translation>{name} n'est pas une vidéo qui puisse être lue ici.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>1 minus the cosine of the angle: lengths do not count</source>
        <translation>1 moins le cosinus de l'angle : les longueurs ne comptent pas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each first answer of the network</source>
        <translation>Une couleur pour chaque première réponse du réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each folder in the folder</source>
        <translation>Une couleur pour chaque dossier du dossier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>All photos of the folder: near each other where they are alike</source>
        <translation>Toutes les photos du dossier : proches là où elles se ressemblent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By answer</source>
        <translation>Par réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By raw pixels</source>
        <translation>Par pixels bruts</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By {0}</source>
        <translation>Par {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Colours of the map</source>
        <translation>Couleurs de la carte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute shows every photo of {0} to the network, once.{1}</source>
        <translation>Calculer montre au réseau chaque photo de {0}, une fois.{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Drawing the map ...</source>
        <translation>Dessin de la carte ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Euclidean</source>
        <translation>Euclidienne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Known: {0} photos. Not yet: {1} files, which Compute adds.</source>
        <translation>Connues : {0} photos. Pas encore : {1} fichiers, que Calculer ajoute.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest by raw pixels</source>
        <translation>Les plus proches par pixels bruts</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest for the network</source>
        <translation>Les plus proches pour le réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Open or drop a folder of photos: here stand those that the network finds like the photo on screen.</source>
        <translation>Ouvrez ou déposez un dossier de photos : ici se montrent celles que le réseau trouve semblables à la photo à l'écran.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The paper's: the root of the summed squares</source>
        <translation>Celle de l'article : la racine de la somme des carrés</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The photos nearest to the one on screen</source>
        <translation>Les photos les plus proches de celle à l'écran</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Whose output is compared: fc7 is the paper's choice</source>
        <translation>Dont la sortie est comparée : l'article choisit fc7</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} of {1} photos, evenly chosen</source>
        <translation>{0} photos sur {1}, choisies régulièrement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} photos. No photos: {1} files.</source>
        <translation>{0} photos. Pas des photos : {1} fichiers.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0}: the answer is {1}</source>
        <translation>{0} : la réponse est {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/photo_map.py"/>
        <source>Map of the photos</source>
        <translation>Carte des photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>1 view</source>
        <translation>1 vue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>10 views</source>
        <translation>10 vues</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Click: why this class?</source>
        <translation>Clic : pourquoi cette classe ?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Loading the network ...</source>
        <translation>Chargement du réseau ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Looking ...</source>
        <translation>Observation ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure. Closest: {name}</source>
        <translation>Pas sûr. Le plus proche : {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure: {name}</source>
        <translation>Pas sûr : {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The mean over ten views, as in the paper: centre and four corners, all mirrored.
The square on the photo is the centre; mark and maps belong to it</source>
        <translation>La moyenne de dix vues, comme dans l'article : le centre et les quatre coins, tous aussi en miroir.
Le carré sur la photo est le centre ; le repère et les cartes lui appartiennent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network has stopped</source>
        <translation>Le réseau s'est arrêté</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network sees the square on the photo once</source>
        <translation>Le réseau voit une fois le carré de la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/window/view_tabs.py"/>
        <source>Views</source>
        <translation>Vues</translation>
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
        <translation>Calcul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The framed cell is the largest; click a cell to follow it</source>
        <translation>La case encadrée est la plus grande ; cliquez une case pour la suivre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The sums</source>
        <translation>Les sommes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}, from {1}</source>
        <translation>{0}, de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Arrow keys step through the positions</source>
        <translation>Les flèches parcourent les positions</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As LaTeX</source>
        <translation>En LaTeX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Back to where you followed from (Backspace)</source>
        <translation>Retour d'où vous veniez (Retour arrière)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Copy the whole arithmetic</source>
        <translation>Copier tout le calcul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Drop a photo to see how each number of the network comes about.</source>
        <translation>Déposez une photo pour voir comment naît chaque nombre du réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Map of the chosen unit</source>
        <translation>Carte de l'unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Waiting for the network ...</source>
        <translation>En attente du réseau ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>{0} at row {1}, column {2}</source>
        <translation>{0} à la ligne {1}, colonne {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input × kernel, cell by cell</source>
        <translation>Entrée × noyau, case par case</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input: what the layer before gave; click a cell to follow it</source>
        <translation>Entrée : ce qu'a donné la couche d'avant ; cliquez une case pour la suivre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Kernel: the learned weights</source>
        <translation>Noyau : les poids appris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>sum {0}</source>
        <translation>somme {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}: beyond the edge, where there are zeros</source>
        <translation>{0} : au-delà du bord, où sont des zéros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>(pixel − mean) / deviation</source>
        <translation>(pixel − moyenne) / écart</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>ReLU: the sum, or 0 if it is below</source>
        <translation>ReLU : la somme, ou 0 si elle est en dessous</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>brightness</source>
        <translation>luminosité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>deviation</source>
        <translation>écart</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean of that colour</source>
        <translation>moyenne de cette couleur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>pixel, 0 to 255</source>
        <translation>pixel, de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>silenced while the network learns, never when it answers</source>
        <translation>muettes pendant que le réseau apprend, jamais quand il répond</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of all</source>
        <translation>somme totale</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of the squares</source>
        <translation>somme des carrés</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the largest: {0}</source>
        <translation>le plus grand : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels</source>
        <translation>les {0} autres canaux</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels of group {1} of {2}</source>
        <translation>les {0} autres canaux du groupe {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} inputs</source>
        <translation>les {0} autres entrées</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0} (the unit itself)</source>
        <translation>{0} (l'unité elle-même)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, passed on as it is</source>
        <translation>{0}, transmis tel quel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, sum of the products</source>
        <translation>{0}, somme des produits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>A pixel of the square that the network sees, prepared as the network wants it.</source>
        <translation>Un pixel du carré que voit le réseau, préparé comme le réseau le veut.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Dropout only acts while the network learns.</source>
        <translation>Le dropout n'agit que pendant que le réseau apprend.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} on {1} channels times its weight, all added up.</source>
        <translation>Chaque entrée d'une fenêtre de {0} × {0} sur {1} canaux fois son poids, le tout additionné.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} times its weight, all added up.</source>
        <translation>Chaque entrée d'une fenêtre de {0} × {0} fois son poids, le tout additionné.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every one of {0} inputs times its weight, all added up. Shown are the {1} largest.</source>
        <translation>Chacune des {0} entrées fois son poids, le tout additionné. Sont montrées les {1} plus grandes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>How bright the pixel is: its three colours by their weights, which are not learned.</source>
        <translation>La luminosité du pixel : ses trois couleurs selon leurs poids, qui ne sont pas appris.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Shown are the {0} channels that count most here.</source>
        <translation>Sont montrés les {0} canaux qui comptent le plus ici.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The largest of {0} × {0} neighbours on the map before.</source>
        <translation>Le plus grand de {0} × {0} voisins sur la carte d'avant.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The mean of {0} × {0} neighbours on the map before, each of the same weight.</source>
        <translation>La moyenne de {0} × {0} voisins sur la carte d'avant, tous du même poids.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The number of the layer before, bent by {0}.</source>
        <translation>Le nombre de la couche d'avant, courbé par {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The score of every class becomes its share of the whole.</source>
        <translation>Le score de chaque classe devient sa part du tout.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The unit's value, damped by its neighbours in the same place.</source>
        <translation>La valeur de l'unité, amortie par ses voisines au même endroit.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Also: {0}.</source>
        <translation>Aussi : {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Are the paper's ideas worth what it says? This command trains small networks with and without each of them on your photos (a folder of class folders), in about an hour, and writes a report:</source>
        <translation>Les idées de l'article valent-elles ce qu'il dit ? Cette commande entraîne de petits réseaux avec et sans chacune d'elles sur vos photos (un dossier de dossiers de classes), en une heure environ, et écrit un rapport :</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>On learned photos</source>
        <translation>Sur les photos apprises</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report ...</source>
        <translation>Ouvrir un rapport ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Photos: {0}</source>
        <translation>Photos : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Ten views, top-1</source>
        <translation>Dix vues, top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The paper's claims</source>
        <translation>Ce qu'affirme l'article</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The paper: {0}</source>
        <translation>L'article : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The rule, written down before: {0}</source>
        <translation>La règle, écrite d'avance : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Then open its folder here.</source>
        <translation>Puis ouvrez son dossier ici.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-1 error</source>
        <translation>Erreur top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-5 error</source>
        <translation>Erreur top-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compare with what another network says to the same photo</source>
        <translation>Comparer avec ce que dit un autre réseau de la même photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference of the maps</source>
        <translation>Différence des cartes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference, up to {0}: red where the second is larger, else blue</source>
        <translation>Différence, jusqu'à {0} : rouge où la seconde est plus grande, sinon bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep a photo, or choose a network.</source>
        <translation>Gardez une photo, ou choisissez un réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep the photo on screen; the next one you open is compared with it</source>
        <translation>Garder la photo à l'écran ; la prochaine que vous ouvrez lui est comparée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep this photo</source>
        <translation>Garder la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, each on its own scale</source>
        <translation>Cartes de {0}, chacune à sa propre échelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, on one scale</source>
        <translation>Cartes de {0}, à une même échelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Network to compare with</source>
        <translation>Réseau à comparer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>No other network</source>
        <translation>Aucun autre réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>On screen</source>
        <translation>À l'écran</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Open a photo.</source>
        <translation>Ouvrez une photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The other network has no {0}.</source>
        <translation>L'autre réseau n'a pas de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The two have maps of different shapes: there is no difference.</source>
        <translation>Les deux ont des cartes de formes différentes : il n'y a pas de différence.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>all of {0}</source>
        <translation>tout {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: maps</source>
        <translation>{0} : cartes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: photo</source>
        <translation>{0} : photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About AlexNet</source>
        <translation>À propos d'AlexNet</translation>
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
        <translation>Copier les versions, pour un rapport</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>The network of 2012, to look into: drop a photo, see what the network sees.

After A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

MIT licence. Qt and PySide6 are used under the LGPL.</source>
        <translation>Le réseau de 2012, à regarder de l'intérieur : déposez une photo et voyez ce que voit le réseau.

D'après A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

Licence MIT. Qt et PySide6 sont utilisés sous LGPL.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>from source</source>
        <translation>depuis le code source</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>About this network</source>
        <translation>À propos de ce réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Facts about {0}</source>
        <translation>Données sur {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find a class</source>
        <translation>Chercher une classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find one of {0} classes</source>
        <translation>Chercher parmi {0} classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>, 10 views</source>
        <translation>, 10 vues</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (bfloat16), weights in 32 bits</source>
        <translation>Nombres de 16 bits (bfloat16), poids en 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (float16), weights in 32 bits</source>
        <translation>Nombres de 16 bits (float16), poids en 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>32-bit numbers</source>
        <translation>Nombres de 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Weakness</source>
        <translation>Faiblesse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>batches of {0}</source>
        <translation>lots de {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>calibration error</source>
        <translation>erreur de calibration</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>learning rate {0}</source>
        <translation>taux d'apprentissage {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>top-1 error</source>
        <translation>erreur top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>top-5 error</source>
        <translation>erreur top-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} epochs</source>
        <translation>{0} époques</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for training</source>
        <translation>{0} pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for validation</source>
        <translation>{0} pour la validation</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} photos</source>
        <translation>{0} photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} × {0} pixels, RGB</source>
        <translation>{0} × {0} pixels, RVB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>More networks</source>
        <translation>Plus de réseaux</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Networks that know ImageNet's 1,000 classes</source>
        <translation>Réseaux qui connaissent les 1 000 classes d'ImageNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Starting ...</source>
        <translation>Démarrage ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Turning it into a trained network ...</source>
        <translation>Conversion en réseau entraîné ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>{0} MB/s</source>
        <translation>{0} Mo/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>{0} of {1} MB</source>
        <translation>{0} sur {1} Mo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>A unit is damped where its neighbours in the same place are strong.</source>
        <translation>Une unité est amortie là où ses voisines au même endroit sont fortes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>How many pixels the kernel moves from one position to the next.</source>
        <translation>De combien de pixels le noyau se déplace d'une position à la suivante.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>In 2012 the network was spread over two GPUs, which talk only at some layers.</source>
        <translation>En 2012, le réseau était réparti sur deux GPU, qui ne se parlent qu'à certaines couches.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Keeps the largest of 3 × 3 neighbours, so that the map becomes smaller.</source>
        <translation>Garde le plus grand de 3 × 3 voisins, si bien que la carte rapetisse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Keys and terms</source>
        <translation>Touches et termes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Negative outputs become zero; that is why many maps are mostly black.</source>
        <translation>Les sorties négatives deviennent nulles ; c'est pourquoi beaucoup de cartes sont surtout noires.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One kernel with its output; conv3/217 is unit 217 of conv3, counted from 0.</source>
        <translation>Un noyau avec sa sortie ; conv3/217 est l'unité 217 de conv3, comptée à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One step of the network: it turns the output of the step before into its own.</source>
        <translation>Une étape du réseau : elle transforme la sortie de l'étape d'avant en la sienne.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The learned weights of one unit of a convolution: a small pattern that is looked for everywhere.</source>
        <translation>Les poids appris d'une unité de convolution : un petit motif que l'on cherche partout.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The mean over four corners, the centre, and their mirror images, as in the paper.</source>
        <translation>La moyenne des quatre coins, du centre et de leurs images en miroir, comme dans l'article.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The output of fc8 for a class, before it becomes a probability.</source>
        <translation>La sortie de fc8 pour une classe, avant qu'elle devienne une probabilité.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The part of the photo that one position of a feature map depends on.</source>
        <translation>La partie de la photo dont dépend une position d'une carte de caractéristiques.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The share of photos whose true class is not among the five best answers.</source>
        <translation>La part des photos dont la vraie classe n'est pas parmi les cinq meilleures réponses.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Where, and how strongly, one unit found its pattern in this photo.</source>
        <translation>Où, et avec quelle force, une unité a trouvé son motif dans cette photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>feature map</source>
        <translation>carte de caractéristiques</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>normalisation (LRN)</source>
        <translation>normalisation (LRN)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>pooling</source>
        <translation>pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>receptive field</source>
        <translation>champ récepteur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>stride</source>
        <translation>pas (stride)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>two columns</source>
        <translation>deux colonnes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Another name for {0}</source>
        <translation>Un autre nom pour {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete ...</source>
        <translation>Supprimer ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete a network</source>
        <translation>Supprimer un réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete {0}?</source>
        <translation>Supprimer {0} ?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It comes with the program, and stays as it is</source>
        <translation>Il est fourni avec le programme et reste tel quel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It lies outside your networks folder: only forgotten here</source>
        <translation>Il se trouve hors de votre dossier de réseaux : il est seulement oublié ici</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Its card cannot be read</source>
        <translation>Sa fiche est illisible</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks on this computer</source>
        <translation>Réseaux sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Only for networks that were opened from elsewhere</source>
        <translation>Seulement pour les réseaux ouverts depuis ailleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename ...</source>
        <translation>Renommer ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename a network</source>
        <translation>Renommer un réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>The folder {0} with {1} MB goes for good.</source>
        <translation>Le dossier {0} de {1} Mo disparaît pour de bon.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>{0}; in use</source>
        <translation>{0} ; utilisé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Begin again (Delete)</source>
        <translation>Recommencer (Suppr)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Load the network of 1998 that reads handwritten digits</source>
        <translation>Charger le réseau de 1998 qui lit les chiffres manuscrits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Take the drawing as a photo, into the strip (Enter)</source>
        <translation>Prendre le dessin comme photo, dans la bande (Entrée)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>This network has not learned digits.</source>
        <translation>Ce réseau n'a pas appris les chiffres.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Use LeNet-5</source>
        <translation>Prendre LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Draw with the mouse. The arrow keys move the pen, with Shift they draw; Delete clears, Enter keeps.</source>
        <translation>Dessinez à la souris. Les flèches déplacent le crayon, avec Maj elles dessinent ; Suppr efface, Entrée garde.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Activation maximisation by gradient ascent on Fourier coefficients with jitter, decay of high frequencies and total variation (Yosinski 2015, Olah 2017): {0} of {1} steps from seed {2}; the unit is at {3}.</source>
        <translation>Maximisation de l'activation par montée de gradient sur des coefficients de Fourier, avec tremblement, décroissance des hautes fréquences et variation totale (Yosinski 2015, Olah 2017) : {0} pas sur {1} depuis la graine {2} ; l'unité est à {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Begins with noise and changes its pixels step by step so that the unit answers more and more</source>
        <translation>Part d'un bruit et change ses pixels pas à pas pour que l'unité réponde de plus en plus</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw for {0}/{1}</source>
        <translation>Dessiner pour {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Here grows a picture that excites {0} as much as possible. Press the button above.</source>
        <translation>Ici grandit une image qui excite {0} autant que possible. Appuyez sur le bouton du haut.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Of the random first picture: another seed, another picture; the same, the same</source>
        <translation>De la première image aléatoire : une autre graine, une autre image ; la même, la même</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Progress of the picture</source>
        <translation>Progression de l'image</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save ...</source>
        <translation>Enregistrer ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save the picture as PNG (Ctrl+S)</source>
        <translation>Enregistrer l'image en PNG (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>There is no picture: {0}</source>
        <translation>Il n'y a pas d'image : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What the unit would like to see</source>
        <translation>Ce que l'unité aimerait voir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What {0} would like to see</source>
        <translation>Ce que {0} aimerait voir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Working ...</source>
        <translation>Calcul en cours ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>{0} at {1}, seed {2}, step {3} of {4}</source>
        <translation>{0} à {1}, graine {2}, pas {3} sur {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>, {0} % of them right</source>
        <translation>, dont {0} % justes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>Calibration curve, expected calibration error {0}</source>
        <translation>Courbe de calibration, erreur de calibration attendue {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>{0} to {1} % sure: {2} photos</source>
        <translation>{0} à {1} % sûr : {2} photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Taken for</source>
        <translation>Pris pour</translation>
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
        <translation>{0} : {1} photos fausses sur {2} ; pour {3} elle n'était pas parmi les cinq premières</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Rows: what it is. Columns: the answer.</source>
        <translation>Lignes : ce que c'est. Colonnes : la réponse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>{0} of {1} {2} are called {3}</source>
        <translation>{0} sur {1} {2} sont appelés {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Click, or press Return, to open the photo and see why</source>
        <translation>Cliquez, ou appuyez sur Entrée, pour ouvrir la photo et voir pourquoi</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find photos</source>
        <translation>Chercher des photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Only photos with these words in their name, answer or class</source>
        <translation>Seulement les photos avec ces mots dans le nom, la réponse ou la classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos are listed</source>
        <translation>Quelles photos sont listées</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Wrong, most confident first</source>
        <translation>Fausses, les plus sûres d'abord</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0} called {1}</source>
        <translation>{0} appelé {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0}, wrong</source>
        <translation>{0}, faux</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>({0} of {1})</source>
        <translation>({0} sur {1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>A folder for the report</source>
        <translation>Un dossier pour le rapport</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Answers as a table (CSV) ...</source>
        <translation>Réponses en tableau (CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Errors of every class</source>
        <translation>Erreurs de chaque classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate shows every photo of {0} to the network.</source>
        <translation>Évaluer montre au réseau chaque photo de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures and photos</source>
        <translation>Chiffres et photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>For photos in folders named after the network's classes</source>
        <translation>Pour des photos dans des dossiers aux noms des classes du réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>How often it is right when it is so sure</source>
        <translation>Combien de fois il a raison quand il est aussi sûr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Left out: {0} files that are no photos, such as {1}</source>
        <translation>Laissés de côté : {0} fichiers qui ne sont pas des photos, comme {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Looking at the photos ...</source>
        <translation>Examen des photos ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>No errors can be counted. {0}</source>
        <translation>Aucune erreur ne peut être comptée. {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Open or drop a folder that has a folder of photos for each class: here stands how often the network is wrong on them. Of photos without classes, here stand the answers.</source>
        <translation>Ouvrez ou déposez un dossier qui a un dossier de photos par classe : ici se lit combien de fois le réseau s'y trompe. Pour des photos sans classes, ici se lisent les réponses.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Report with tables and pictures ...</source>
        <translation>Rapport avec tableaux et images ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>The errors of every class; click a heading to sort</source>
        <translation>Les erreurs de chaque classe ; cliquez un titre pour trier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>What is taken for what; click a cell to list its photos</source>
        <translation>Ce qui est pris pour quoi ; cliquez une case pour lister ses photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>calibration error {0}</source>
        <translation>erreur de calibration {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>top-{0} error</source>
        <translation>erreur top-{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0} views</source>
        <translation>{0} vues</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} classes, {2}</source>
        <translation>{0} : {1} classes, {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} photos, {2}; sure answers: {3}</source>
        <translation>{0} : {1} photos, {2} ; réponses sûres : {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos</source>
        <translation>De {0} photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos, {1} files are left</source>
        <translation>De {0} photos, il reste {1} fichiers</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Open or drop a folder of photos: here stand the nine patches that excite this unit.</source>
        <translation>Ouvrez ou déposez un dossier de photos : ici se montrent les neuf extraits qui excitent le plus cette unité.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Save the sheet</source>
        <translation>Enregistrer la planche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search shows every photo of {0} to the network, once for all layers.</source>
        <translation>Chercher montre au réseau chaque photo de {0}, une fois pour toutes les couches.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Sheet of {0} ...</source>
        <translation>Planche de {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The nine patches of every unit of this layer as one picture (PNG)</source>
        <translation>Les neuf extraits de chaque unité de cette couche en une image (PNG)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The unit of the layer; the layer is chosen in the drawing of the network</source>
        <translation>L’unité de la couche ; la couche se choisit dans le dessin du réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} of these {1} are of one folder: {2}</source>
        <translation>{0} de ces {1} viennent d’un dossier : {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} repeats what is below it: choose another layer.</source>
        <translation>{0} répète ce qui est en dessous : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/patch_tiles.py"/>
        <source>Patches that excite the unit most</source>
        <translation>Extraits qui excitent le plus l’unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/error_chart.py"/>
        <source>Top-5 error of ImageNet's winners by year</source>
        <translation>Erreur top-5 des vainqueurs d'ImageNet par année</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Blue: convolutional networks. Grey: the methods before them.</source>
        <translation>Bleu : réseaux convolutifs. Gris : les méthodes d'avant.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Family tree</source>
        <translation>Arbre généalogique</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>From the Neocognitron to ResNet</source>
        <translation>Du Neocognitron à ResNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>ImageNet's winners: top-5 error by year</source>
        <translation>Les vainqueurs d'ImageNet : erreur top-5 par année</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>In this program: {0}</source>
        <translation>Dans ce programme : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>The squares are the networks' parameters as areas, to one scale.</source>
        <translation>Les carrés sont les paramètres des réseaux en surfaces, à une même échelle.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Top-5 error {0} ({1})</source>
        <translation>Erreur top-5 {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>{0} parameters ({1})</source>
        <translation>{0} paramètres ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/parameter_square.py"/>
        <source>{0} parameters, as an area</source>
        <translation>{0} paramètres, en surface</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Layer {0}, unit {1}.</source>
        <translation>Couche {0}, unité {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Variant {0}.</source>
        <translation>Variante {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/painting.py"/>
        <source>Not sure: the first answer is below {0}.</source>
        <translation>Pas sûr : la première réponse est en dessous de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Paint with the mouse to cover parts of the photo</source>
        <translation>Peignez à la souris pour couvrir des parties de la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Photo to paint over</source>
        <translation>Photo à recouvrir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>Probability over the change</source>
        <translation>Probabilité selon le changement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Change the photo until the answer changes.</source>
        <translation>Changez la photo jusqu'à ce que la réponse change.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Drop a photo, then change it until the answer changes.</source>
        <translation>Déposez une photo, puis changez-la jusqu'à ce que la réponse change.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Freeze the picture first: only one that stands still can be changed.</source>
        <translation>Figez d'abord l'image : seule une image fixe peut être changée.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Probability of {0} over: {1}</source>
        <translation>Probabilité de {0} selon : {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The photo as it was</source>
        <translation>La photo d'origine</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The probability over a slider's range comes here.</source>
        <translation>Ici vient la probabilité sur l'étendue d'un curseur.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source> of 255</source>
        <translation> sur 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>By how much any pixel may change</source>
        <translation>De combien chaque pixel peut changer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Changes every pixel a little, each in the direction that hurts the answer
(fast gradient sign method, Goodfellow and others 2014)</source>
        <translation>Change un peu chaque pixel, chacun dans le sens qui nuit à la réponse
(méthode du signe du gradient, Goodfellow et autres 2014)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>One small step against the network: nobody sees it, but the answer changes.</source>
        <translation>Un petit pas contre le réseau : personne ne le voit, mais la réponse change.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Step away</source>
        <translation>Faire un pas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>The change, enlarged</source>
        <translation>Le changement, amplifié</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Working out the step ...</source>
        <translation>Calcul du pas ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>{0} became {1}. Beside: the change, {2} times as strong; grey is none.</source>
        <translation>{0} est devenu {1}. À côté : le changement, {2} fois plus fort ; gris = aucun.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Address of the unit</source>
        <translation>Adresse de l'unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the address</source>
        <translation>Copier l'adresse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the unit's address (Ctrl+C in the grid)</source>
        <translation>Copier l'adresse de l'unité (Ctrl+C dans la grille)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>The chosen unit's address. Type another, such as conv3/217, and press Enter</source>
        <translation>L'adresse de l'unité choisie. Tapez-en une autre, comme conv3/217, et appuyez sur Entrée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>There is no layer '{0}'. There are {1}</source>
        <translation>Il n'y a pas de couche « {0} ». Il y a {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>{0} has the units 0 to {1}, not {2}</source>
        <translation>{0} a les unités 0 à {1}, pas {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Network {0}.</source>
        <translation>Réseau {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Photo {0}.</source>
        <translation>Photo {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/legend.py"/>
        <source>{0}: scale from {1} to {2}</source>
        <translation>{0} : échelle de {1} à {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>Click to see on the photo what this position sees</source>
        <translation>Cliquez pour voir sur la photo ce que voit cette position</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>row {0}, column {1}: {2}</source>
        <translation>ligne {0}, colonne {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>GPU {0}</source>
        <translation>GPU {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>Kernels of the layer</source>
        <translation>Noyaux de la couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Loading the network …</source>
        <translation>Chargement du réseau …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>No network is loaded</source>
        <translation>Aucun réseau n'est chargé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>The network is not running.</source>
        <translation>Le réseau ne tourne pas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} has no weights. The layers with kernels are {1}.</source>
        <translation>{0} n'a pas de poids. Les couches qui ont des noyaux sont {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} is fully connected: each of its {1} units has a weight for every value it reads, {2} weights in all, and no kernel that could be drawn. The layers with kernels are {3}.</source>
        <translation>{0} est entièrement connectée : chacune de ses {1} unités a un poids pour chaque valeur qu'elle lit, {2} poids en tout, et aucun noyau que l'on puisse dessiner. Les couches qui ont des noyaux sont {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0}: weights {1} to {2}</source>
        <translation>{0} : poids de {1} à {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Chosen kernel</source>
        <translation>Noyau choisi</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Click, or use the arrow keys, to see on the photo what a position sees</source>
        <translation>Cliquez, ou utilisez les flèches, pour voir sur la photo ce que voit une position</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response of the unit to the photo</source>
        <translation>Réponse de l'unité à la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response to the photo</source>
        <translation>Réponse à la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response, {0} to {1}</source>
        <translation>Réponse, de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>The chosen kernel, large</source>
        <translation>Le noyau choisi, en grand</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Weights {0} to {1}, mean {2}. Bias {3}</source>
        <translation>Poids de {0} à {1}, moyenne {2}. Biais {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>its slice for {0}/{1}</source>
        <translation>sa tranche pour {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over one channel</source>
        <translation>{0} × {1} sur un canal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over red, green, blue</source>
        <translation>{0} × {1} sur rouge, vert, bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them on one scale.</source>
        <translation>Tous à une même échelle.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them to the same largest weight; zero is the middle</source>
        <translation>Tous jusqu'au même poids le plus grand ; zéro est au milieu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Common</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Each on its own scale; the legend is that of the chosen one.</source>
        <translation>Chacun à sa propre échelle ; la légende est celle du noyau choisi.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Every kernel to its own largest weight; zero is the middle</source>
        <translation>Chaque noyau jusqu'à son propre poids le plus grand ; zéro est au milieu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grey is zero.</source>
        <translation>Le gris est zéro.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grid and chosen kernel</source>
        <translation>Grille et noyau choisi</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Own scale</source>
        <translation>Propre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>White is zero.</source>
        <translation>Le blanc est zéro.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>slice {0}</source>
        <translation>tranche {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} kernels, grey is zero</source>
        <translation>{0} noyaux, gris = zéro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} slices</source>
        <translation>{0} tranches</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: the {1} slices of {2} × {3} of one unit</source>
        <translation>{0} : les {1} tranches de {2} × {3} d'une unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: {1} kernels of {2} × {3} over red, green and blue</source>
        <translation>{0} : {1} noyaux de {2} × {3} sur rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, padding {0}</source>
        <translation>, remplissage {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} groups</source>
        <translation>, {0} groupes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} more zeros on the right and below</source>
        <translation>, {0} zéros de plus à droite et en bas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>drops units in training, passes all on here</source>
        <translation>éteint des unités à l'entraînement, les transmet toutes ici</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>each position sees {0} × {0} pixels of the image</source>
        <translation>chaque position voit {0} × {0} pixels de l'image</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>fully connected</source>
        <translation>entièrement connectée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>kernel {0} × {0}, stride {1}</source>
        <translation>noyau {0} × {0}, pas {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>largest value of each window</source>
        <translation>la plus grande valeur de chaque fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>local response normalisation</source>
        <translation>normalisation locale de la réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>mean of each window</source>
        <translation>moyenne de chaque fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>output {0}</source>
        <translation>sortie {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>red, green and blue become one channel</source>
        <translation>rouge, vert et bleu deviennent un canal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>softmax, one probability for each class</source>
        <translation>softmax, une probabilité pour chaque classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>the square of the photo, red, green and blue</source>
        <translation>le carré de la photo, rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>window {0} × {0}, stride {1}</source>
        <translation>fenêtre {0} × {0}, pas {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} multiply-adds for one photo</source>
        <translation>{0} multiplications-additions pour une photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} parameters</source>
        <translation>{0} paramètres</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} units</source>
        <translation>{0} unités</translation>
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
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>Network: {0}</source>
        <translation>Réseau : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>{0} classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>Importing {0} ...</source>
        <translation>Importation de {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>{0} is in the Network menu now</source>
        <translation>{0} est maintenant dans le menu Réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Bundled</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Opened from elsewhere</source>
        <translation>Ouverts depuis ailleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Colour discs</source>
        <translation>Disques de couleur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Gratings, {0} pixels from stripe to stripe</source>
        <translation>Réseaux de traits, {0} pixels d'un trait à l'autre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Pictures to try</source>
        <translation>Images à essayer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Surfaces</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>No camera was found</source>
        <translation>Aucune caméra n'a été trouvée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Show the camera live; the arrow lists the cameras</source>
        <translation>Montrer la caméra en direct ; la flèche liste les caméras</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Stop the camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Choose photos on this computer (Ctrl+O)</source>
        <translation>Choisir des photos sur cet ordinateur (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Drop a photo here.</source>
        <translation>Déposez une photo ici.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open ...</source>
        <translation>Ouvrir ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Other ways to begin</source>
        <translation>Autres façons de commencer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Show the camera live</source>
        <translation>Montrer la caméra en direct</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Take the photo, file or address from the clipboard (Ctrl+V)</source>
        <translation>Prendre la photo, le fichier ou l'adresse du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Answer with the mean of the last 8 frames, as the program of 2012 did</source>
        <translation>Répondre par la moyenne des 8 dernières images, comme le faisait le programme de 2012</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Close the camera or video; the last picture stays</source>
        <translation>Fermer la caméra ou la vidéo ; la dernière image reste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Flip left and right, as in a mirror</source>
        <translation>Inverser gauche et droite, comme dans un miroir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Frames that the network answers each second</source>
        <translation>Images auxquelles le réseau répond chaque seconde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Hold the picture (Space)</source>
        <translation>Retenir l'image (Espace)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on (.)</source>
        <translation>Une image en avant (.)</translation>
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
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Place in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>held</source>
        <translation>figé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>starting ...</source>
        <translation>démarrage ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>{rate} frames/s</source>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>; marked point {x}, {y}</source>
        <translation> ; point marqué {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Click a point, or move it with the arrow keys: what answers there in {layer}. Esc takes it away.</source>
        <translation>Cliquez un point, ou déplacez-le avec les flèches : ce qui y répond dans {layer}. Échap l'enlève.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} pixels</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Crop</source>
        <translation>Centre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Fit</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Lay the chosen unit's feature map over the square that the network sees: bright where it is active.
Fully connected layers have no maps.</source>
        <translation>Pose la carte de l'unité choisie sur le carré que voit le réseau : claire où elle est active.
Les couches entièrement connectées n'ont pas de cartes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Overlay</source>
        <translation>Calque</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the central square of the photo</source>
        <translation>Le réseau voit le carré central de la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, squeezed into a square</source>
        <translation>Le réseau voit toute la photo, serrée dans un carré</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, with bars of the mean colour</source>
        <translation>Le réseau voit toute la photo, avec des bandes de la couleur moyenne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos: PageUp, PageDown</source>
        <translation>Photos récentes : Page préc., Page suiv.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>
{1} photos</source>
        <translation>
{1} photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>Which of the opened photos is on screen; PageUp and PageDown walk them</source>
        <translation>Laquelle des photos ouvertes est à l'écran ; Page préc. et Page suiv. les parcourent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of</source>
        <translation>{0} sur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of
{1}</source>
        <translation>{0} sur
{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo</source>
        <translation>Cliquez la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo: which units answer there?</source>
        <translation>Cliquez la photo : quelles unités y répondent ?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Strongest units at the marked point</source>
        <translation>Unités les plus fortes au point marqué</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>The units of {layer} with the largest output at the marked point, strongest first</source>
        <translation>Les unités de {layer} dont la sortie est la plus grande au point marqué, les plus fortes d'abord</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>{layer} here: </source>
        <translation>{layer} ici : </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Choose a folder of photos; it can also be dropped on the window</source>
        <translation>Choisir un dossier de photos ; on peut aussi le déposer sur la fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder ...</source>
        <translation>Ouvrir un dossier ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Reading the folder ...</source>
        <translation>Lecture du dossier ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>{0} of {1} photos</source>
        <translation>{0} photos sur {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos/s</source>
        <translation>{0} photos/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Both drawings have one scale: maps are as high as their side and as wide as their number, dense layers as high as their units. Blue layers learn.</source>
        <translation>Les deux dessins sont à la même échelle : les cartes sont aussi hautes que leur côté et aussi larges que leur nombre, les couches denses aussi hautes que leurs unités. Les couches bleues apprennent.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Choose such a network under Network, then open a photo.</source>
        <translation>Choisissez un tel réseau sous Réseau, puis ouvrez une photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Layers that learn</source>
        <translation>Couches qui apprennent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Memory of the weights</source>
        <translation>Mémoire des poids</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Multiply-adds for a photo</source>
        <translation>Multiplications-additions par photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Photos to learn from</source>
        <translation>Photos d'apprentissage</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The network is started and answers a drawn picture several times</source>
        <translation>Le réseau est lancé et répond plusieurs fois à une image dessinée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The shortest since the program was started</source>
        <translation>Le plus court depuis le démarrage du programme</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Time for an answer here</source>
        <translation>Temps d'une réponse ici</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>largest of {0} × {0}, overlapping</source>
        <translation>le plus grand de {0} × {0}, avec recouvrement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>mean of {0} × {0}</source>
        <translation>moyenne de {0} × {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>measuring ...</source>
        <translation>mesure en cours ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} convolutions, {1} dense</source>
        <translation>{0} convolutions, {1} denses</translation>
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
        <translation>Cliquez un point de la photo : le cadre autour est tout ce que voit une position.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click another bar of the answer, and see what spoke for that class.</source>
        <translation>Cliquez une autre barre de la réponse, et voyez ce qui parlait pour cette classe.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Deeper maps</source>
        <translation>Cartes plus profondes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Each position of {0} has seen a large part of the photo, so its units answer to parts of things.</source>
        <translation>Chaque position de {0} a vu une grande partie de la photo, ses unités répondent donc à des parties de choses.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Edges and colours</source>
        <translation>Contours et couleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Move the sliders until the first answer is another one.</source>
        <translation>Bougez les curseurs jusqu'à ce que la première réponse en soit une autre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Nobody drew the kernels of {0}: they were learned, and most look for an edge or a colour.</source>
        <translation>Personne n'a dessiné les noyaux de {0} : ils ont été appris, et la plupart cherchent un contour ou une couleur.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press 10 views: the answer becomes the mean over ten pieces of the photo.</source>
        <translation>Appuyez sur 10 vues : la réponse devient la moyenne de dix morceaux de la photo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press Ctrl+Left and Ctrl+Right: the layer before has the same values, nothing is lost any more.</source>
        <translation>Appuyez sur Ctrl+Gauche et Ctrl+Droite : la couche d'avant a les mêmes valeurs, plus rien ne se perd.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Step through the small map with the arrow keys: see what is left of each window.</source>
        <translation>Parcourez la petite carte avec les flèches : voyez ce qui reste de chaque fenêtre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Switch between Crop, Stretch and Fit below the photo, and watch the answer.</source>
        <translation>Passez entre Centre, Étirer et Adapter sous la photo, et observez la réponse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Take a grating from Menu &gt; Pictures to try, and turn the mouse wheel over it: other units answer.</source>
        <translation>Prenez des traits dans Menu &gt; Images à essayer, et tournez la molette dessus : d'autres unités répondent.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The answer may hang on things that you would hardly notice.</source>
        <translation>La réponse peut tenir à des choses que vous remarqueriez à peine.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The map shows which part of the photo spoke for a class.</source>
        <translation>La carte montre quelle partie de la photo a parlé pour une classe.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The network never sees the whole photo, only this square of {0} × {0} pixels.</source>
        <translation>Le réseau ne voit jamais toute la photo, seulement ce carré de {0} × {0} pixels.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>This network has no such layer.</source>
        <translation>Ce réseau n'a pas de telle couche.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Try to fool it</source>
        <translation>Le tromper</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What dropout is for</source>
        <translation>À quoi sert le dropout</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What pooling throws away</source>
        <translation>Ce que le pooling jette</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the last layer says</source>
        <translation>Ce que dit la dernière couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>While it learned, {0} silenced units at random, so that none could rely on another; now all answer.</source>
        <translation>Pendant l'apprentissage, {0} a éteint des unités au hasard, pour qu'aucune ne compte sur une autre ; maintenant toutes répondent.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Why this answer</source>
        <translation>Pourquoi cette réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} gives each class a score, and softmax makes probabilities of the scores.</source>
        <translation>{0} donne un score à chaque classe, et softmax fait des scores des probabilités.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} makes one number of several neighbours, and forgets where exactly the pattern was.</source>
        <translation>{0} fait un nombre de plusieurs voisins, et oublie où était exactement le motif.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave the tour (Esc); it goes on here when you come back</source>
        <translation>Quitter la visite (Échap) ; elle reprendra ici quand vous reviendrez</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Show a drawn picture</source>
        <translation>Montrer une image dessinée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Without a photo there is nothing to see: take one of ours, or drop your own</source>
        <translation>Sans photo il n'y a rien à voir : prenez une des nôtres, ou déposez la vôtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Fewer than {0} photos teach little</source>
        <translation>Moins de {0} photos apprennent peu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Add photos ...</source>
        <translation>Ajouter des photos ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Copies photos into the class; or drop them on this tab</source>
        <translation>Copie des photos dans la classe ; ou déposez-les sur cet onglet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Few photos to learn from: {0}. Some dozens each are good.</source>
        <translation>Peu de photos pour apprendre : {0}. Quelques dizaines par classe sont bien.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Folder ...</source>
        <translation>Dossier ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Frames of the camera, or of the video, go into the class while this is held</source>
        <translation>Les images de la caméra ou de la vidéo vont dans la classe tant que ceci est maintenu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Hold to record</source>
        <translation>Maintenir pour enregistrer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Name of a new class</source>
        <translation>Nom d'une nouvelle classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>One class is nothing to choose from: type the name of a second one.</source>
        <translation>Une seule classe ne laisse pas de choix : tapez le nom d'une deuxième.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Photos for {0}</source>
        <translation>Photos pour {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Recording into {0}: {1} frames</source>
        <translation>Enregistrement pour {0} : {1} images</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Teach it your own things: choose a folder for your classes, or drop a folder of class folders here.</source>
        <translation>Apprenez-lui vos propres choses : choisissez un dossier pour vos classes, ou déposez ici un dossier de dossiers de classes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The chosen photos, or the class where none is chosen (Del). Nothing is deleted</source>
        <translation>Les photos choisies, ou la classe si aucune n'est choisie (Suppr). Rien n'est supprimé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The folder of your classes</source>
        <translation>Le dossier de vos classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out class</source>
        <translation>Écarter la classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Train ...</source>
        <translation>Entraîner ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type a name and press Return</source>
        <translation>Tapez un nom et appuyez sur Entrée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type the name of the first class, then hold the button and show it to the camera.</source>
        <translation>Tapez le nom de la première classe, puis maintenez le bouton et montrez-la à la caméra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>What was thrown out last</source>
        <translation>Ce qui a été écarté en dernier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Where the class folders lie; drop one anywhere on this tab</source>
        <translation>Où sont les dossiers de classes ; déposez-en un n'importe où sur cet onglet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>no folder chosen yet</source>
        <translation>aucun dossier choisi</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_photos.py"/>
        <source>Photos of the class</source>
        <translation>Photos de la classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>Kernels of the first layer</source>
        <translation>Noyaux de la première couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>The patterns that the first layer looks for. Their autocorrelation is near 0 for noise, above 0.5 for learned kernels</source>
        <translation>Les motifs que cherche la première couche. Leur autocorrélation est proche de 0 pour du bruit, au-dessus de 0,5 pour des noyaux appris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>autocorrelation {0}: {1}</source>
        <translation>autocorrélation {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>still noise</source>
        <translation>encore du bruit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>held back</source>
        <translation>mises de côté</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>learning</source>
        <translation>apprises</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>now {0}</source>
        <translation>maintenant {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Begins the training; the network on screen goes on answering</source>
        <translation>Commence l'entraînement ; le réseau à l'écran continue de répondre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Ends the training; the best network up to now is kept</source>
        <translation>Termine l'entraînement ; le meilleur réseau jusqu'ici est gardé</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Go on with one that is not finished, or watch one that runs elsewhere</source>
        <translation>Continuer un entraînement inachevé, ou en observer un qui tourne ailleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Goes on where it stopped</source>
        <translation>Continue où il s'est arrêté</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network and starts the camera</source>
        <translation>Charge le nouveau réseau et démarre la caméra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network for the photo on screen</source>
        <translation>Charge le nouveau réseau pour la photo à l'écran</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Open the folder of a training ...</source>
        <translation>Ouvrir le dossier d'un entraînement ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Other trainings</source>
        <translation>Autres entraînements</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Saves everything and frees the computer; Resume goes on</source>
        <translation>Enregistre tout et libère l'ordinateur ; Reprendre continue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Stop, keep the best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>The output folder of a training</source>
        <translation>Le dossier de sortie d'un entraînement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>There is no training in {0}: expected training.json, records.jsonl or history.csv.</source>
        <translation>Il n'y a pas d'entraînement dans {0} : il faut training.json, records.jsonl ou history.csv.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Try it on the camera</source>
        <translation>L'essayer avec la caméra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Use it</source>
        <translation>L'utiliser</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A fifth of them is held back to measure the error on.</source>
        <translation>{0} photos de {1} classes. Un cinquième est mis de côté pour y mesurer l'erreur.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A tenth of them is held back to measure the error on.</source>
        <translation>{0} photos de {1} classes. Un dixième est mis de côté pour y mesurer l'erreur.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>All layers: minutes to days, for thousands of photos</source>
        <translation>Toutes les couches : de minutes à jours, pour des milliers de photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Augmentation: not where the colour is what tells the classes apart</source>
        <translation>Augmentation : pas quand c'est la couleur qui distingue les classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Choose a folder of class folders first, under Photos.</source>
        <translation>Choisissez d'abord un dossier de dossiers de classes, sous Photos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Epochs: how often every photo is seen</source>
        <translation>Époques : combien de fois chaque photo est vue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How large its steps are</source>
        <translation>La taille de ses pas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How much learns</source>
        <translation>Ce qui apprend</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How often every photo is seen</source>
        <translation>Combien de fois chaque photo est vue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Learning rate: larger steps learn sooner, or not at all</source>
        <translation>Taux d'apprentissage : de plus grands pas apprennent plus tôt, ou pas du tout</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Name of the new network</source>
        <translation>Nom du nouveau réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Network to start from</source>
        <translation>Réseau de départ</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Not for letters, or for left and right hands</source>
        <translation>Pas pour des lettres, ni pour des mains gauches et droites</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>One class is nothing to choose from: two or more are needed.</source>
        <translation>Une seule classe ne laisse pas de choix : il en faut deux ou plus.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Only the dense layers learn: sooner, and enough for few photos</source>
        <translation>Seules les couches denses apprennent : plus vite, et assez pour peu de photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick needs a network to start from; Whole can begin from nothing.</source>
        <translation>Rapide a besoin d'un réseau de départ ; Entier peut partir de rien.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The last layer alone: about a minute for some dozens of photos</source>
        <translation>La dernière couche seule : une minute environ pour quelques dizaines de photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The network that has learned to see already</source>
        <translation>Le réseau qui a déjà appris à voir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>There is no photo in {0} yet.</source>
        <translation>Il n'y a pas encore de photo dans {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>bold steps</source>
        <translation>grands pas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>careful steps</source>
        <translation>pas prudents</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>convolutions stay</source>
        <translation>convolutions gardées</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>each photo </source>
        <translation>chaque photo </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>mirrored photos too</source>
        <translation>photos en miroir aussi</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>nothing: all new</source>
        <translation>rien : tout neuf</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>usual steps</source>
        <translation>pas usuels</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>vary light and colour</source>
        <translation>varier lumière et couleur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>1 Photos</source>
        <translation>1 Photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>2 Training</source>
        <translation>2 Entraînement</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Make classes, and fill them with photos</source>
        <translation>Faire des classes, et les remplir de photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Train a network on them, and watch it learn</source>
        <translation>Entraîner un réseau dessus, et le regarder apprendre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Done: {0} is in the Network menu.</source>
        <translation>Terminé : {0} est dans le menu Réseau.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>Époque {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Held-back photos of the same scenes are easier than new ones: expect more errors in another place.</source>
        <translation>Des photos mises de côté des mêmes scènes sont plus faciles que de nouvelles : attendez-vous à plus d'erreurs ailleurs.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Paused. Everything is saved; Resume goes on.</source>
        <translation>En pause. Tout est enregistré ; Reprendre continue.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Reading the photos: {0} of {1}</source>
        <translation>Lecture des photos : {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Saving what it has learned ...</source>
        <translation>Enregistrement de ce qui est appris ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>The loss stands at {0}, that of guessing: it has not begun to learn.</source>
        <translation>La perte est à {0}, celle du hasard : il n'a pas commencé à apprendre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>best error on held-back photos {0}</source>
        <translation>meilleure erreur sur les photos mises de côté {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} of {1} held-back photos right; it</source>
        <translation>{0} photos mises de côté sur {1} justes ; il</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos learned, {1} held back</source>
        <translation>{0} photos apprises, {1} mises de côté</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} wrong</source>
        <translation>{0} fausses</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Drop a photo: here stands what in it drives the unit.</source>
        <translation>Déposez une photo : ici se voit ce qui, en elle, excite l'unité.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Way back to the photo</source>
        <translation>Chemin vers la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>What in the photo drives it</source>
        <translation>Ce qui l'excite dans la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit</source>
        <translation>Ce qui, dans la photo, excite l'unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit: the way back to the pixels</source>
        <translation>Ce qui, dans la photo, excite l'unité choisie : le chemin de retour aux pixels</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>{0}/{1} is silent on this photo: nothing in it drives the unit.</source>
        <translation>{0}/{1} se tait sur cette photo : rien en elle n'excite l'unité.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>All maps from zero to the layer's largest value</source>
        <translation>Toutes les cartes de zéro à la plus grande valeur de la couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Colours of the maps. Negative values are always blue, positive ones red</source>
        <translation>Couleurs des cartes. Les valeurs négatives sont toujours bleues, les positives rouges</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast: to the right, weak responses become visible</source>
        <translation>Contraste : vers la droite, les réponses faibles deviennent visibles</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map from zero to its own largest value</source>
        <translation>Chaque carte de zéro à sa propre valeur la plus grande</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map has its own scale, from zero to its largest value; the legend is that of {0}.</source>
        <translation>Chaque carte a sa propre échelle, de zéro à sa plus grande valeur ; la légende est celle de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grid and chosen unit</source>
        <translation>Grille et unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>In the network's own order, row by row from unit 0.</source>
        <translation>Dans l'ordre du réseau, ligne par ligne à partir de l'unité 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>One scale for all of {0}.</source>
        <translation>Une même échelle pour tout {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by number: units in the network's own order</source>
        <translation>Trier par numéro : les unités dans l'ordre du réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by strength: the unit with the largest mean first</source>
        <translation>Trier par force : d'abord l'unité de plus grande moyenne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sorted by strength, the unit with the largest mean first.</source>
        <translation>Trié par force, d'abord l'unité de plus grande moyenne.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} maps of {1} × {2}</source>
        <translation>{0} cartes de {1} × {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} values</source>
        <translation>{0} valeurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} feature maps of {2} × {3}</source>
        <translation>{0} : {1} cartes de caractéristiques de {2} × {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} values</source>
        <translation>{0} : {1} valeurs</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>, most of all {0}</source>
        <translation>, surtout {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0}</source>
        <translation>Lit {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0} × {0} of {1}</source>
        <translation>Lit {0} × {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>the image, red, green and blue</source>
        <translation>l'image, rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the network makes of it.</source>
        <translation>Déposez une photo pour voir ce que le réseau en fait.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the units of {0} make of it.</source>
        <translation>Déposez une photo pour voir ce qu'en font les unités de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Feature maps of {0} …</source>
        <translation>Cartes de {0} …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Units of the layer</source>
        <translation>Unités de la couche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}) : {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: largest {1}, mean {2}</source>
        <translation>{0} : maximum {1}, moyenne {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Chosen unit</source>
        <translation>Unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Excited most by</source>
        <translation>Excitée le plus par</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of the chosen unit</source>
        <translation>Carte de l'unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of {0}</source>
        <translation>Carte de {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The channels that this unit reads; first those with the most weight</source>
        <translation>Les canaux que lit cette unité ; d'abord ceux qui ont le plus de poids</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The lowest and the highest value of the map</source>
        <translation>La plus petite et la plus grande valeur de la carte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The mean over all positions of the map</source>
        <translation>La moyenne sur toutes les positions de la carte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The nine patches of the opened folder (tab Exciting); a click opens the photo</source>
        <translation>Les neuf extraits du dossier ouvert (onglet Excitants) ; un clic ouvre la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The share of positions at which the unit is silent</source>
        <translation>La part des positions où l'unité se tait</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's output for this photo</source>
        <translation>La sortie de l'unité pour cette photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's place when the layer is sorted by the mean</source>
        <translation>Le rang de l'unité quand la couche est triée par la moyenne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/class_box.py"/>
        <source>There is no such class.</source>
        <translation>Il n'y a pas de telle classe.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Area under deletion {0}, at random {1}; under insertion {2}, at random {3}</source>
        <translation>Aire en suppression {0}, au hasard {1} ; en insertion {2}, au hasard {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion: the pixels are covered, the most important first; the faster the class falls, the better.
Insertion: they are brought back into a blurred photo; the faster it rises, the better.
Dotted: in a random order (Petsiuk 2018).</source>
        <translation>Suppression : les pixels sont couverts, les plus importants d'abord ; plus vite la classe tombe, mieux c'est.
Insertion : ils reviennent dans une photo floue ; plus vite elle monte, mieux c'est.
Pointillés : dans un ordre aléatoire (Petsiuk 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Above: {0}. Below: {1}, and the difference, red for {0}, blue for {1}.</source>
        <translation>En haut : {0}. En bas : {1}, et la différence, rouge pour {0}, bleu pour {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference of the two maps</source>
        <translation>Différence des deux cartes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map of the other class</source>
        <translation>Carte de chaleur de l'autre classe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map over the photo</source>
        <translation>Carte de chaleur sur la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Open a photo: here stands which part of it made the answer.</source>
        <translation>Ouvrez une photo : ici se voit quelle partie d'elle a fait la réponse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>The network has stopped.</source>
        <translation>Le réseau s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>There is no map: {0}</source>
        <translation>Il n'y a pas de carte : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>How far the patch moves, in pixels: a smaller step is finer and slower</source>
        <translation>De combien le cache se déplace, en pixels : un pas plus petit est plus fin et plus lent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the grey patch in pixels: a larger one covers more of the thing</source>
        <translation>Taille du cache gris en pixels : un plus grand couvre davantage l'objet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the patch</source>
        <translation>Taille du cache</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Step of the patch</source>
        <translation>Pas du cache</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>patch </source>
        <translation>cache </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>step </source>
        <translation>pas </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Can it be trusted?</source>
        <translation>Peut-on s'y fier ?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Covers the map's most important pixels and sees how fast the class falls (Petsiuk 2018)</source>
        <translation>Couvre les pixels les plus importants de la carte et regarde à quelle vitesse la classe tombe (Petsiuk 2018)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Layers with random weights, from the top</source>
        <translation>Couches aux poids aléatoires, depuis le haut</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Makes the network's layers random, from the top down, and draws the same map again.
A map that stays the same does not show what the network knows (Adebayo 2018).</source>
        <translation>Rend aléatoires les couches du réseau, du haut vers le bas, et redessine la même carte.
Une carte qui reste la même ne montre pas ce que sait le réseau (Adebayo 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measuring ...</source>
        <translation>Mesure ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: none. Move the slider to see the map without them.</source>
        <translation>Poids aléatoires : aucun. Bougez le curseur pour voir la carte sans les poids appris.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: {0}</source>
        <translation>Poids aléatoires : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Rank correlation with the map: {0}</source>
        <translation>Corrélation de rang avec la carte : {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>The same map with random weights</source>
        <translation>La même carte avec des poids aléatoires</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>{0} down to {1}</source>
        <translation>{0} jusqu'à {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to compare with</source>
        <translation>Classe à comparer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to explain</source>
        <translation>Classe à expliquer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>How the map is made</source>
        <translation>Comment la carte est faite</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Map and trust</source>
        <translation>Carte et confiance</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>No other class</source>
        <translation>Aucune autre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Progress of the map</source>
        <translation>Progression de la carte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength of the map over the photo</source>
        <translation>Force de la carte sur la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The class to explain: choose it, type its name, or click a bar of the answer</source>
        <translation>La classe à expliquer : choisissez-la, tapez son nom, ou cliquez une barre de la réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The first answer</source>
        <translation>La première réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The layer whose maps Grad-CAM weighs: choose it here, or click a convolution in the drawing. The last convolution is the paper's choice</source>
        <translation>La couche dont Grad-CAM pondère les cartes : choisissez-la ici ou cliquez sur une convolution du dessin. La dernière convolution est le choix de l'article</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Why this and not that: draws a second class too, and the difference</source>
        <translation>Pourquoi ceci et pas cela : dessine aussi une deuxième classe, et la différence</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} ({1}) for {2}. Photo {3}. Network {4}.
{5}</source>
        <translation>{0} ({1}) pour {2}. Photo {3}. Réseau {4}.
{5}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} for {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0}{1}, {2}: {3} {4}</source>
        <translation>{0}{1}, {2} : {3} {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>A folder with card.json and network.weights.h5</source>
        <translation>Un dossier avec card.json et network.weights.h5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About this network ...</source>
        <translation>À propos de ce réseau ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Activations of this layer (NPZ, CSV) ...</source>
        <translation>Activations de cette couche (NPZ, CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All kernels of conv1, or every slice of the chosen unit</source>
        <translation>Tous les noyaux de conv1, ou chaque tranche de l'unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All keys, and the terms of the field</source>
        <translation>Toutes les touches, et les termes du domaine</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All networks on this computer: where they lie, other names, deleting</source>
        <translation>Tous les réseaux sur cet ordinateur : où ils sont, autres noms, suppression</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>An AlexNet exported from another program</source>
        <translation>Un AlexNet exporté d'un autre programme</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Answer as a table (CSV, NPZ) ...</source>
        <translation>Réponse en tableau (CSV, NPZ) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Back; take a mark or a message away</source>
        <translation>Retour ; enlever un repère ou un message</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Camera and video</source>
        <translation>Caméra et vidéo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address</source>
        <translation>Copier l'adresse de l'unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address, such as conv3/217</source>
        <translation>Copier l'adresse de l'unité, comme conv3/217</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view</source>
        <translation>Copier cette vue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view as a picture</source>
        <translation>Copier cette vue comme image</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Download the public AlexNets that know ImageNet's 1,000 classes</source>
        <translation>Télécharger les AlexNet publics qui connaissent les 1 000 classes d'ImageNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit with the mouse; answer and maps follow</source>
        <translation>Dessiner un chiffre à la souris ; la réponse et les cartes suivent</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Eight steps through the window; it goes on where you left it</source>
        <translation>Huit étapes à travers la fenêtre ; elle reprend où vous l'avez quittée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every class with its probability</source>
        <translation>Chaque classe avec sa probabilité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every value of the chosen layer for this photo</source>
        <translation>Chaque valeur de la couche choisie pour cette photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Figure for a report (PNG, SVG, PDF) ...</source>
        <translation>Figure pour un rapport (PNG, SVG, PDF) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Freeze, or hold; pause a video</source>
        <translation>Figer, ou retenir ; mettre une vidéo en pause</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>From LeNet to AlexNet and on</source>
        <translation>De LeNet à AlexNet et au-delà</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Import an ONNX file ...</source>
        <translation>Importer un fichier ONNX ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Its classes, variant and measured errors</source>
        <translation>Ses classes, sa variante et ses erreurs mesurées</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Kernel sheet as a picture ...</source>
        <translation>Planche de noyaux comme image ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Large view of the unit</source>
        <translation>Grande vue de l'unité</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Layer before</source>
        <translation>Couche précédente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>LeNet-5 and AlexNet to one scale</source>
        <translation>LeNet-5 et AlexNet à la même échelle</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>More networks ...</source>
        <translation>Plus de réseaux ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Move in what has the focus: layer, unit, point of the photo</source>
        <translation>Se déplacer dans ce qui a le focus : couche, unité, point de la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next layer</source>
        <translation>Couche suivante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>One frame back, one on</source>
        <translation>Une image en arrière, une en avant</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder of photos: all of them, and what the tabs find out about a folder</source>
        <translation>Ouvrir un dossier de photos : toutes, et ce que les onglets apprennent d'un dossier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a trained network ...</source>
        <translation>Ouvrir un réseau entraîné ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a video file</source>
        <translation>Ouvrir un fichier vidéo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste a picture, a file or an address</source>
        <translation>Coller une image, un fichier ou une adresse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Photo before</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Quit</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Rename, delete, show ...</source>
        <translation>Renommer, supprimer, montrer ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Save this view as a picture: all of it, with its legend</source>
        <translation>Enregistrer cette vue comme image : entière, avec sa légende</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The layer before</source>
        <translation>La couche précédente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next layer</source>
        <translation>La couche suivante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo before</source>
        <translation>La photo précédente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo with its square, the answer and this view, with legend and caption</source>
        <translation>La photo avec son carré, la réponse et cette vue, avec légende et titre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>This view as a picture ...</source>
        <translation>Cette vue comme image ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left</source>
        <translation>Tourner les traits à gauche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left, as the mouse wheel over the photo does</source>
        <translation>Tourner les traits à gauche, comme le fait la molette sur la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating right</source>
        <translation>Tourner les traits à droite</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Video ...</source>
        <translation>Vidéo ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What came out when its claims were tried again</source>
        <translation>Ce qu'ont donné ses affirmations, mises de nouveau à l'essai</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What this program is, and its versions</source>
        <translation>Ce qu'est ce programme, et ses versions</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem: {text}</source>
        <translation>Problème : {text}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Restart</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Show what the system said</source>
        <translation>Montrer ce qu'a dit le système</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Start the network again</source>
        <translation>Relancer le réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere</source>
        <translation>Déposez n'importe où</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere in the window</source>
        <translation>Déposez n'importe où dans la fenêtre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system ({0})</source>
        <translation>Comme le système ({0})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Save, appearance, help</source>
        <translation>Enregistrer, apparence, aide</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Toolbar</source>
        <translation>Barre d'outils</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>{0} - AlexNet</source>
        <translation>{0} - AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Import an ONNX file</source>
        <translation>Importer un fichier ONNX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>ONNX files</source>
        <translation>Fichiers ONNX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a trained network</source>
        <translation>Ouvrir un réseau entraîné</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>The clipboard holds no picture, file or address.</source>
        <translation>Le presse-papiers ne contient ni image, ni fichier, ni adresse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>What was dropped holds no picture, file or address.</source>
        <translation>Ce qui a été déposé ne contient ni image, ni fichier, ni adresse.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>dropped picture</source>
        <translation>image déposée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>{0} has a network's weights, but no card.json that says which network they belong to. A trained network is a folder with both.</source>
        <translation>{0} a les poids d'un réseau, mais pas de card.json qui dise à quel réseau ils appartiennent. Un réseau entraîné est un dossier avec les deux.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays (*.npz)</source>
        <translation>Tableaux NumPy (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays: every value (*.npz)</source>
        <translation>Tableaux NumPy : chaque valeur (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture, 300 dpi (*.png)</source>
        <translation>Image, 300 ppp (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table: figures of each unit (*.csv)</source>
        <translation>Tableau : chiffres de chaque unité (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>answer</source>
        <translation>reponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading the network ...</source>
        <translation>chargement du réseau ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading {0} ...</source>
        <translation>chargement de {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running</source>
        <translation>Un entraînement tourne</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running. What is to become of it?</source>
        <translation>Un entraînement tourne. Que doit-il devenir ?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Save and stop</source>
        <translation>Enregistrer et arrêter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Stopped, it is saved and Resume goes on. Without the window it goes on by itself, and can be watched again in the tab Train.</source>
        <translation>Arrêté, il est enregistré et Reprendre continue. Sans la fenêtre il continue seul, et peut de nouveau être observé dans l'onglet Entraîner.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Alike</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Dream</source>
        <translation>Rêve</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Exciting</source>
        <translation>Excitants</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Feature maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>How often the network is wrong on a folder of class folders, and where</source>
        <translation>Combien de fois et où le réseau se trompe sur un dossier de dossiers de classes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Teach it your own things: record or drop photos, train a network, try it</source>
        <translation>Apprenez-lui vos propres choses : filmez ou déposez des photos, entraînez un réseau, essayez-le</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The nine patches of a folder's photos that excite the chosen unit most</source>
        <translation>Les neuf extraits des photos d’un dossier qui excitent le plus l’unité choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The patterns that the chosen layer has learned</source>
        <translation>Les motifs qu'a appris la couche choisie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Turn, blur, darken or cover the photo, or attack the network, and watch the answer</source>
        <translation>Tourner, flouter, assombrir ou couvrir la photo, ou attaquer le réseau, et observer la réponse</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Two photos, or two networks on one photo: answers, maps of a layer, difference</source>
        <translation>Deux photos, ou deux réseaux sur une photo : réponses, cartes d'une couche, différence</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit would like to see: a picture drawn to excite it</source>
        <translation>Ce que l'unité choisie aimerait voir : une image dessinée pour l'exciter</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit's number was computed from, down to the photo's pixels</source>
        <translation>De quoi le nombre de l'unité choisie a été calculé, jusqu'aux pixels de la photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Where each unit of the chosen layer found its pattern in this photo</source>
        <translation>Où chaque unité de la couche choisie a trouvé son motif dans cette photo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which part of the photo made the answer, and whether that can be trusted</source>
        <translation>Quelle partie de la photo a fait la réponse, et si l'on peut s'y fier</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which photos of a folder the network finds like this one, and a map of all</source>
        <translation>Quelles photos d'un dossier le réseau trouve semblables à celle-ci, et une carte de toutes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0} is not on this computer yet: {1} download {2}</source>
        <translation>{0} n'est pas encore sur cet ordinateur : {1} download {2}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a trained network, but there is no {1} in it</source>
        <translation>{0} : il faut un réseau entraîné, mais {1} n'y est pas</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected one of the networks that can be downloaded: {1}</source>
        <translation>{0} : il faut un des réseaux qui peuvent être téléchargés : {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected the folder of a trained network or one of these names: {1}</source>
        <translation>{0} : il faut le dossier d'un réseau entraîné ou un de ces noms : {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>BVLC AlexNet with its weights rounded to 8 bits: a quarter of the download, nearly the same answers. The errors are those of the network before rounding.</source>
        <translation>BVLC AlexNet aux poids arrondis à 8 bits : un quart du téléchargement, presque les mêmes réponses. Les erreurs sont celles du réseau avant l'arrondi.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>Caffe's reference network on ImageNet's 1,000 classes: AlexNet that pools before it normalises.</source>
        <translation>Le réseau de référence de Caffe sur les 1000 classes d'ImageNet : un AlexNet dont le pooling vient avant la normalisation.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>PyTorch's AlexNet on ImageNet's 1,000 classes, after Krizhevsky's One Weird Trick: no normalisation layers, 64 kernels in conv1.</source>
        <translation>L'AlexNet de PyTorch sur les 1000 classes d'ImageNet, d'après « One Weird Trick » de Krizhevsky : sans normalisation, 64 noyaux dans conv1.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>The AlexNet that Berkeley trained with Caffe on ImageNet's 1,000 classes (ILSVRC-2012).</source>
        <translation>L'AlexNet que Berkeley a entraîné avec Caffe sur les 1000 classes d'ImageNet (ILSVRC-2012).</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>expected a name of 1 to {0} characters. Received: {1}</source>
        <translation>il faut un nom de 1 à {0} caractères. Reçu : {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0} came with the program and keeps its name</source>
        <translation>{0} est fourni avec le programme et garde son nom</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be deleted: {1}</source>
        <translation>{0} : ne peut pas être supprimé : {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be renamed: {1}</source>
        <translation>{0} : ne peut pas être renommé : {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a network in {1}; others are not deleted</source>
        <translation>{0} : il faut un réseau dans {1} ; les autres ne sont pas supprimés</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one class. Received: {0}, which is in {1}</source>
        <translation>classe : il en faut une seule. Reçu : {0}, qui est dans {1}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one of the network's {0} classes{1}. Received: {2}</source>
        <translation>classe : il faut une des {0} classes du réseau{1}. Reçu : {2}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: its map changes with the weights, as the gradient's does.</source>
        <translation>Adebayo 2018 : sa carte change avec les poids, comme celle du gradient.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.</source>
        <translation>Adebayo 2018 : avec des poids aléatoires, les formes de la photo se voient encore, ce qui trompe l'œil.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>By how much the class falls when a grey patch covers this place.</source>
        <translation>De combien la classe tombe quand une tache grise couvre cet endroit.</translation>
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
        <translation>Échoue à l'épreuve d'Adebayo 2018 : sa carte ne dépend guère des poids des couches hautes.</translation>
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
        <translation>Gradient × entrée</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Guided backpropagation</source>
        <translation>Rétropropagation guidée</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>How steeply the class changes with each pixel.</source>
        <translation>Avec quelle pente la classe change avec chaque pixel.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Integrated gradients</source>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; Nie 2018 shows that it recovers the photo's edges.</source>
        <translation>Non testé par Adebayo 2018 ; Nie 2018 montre qu'il restitue les contours de la photo.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; it asks the network itself at every place.</source>
        <translation>Non testé par Adebayo 2018 ; il interroge le réseau lui-même à chaque endroit.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Passes the check of Adebayo 2018: with random weights its map is another one.</source>
        <translation>Réussit l'épreuve d'Adebayo 2018 : avec des poids aléatoires sa carte en est une autre.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The class's signal sent back through the transposed layers: what the Deep Visualization Toolbox shows.</source>
        <translation>Le signal de la classe renvoyé à travers les couches transposées : ce que montre la Deep Visualization Toolbox.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.</source>
        <translation>Le gradient là où les unités sont actives et le signal positif : net, mais en grande part les contours de la photo.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The gradient, averaged over noisy copies of the photo.</source>
        <translation>Le gradient, moyenné sur des copies bruitées de la photo.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds on the way from the mean colour to the photo; the values add up to the class's logit.</source>
        <translation>Ce que chaque pixel ajoute sur le chemin de la couleur moyenne à la photo ; la somme des valeurs est le logit de la classe.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds over the mean colour, to first order.</source>
        <translation>Ce que chaque pixel ajoute à la couleur moyenne, au premier ordre.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Where the maps of a convolution speak for the class.</source>
        <translation>Où les cartes d'une convolution parlent pour la classe.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Guided</source>
        <translation>Guidée</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>How the unit changes with each pixel: brighter where more of the colour would excite it.</source>
        <translation>Comment l'unité change avec chaque pixel : plus clair où plus de cette couleur l'exciterait.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The unit's map sent back through the transposed layers; it recovers the photo's edges as well (Nie 2018).</source>
        <translation>La carte de l'unité renvoyée à travers les couches transposées ; elle restitue aussi les contours de la photo (Nie 2018).</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected at least two. Received: {0}</source>
        <translation>classes : il en faut au moins deux. Reçu : {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected every name once. Received twice: {0}</source>
        <translation>classes : il faut chaque nom une fois. Reçu deux fois : {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected a card of format {0}. Received: {1}</source>
        <translation>il faut une fiche au format {0}. Reçu : {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected an entry {0} in the card. Received: {1}</source>
        <translation>il faut une entrée {0} dans la fiche. Reçu : {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>name: expected a name for the network. Received: ''</source>
        <translation>nom : il faut un nom pour le réseau. Reçu : ''</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>not_sure_below: expected a probability from 0 to 1. Received: {0}</source>
        <translation>not_sure_below : il faut une probabilité de 0 à 1. Reçu : {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>preprocessing: expected image_size={0} for the variant {1}. Received: {2}</source>
        <translation>preprocessing : il faut image_size={0} pour la variante {1}. Reçu : {2}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>the card cannot be used: {0}</source>
        <translation>la fiche est inutilisable : {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: cannot be read: {1}</source>
        <translation>{0} : illisible : {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a file</source>
        <translation>{0} : il faut un fichier</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a folder for the network, but it is a file</source>
        <translation>{0} : il faut un dossier pour le réseau, mais c'est un fichier</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a trained network (a folder with {1} and {2}), but there is no {3}</source>
        <translation>{0} : il faut un réseau entraîné (un dossier avec {1} et {2}), mais {3} n'y est pas</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected the folder of a trained network, but it is a file</source>
        <translation>{0} : il faut le dossier d'un réseau entraîné, mais c'est un fichier</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: holds a network already ({1}), which is never overwritten</source>
        <translation>{0} : contient déjà un réseau ({1}), qui n'est jamais écrasé</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Blue disc</source>
        <translation>Disque bleu</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Cyan disc</source>
        <translation>Disque cyan</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 0</source>
        <translation>Chiffre 0</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 1</source>
        <translation>Chiffre 1</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 2</source>
        <translation>Chiffre 2</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 3</source>
        <translation>Chiffre 3</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 4</source>
        <translation>Chiffre 4</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 5</source>
        <translation>Chiffre 5</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 6</source>
        <translation>Chiffre 6</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 7</source>
        <translation>Chiffre 7</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 8</source>
        <translation>Chiffre 8</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 9</source>
        <translation>Chiffre 9</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>From black to white</source>
        <translation>Du noir au blanc</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Grating at {0} degrees, {1} pixels</source>
        <translation>Traits à {0} degrés, {1} pixels</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Green disc</source>
        <translation>Disque vert</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Magenta disc</source>
        <translation>Disque magenta</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Red disc</source>
        <translation>Disque rouge</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Yellow disc</source>
        <translation>Disque jaune</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Darken</source>
        <translation>Assombrir</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Turn grey</source>
        <translation>Griser</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>least_short_side: expected at least 1 pixel. Received: {0}</source>
        <translation>least_short_side : il faut au moins 1 pixel. Reçu : {0}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: a HEIC photo, and the package pillow-heif that reads them is not installed here</source>
        <translation>{0} : une photo HEIC, et le paquet pillow-heif qui les lit n'est pas installé ici</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo ({1}). Received: {2}</source>
        <translation>{0} : il faut une photo ({1}). Reçu : {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file, but there is no such file ({1})</source>
        <translation>{0} : il faut un fichier photo, mais ce fichier n'existe pas ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a device or a pipe</source>
        <translation>{0} : il faut un fichier photo. Reçu : un périphérique ou un tube</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a folder ({1})</source>
        <translation>{0} : il faut un fichier photo. Reçu : un dossier ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} MB. Received: {2} MB</source>
        <translation>{0} : il faut une photo d'au plus {1} Mo. Reçu : {2} Mo</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} megapixels. Received: {2} x {3} = {4} megapixels</source>
        <translation>{0} : il faut une photo d'au plus {1} mégapixels. Reçu : {2} x {3} = {4} mégapixels</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo with at least one pixel. Received: {1} x {2}</source>
        <translation>{0} : il faut une photo d'au moins un pixel. Reçu : {1} x {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo. Received: an empty file (0 bytes)</source>
        <translation>{0} : il faut une photo. Reçu : un fichier vide (0 octet)</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected the name of a photo file: {1}</source>
        <translation>{0} : il faut le nom d'un fichier photo : {1}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the header of the photo is damaged or truncated ({1})</source>
        <translation>{0} : l'en-tête de la photo est abîmé ou tronqué ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the {1} data are damaged or truncated ({2})</source>
        <translation>{0} : les données {1} sont abîmées ou tronquées ({2})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: there is not enough memory to decode {1} x {2} pixels</source>
        <translation>{0} : il n'y a pas assez de mémoire pour décoder {1} x {2} pixels</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet as the program of 2012 had it</source>
        <translation>AlexNet tel que l'avait le programme de 2012</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet in a single column</source>
        <translation>AlexNet en une seule colonne</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012 in miniature</source>
        <translation>L'AlexNet de 2012 en miniature</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012, two columns</source>
        <translation>AlexNet de 2012, deux colonnes</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC AlexNet (Caffe)</source>
        <translation>AlexNet de BVLC (Caffe)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC CaffeNet (pools before it normalises)</source>
        <translation>CaffeNet de BVLC (pooling avant la normalisation)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>Four layers, as for CIFAR-10</source>
        <translation>Quatre couches, comme pour CIFAR-10</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>LeNet-5 of 1998, usual form</source>
        <translation>LeNet-5 de 1998, forme usuelle</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One column of the miniature</source>
        <translation>Une colonne de la miniature</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One weird trick (torchvision's AlexNet)</source>
        <translation>One weird trick (l'AlexNet de torchvision)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>22 layers in modules that look at several sizes at once, and the mean over each map in place of the large dense layers: a ninth of AlexNet's parameters.</source>
        <translation>22 couches en modules qui regardent plusieurs tailles à la fois, et la moyenne de chaque carte à la place des grandes couches denses : un neuvième des paramètres d'AlexNet.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>A thousand classes from 1.2 million photos: rectified units, dropout, overlapping pooling, two graphics cards, and an error far below every other entry's.</source>
        <translation>Mille classes apprises de 1,2 million de photos : unités rectifiées, dropout, pooling avec recouvrement, deux cartes graphiques, et une erreur bien au-dessous de celle de tous les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>All of it, in the paper's form and in four more.</source>
        <translation>Tout, dans la forme de l'article et dans quatre autres.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Chellapilla, Puri, Simard</source>
        <translation>Chellapilla, Puri, Simard</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Cireşan and colleagues</source>
        <translation>Cireşan et collègues</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Clarifai, of ZFNet's Zeiler</source>
        <translation>Clarifai, de Zeiler (ZFNet)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Connections that carry a layer's input past it, so that 152 layers learn: each adds only what is missing.</source>
        <translation>Des connexions qui portent l'entrée d'une couche au-delà d'elle, si bien que 152 couches apprennent : chacune n'ajoute que ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Convolution unrolled into one product of matrices, so that a graphics card could train a network up to four times as fast as a processor.</source>
        <translation>La convolution déroulée en un seul produit de matrices, si bien qu'une carte graphique pouvait entraîner un réseau jusqu'à quatre fois plus vite qu'un processeur.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep networks with max pooling trained whole on a graphics card, 10 to 60 times as fast as on a processor; best of their time on MNIST, NORB and CIFAR-10.</source>
        <translation>Des réseaux profonds à max-pooling, entraînés en entier sur une carte graphique, 10 à 60 fois plus vite que sur un processeur ; les meilleurs de leur temps sur MNIST, NORB et CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep on a GPU</source>
        <translation>Profond sur GPU</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Depth from the smallest kernels: 16 or 19 layers with weights, every convolution 3 x 3. Normalisation like AlexNet's did not help it.</source>
        <translation>La profondeur avec les plus petits noyaux : 16 ou 19 couches à poids, chaque convolution 3 x 3. Une normalisation comme celle d'AlexNet ne l'aidait pas.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>First on a GPU</source>
        <translation>Premier sur GPU</translation>
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
        <translation>ILSVRC 2012, photos de test, six réseaux ; un seul réseau 16,0 sur les photos de validation</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2012, seven networks, two of them trained on more photos first; one network alone 18.2</source>
        <translation>ILSVRC 2012, sept réseaux, dont deux entraînés d'abord sur plus de photos ; un seul réseau 18,2</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, first place</source>
        <translation>ILSVRC 2014, sept réseaux, première place</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, second place; 6.8 with two networks after the challenge</source>
        <translation>ILSVRC 2014, sept réseaux, deuxième place ; 6,8 avec deux réseaux après le concours</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2015, six networks, first place</source>
        <translation>ILSVRC 2015, six réseaux, première place</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Kernels learned from examples by backpropagation: postal codes in 1989, cheques with LeNet-5 in 1998.</source>
        <translation>Des noyaux appris d'exemples par rétropropagation : codes postaux en 1989, chèques avec LeNet-5 en 1998.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Krizhevsky, Sutskever, Hinton</source>
        <translation>Krizhevsky, Sutskever, Hinton</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Layers of cells that look for one feature everywhere, and layers behind them that forgive a shift of it, in turn. It learned without an error to go back from.</source>
        <translation>Des couches de cellules qui cherchent partout un même trait, et derrière elles, en alternance, des couches qui pardonnent son décalage. Il apprenait sans erreur d'où repartir en arrière.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeCun and colleagues</source>
        <translation>LeCun et collègues</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet</source>
        <translation>LeNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 in its usual form: every map of the third layer reads all six before it, no trained subsampling, ten dense outputs. The paper's own has 60,000</source>
        <translation>LeNet-5 dans sa forme usuelle : chaque carte de la troisième couche lit les six d'avant, pas de sous-échantillonnage appris, dix sorties denses. Celui de l'article en a 60 000</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 itself, as a network like any other: Network &gt; LeNet-5, digits; and Side by side.</source>
        <translation>LeNet-5 lui-même, un réseau comme les autres : Réseau &gt; LeNet-5, digits ; et Côte à côte.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Looking at units: the map of every one, and the part of the photo that each position sees.</source>
        <translation>Regarder les unités : la carte de chacune, et la partie de la photo que voit chaque position.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Max pooling: pool1, pool2 and pool5.</source>
        <translation>Le max-pooling : pool1, pool2 et pool5.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>NEC and Illinois</source>
        <translation>NEC et Illinois</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Neocognitron</source>
        <translation>Neocognitron</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing of its modules; it kept AlexNet's normalisation, norm1 and norm2.</source>
        <translation>Rien de ses modules ; il a gardé la normalisation d'AlexNet, norm1 et norm2.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing; it is where the line went.</source>
        <translation>Rien ; c'est là qu'allait la lignée.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Pictures of what every unit answers to, and what they taught: kernels of 7 x 7 pixels and a stride of 2 in the first layer instead of 11 x 11 and 4.</source>
        <translation>Des images de ce à quoi chaque unité répond, et ce qu'elles ont appris : dans la première couche, des noyaux de 7 x 7 pixels et un pas de 2 au lieu de 11 x 11 et 4.</translation>
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
        <translation>Szegedy et collègues</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The choice to leave the normalisation out: train with --no-lrn.</source>
        <translation>Le choix d'omettre la normalisation : entraînez avec --no-lrn.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The order of its layers: convolution, then pooling, as the drawing of the network shows.</source>
        <translation>L'ordre de ses couches : convolution, puis pooling, comme le montre le dessin du réseau.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Training on one graphics card or on several, when the machine has them.</source>
        <translation>L'entraînement sur une ou plusieurs cartes graphiques, quand la machine en a.</translation>
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
        <translation>environ, la somme du tableau 1 de l'article</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 152 layers, as counted in torchvision; hardly fewer than AlexNet's</source>
        <translation>avec 152 couches, comptés dans torchvision ; à peine moins qu'AlexNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 16 layers; 144 million with 19</source>
        <translation>avec 16 couches ; 144 millions avec 19</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with two groups and a thousand classes</source>
        <translation>avec deux groupes et mille classes</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>95 everyday things: trained from nothing on 21,072 small photos in 38 epochs, then in 29 epochs on 36,644 more varied ones with the answers of a network that saw ImageNet, on two cores without a graphics card.</source>
        <translation>95 choses du quotidien : entraîné à partir de rien sur 21 072 petites photos en 38 époques, puis en 29 époques sur 36 644 plus variées avec les réponses d'un réseau qui a vu ImageNet ; sur deux cœurs sans carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A printed page is a keyboard (82 %), without "Not sure".</source>
        <translation>Une page imprimée est un clavier (82 %), sans « Pas sûr ».</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A thing that is small in the photo is easily missed: sports are told by the ground they are played on.</source>
        <translation>Ce qui est petit sur la photo échappe facilement : les sports se reconnaissent au sol sur lequel on joue.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Knows 95 classes and nothing else: what is in none of them is called by one of their names, or "Not sure".</source>
        <translation>Connaît 95 classes et rien d'autre : ce qui n'est d'aucune reçoit le nom de l'une d'elles, ou « Pas sûr ».</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>On photos from elsewhere four of ten first answers are wrong; below 47 % it says "Not sure", which covers three of five wrong first answers and one of six right ones.</source>
        <translation>Sur des photos venues d'ailleurs, quatre premières réponses sur dix sont fausses ; en dessous de 47 % il dit « Pas sûr », ce qui couvre trois fausses sur cinq et une juste sur six.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Takes a table for a desk, a car for a racing car, a guitar for a drink carton, a butterfly on leaves for salad.</source>
        <translation>Prend une table pour un bureau, une voiture pour une voiture de course, une guitare pour une brique de boisson, un papillon sur des feuilles pour de la salade.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Weakest on dusk and night: boats before a sunset are sea or beach, cars in the dark are anything.</source>
        <translation>Le plus faible au crépuscule et la nuit : les bateaux devant un coucher de soleil sont mer ou plage, les voitures dans le noir n'importe quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere</source>
        <translation>photos venues d'ailleurs</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, natural</source>
        <translation>photos venues d'ailleurs, naturelles</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, objects in scenes</source>
        <translation>photos venues d'ailleurs, objets en situation</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos like those it learned from</source>
        <translation>photos comme celles qu'il a apprises</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Handwritten digits, white on black: LeNet-5 of 1998 in its usual form (61,706 parameters), trained from nothing on 8,000 digits in a minute on two cores.</source>
        <translation>Chiffres manuscrits, blanc sur noir : LeNet-5 de 1998 sous sa forme habituelle (61 706 paramètres), entraîné à partir de rien sur 8000 chiffres en une minute sur deux cœurs.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It knows the digits 0 to 9 and nothing else: whatever it is shown, it answers with a digit.</source>
        <translation>Il connaît les chiffres de 0 à 9 et rien d'autre : quoi qu'on lui montre, il répond par un chiffre.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It was trained on white digits on black, in the middle and 20 of 32 pixels high; dark ones on paper must be inverted first.</source>
        <translation>Il a été entraîné sur des chiffres blancs sur noir, au milieu et hauts de 20 pixels sur 32 ; ceux qui sont sombres sur papier doivent d'abord être inversés.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Its error is that of the best epoch of 25 on the 2,000 digits that chose it, so it is a little too good; a fresh set would give somewhat more.</source>
        <translation>Son erreur est celle de la meilleure de 25 époques sur les 2000 chiffres qui l'ont désignée, donc un peu trop bonne ; sur de nouveaux, elle serait un peu plus grande.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>validation photos</source>
        <translation>photos de validation</translation>
    </message>
</context>
</TS>
