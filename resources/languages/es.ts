<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlexNet</name>
    <message>
        <location filename="../../alexnet_app/app.py"/>
        <source>No network could be opened. Choose one in the Network menu.</source>
        <translation>No se pudo abrir ninguna red. Elija una en el menú Red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>1,234</source>
        <translation>1 234</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/downloads.py"/>
        <source>The download ended unexpectedly. Try again: it continues.</source>
        <translation>La descarga terminó de forma inesperada. Inténtelo otra vez: seguirá donde estaba.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Exit code {0}</source>
        <translation>Código de salida {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Log: {0}</source>
        <translation>Registro: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The log says why.</source>
        <translation>El registro dice por qué.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The network could not answer this photo: {0}</source>
        <translation>La red no pudo responder a esta foto: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>This photo could not be prepared for the network.</source>
        <translation>Esta foto no se pudo preparar para la red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network has stopped twice. Restart it, or choose another network.</source>
        <translation>La red se ha detenido dos veces. Reiníciela, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network in {0} could not be loaded: {1}</source>
        <translation>No se pudo cargar la red de {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>This is not a trained network.</source>
        <translation>Esto no es una red entrenada.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>its process has stopped twice</source>
        <translation>su proceso se ha detenido dos veces</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit</source>
        <translation>Cifra dibujada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit {0}</source>
        <translation>Cifra dibujada {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>LeNet-5 could not be opened.</source>
        <translation>No se pudo abrir LeNet-5.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>There is no photo in {0}.</source>
        <translation>No hay ninguna foto en {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>This could not be opened.</source>
        <translation>Esto no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/problems.py"/>
        <source>{0} could not be saved.</source>
        <translation>No se pudo guardar {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/questions/time_measuring.py"/>
        <source>No network of this kind comes with the program.</source>
        <translation>Ninguna red de este tipo viene con el programa.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>1 file is no photo.</source>
        <translation>1 archivo no es una foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>A photo could not be kept.</source>
        <translation>No se pudo conservar una foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Make a class first: type its name.</source>
        <translation>Haga primero una clase: escriba su nombre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Save pictures from the web first, then drop the files.</source>
        <translation>Guarde primero las imágenes de la web y suelte después los archivos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>The folder of your classes is gone. Choose another.</source>
        <translation>La carpeta de sus clases ya no está. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>{0} files are no photos.</source>
        <translation>{0} archivos no son fotos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>It was stopped before its first epoch was done, so there is no network yet.</source>
        <translation>Se detuvo antes de acabar su primera época, así que aún no hay red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training could not be started: {0}</source>
        <translation>No se pudo iniciar el entrenamiento: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended before it had begun to learn. Begin it again.</source>
        <translation>El entrenamiento acabó antes de empezar a aprender. Empiécelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended from outside. What it had saved is kept.</source>
        <translation>El entrenamiento se terminó desde fuera. Lo que había guardado se conserva.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>This training tells its epochs only, so whether it still runs cannot be seen.</source>
        <translation>Este entrenamiento solo cuenta sus épocas: no se ve si todavía corre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in Settings, Privacy &amp; security, Camera.</source>
        <translation>Permítala en Configuración, Privacidad y seguridad, Cámara.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Permítala en Ajustes del Sistema, Privacidad y seguridad, Cámara.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in the settings of your system.</source>
        <translation>Permítala en los ajustes de su sistema.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Choose another from the list.</source>
        <translation>Elija otra de la lista.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Close other programs that show the camera, then start it again.</source>
        <translation>Cierre los otros programas que muestran la cámara y vuelva a iniciarla.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Plug one in, or drop a photo or a video file instead.</source>
        <translation>Conecte una, o suelte aquí una foto o un vídeo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera is not allowed for this program.</source>
        <translation>Este programa no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} does not start. It may be in use by another program.</source>
        <translation>La cámara {name} no arranca. Quizá la esté usando otro programa.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is in use by another program.</source>
        <translation>Otro programa está usando la cámara {name}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for this program.</source>
        <translation>Este programa no tiene permiso para usar la cámara {name}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for your user.</source>
        <translation>Su usuario no tiene permiso para usar la cámara {name}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} sends no picture. It may be in use by another program.</source>
        <translation>La cámara {name} no envía imagen. Quizá la esté usando otro programa.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} was unplugged.</source>
        <translation>La cámara {name} se ha desconectado.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The last picture stays. Plug the camera in and start it again.</source>
        <translation>La última imagen se queda. Conecte la cámara y vuelva a iniciarla.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>This camera is no longer there.</source>
        <translation>Esta cámara ya no está.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>{path} can be opened by the group video: sudo usermod -aG video $USER, then log in again.</source>
        <translation>{path} lo puede abrir el grupo video: sudo usermod -aG video $USER, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video cannot be used: QtMultimedia does not load. Photos work as before.</source>
        <translation>Cámara y vídeo no se pueden usar: QtMultimedia no se carga. Las fotos van como antes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. On Debian or Ubuntu install it with: sudo apt install {package}</source>
        <translation>Cámara y vídeo necesitan la biblioteca del sistema {library}, que falta. En Debian o Ubuntu: sudo apt install {package}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. Photos work as before.</source>
        <translation>Cámara y vídeo necesitan la biblioteca del sistema {library}, que falta. Las fotos van como antes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Solo se pueden abrir direcciones que empiezan por http:// o https://.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address answered with error {0}.</source>
        <translation>La dirección respondió con el error {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address cannot be reached: {0}.</source>
        <translation>No se puede llegar a la dirección: {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address did not answer within {0} seconds.</source>
        <translation>La dirección no respondió en {0} segundos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The picture at this address is larger than {0} MB.</source>
        <translation>La imagen de esta dirección pasa de {0} MB.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Expected a video such as MP4, MOV, AVI, MKV or WebM.</source>
        <translation>Se espera un vídeo como MP4, MOV, AVI, MKV o WebM.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} is not there.</source>
        <translation>El vídeo {name} no existe.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} may not be read.</source>
        <translation>El vídeo {name} no se puede leer: sin permiso.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Videos cannot be played here: Qt has no multimedia backend.</source>
        <translation>Aquí no se pueden reproducir vídeos: Qt no tiene motor multimedia.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} has no pictures, only sound.</source>
        <translation>{name} no tiene imágenes, solo sonido.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} is not a video that can be played here.</source>
        <translation>{name} no es un vídeo que se pueda reproducir aquí.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>1 minus the cosine of the angle: lengths do not count</source>
        <translation>1 menos el coseno del ángulo: las longitudes no cuentan</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each first answer of the network</source>
        <translation>Un color para cada primera respuesta de la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each folder in the folder</source>
        <translation>Un color para cada carpeta de la carpeta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>All photos of the folder: near each other where they are alike</source>
        <translation>Todas las fotos de la carpeta: cerca unas de otras donde se parecen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By answer</source>
        <translation>Por respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By raw pixels</source>
        <translation>Por píxeles en bruto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By {0}</source>
        <translation>Por {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute shows every photo of {0} to the network, once.{1}</source>
        <translation>Calcular muestra a la red cada foto de {0}, una vez.{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Drawing the map ...</source>
        <translation>Dibujando el mapa ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Euclidean</source>
        <translation>Euclídea</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Known: {0} photos. Not yet: {1} files, which Compute adds.</source>
        <translation>Conocidas: {0} fotos. Aún no: {1} archivos, que Calcular añade.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest</source>
        <translation>Más cercanas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest by raw pixels</source>
        <translation>Las más cercanas por píxeles en bruto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest for the network</source>
        <translation>Las más cercanas para la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Open or drop a folder of photos: here stand those that the network finds like the photo on screen.</source>
        <translation>Abra o suelte una carpeta de fotos: aquí están las que la red encuentra parecidas a la foto en pantalla.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The paper's: the root of the summed squares</source>
        <translation>La del artículo: la raíz de la suma de los cuadrados</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The photos nearest to the one on screen</source>
        <translation>Las fotos más cercanas a la que está en pantalla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Whose output is compared: fc7 is the paper's choice</source>
        <translation>De quién se compara la salida: el artículo elige fc7</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} of {1} photos, evenly chosen</source>
        <translation>{0} de {1} fotos, elegidas por igual</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} photos. No photos: {1} files.</source>
        <translation>{0} fotos. No son fotos: {1} archivos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0}: the answer is {1}</source>
        <translation>{0}: la respuesta es {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/photo_map.py"/>
        <source>Map of the photos</source>
        <translation>Mapa de las fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>1 view</source>
        <translation>1 vista</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>10 views</source>
        <translation>10 vistas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Click: why this class?</source>
        <translation>Clic: ¿por qué esta clase?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Loading the network ...</source>
        <translation>Cargando la red ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Looking ...</source>
        <translation>Mirando ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>No photo yet</source>
        <translation>Aún no hay foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure. Closest: {name}</source>
        <translation>No es seguro. Lo más cercano: {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure: {name}</source>
        <translation>No es seguro: {name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The mean over ten views, as in the paper: centre and four corners, all mirrored.
The square on the photo is the centre; mark and maps belong to it</source>
        <translation>La media de diez vistas, como en el artículo: el centro y las cuatro esquinas, todas también en espejo.
El cuadrado sobre la foto es el centro; la marca y los mapas son suyos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network has stopped</source>
        <translation>La red se ha detenido</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network sees the square on the photo once</source>
        <translation>La red ve una vez el cuadrado de la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/window/view_tabs.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
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
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The framed cell is the largest; click a cell to follow it</source>
        <translation>La celda enmarcada es la mayor; haga clic en una celda para seguirla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The sums</source>
        <translation>Las sumas</translation>
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
        <translation>Las flechas recorren las posiciones</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As LaTeX</source>
        <translation>Como LaTeX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Back to where you followed from (Backspace)</source>
        <translation>Volver a donde estaba (Retroceso)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Copy the whole arithmetic</source>
        <translation>Copiar todo el cálculo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Drop a photo to see how each number of the network comes about.</source>
        <translation>Suelte una foto para ver cómo nace cada número de la red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Map of the chosen unit</source>
        <translation>Mapa de la unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Waiting for the network ...</source>
        <translation>Esperando a la red ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>{0} at row {1}, column {2}</source>
        <translation>{0} en la fila {1}, columna {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input × kernel, cell by cell</source>
        <translation>Entrada × núcleo, celda a celda</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input: what the layer before gave; click a cell to follow it</source>
        <translation>Entrada: lo que dio la capa anterior; haga clic en una celda para seguirla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Kernel: the learned weights</source>
        <translation>Núcleo: los pesos aprendidos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>sum {0}</source>
        <translation>suma {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}: beyond the edge, where there are zeros</source>
        <translation>{0}: más allá del borde, donde hay ceros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>(pixel − mean) / deviation</source>
        <translation>(píxel − media) / desviación</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>ReLU: the sum, or 0 if it is below</source>
        <translation>ReLU: la suma, o 0 si está por debajo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean of that colour</source>
        <translation>media de ese color</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>pixel, 0 to 255</source>
        <translation>píxel, de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>silenced while the network learns, never when it answers</source>
        <translation>calladas mientras la red aprende, nunca cuando responde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of all</source>
        <translation>suma de todo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of the squares</source>
        <translation>suma de los cuadrados</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the largest: {0}</source>
        <translation>el mayor: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels</source>
        <translation>los otros {0} canales</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels of group {1} of {2}</source>
        <translation>los otros {0} canales del grupo {1} de {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} inputs</source>
        <translation>las otras {0} entradas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0} (the unit itself)</source>
        <translation>{0} (la propia unidad)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, passed on as it is</source>
        <translation>{0}, pasado tal cual</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, sum of the products</source>
        <translation>{0}, suma de los productos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>A pixel of the square that the network sees, prepared as the network wants it.</source>
        <translation>Un píxel del cuadrado que ve la red, preparado como la red lo quiere.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Dropout only acts while the network learns.</source>
        <translation>El dropout solo actúa mientras la red aprende.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} on {1} channels times its weight, all added up.</source>
        <translation>Cada entrada de una ventana de {0} × {0} en {1} canales por su peso, todo sumado.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} times its weight, all added up.</source>
        <translation>Cada entrada de una ventana de {0} × {0} por su peso, todo sumado.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every one of {0} inputs times its weight, all added up. Shown are the {1} largest.</source>
        <translation>Cada una de las {0} entradas por su peso, todo sumado. Se muestran las {1} mayores.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>How bright the pixel is: its three colours by their weights, which are not learned.</source>
        <translation>Cuánto brilla el píxel: sus tres colores según sus pesos, que no son aprendidos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Shown are the {0} channels that count most here.</source>
        <translation>Se muestran los {0} canales que más cuentan aquí.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The largest of {0} × {0} neighbours on the map before.</source>
        <translation>El mayor de {0} × {0} vecinos del mapa anterior.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The mean of {0} × {0} neighbours on the map before, each of the same weight.</source>
        <translation>La media de {0} × {0} vecinos del mapa anterior, todos con el mismo peso.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The number of the layer before, bent by {0}.</source>
        <translation>El número de la capa anterior, curvado por {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The score of every class becomes its share of the whole.</source>
        <translation>La puntuación de cada clase pasa a ser su parte del total.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The unit's value, damped by its neighbours in the same place.</source>
        <translation>El valor de la unidad, amortiguado por sus vecinas del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Also: {0}.</source>
        <translation>Además: {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Are the paper's ideas worth what it says? This command trains small networks with and without each of them on your photos (a folder of class folders), in about an hour, and writes a report:</source>
        <translation>¿Valen las ideas del artículo lo que dice? Esta orden entrena redes pequeñas con y sin cada una de ellas en sus fotos (una carpeta de carpetas de clases), en cosa de una hora, y escribe un informe:</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>On learned photos</source>
        <translation>En fotos aprendidas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report ...</source>
        <translation>Abrir un informe ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Photos: {0}</source>
        <translation>Fotos: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Ten views, top-1</source>
        <translation>Diez vistas, top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The paper's claims</source>
        <translation>Lo que afirma el artículo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The paper: {0}</source>
        <translation>El artículo: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The rule, written down before: {0}</source>
        <translation>La regla, escrita de antemano: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Then open its folder here.</source>
        <translation>Después abra aquí su carpeta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-1 error</source>
        <translation>Error top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-5 error</source>
        <translation>Error top-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compare with what another network says to the same photo</source>
        <translation>Comparar con lo que dice otra red de la misma foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference of the maps</source>
        <translation>Diferencia de los mapas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference, up to {0}: red where the second is larger, else blue</source>
        <translation>Diferencia, hasta {0}: rojo donde el segundo es mayor, si no azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep a photo, or choose a network.</source>
        <translation>Conserve una foto, o elija una red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep the photo on screen; the next one you open is compared with it</source>
        <translation>Conservar la foto en pantalla; la próxima que abra se compara con ella</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep this photo</source>
        <translation>Conservar foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, each on its own scale</source>
        <translation>Mapas de {0}, cada uno en su propia escala</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, on one scale</source>
        <translation>Mapas de {0}, a una misma escala</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Network to compare with</source>
        <translation>Red con la que comparar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>No other network</source>
        <translation>Ninguna otra red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>On screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Open a photo.</source>
        <translation>Abra una foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The other network has no {0}.</source>
        <translation>La otra red no tiene {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The two have maps of different shapes: there is no difference.</source>
        <translation>Las dos tienen mapas de formas distintas: no hay diferencia.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>all of {0}</source>
        <translation>todo {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: maps</source>
        <translation>{0}: mapas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: photo</source>
        <translation>{0}: foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About AlexNet</source>
        <translation>Acerca de AlexNet</translation>
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
        <translation>Copiar las versiones, para un informe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>The network of 2012, to look into: drop a photo, see what the network sees.

After A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

MIT licence. Qt and PySide6 are used under the LGPL.</source>
        <translation>La red de 2012, para mirar dentro: suelte una foto y vea lo que ve la red.

Según A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

Licencia MIT. Qt y PySide6 se usan bajo la LGPL.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>from source</source>
        <translation>desde el código fuente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>About this network</source>
        <translation>Acerca de esta red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Facts about {0}</source>
        <translation>Datos de {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find a class</source>
        <translation>Buscar una clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find one of {0} classes</source>
        <translation>Buscar una de {0} clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>, 10 views</source>
        <translation>, 10 vistas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (bfloat16), weights in 32 bits</source>
        <translation>Números de 16 bits (bfloat16), pesos en 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (float16), weights in 32 bits</source>
        <translation>Números de 16 bits (float16), pesos en 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>32-bit numbers</source>
        <translation>Números de 32 bits</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>batches of {0}</source>
        <translation>lotes de {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>calibration error</source>
        <translation>error de calibración</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>learning rate {0}</source>
        <translation>tasa de aprendizaje {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>top-1 error</source>
        <translation>error top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>top-5 error</source>
        <translation>error top-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for training</source>
        <translation>{0} para entrenar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for validation</source>
        <translation>{0} para validar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} photos</source>
        <translation>{0} fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} × {0} pixels, RGB</source>
        <translation>{0} × {0} píxeles, RGB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>More networks</source>
        <translation>Más redes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Networks that know ImageNet's 1,000 classes</source>
        <translation>Redes que conocen las 1000 clases de ImageNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Starting ...</source>
        <translation>Empezando ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Turning it into a trained network ...</source>
        <translation>Convirtiéndola en una red entrenada ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
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
        <translation>{0} de {1} MB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>A unit is damped where its neighbours in the same place are strong.</source>
        <translation>Una unidad se amortigua donde sus vecinas del mismo lugar son fuertes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>How many pixels the kernel moves from one position to the next.</source>
        <translation>Cuántos píxeles avanza el núcleo de una posición a la siguiente.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>In 2012 the network was spread over two GPUs, which talk only at some layers.</source>
        <translation>En 2012 la red se repartió entre dos GPU, que solo se hablan en algunas capas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Keeps the largest of 3 × 3 neighbours, so that the map becomes smaller.</source>
        <translation>Se queda con el mayor de 3 × 3 vecinos, y así el mapa se hace más pequeño.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Keys and terms</source>
        <translation>Teclas y términos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Negative outputs become zero; that is why many maps are mostly black.</source>
        <translation>Las salidas negativas pasan a cero; por eso muchos mapas son casi todo negros.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One kernel with its output; conv3/217 is unit 217 of conv3, counted from 0.</source>
        <translation>Un núcleo con su salida; conv3/217 es la unidad 217 de conv3, contada desde 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One step of the network: it turns the output of the step before into its own.</source>
        <translation>Un paso de la red: convierte la salida del paso anterior en la suya.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The learned weights of one unit of a convolution: a small pattern that is looked for everywhere.</source>
        <translation>Los pesos aprendidos de una unidad de convolución: un patrón pequeño que se busca por todas partes.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The mean over four corners, the centre, and their mirror images, as in the paper.</source>
        <translation>La media de las cuatro esquinas, el centro y sus imágenes en espejo, como en el artículo.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The output of fc8 for a class, before it becomes a probability.</source>
        <translation>La salida de fc8 para una clase, antes de ser una probabilidad.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The part of the photo that one position of a feature map depends on.</source>
        <translation>La parte de la foto de la que depende una posición de un mapa de características.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The share of photos whose true class is not among the five best answers.</source>
        <translation>La parte de las fotos cuya clase verdadera no está entre las cinco mejores respuestas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Where, and how strongly, one unit found its pattern in this photo.</source>
        <translation>Dónde, y con qué fuerza, encontró una unidad su patrón en esta foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>feature map</source>
        <translation>mapa de características</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>normalisation (LRN)</source>
        <translation>normalización (LRN)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>pooling</source>
        <translation>pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>receptive field</source>
        <translation>campo receptivo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>stride</source>
        <translation>paso (stride)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>two columns</source>
        <translation>dos columnas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Another name for {0}</source>
        <translation>Otro nombre para {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete ...</source>
        <translation>Borrar ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete a network</source>
        <translation>Borrar una red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete {0}?</source>
        <translation>¿Borrar {0}?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It comes with the program, and stays as it is</source>
        <translation>Viene con el programa y se queda como está</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It lies outside your networks folder: only forgotten here</source>
        <translation>Está fuera de su carpeta de redes: aquí solo se olvida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Its card cannot be read</source>
        <translation>Su ficha no se puede leer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks on this computer</source>
        <translation>Redes de este equipo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Only for networks that were opened from elsewhere</source>
        <translation>Solo para redes abiertas de otro sitio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename ...</source>
        <translation>Renombrar ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename a network</source>
        <translation>Renombrar una red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>The folder {0} with {1} MB goes for good.</source>
        <translation>La carpeta {0} de {1} MB desaparece para siempre.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>{0}; in use</source>
        <translation>{0}; en uso</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Begin again (Delete)</source>
        <translation>Empezar de nuevo (Supr)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Load the network of 1998 that reads handwritten digits</source>
        <translation>Cargar la red de 1998 que lee cifras manuscritas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Pen width</source>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Take the drawing as a photo, into the strip (Enter)</source>
        <translation>Tomar el dibujo como foto, en la tira (Intro)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>This network has not learned digits.</source>
        <translation>Esta red no ha aprendido las cifras.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Use LeNet-5</source>
        <translation>Usar LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Draw with the mouse. The arrow keys move the pen, with Shift they draw; Delete clears, Enter keeps.</source>
        <translation>Dibuje con el ratón. Las flechas mueven el lápiz, con Mayús dibujan; Supr limpia, Intro conserva.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Pad</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Activation maximisation by gradient ascent on Fourier coefficients with jitter, decay of high frequencies and total variation (Yosinski 2015, Olah 2017): {0} of {1} steps from seed {2}; the unit is at {3}.</source>
        <translation>Maximización de la activación por ascenso de gradiente en coeficientes de Fourier, con temblor, atenuación de las altas frecuencias y variación total (Yosinski 2015, Olah 2017): {0} de {1} pasos desde la semilla {2}; la unidad está en {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Begins with noise and changes its pixels step by step so that the unit answers more and more</source>
        <translation>Empieza con ruido y cambia sus píxeles paso a paso para que la unidad responda cada vez más</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw for {0}/{1}</source>
        <translation>Dibujar para {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Here grows a picture that excites {0} as much as possible. Press the button above.</source>
        <translation>Aquí crece una imagen que excita {0} lo más posible. Pulse el botón de arriba.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Of the random first picture: another seed, another picture; the same, the same</source>
        <translation>De la primera imagen aleatoria: otra semilla, otra imagen; la misma, la misma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Progress of the picture</source>
        <translation>Progreso de la imagen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save ...</source>
        <translation>Guardar ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save the picture as PNG (Ctrl+S)</source>
        <translation>Guardar la imagen como PNG (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>There is no picture: {0}</source>
        <translation>No hay imagen: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What the unit would like to see</source>
        <translation>Lo que la unidad querría ver</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What {0} would like to see</source>
        <translation>Lo que {0} querría ver</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Working ...</source>
        <translation>Calculando ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>{0} at {1}, seed {2}, step {3} of {4}</source>
        <translation>{0} en {1}, semilla {2}, paso {3} de {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>, {0} % of them right</source>
        <translation>, de ellas {0} % acertadas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>Calibration curve, expected calibration error {0}</source>
        <translation>Curva de calibración, error de calibración esperado {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Right</source>
        <translation>Acertado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>{0} to {1} % sure: {2} photos</source>
        <translation>{0} a {1} % seguro: {2} fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Class</source>
        <translation>Clase</translation>
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
        <translation>Tomada por</translation>
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
        <translation>{0}: {1} de {2} fotos mal; en {3} no estaba entre las cinco primeras</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Rows: what it is. Columns: the answer.</source>
        <translation>Filas: lo que es. Columnas: la respuesta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>{0} of {1} {2} are called {3}</source>
        <translation>{0} de {1} {2} se llaman {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Click, or press Return, to open the photo and see why</source>
        <translation>Haga clic, o pulse Intro, para abrir la foto y ver por qué</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Only photos with these words in their name, answer or class</source>
        <translation>Solo fotos con estas palabras en el nombre, la respuesta o la clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos are listed</source>
        <translation>Qué fotos se listan</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Wrong, most confident first</source>
        <translation>Falladas, las más seguras primero</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0} called {1}</source>
        <translation>{0} llamada {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0}, wrong</source>
        <translation>{0}, mal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>({0} of {1})</source>
        <translation>({0} de {1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>A folder for the report</source>
        <translation>Una carpeta para el informe</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Answers as a table (CSV) ...</source>
        <translation>Respuestas como tabla (CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Confusions</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Errors of every class</source>
        <translation>Errores de cada clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate shows every photo of {0} to the network.</source>
        <translation>Evaluar muestra a la red cada foto de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures and photos</source>
        <translation>Cifras y fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>For photos in folders named after the network's classes</source>
        <translation>Para fotos en carpetas que se llaman como las clases de la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>How often it is right when it is so sure</source>
        <translation>Cuántas veces acierta cuando está así de segura</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Left out: {0} files that are no photos, such as {1}</source>
        <translation>Fuera quedan: {0} archivos que no son fotos, como {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Looking at the photos ...</source>
        <translation>Mirando las fotos ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>No errors can be counted. {0}</source>
        <translation>No se pueden contar errores. {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Open or drop a folder that has a folder of photos for each class: here stands how often the network is wrong on them. Of photos without classes, here stand the answers.</source>
        <translation>Abra o suelte una carpeta que tenga una carpeta de fotos por clase: aquí se lee cuántas veces se equivoca la red con ellas. De fotos sin clases se leen aquí las respuestas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Report with tables and pictures ...</source>
        <translation>Informe con tablas e imágenes ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>The errors of every class; click a heading to sort</source>
        <translation>Los errores de cada clase; haga clic en un título para ordenar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>What is taken for what; click a cell to list its photos</source>
        <translation>Qué se toma por qué; haga clic en una celda para listar sus fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>calibration error {0}</source>
        <translation>error de calibración {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>top-{0} error</source>
        <translation>error top-{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0} views</source>
        <translation>{0} vistas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} classes, {2}</source>
        <translation>{0}: {1} clases, {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} photos, {2}; sure answers: {3}</source>
        <translation>{0}: {1} fotos, {2}; respuestas seguras: {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Is</source>
        <translation>Es</translation>
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
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>not sure</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos</source>
        <translation>De {0} fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos, {1} files are left</source>
        <translation>De {0} fotos, faltan {1} archivos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Open or drop a folder of photos: here stand the nine patches that excite this unit.</source>
        <translation>Abra o suelte una carpeta de fotos: aquí están los nueve recortes que más excitan esta unidad.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search shows every photo of {0} to the network, once for all layers.</source>
        <translation>Buscar muestra a la red cada foto de {0}, una vez para todas las capas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Sheet of {0} ...</source>
        <translation>Hoja de {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The nine patches of every unit of this layer as one picture (PNG)</source>
        <translation>Los nueve recortes de cada unidad de esta capa en una imagen (PNG)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The unit of the layer; the layer is chosen in the drawing of the network</source>
        <translation>La unidad de la capa; la capa se elige en el dibujo de la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} of these {1} are of one folder: {2}</source>
        <translation>{0} de estos {1} son de una carpeta: {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} repeats what is below it: choose another layer.</source>
        <translation>{0} repite lo que está debajo: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/patch_tiles.py"/>
        <source>Patches that excite the unit most</source>
        <translation>Recortes que más excitan la unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/error_chart.py"/>
        <source>Top-5 error of ImageNet's winners by year</source>
        <translation>Error top-5 de los ganadores de ImageNet por año</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Blue: convolutional networks. Grey: the methods before them.</source>
        <translation>Azul: redes convolucionales. Gris: los métodos anteriores.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Family tree</source>
        <translation>Árbol genealógico</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>From the Neocognitron to ResNet</source>
        <translation>Del Neocognitron a ResNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>ImageNet's winners: top-5 error by year</source>
        <translation>Los ganadores de ImageNet: error top-5 por año</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>In this program: {0}</source>
        <translation>En este programa: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>The squares are the networks' parameters as areas, to one scale.</source>
        <translation>Los cuadrados son los parámetros de las redes como áreas, a una misma escala.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Top-5 error {0} ({1})</source>
        <translation>Error top-5 {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>{0} parameters ({1})</source>
        <translation>{0} parámetros ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/parameter_square.py"/>
        <source>{0} parameters, as an area</source>
        <translation>{0} parámetros, como área</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Layer {0}, unit {1}.</source>
        <translation>Capa {0}, unidad {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Variant {0}.</source>
        <translation>Variante {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/painting.py"/>
        <source>Not sure: the first answer is below {0}.</source>
        <translation>No es seguro: la primera respuesta está por debajo de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Paint with the mouse to cover parts of the photo</source>
        <translation>Pinte con el ratón para tapar partes de la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Photo to paint over</source>
        <translation>Foto sobre la que pintar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>Probability over the change</source>
        <translation>Probabilidad según el cambio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Change the photo until the answer changes.</source>
        <translation>Cambie la foto hasta que cambie la respuesta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Drop a photo, then change it until the answer changes.</source>
        <translation>Suelte una foto y cámbiela hasta que cambie la respuesta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Freeze the picture first: only one that stands still can be changed.</source>
        <translation>Congele primero la imagen: solo se puede cambiar una que esté quieta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Probability of {0} over: {1}</source>
        <translation>Probabilidad de {0} según: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The photo as it was</source>
        <translation>La foto como era</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The probability over a slider's range comes here.</source>
        <translation>Aquí sale la probabilidad a lo largo de un control.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source> of 255</source>
        <translation> de 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>By how much any pixel may change</source>
        <translation>Cuánto puede cambiar cada píxel</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Changes every pixel a little, each in the direction that hurts the answer
(fast gradient sign method, Goodfellow and others 2014)</source>
        <translation>Cambia un poco cada píxel, cada uno en la dirección que daña la respuesta
(método del signo del gradiente, Goodfellow y otros 2014)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>One small step against the network: nobody sees it, but the answer changes.</source>
        <translation>Un pequeño paso contra la red: nadie lo ve, pero la respuesta cambia.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Step away</source>
        <translation>Dar el paso</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>The change, enlarged</source>
        <translation>El cambio, ampliado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Working out the step ...</source>
        <translation>Calculando el paso ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>{0} became {1}. Beside: the change, {2} times as strong; grey is none.</source>
        <translation>{0} pasó a ser {1}. Al lado: el cambio, {2} veces más fuerte; gris es ninguno.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Address of the unit</source>
        <translation>Dirección de la unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the unit's address (Ctrl+C in the grid)</source>
        <translation>Copiar la dirección de la unidad (Ctrl+C en la cuadrícula)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>The chosen unit's address. Type another, such as conv3/217, and press Enter</source>
        <translation>La dirección de la unidad elegida. Escriba otra, como conv3/217, y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>There is no layer '{0}'. There are {1}</source>
        <translation>No hay ninguna capa «{0}». Hay {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>{0} has the units 0 to {1}, not {2}</source>
        <translation>{0} tiene las unidades 0 a {1}, no {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Network {0}.</source>
        <translation>Red {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Photo {0}.</source>
        <translation>Foto {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/legend.py"/>
        <source>{0}: scale from {1} to {2}</source>
        <translation>{0}: escala de {1} a {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>Click to see on the photo what this position sees</source>
        <translation>Haga clic para ver en la foto lo que ve esta posición</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>row {0}, column {1}: {2}</source>
        <translation>fila {0}, columna {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>GPU {0}</source>
        <translation>GPU {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>Kernels of the layer</source>
        <translation>Núcleos de la capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Loading the network …</source>
        <translation>Cargando la red …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>No network is loaded</source>
        <translation>No hay ninguna red cargada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>The network is not running.</source>
        <translation>La red no está en marcha.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} has no weights. The layers with kernels are {1}.</source>
        <translation>{0} no tiene pesos. Las capas con núcleos son {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} is fully connected: each of its {1} units has a weight for every value it reads, {2} weights in all, and no kernel that could be drawn. The layers with kernels are {3}.</source>
        <translation>{0} está totalmente conectada: cada una de sus {1} unidades tiene un peso para cada valor que lee, {2} pesos en total, y ningún núcleo que se pueda dibujar. Las capas con núcleos son {3}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0}: weights {1} to {2}</source>
        <translation>{0}: pesos de {1} a {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Chosen kernel</source>
        <translation>Núcleo elegido</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Click, or use the arrow keys, to see on the photo what a position sees</source>
        <translation>Haga clic, o use las flechas, para ver en la foto lo que ve una posición</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response of the unit to the photo</source>
        <translation>Respuesta de la unidad a la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response to the photo</source>
        <translation>Respuesta a la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response, {0} to {1}</source>
        <translation>Respuesta, de {0} a {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>The chosen kernel, large</source>
        <translation>El núcleo elegido, en grande</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Weights {0} to {1}, mean {2}. Bias {3}</source>
        <translation>Pesos de {0} a {1}, media {2}. Sesgo {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>its slice for {0}/{1}</source>
        <translation>su corte para {0}/{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over one channel</source>
        <translation>{0} × {1} sobre un canal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over red, green, blue</source>
        <translation>{0} × {1} sobre rojo, verde, azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them on one scale.</source>
        <translation>Todos a una misma escala.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them to the same largest weight; zero is the middle</source>
        <translation>Todos hasta el mismo peso mayor; el cero está en medio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Common</source>
        <translation>Común</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Each on its own scale; the legend is that of the chosen one.</source>
        <translation>Cada uno a su propia escala; la leyenda es la del elegido.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Every kernel to its own largest weight; zero is the middle</source>
        <translation>Cada núcleo hasta su propio peso mayor; el cero está en medio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grey is zero.</source>
        <translation>El gris es cero.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grid and chosen kernel</source>
        <translation>Cuadrícula y núcleo elegido</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Own scale</source>
        <translation>Propia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>White is zero.</source>
        <translation>El blanco es cero.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>slice {0}</source>
        <translation>corte {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} kernels, grey is zero</source>
        <translation>{0} núcleos, gris es cero</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} slices</source>
        <translation>{0} cortes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: the {1} slices of {2} × {3} of one unit</source>
        <translation>{0}: los {1} cortes de {2} × {3} de una unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: {1} kernels of {2} × {3} over red, green and blue</source>
        <translation>{0}: {1} núcleos de {2} × {3} sobre rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, padding {0}</source>
        <translation>, relleno {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} groups</source>
        <translation>, {0} grupos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} more zeros on the right and below</source>
        <translation>, {0} ceros más a la derecha y abajo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>drops units in training, passes all on here</source>
        <translation>apaga unidades al entrenar, aquí las deja pasar todas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>each position sees {0} × {0} pixels of the image</source>
        <translation>cada posición ve {0} × {0} píxeles de la imagen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>fully connected</source>
        <translation>totalmente conectada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>kernel {0} × {0}, stride {1}</source>
        <translation>núcleo {0} × {0}, paso {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>largest value of each window</source>
        <translation>mayor valor de cada ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>local response normalisation</source>
        <translation>normalización local de la respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>mean of each window</source>
        <translation>media de cada ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>output {0}</source>
        <translation>salida {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>red, green and blue become one channel</source>
        <translation>rojo, verde y azul pasan a ser un canal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>softmax, one probability for each class</source>
        <translation>softmax, una probabilidad para cada clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>the square of the photo, red, green and blue</source>
        <translation>el cuadrado de la foto, rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>window {0} × {0}, stride {1}</source>
        <translation>ventana {0} × {0}, paso {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} multiply-adds for one photo</source>
        <translation>{0} multiplicaciones y sumas para una foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} units</source>
        <translation>{0} unidades</translation>
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
        <translation>viene con el programa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>Network: {0}</source>
        <translation>Red: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>{0} clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>Importing {0} ...</source>
        <translation>Importando {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>{0} is in the Network menu now</source>
        <translation>{0} está ahora en el menú Red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Bundled</source>
        <translation>Incluidas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Opened from elsewhere</source>
        <translation>Abiertas de otro sitio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Yours</source>
        <translation>Suyas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Colour discs</source>
        <translation>Discos de color</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Gratings, {0} pixels from stripe to stripe</source>
        <translation>Rejillas, {0} píxeles de raya a raya</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Pictures to try</source>
        <translation>Imágenes para probar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Surfaces</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Show the camera live; the arrow lists the cameras</source>
        <translation>Mostrar la cámara en directo; la flecha lista las cámaras</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Stop the camera</source>
        <translation>Parar la cámara</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Choose photos on this computer (Ctrl+O)</source>
        <translation>Elegir fotos de este equipo (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit</source>
        <translation>Dibujar una cifra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Drop a photo here.</source>
        <translation>Suelte aquí una foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open ...</source>
        <translation>Abrir ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Other ways to begin</source>
        <translation>Otras maneras de empezar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Show the camera live</source>
        <translation>Mostrar la cámara en directo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Take the photo, file or address from the clipboard (Ctrl+V)</source>
        <translation>Tomar la foto, el archivo o la dirección del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Answer with the mean of the last 8 frames, as the program of 2012 did</source>
        <translation>Responder con la media de las últimas 8 imágenes, como hacía el programa de 2012</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Close the camera or video; the last picture stays</source>
        <translation>Cerrar la cámara o el vídeo; la última imagen se queda</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Flip left and right, as in a mirror</source>
        <translation>Cambiar izquierda y derecha, como en un espejo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Frames that the network answers each second</source>
        <translation>Imágenes a las que la red responde cada segundo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Hold the picture (Space)</source>
        <translation>Retener la imagen (Espacio)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back</source>
        <translation>Una imagen atrás</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back (,)</source>
        <translation>Una imagen atrás (,)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on</source>
        <translation>Una imagen adelante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on (.)</source>
        <translation>Una imagen adelante (.)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Place in the video</source>
        <translation>Lugar en el vídeo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>starting ...</source>
        <translation>empezando ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>{rate} frames/s</source>
        <translation>{rate} imágenes/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>; marked point {x}, {y}</source>
        <translation>; punto marcado {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Click a point, or move it with the arrow keys: what answers there in {layer}. Esc takes it away.</source>
        <translation>Haga clic en un punto, o muévalo con las flechas: qué responde ahí en {layer}. Esc lo quita.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Crop</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Lay the chosen unit's feature map over the square that the network sees: bright where it is active.
Fully connected layers have no maps.</source>
        <translation>Pone el mapa de la unidad elegida sobre el cuadrado que ve la red: claro donde está activa.
Las capas totalmente conectadas no tienen mapas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the central square of the photo</source>
        <translation>La red ve el cuadrado central de la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, squeezed into a square</source>
        <translation>La red ve toda la foto, apretada en un cuadrado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, with bars of the mean colour</source>
        <translation>La red ve toda la foto, con bandas del color medio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos</source>
        <translation>Fotos recientes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos: PageUp, PageDown</source>
        <translation>Fotos recientes: Re Pág, Av Pág</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>
{1} photos</source>
        <translation>
{1} fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>Which of the opened photos is on screen; PageUp and PageDown walk them</source>
        <translation>Cuál de las fotos abiertas está en pantalla; Re Pág y Av Pág las recorren</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of</source>
        <translation>{0} de</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of
{1}</source>
        <translation>{0} de
{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo</source>
        <translation>Haga clic en la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo: which units answer there?</source>
        <translation>Haga clic en la foto: ¿qué unidades responden ahí?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Strongest units at the marked point</source>
        <translation>Unidades más fuertes en el punto marcado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>The units of {layer} with the largest output at the marked point, strongest first</source>
        <translation>Las unidades de {layer} con la mayor salida en el punto marcado, primero las más fuertes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>{layer} here: </source>
        <translation>{layer} aquí: </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Choose a folder of photos; it can also be dropped on the window</source>
        <translation>Elegir una carpeta de fotos; también se puede soltar en la ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder ...</source>
        <translation>Abrir una carpeta ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Reading the folder ...</source>
        <translation>Leyendo la carpeta ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>{0} of {1} photos</source>
        <translation>{0} de {1} fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos/s</source>
        <translation>{0} fotos/s</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Both drawings have one scale: maps are as high as their side and as wide as their number, dense layers as high as their units. Blue layers learn.</source>
        <translation>Los dos dibujos tienen una misma escala: los mapas son tan altos como su lado y tan anchos como su número, las capas densas tan altas como sus unidades. Las capas azules aprenden.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Choose such a network under Network, then open a photo.</source>
        <translation>Elija una red así en Red y abra una foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Layers that learn</source>
        <translation>Capas que aprenden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Memory of the weights</source>
        <translation>Memoria de los pesos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Multiply-adds for a photo</source>
        <translation>Multiplicaciones y sumas por foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Photos to learn from</source>
        <translation>Fotos de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The network is started and answers a drawn picture several times</source>
        <translation>La red se inicia y responde varias veces a una imagen dibujada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The shortest since the program was started</source>
        <translation>El más corto desde que se inició el programa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Time for an answer here</source>
        <translation>Tiempo de una respuesta aquí</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>largest of {0} × {0}, overlapping</source>
        <translation>mayor de {0} × {0}, con solape</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>mean of {0} × {0}</source>
        <translation>media de {0} × {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>measuring ...</source>
        <translation>midiendo ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} convolutions, {1} dense</source>
        <translation>{0} convoluciones, {1} densas</translation>
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
        <translation>Haga clic en un punto de la foto: el marco a su alrededor es todo lo que ve una posición.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click another bar of the answer, and see what spoke for that class.</source>
        <translation>Haga clic en otra barra de la respuesta y vea qué hablaba por esa clase.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Deeper maps</source>
        <translation>Mapas más profundos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Each position of {0} has seen a large part of the photo, so its units answer to parts of things.</source>
        <translation>Cada posición de {0} ha visto una gran parte de la foto, así que sus unidades responden a partes de cosas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Edges and colours</source>
        <translation>Bordes y colores</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Move the sliders until the first answer is another one.</source>
        <translation>Mueva los controles hasta que la primera respuesta sea otra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Nobody drew the kernels of {0}: they were learned, and most look for an edge or a colour.</source>
        <translation>Nadie dibujó los núcleos de {0}: se aprendieron, y la mayoría busca un borde o un color.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press 10 views: the answer becomes the mean over ten pieces of the photo.</source>
        <translation>Pulse 10 vistas: la respuesta pasa a ser la media de diez trozos de la foto.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press Ctrl+Left and Ctrl+Right: the layer before has the same values, nothing is lost any more.</source>
        <translation>Pulse Ctrl+Izquierda y Ctrl+Derecha: la capa anterior tiene los mismos valores, ya nada se pierde.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Step through the small map with the arrow keys: see what is left of each window.</source>
        <translation>Recorra el mapa pequeño con las flechas: vea lo que queda de cada ventana.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Switch between Crop, Stretch and Fit below the photo, and watch the answer.</source>
        <translation>Cambie entre Centro, Estirar y Encajar bajo la foto y observe la respuesta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Take a grating from Menu &gt; Pictures to try, and turn the mouse wheel over it: other units answer.</source>
        <translation>Tome una rejilla de Menú &gt; Imágenes para probar y gire sobre ella la rueda del ratón: responden otras unidades.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The answer may hang on things that you would hardly notice.</source>
        <translation>La respuesta puede depender de cosas que usted apenas notaría.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The map shows which part of the photo spoke for a class.</source>
        <translation>El mapa muestra qué parte de la foto habló por una clase.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The network never sees the whole photo, only this square of {0} × {0} pixels.</source>
        <translation>La red nunca ve toda la foto, solo este cuadrado de {0} × {0} píxeles.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>This network has no such layer.</source>
        <translation>Esta red no tiene tal capa.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Try to fool it</source>
        <translation>Engáñela</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What dropout is for</source>
        <translation>Para qué sirve el dropout</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What pooling throws away</source>
        <translation>Lo que el pooling tira</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the last layer says</source>
        <translation>Lo que dice la última capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>While it learned, {0} silenced units at random, so that none could rely on another; now all answer.</source>
        <translation>Mientras aprendía, {0} callaba unidades al azar, para que ninguna se fiara de otra; ahora responden todas.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Why this answer</source>
        <translation>Por qué esta respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} gives each class a score, and softmax makes probabilities of the scores.</source>
        <translation>{0} da a cada clase una puntuación, y softmax hace de ellas probabilidades.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} makes one number of several neighbours, and forgets where exactly the pattern was.</source>
        <translation>{0} hace un número de varios vecinos, y olvida dónde estaba exactamente el patrón.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave the tour (Esc); it goes on here when you come back</source>
        <translation>Dejar la visita (Esc); sigue aquí cuando vuelva</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Show a drawn picture</source>
        <translation>Mostrar una imagen dibujada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Without a photo there is nothing to see: take one of ours, or drop your own</source>
        <translation>Sin foto no hay nada que ver: tome una de las nuestras, o suelte la suya</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Fewer than {0} photos teach little</source>
        <translation>Menos de {0} fotos enseñan poco</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Add photos ...</source>
        <translation>Añadir fotos ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Copies photos into the class; or drop them on this tab</source>
        <translation>Copia fotos en la clase; o suéltelas en esta pestaña</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Few photos to learn from: {0}. Some dozens each are good.</source>
        <translation>Pocas fotos de las que aprender: {0}. Unas docenas por clase está bien.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Folder ...</source>
        <translation>Carpeta ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Frames of the camera, or of the video, go into the class while this is held</source>
        <translation>Las imágenes de la cámara o del vídeo van a la clase mientras esto se mantiene pulsado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Hold to record</source>
        <translation>Mantener para grabar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Name of a new class</source>
        <translation>Nombre de una clase nueva</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>One class is nothing to choose from: type the name of a second one.</source>
        <translation>Una sola clase no deja elegir: escriba el nombre de otra.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Photos for {0}</source>
        <translation>Fotos para {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Recording into {0}: {1} frames</source>
        <translation>Grabando para {0}: {1} imágenes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Teach it your own things: choose a folder for your classes, or drop a folder of class folders here.</source>
        <translation>Enséñele sus propias cosas: elija una carpeta para sus clases, o suelte aquí una carpeta de carpetas de clases.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The chosen photos, or the class where none is chosen (Del). Nothing is deleted</source>
        <translation>Las fotos elegidas, o la clase si no hay ninguna elegida (Supr). No se borra nada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The folder of your classes</source>
        <translation>La carpeta de sus clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out class</source>
        <translation>Apartar la clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Train ...</source>
        <translation>Entrenar ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type a name and press Return</source>
        <translation>Escriba un nombre y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type the name of the first class, then hold the button and show it to the camera.</source>
        <translation>Escriba el nombre de la primera clase, mantenga pulsado el botón y muéstresela a la cámara.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>What was thrown out last</source>
        <translation>Lo último que se apartó</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Where the class folders lie; drop one anywhere on this tab</source>
        <translation>Dónde están las carpetas de clases; suelte una en cualquier lugar de esta pestaña</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>no folder chosen yet</source>
        <translation>aún no hay carpeta elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_photos.py"/>
        <source>Photos of the class</source>
        <translation>Fotos de la clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>Kernels of the first layer</source>
        <translation>Núcleos de la primera capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>The patterns that the first layer looks for. Their autocorrelation is near 0 for noise, above 0.5 for learned kernels</source>
        <translation>Los patrones que busca la primera capa. Su autocorrelación es casi 0 si son ruido, más de 0,5 si son núcleos aprendidos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>autocorrelation {0}: {1}</source>
        <translation>autocorrelación {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>learned</source>
        <translation>aprendidos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>still noise</source>
        <translation>aún ruido</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>held back</source>
        <translation>apartadas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>learning</source>
        <translation>aprendidas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>now {0}</source>
        <translation>ahora {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Begins the training; the network on screen goes on answering</source>
        <translation>Empieza el entrenamiento; la red en pantalla sigue respondiendo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Ends the training; the best network up to now is kept</source>
        <translation>Termina el entrenamiento; se conserva la mejor red hasta ahora</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Go on with one that is not finished, or watch one that runs elsewhere</source>
        <translation>Seguir con uno sin acabar, u observar uno que corre en otro sitio</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Goes on where it stopped</source>
        <translation>Sigue donde se detuvo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network and starts the camera</source>
        <translation>Carga la red nueva e inicia la cámara</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network for the photo on screen</source>
        <translation>Carga la red nueva para la foto en pantalla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Open the folder of a training ...</source>
        <translation>Abrir la carpeta de un entrenamiento ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Other trainings</source>
        <translation>Otros entrenamientos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Saves everything and frees the computer; Resume goes on</source>
        <translation>Guarda todo y libera el equipo; Reanudar sigue</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Stop, keep the best</source>
        <translation>Parar, conservar la mejor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>The output folder of a training</source>
        <translation>La carpeta de salida de un entrenamiento</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>There is no training in {0}: expected training.json, records.jsonl or history.csv.</source>
        <translation>No hay ningún entrenamiento en {0}: se espera training.json, records.jsonl o history.csv.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Try it on the camera</source>
        <translation>Probarla con la cámara</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A fifth of them is held back to measure the error on.</source>
        <translation>{0} fotos de {1} clases. Una quinta parte se aparta para medir en ella el error.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A tenth of them is held back to measure the error on.</source>
        <translation>{0} fotos de {1} clases. Una décima parte se aparta para medir en ella el error.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>All layers: minutes to days, for thousands of photos</source>
        <translation>Todas las capas: de minutos a días, para miles de fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Augmentation: not where the colour is what tells the classes apart</source>
        <translation>Aumento de datos: no donde el color distingue las clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Choose a folder of class folders first, under Photos.</source>
        <translation>Elija primero, en Fotos, una carpeta de carpetas de clases.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Epochs: how often every photo is seen</source>
        <translation>Épocas: cuántas veces se ve cada foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How large its steps are</source>
        <translation>Cómo de grandes son sus pasos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How much learns</source>
        <translation>Cuánto aprende</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How often every photo is seen</source>
        <translation>Cuántas veces se ve cada foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Learning rate: larger steps learn sooner, or not at all</source>
        <translation>Tasa de aprendizaje: con pasos mayores se aprende antes, o nada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Name of the new network</source>
        <translation>Nombre de la red nueva</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Network to start from</source>
        <translation>Red de la que se parte</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Not for letters, or for left and right hands</source>
        <translation>No para letras, ni para manos izquierdas y derechas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>One class is nothing to choose from: two or more are needed.</source>
        <translation>Una sola clase no deja elegir: hacen falta dos o más.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Only the dense layers learn: sooner, and enough for few photos</source>
        <translation>Solo aprenden las capas densas: antes, y basta para pocas fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick needs a network to start from; Whole can begin from nothing.</source>
        <translation>Rápido necesita una red de partida; Entero puede empezar de nada.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The last layer alone: about a minute for some dozens of photos</source>
        <translation>Solo la última capa: cosa de un minuto para unas docenas de fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The network that has learned to see already</source>
        <translation>La red que ya ha aprendido a ver</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>There is no photo in {0} yet.</source>
        <translation>Aún no hay ninguna foto en {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Whole</source>
        <translation>Entero</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>bold steps</source>
        <translation>pasos audaces</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>careful steps</source>
        <translation>pasos prudentes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>convolutions stay</source>
        <translation>convoluciones fijas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>each photo </source>
        <translation>cada foto </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>mirrored photos too</source>
        <translation>también fotos en espejo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>nothing: all new</source>
        <translation>nada: todo nuevo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>usual steps</source>
        <translation>pasos usuales</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>vary light and colour</source>
        <translation>variar luz y color</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>1 Photos</source>
        <translation>1 Fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>2 Training</source>
        <translation>2 Entrenamiento</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Make classes, and fill them with photos</source>
        <translation>Hacer clases y llenarlas de fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Train a network on them, and watch it learn</source>
        <translation>Entrenar con ellas una red y verla aprender</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Done: {0} is in the Network menu.</source>
        <translation>Hecho: {0} está en el menú Red.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>Época {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Held-back photos of the same scenes are easier than new ones: expect more errors in another place.</source>
        <translation>Las fotos apartadas de las mismas escenas son más fáciles que las nuevas: espere más errores en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Paused. Everything is saved; Resume goes on.</source>
        <translation>En pausa. Todo está guardado; Reanudar sigue.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Reading the photos: {0} of {1}</source>
        <translation>Leyendo las fotos: {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Saving what it has learned ...</source>
        <translation>Guardando lo aprendido ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>The loss stands at {0}, that of guessing: it has not begun to learn.</source>
        <translation>La pérdida está en {0}, la de adivinar: no ha empezado a aprender.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>best error on held-back photos {0}</source>
        <translation>mejor error en fotos apartadas {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} of {1} held-back photos right; it</source>
        <translation>{0} de {1} fotos apartadas acertadas; la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos learned, {1} held back</source>
        <translation>{0} fotos aprendidas, {1} apartadas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} wrong</source>
        <translation>{0} mal</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Drop a photo: here stands what in it drives the unit.</source>
        <translation>Suelte una foto: aquí se ve qué hay en ella que excita la unidad.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Way back to the photo</source>
        <translation>Camino a la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>What in the photo drives it</source>
        <translation>Lo que la excita en la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit</source>
        <translation>Qué excita en la foto a la unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit: the way back to the pixels</source>
        <translation>Qué excita en la foto a la unidad elegida: el camino de vuelta a los píxeles</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>{0}/{1} is silent on this photo: nothing in it drives the unit.</source>
        <translation>{0}/{1} calla ante esta foto: nada en ella excita la unidad.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>All maps from zero to the layer's largest value</source>
        <translation>Todos los mapas de cero al mayor valor de la capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Colours of the maps. Negative values are always blue, positive ones red</source>
        <translation>Colores de los mapas. Los valores negativos son siempre azules, los positivos rojos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast: to the right, weak responses become visible</source>
        <translation>Contraste: hacia la derecha se ven las respuestas débiles</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map from zero to its own largest value</source>
        <translation>Cada mapa de cero a su propio valor mayor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map has its own scale, from zero to its largest value; the legend is that of {0}.</source>
        <translation>Cada mapa tiene su propia escala, de cero a su valor mayor; la leyenda es la de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grid and chosen unit</source>
        <translation>Cuadrícula y unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>In the network's own order, row by row from unit 0.</source>
        <translation>En el orden de la red, fila a fila desde la unidad 0.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>One scale for all of {0}.</source>
        <translation>Una misma escala para todo {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by number: units in the network's own order</source>
        <translation>Ordenar por número: las unidades en el orden de la red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by strength: the unit with the largest mean first</source>
        <translation>Ordenar por fuerza: primero la unidad de mayor media</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sorted by strength, the unit with the largest mean first.</source>
        <translation>Ordenado por fuerza, primero la unidad de mayor media.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} maps of {1} × {2}</source>
        <translation>{0} mapas de {1} × {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} values</source>
        <translation>{0} valores</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} feature maps of {2} × {3}</source>
        <translation>{0}: {1} mapas de características de {2} × {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} values</source>
        <translation>{0}: {1} valores</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>, most of all {0}</source>
        <translation>, sobre todo {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0}</source>
        <translation>Lee {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0} × {0} of {1}</source>
        <translation>Lee {0} × {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>the image, red, green and blue</source>
        <translation>la imagen, rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the network makes of it.</source>
        <translation>Suelte una foto para ver qué hace la red con ella.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the units of {0} make of it.</source>
        <translation>Suelte una foto para ver qué hacen con ella las unidades de {0}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Feature maps of {0} …</source>
        <translation>Mapas de {0} …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Units of the layer</source>
        <translation>Unidades de la capa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: largest {1}, mean {2}</source>
        <translation>{0}: mayor {1}, media {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Chosen unit</source>
        <translation>Unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Excited most by</source>
        <translation>Más excitada por</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of the chosen unit</source>
        <translation>Mapa de la unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of {0}</source>
        <translation>Mapa de {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The channels that this unit reads; first those with the most weight</source>
        <translation>Los canales que lee esta unidad; primero los de más peso</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The lowest and the highest value of the map</source>
        <translation>El valor menor y el mayor del mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The mean over all positions of the map</source>
        <translation>La media de todas las posiciones del mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The nine patches of the opened folder (tab Exciting); a click opens the photo</source>
        <translation>Los nueve recortes de la carpeta abierta (pestaña Excitantes); un clic abre la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The share of positions at which the unit is silent</source>
        <translation>La parte de las posiciones en que la unidad calla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's output for this photo</source>
        <translation>La salida de la unidad para esta foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's place when the layer is sorted by the mean</source>
        <translation>El puesto de la unidad cuando la capa se ordena por la media</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/class_box.py"/>
        <source>There is no such class.</source>
        <translation>No hay tal clase.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Area under deletion {0}, at random {1}; under insertion {2}, at random {3}</source>
        <translation>Área al borrar {0}, al azar {1}; al insertar {2}, al azar {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion: the pixels are covered, the most important first; the faster the class falls, the better.
Insertion: they are brought back into a blurred photo; the faster it rises, the better.
Dotted: in a random order (Petsiuk 2018).</source>
        <translation>Borrado: se tapan los píxeles, primero los más importantes; cuanto antes cae la clase, mejor.
Inserción: vuelven a una foto borrosa; cuanto antes sube, mejor.
Punteado: en orden aleatorio (Petsiuk 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Insertion</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Above: {0}. Below: {1}, and the difference, red for {0}, blue for {1}.</source>
        <translation>Arriba: {0}. Abajo: {1}, y la diferencia, rojo para {0}, azul para {1}.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference of the two maps</source>
        <translation>Diferencia de los dos mapas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map of the other class</source>
        <translation>Mapa de calor de la otra clase</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map over the photo</source>
        <translation>Mapa de calor sobre la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Open a photo: here stands which part of it made the answer.</source>
        <translation>Abra una foto: aquí se ve qué parte de ella hizo la respuesta.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>The network has stopped.</source>
        <translation>La red se ha detenido.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>There is no map: {0}</source>
        <translation>No hay mapa: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>How far the patch moves, in pixels: a smaller step is finer and slower</source>
        <translation>Cuánto se mueve el parche, en píxeles: un paso menor es más fino y más lento</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the grey patch in pixels: a larger one covers more of the thing</source>
        <translation>Tamaño del parche gris en píxeles: uno mayor cubre más del objeto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the patch</source>
        <translation>Tamaño del parche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Step of the patch</source>
        <translation>Paso del parche</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>patch </source>
        <translation>parche </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>step </source>
        <translation>paso </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Can it be trusted?</source>
        <translation>¿Es de fiar?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Covers the map's most important pixels and sees how fast the class falls (Petsiuk 2018)</source>
        <translation>Tapa los píxeles más importantes del mapa y mira cuán rápido cae la clase (Petsiuk 2018)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Layers with random weights, from the top</source>
        <translation>Capas con pesos aleatorios, desde arriba</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Makes the network's layers random, from the top down, and draws the same map again.
A map that stays the same does not show what the network knows (Adebayo 2018).</source>
        <translation>Hace aleatorias las capas de la red, de arriba abajo, y dibuja otra vez el mismo mapa.
Un mapa que sigue igual no muestra lo que la red sabe (Adebayo 2018).</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measuring ...</source>
        <translation>Midiendo ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: none. Move the slider to see the map without them.</source>
        <translation>Pesos aleatorios: ninguno. Mueva el control para ver el mapa sin los aprendidos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: {0}</source>
        <translation>Pesos aleatorios: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Rank correlation with the map: {0}</source>
        <translation>Correlación de rangos con el mapa: {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>The same map with random weights</source>
        <translation>El mismo mapa con pesos aleatorios</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>{0} down to {1}</source>
        <translation>{0} hasta {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to compare with</source>
        <translation>Clase con la que comparar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to explain</source>
        <translation>Clase que se explica</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>How the map is made</source>
        <translation>Cómo se hace el mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Map and trust</source>
        <translation>Mapa y confianza</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>No other class</source>
        <translation>Ninguna otra</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Progress of the map</source>
        <translation>Progreso del mapa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength of the map over the photo</source>
        <translation>Fuerza del mapa sobre la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The class to explain: choose it, type its name, or click a bar of the answer</source>
        <translation>La clase que se explica: elíjala, escriba su nombre, o haga clic en una barra de la respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The first answer</source>
        <translation>La primera respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The layer whose maps Grad-CAM weighs: choose it here, or click a convolution in the drawing. The last convolution is the paper's choice</source>
        <translation>La capa cuyos mapas pondera Grad-CAM: elíjala aquí o haga clic en una convolución del dibujo. La última convolución es la elección del artículo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Why this and not that: draws a second class too, and the difference</source>
        <translation>Por qué esto y no aquello: dibuja también una segunda clase, y la diferencia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} ({1}) for {2}. Photo {3}. Network {4}.
{5}</source>
        <translation>{0} ({1}) para {2}. Foto {3}. Red {4}.
{5}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} for {1}</source>
        <translation>{0} para {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0}{1}, {2}: {3} {4}</source>
        <translation>{0}{1}, {2}: {3} {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>A folder with card.json and network.weights.h5</source>
        <translation>Una carpeta con card.json y network.weights.h5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About this network ...</source>
        <translation>Acerca de esta red ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Activations of this layer (NPZ, CSV) ...</source>
        <translation>Activaciones de esta capa (NPZ, CSV) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All kernels of conv1, or every slice of the chosen unit</source>
        <translation>Todos los núcleos de conv1, o cada corte de la unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All keys, and the terms of the field</source>
        <translation>Todas las teclas, y los términos del campo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All networks on this computer: where they lie, other names, deleting</source>
        <translation>Todas las redes de este equipo: dónde están, otros nombres, borrar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>An AlexNet exported from another program</source>
        <translation>Un AlexNet exportado de otro programa</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Answer as a table (CSV, NPZ) ...</source>
        <translation>Respuesta como tabla (CSV, NPZ) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Back; take a mark or a message away</source>
        <translation>Atrás; quitar una marca o un mensaje</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Camera and video</source>
        <translation>Cámara y vídeo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address</source>
        <translation>Copiar la dirección de la unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address, such as conv3/217</source>
        <translation>Copiar la dirección de la unidad, como conv3/217</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view</source>
        <translation>Copiar esta vista</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view as a picture</source>
        <translation>Copiar esta vista como imagen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Download the public AlexNets that know ImageNet's 1,000 classes</source>
        <translation>Descargar los AlexNet públicos que conocen las 1000 clases de ImageNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit with the mouse; answer and maps follow</source>
        <translation>Dibujar una cifra con el ratón; respuesta y mapas la siguen</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Eight steps through the window; it goes on where you left it</source>
        <translation>Ocho pasos por la ventana; sigue donde usted la dejó</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every class with its probability</source>
        <translation>Cada clase con su probabilidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every value of the chosen layer for this photo</source>
        <translation>Cada valor de la capa elegida para esta foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Figure for a report (PNG, SVG, PDF) ...</source>
        <translation>Figura para un informe (PNG, SVG, PDF) ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Freeze, or hold; pause a video</source>
        <translation>Congelar o retener; pausar un vídeo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>From LeNet to AlexNet and on</source>
        <translation>De LeNet a AlexNet y más allá</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Import an ONNX file ...</source>
        <translation>Importar un archivo ONNX ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Its classes, variant and measured errors</source>
        <translation>Sus clases, variante y errores medidos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Kernel sheet as a picture ...</source>
        <translation>Lámina de núcleos como imagen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Large view of the unit</source>
        <translation>Vista grande de la unidad</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Layer before</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>LeNet-5 and AlexNet to one scale</source>
        <translation>LeNet-5 y AlexNet a una misma escala</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>More networks ...</source>
        <translation>Más redes ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Move in what has the focus: layer, unit, point of the photo</source>
        <translation>Moverse en lo que tiene el foco: capa, unidad, punto de la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>One frame back, one on</source>
        <translation>Una imagen atrás, una adelante</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder of photos: all of them, and what the tabs find out about a folder</source>
        <translation>Abrir una carpeta de fotos: todas ellas, y lo que las pestañas averiguan de una carpeta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a trained network ...</source>
        <translation>Abrir una red entrenada ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a video file</source>
        <translation>Abrir un archivo de vídeo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste a picture, a file or an address</source>
        <translation>Pegar una imagen, un archivo o una dirección</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Photo before</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Rename, delete, show ...</source>
        <translation>Renombrar, borrar, mostrar ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Save this view as a picture: all of it, with its legend</source>
        <translation>Guardar esta vista como imagen: entera, con su leyenda</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The layer before</source>
        <translation>La capa anterior</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next layer</source>
        <translation>La capa siguiente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo before</source>
        <translation>La foto anterior</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo with its square, the answer and this view, with legend and caption</source>
        <translation>La foto con su cuadrado, la respuesta y esta vista, con leyenda y pie</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>This view as a picture ...</source>
        <translation>Esta vista como imagen ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left</source>
        <translation>Girar la rejilla a la izquierda</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left, as the mouse wheel over the photo does</source>
        <translation>Girar la rejilla a la izquierda, como hace la rueda del ratón sobre la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating right</source>
        <translation>Girar la rejilla a la derecha</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Video ...</source>
        <translation>Vídeo ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What came out when its claims were tried again</source>
        <translation>Qué salió al probar otra vez lo que afirma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What this program is, and its versions</source>
        <translation>Qué es este programa, y sus versiones</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem: {text}</source>
        <translation>Problema: {text}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Show what the system said</source>
        <translation>Mostrar lo que dijo el sistema</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Start the network again</source>
        <translation>Iniciar la red otra vez</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere</source>
        <translation>Suelte donde quiera</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere in the window</source>
        <translation>Suelte donde quiera de la ventana</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system ({0})</source>
        <translation>Como el sistema ({0})</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Save, appearance, help</source>
        <translation>Guardar, aspecto, ayuda</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>{0} - AlexNet</source>
        <translation>{0} - AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Import an ONNX file</source>
        <translation>Importar un archivo ONNX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>ONNX files</source>
        <translation>Archivos ONNX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a trained network</source>
        <translation>Abrir una red entrenada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>The clipboard holds no picture, file or address.</source>
        <translation>El portapapeles no tiene imagen, archivo ni dirección.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>What was dropped holds no picture, file or address.</source>
        <translation>Lo que se soltó no tiene imagen, archivo ni dirección.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>dropped picture</source>
        <translation>imagen soltada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>{0} has a network's weights, but no card.json that says which network they belong to. A trained network is a folder with both.</source>
        <translation>{0} tiene los pesos de una red, pero no un card.json que diga de qué red son. Una red entrenada es una carpeta con ambos.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays (*.npz)</source>
        <translation>Matrices de NumPy (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays: every value (*.npz)</source>
        <translation>Matrices de NumPy: cada valor (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture, 300 dpi (*.png)</source>
        <translation>Imagen, 300 ppp (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table: figures of each unit (*.csv)</source>
        <translation>Tabla: cifras de cada unidad (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading the network ...</source>
        <translation>cargando la red ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading {0} ...</source>
        <translation>cargando {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running</source>
        <translation>Hay un entrenamiento en marcha</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running. What is to become of it?</source>
        <translation>Hay un entrenamiento en marcha. ¿Qué se hace con él?</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Let it go on</source>
        <translation>Dejarlo seguir</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Save and stop</source>
        <translation>Guardar y parar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Stopped, it is saved and Resume goes on. Without the window it goes on by itself, and can be watched again in the tab Train.</source>
        <translation>Si se para, queda guardado y Reanudar sigue. Sin la ventana sigue solo, y se puede volver a observar en la pestaña Entrenar.</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Alike</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Dream</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Exciting</source>
        <translation>Excitantes</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Feature maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>How often the network is wrong on a folder of class folders, and where</source>
        <translation>Cuántas veces y dónde se equivoca la red con una carpeta de carpetas de clases</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Kernels</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Teach it your own things: record or drop photos, train a network, try it</source>
        <translation>Enséñele sus propias cosas: grabe o suelte fotos, entrene una red, pruébela</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The nine patches of a folder's photos that excite the chosen unit most</source>
        <translation>Los nueve recortes de las fotos de una carpeta que más excitan la unidad elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The patterns that the chosen layer has learned</source>
        <translation>Los patrones que ha aprendido la capa elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Turn, blur, darken or cover the photo, or attack the network, and watch the answer</source>
        <translation>Girar, desenfocar, oscurecer o tapar la foto, o atacar la red, y observar la respuesta</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Two photos, or two networks on one photo: answers, maps of a layer, difference</source>
        <translation>Dos fotos, o dos redes ante una foto: respuestas, mapas de una capa, diferencia</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit would like to see: a picture drawn to excite it</source>
        <translation>Lo que la unidad elegida querría ver: una imagen dibujada para excitarla</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit's number was computed from, down to the photo's pixels</source>
        <translation>De qué se calculó el número de la unidad elegida, hasta los píxeles de la foto</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Where each unit of the chosen layer found its pattern in this photo</source>
        <translation>Dónde encontró su patrón en esta foto cada unidad de la capa elegida</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which part of the photo made the answer, and whether that can be trusted</source>
        <translation>Qué parte de la foto hizo la respuesta, y si es de fiar</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which photos of a folder the network finds like this one, and a map of all</source>
        <translation>Qué fotos de una carpeta encuentra la red parecidas a esta, y un mapa de todas</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0} is not on this computer yet: {1} download {2}</source>
        <translation>{0} aún no está en este equipo: {1} download {2}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a trained network, but there is no {1} in it</source>
        <translation>{0}: se espera una red entrenada, pero no hay {1} en ella</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected one of the networks that can be downloaded: {1}</source>
        <translation>{0}: se espera una de las redes que se pueden descargar: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected the folder of a trained network or one of these names: {1}</source>
        <translation>{0}: se espera la carpeta de una red entrenada o uno de estos nombres: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>BVLC AlexNet with its weights rounded to 8 bits: a quarter of the download, nearly the same answers. The errors are those of the network before rounding.</source>
        <translation>BVLC AlexNet con los pesos redondeados a 8 bits: una cuarta parte de la descarga, casi las mismas respuestas. Los errores son los de la red antes de redondear.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>Caffe's reference network on ImageNet's 1,000 classes: AlexNet that pools before it normalises.</source>
        <translation>La red de referencia de Caffe en las 1000 clases de ImageNet: una AlexNet que hace el pooling antes de normalizar.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>PyTorch's AlexNet on ImageNet's 1,000 classes, after Krizhevsky's One Weird Trick: no normalisation layers, 64 kernels in conv1.</source>
        <translation>La AlexNet de PyTorch en las 1000 clases de ImageNet, según «One Weird Trick» de Krizhevsky: sin capas de normalización, 64 núcleos en conv1.</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>The AlexNet that Berkeley trained with Caffe on ImageNet's 1,000 classes (ILSVRC-2012).</source>
        <translation>La AlexNet que Berkeley entrenó con Caffe en las 1000 clases de ImageNet (ILSVRC-2012).</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>expected a name of 1 to {0} characters. Received: {1}</source>
        <translation>se espera un nombre de 1 a {0} caracteres. Recibido: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0} came with the program and keeps its name</source>
        <translation>{0} vino con el programa y conserva su nombre</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be deleted: {1}</source>
        <translation>{0}: no se puede borrar: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be renamed: {1}</source>
        <translation>{0}: no se puede renombrar: {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a network in {1}; others are not deleted</source>
        <translation>{0}: se espera una red en {1}; otras no se borran</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one class. Received: {0}, which is in {1}</source>
        <translation>clase: se espera una sola. Recibido: {0}, que está en {1}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one of the network's {0} classes{1}. Received: {2}</source>
        <translation>clase: se espera una de las {0} clases de la red{1}. Recibido: {2}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: its map changes with the weights, as the gradient's does.</source>
        <translation>Adebayo 2018: su mapa cambia con los pesos, como el del gradiente.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.</source>
        <translation>Adebayo 2018: con pesos aleatorios aún se ven las formas de la foto, lo que engaña al ojo.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>By how much the class falls when a grey patch covers this place.</source>
        <translation>Cuánto cae la clase cuando un parche gris tapa este lugar.</translation>
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
        <translation>No pasa la prueba de Adebayo 2018: su mapa apenas depende de los pesos de las capas altas.</translation>
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
        <translation>Gradiente</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Gradient × input</source>
        <translation>Gradiente × entrada</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Guided backpropagation</source>
        <translation>Retropropagación guiada</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>How steeply the class changes with each pixel.</source>
        <translation>Con cuánta pendiente cambia la clase con cada píxel.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; Nie 2018 shows that it recovers the photo's edges.</source>
        <translation>No probado por Adebayo 2018; Nie 2018 muestra que recupera los bordes de la foto.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; it asks the network itself at every place.</source>
        <translation>No probado por Adebayo 2018; pregunta a la propia red en cada lugar.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Passes the check of Adebayo 2018: with random weights its map is another one.</source>
        <translation>Pasa la prueba de Adebayo 2018: con pesos aleatorios su mapa es otro.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The class's signal sent back through the transposed layers: what the Deep Visualization Toolbox shows.</source>
        <translation>La señal de la clase devuelta por las capas transpuestas: lo que muestra la Deep Visualization Toolbox.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.</source>
        <translation>El gradiente donde las unidades están activas y la señal es positiva: nítido, pero en gran parte son los bordes de la foto.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The gradient, averaged over noisy copies of the photo.</source>
        <translation>El gradiente, promediado sobre copias ruidosas de la foto.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds on the way from the mean colour to the photo; the values add up to the class's logit.</source>
        <translation>Lo que añade cada píxel en el camino del color medio a la foto; los valores suman el logit de la clase.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds over the mean colour, to first order.</source>
        <translation>Lo que añade cada píxel sobre el color medio, a primer orden.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Where the maps of a convolution speak for the class.</source>
        <translation>Dónde los mapas de una convolución hablan por la clase.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Guided</source>
        <translation>Guiada</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>How the unit changes with each pixel: brighter where more of the colour would excite it.</source>
        <translation>Cómo cambia la unidad con cada píxel: más claro donde más de ese color la excitaría.</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The unit's map sent back through the transposed layers; it recovers the photo's edges as well (Nie 2018).</source>
        <translation>El mapa de la unidad devuelto por las capas transpuestas; también recupera los bordes de la foto (Nie 2018).</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected at least two. Received: {0}</source>
        <translation>clases: se esperan al menos dos. Recibido: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected every name once. Received twice: {0}</source>
        <translation>clases: se espera cada nombre una vez. Recibido dos veces: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected a card of format {0}. Received: {1}</source>
        <translation>se espera una ficha de formato {0}. Recibido: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected an entry {0} in the card. Received: {1}</source>
        <translation>se espera una entrada {0} en la ficha. Recibido: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>name: expected a name for the network. Received: ''</source>
        <translation>nombre: se espera un nombre para la red. Recibido: ''</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>not_sure_below: expected a probability from 0 to 1. Received: {0}</source>
        <translation>not_sure_below: se espera una probabilidad de 0 a 1. Recibido: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>preprocessing: expected image_size={0} for the variant {1}. Received: {2}</source>
        <translation>preprocessing: se espera image_size={0} para la variante {1}. Recibido: {2}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>the card cannot be used: {0}</source>
        <translation>la ficha no se puede usar: {0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: cannot be read: {1}</source>
        <translation>{0}: no se puede leer: {1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a file</source>
        <translation>{0}: se espera un archivo</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a folder for the network, but it is a file</source>
        <translation>{0}: se espera una carpeta para la red, pero es un archivo</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a trained network (a folder with {1} and {2}), but there is no {3}</source>
        <translation>{0}: se espera una red entrenada (una carpeta con {1} y {2}), pero no hay {3}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected the folder of a trained network, but it is a file</source>
        <translation>{0}: se espera la carpeta de una red entrenada, pero es un archivo</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: holds a network already ({1}), which is never overwritten</source>
        <translation>{0}: ya contiene una red ({1}), que nunca se sobrescribe</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Blue disc</source>
        <translation>Disco azul</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Cyan disc</source>
        <translation>Disco cian</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 0</source>
        <translation>Cifra 0</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 1</source>
        <translation>Cifra 1</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 2</source>
        <translation>Cifra 2</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 3</source>
        <translation>Cifra 3</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 4</source>
        <translation>Cifra 4</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 5</source>
        <translation>Cifra 5</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 6</source>
        <translation>Cifra 6</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 7</source>
        <translation>Cifra 7</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 8</source>
        <translation>Cifra 8</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 9</source>
        <translation>Cifra 9</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>From black to white</source>
        <translation>De negro a blanco</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Grating at {0} degrees, {1} pixels</source>
        <translation>Rejilla a {0} grados, {1} píxeles</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Green disc</source>
        <translation>Disco verde</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Magenta disc</source>
        <translation>Disco magenta</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Red disc</source>
        <translation>Disco rojo</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Yellow disc</source>
        <translation>Disco amarillo</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Darken</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Turn grey</source>
        <translation>Agrisar</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>least_short_side: expected at least 1 pixel. Received: {0}</source>
        <translation>least_short_side: se espera al menos 1 píxel. Recibido: {0}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: a HEIC photo, and the package pillow-heif that reads them is not installed here</source>
        <translation>{0}: una foto HEIC, y el paquete pillow-heif que las lee no está instalado aquí</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo ({1}). Received: {2}</source>
        <translation>{0}: se espera una foto ({1}). Recibido: {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file, but there is no such file ({1})</source>
        <translation>{0}: se espera un archivo de foto, pero no existe tal archivo ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a device or a pipe</source>
        <translation>{0}: se espera un archivo de foto. Recibido: un dispositivo o una tubería</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a folder ({1})</source>
        <translation>{0}: se espera un archivo de foto. Recibido: una carpeta ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} MB. Received: {2} MB</source>
        <translation>{0}: se espera una foto de {1} MB como mucho. Recibido: {2} MB</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} megapixels. Received: {2} x {3} = {4} megapixels</source>
        <translation>{0}: se espera una foto de {1} megapíxeles como mucho. Recibido: {2} x {3} = {4} megapíxeles</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo with at least one pixel. Received: {1} x {2}</source>
        <translation>{0}: se espera una foto con al menos un píxel. Recibido: {1} x {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo. Received: an empty file (0 bytes)</source>
        <translation>{0}: se espera una foto. Recibido: un archivo vacío (0 bytes)</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected the name of a photo file: {1}</source>
        <translation>{0}: se espera el nombre de un archivo de foto: {1}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the header of the photo is damaged or truncated ({1})</source>
        <translation>{0}: la cabecera de la foto está dañada o cortada ({1})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the {1} data are damaged or truncated ({2})</source>
        <translation>{0}: los datos {1} están dañados o cortados ({2})</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: there is not enough memory to decode {1} x {2} pixels</source>
        <translation>{0}: no hay memoria suficiente para decodificar {1} x {2} píxeles</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet as the program of 2012 had it</source>
        <translation>AlexNet como lo tenía el programa de 2012</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet in a single column</source>
        <translation>AlexNet en una sola columna</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012 in miniature</source>
        <translation>El AlexNet de 2012 en miniatura</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012, two columns</source>
        <translation>AlexNet de 2012, dos columnas</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC AlexNet (Caffe)</source>
        <translation>AlexNet de BVLC (Caffe)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC CaffeNet (pools before it normalises)</source>
        <translation>CaffeNet de BVLC (pooling antes de normalizar)</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>Four layers, as for CIFAR-10</source>
        <translation>Cuatro capas, como para CIFAR-10</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>LeNet-5 of 1998, usual form</source>
        <translation>LeNet-5 de 1998, forma usual</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One column of the miniature</source>
        <translation>Una columna de la miniatura</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One weird trick (torchvision's AlexNet)</source>
        <translation>One weird trick (el AlexNet de torchvision)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>22 layers in modules that look at several sizes at once, and the mean over each map in place of the large dense layers: a ninth of AlexNet's parameters.</source>
        <translation>22 capas en módulos que miran varios tamaños a la vez, y la media de cada mapa en lugar de las grandes capas densas: una novena parte de los parámetros de AlexNet.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>A thousand classes from 1.2 million photos: rectified units, dropout, overlapping pooling, two graphics cards, and an error far below every other entry's.</source>
        <translation>Mil clases de 1,2 millones de fotos: unidades rectificadas, dropout, pooling con solape, dos tarjetas gráficas, y un error muy por debajo del de todos los demás.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>All of it, in the paper's form and in four more.</source>
        <translation>Todo, en la forma del artículo y en cuatro más.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Chellapilla, Puri, Simard</source>
        <translation>Chellapilla, Puri, Simard</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Cireşan and colleagues</source>
        <translation>Cireşan y colegas</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Clarifai, of ZFNet's Zeiler</source>
        <translation>Clarifai, de Zeiler (ZFNet)</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Connections that carry a layer's input past it, so that 152 layers learn: each adds only what is missing.</source>
        <translation>Conexiones que llevan la entrada de una capa más allá de ella, y así aprenden 152 capas: cada una añade solo lo que falta.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Convolution unrolled into one product of matrices, so that a graphics card could train a network up to four times as fast as a processor.</source>
        <translation>La convolución desplegada en un solo producto de matrices, y así una tarjeta gráfica podía entrenar una red hasta cuatro veces más rápido que un procesador.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep networks with max pooling trained whole on a graphics card, 10 to 60 times as fast as on a processor; best of their time on MNIST, NORB and CIFAR-10.</source>
        <translation>Redes profundas con max-pooling entrenadas enteras en una tarjeta gráfica, de 10 a 60 veces más rápido que en un procesador; las mejores de su tiempo en MNIST, NORB y CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep on a GPU</source>
        <translation>Profunda en una GPU</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Depth from the smallest kernels: 16 or 19 layers with weights, every convolution 3 x 3. Normalisation like AlexNet's did not help it.</source>
        <translation>Profundidad con los núcleos más pequeños: 16 o 19 capas con pesos, cada convolución de 3 x 3. Una normalización como la de AlexNet no la ayudaba.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>First on a GPU</source>
        <translation>La primera en una GPU</translation>
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
        <translation>ILSVRC 2012, fotos de prueba, seis redes; una red sola 16,0 en las fotos de validación</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2012, seven networks, two of them trained on more photos first; one network alone 18.2</source>
        <translation>ILSVRC 2012, siete redes, dos de ellas entrenadas antes con más fotos; una red sola 18,2</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, first place</source>
        <translation>ILSVRC 2014, siete redes, primer puesto</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, second place; 6.8 with two networks after the challenge</source>
        <translation>ILSVRC 2014, siete redes, segundo puesto; 6,8 con dos redes después del concurso</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2015, six networks, first place</source>
        <translation>ILSVRC 2015, seis redes, primer puesto</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Kernels learned from examples by backpropagation: postal codes in 1989, cheques with LeNet-5 in 1998.</source>
        <translation>Núcleos aprendidos de ejemplos por retropropagación: códigos postales en 1989, cheques con LeNet-5 en 1998.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Krizhevsky, Sutskever, Hinton</source>
        <translation>Krizhevsky, Sutskever, Hinton</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Layers of cells that look for one feature everywhere, and layers behind them that forgive a shift of it, in turn. It learned without an error to go back from.</source>
        <translation>Capas de células que buscan un rasgo por todas partes y, alternadas detrás de ellas, capas que le perdonan un desplazamiento. Aprendía sin un error desde el que volver atrás.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeCun and colleagues</source>
        <translation>LeCun y colegas</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet</source>
        <translation>LeNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 in its usual form: every map of the third layer reads all six before it, no trained subsampling, ten dense outputs. The paper's own has 60,000</source>
        <translation>LeNet-5 en su forma usual: cada mapa de la tercera capa lee los seis anteriores, sin submuestreo aprendido, diez salidas densas. El del artículo tiene 60 000</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 itself, as a network like any other: Network &gt; LeNet-5, digits; and Side by side.</source>
        <translation>El propio LeNet-5, como una red cualquiera: Red &gt; LeNet-5, digits; y Lado a lado.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Looking at units: the map of every one, and the part of the photo that each position sees.</source>
        <translation>Mirar las unidades: el mapa de cada una, y la parte de la foto que ve cada posición.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Max pooling: pool1, pool2 and pool5.</source>
        <translation>El max-pooling: pool1, pool2 y pool5.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>NEC and Illinois</source>
        <translation>NEC e Illinois</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Neocognitron</source>
        <translation>Neocognitron</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing of its modules; it kept AlexNet's normalisation, norm1 and norm2.</source>
        <translation>Nada de sus módulos; conservó la normalización de AlexNet, norm1 y norm2.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing; it is where the line went.</source>
        <translation>Nada; ahí fue a parar la línea.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Pictures of what every unit answers to, and what they taught: kernels of 7 x 7 pixels and a stride of 2 in the first layer instead of 11 x 11 and 4.</source>
        <translation>Imágenes de a qué responde cada unidad, y lo que enseñaron: en la primera capa, núcleos de 7 x 7 píxeles y un paso de 2 en vez de 11 x 11 y 4.</translation>
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
        <translation>Szegedy y colegas</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The choice to leave the normalisation out: train with --no-lrn.</source>
        <translation>La opción de dejar fuera la normalización: entrene con --no-lrn.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The order of its layers: convolution, then pooling, as the drawing of the network shows.</source>
        <translation>El orden de sus capas: convolución y luego pooling, como muestra el dibujo de la red.</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Training on one graphics card or on several, when the machine has them.</source>
        <translation>El entrenamiento en una o varias tarjetas gráficas, si la máquina las tiene.</translation>
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
        <translation>aproximadamente, la suma de la tabla 1 del artículo</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 152 layers, as counted in torchvision; hardly fewer than AlexNet's</source>
        <translation>con 152 capas, contados en torchvision; apenas menos que AlexNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 16 layers; 144 million with 19</source>
        <translation>con 16 capas; 144 millones con 19</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with two groups and a thousand classes</source>
        <translation>con dos grupos y mil clases</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>95 everyday things: trained from nothing on 21,072 small photos in 38 epochs, then in 29 epochs on 36,644 more varied ones with the answers of a network that saw ImageNet, on two cores without a graphics card.</source>
        <translation>95 cosas cotidianas: entrenada desde cero con 21 072 fotos pequeñas en 38 épocas, y después en 29 épocas con 36 644 más variadas y las respuestas de una red que vio ImageNet; en dos núcleos sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A printed page is a keyboard (82 %), without "Not sure".</source>
        <translation>Una página impresa es un teclado (82 %), sin «No es seguro».</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A thing that is small in the photo is easily missed: sports are told by the ground they are played on.</source>
        <translation>Lo que es pequeño en la foto pasa fácilmente inadvertido: los deportes se reconocen por el suelo en que se juegan.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Knows 95 classes and nothing else: what is in none of them is called by one of their names, or "Not sure".</source>
        <translation>Conoce 95 clases y nada más: lo que no es de ninguna recibe el nombre de una de ellas, o «No es seguro».</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>On photos from elsewhere four of ten first answers are wrong; below 47 % it says "Not sure", which covers three of five wrong first answers and one of six right ones.</source>
        <translation>En fotos de otro origen cuatro de cada diez primeras respuestas son erróneas; por debajo del 47 % dice «No es seguro», lo que cubre tres de cada cinco erróneas y una de cada seis correctas.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Takes a table for a desk, a car for a racing car, a guitar for a drink carton, a butterfly on leaves for salad.</source>
        <translation>Toma una mesa por un escritorio, un coche por uno de carreras, una guitarra por un cartón de bebida, una mariposa sobre hojas por ensalada.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Weakest on dusk and night: boats before a sunset are sea or beach, cars in the dark are anything.</source>
        <translation>Lo más débil, el anochecer y la noche: los barcos ante una puesta de sol son mar o playa, los coches en la oscuridad, cualquier cosa.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere</source>
        <translation>fotos de otro origen</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, natural</source>
        <translation>fotos de otro origen, naturales</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, objects in scenes</source>
        <translation>fotos de otro origen, objetos en escenas</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos like those it learned from</source>
        <translation>fotos como las que aprendió</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Handwritten digits, white on black: LeNet-5 of 1998 in its usual form (61,706 parameters), trained from nothing on 8,000 digits in a minute on two cores.</source>
        <translation>Cifras manuscritas, blanco sobre negro: LeNet-5 de 1998 en su forma habitual (61 706 parámetros), entrenada desde cero con 8000 cifras en un minuto en dos núcleos.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It knows the digits 0 to 9 and nothing else: whatever it is shown, it answers with a digit.</source>
        <translation>Conoce las cifras del 0 al 9 y nada más: se le muestre lo que se le muestre, responde con una cifra.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It was trained on white digits on black, in the middle and 20 of 32 pixels high; dark ones on paper must be inverted first.</source>
        <translation>Se entrenó con cifras blancas sobre negro, centradas y de 20 de los 32 píxeles de alto; las oscuras sobre papel deben invertirse primero.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Its error is that of the best epoch of 25 on the 2,000 digits that chose it, so it is a little too good; a fresh set would give somewhat more.</source>
        <translation>Su error es el de la mejor de 25 épocas en las 2000 cifras que sirvieron para elegirla, así que es algo optimista; con otras nuevas sería un poco mayor.</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>validation photos</source>
        <translation>fotos de validación</translation>
    </message>
</context>
</TS>
