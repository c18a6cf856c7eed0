<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlexNet</name>
    <message>
        <location filename="../../alexnet_app/app.py"/>
        <source>No network could be opened. Choose one in the Network menu.</source>
        <translation>没有网络可以打开。请在“网络”菜单中选择一个。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>1,234</source>
        <translation>1,234</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/pictures/figures.py"/>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/downloads.py"/>
        <source>The download ended unexpectedly. Try again: it continues.</source>
        <translation>下载意外中断。请重试：会从中断处继续。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Exit code {0}</source>
        <translation>退出代码 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/processes/network_process.py"/>
        <source>Log: {0}</source>
        <translation>日志：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The log says why.</source>
        <translation>原因见日志。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>The network could not answer this photo: {0}</source>
        <translation>网络无法回答这张照片：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/answers.py"/>
        <source>This photo could not be prepared for the network.</source>
        <translation>无法为网络准备这张照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network has stopped twice. Restart it, or choose another network.</source>
        <translation>网络已停止两次。请重新启动，或选择其他网络。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>The network in {0} could not be loaded: {1}</source>
        <translation>无法加载 {0} 中的网络：{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>This is not a trained network.</source>
        <translation>这不是训练好的网络。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/loaded_network.py"/>
        <source>its process has stopped twice</source>
        <translation>它的进程已停止两次</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit</source>
        <translation>手绘数字</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>Drawn digit {0}</source>
        <translation>手绘数字 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/drawing.py"/>
        <source>LeNet-5 could not be opened.</source>
        <translation>无法打开 LeNet-5。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>There is no photo in {0}.</source>
        <translation>{0} 中没有照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/opened/photos.py"/>
        <source>This could not be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/problems.py"/>
        <source>{0} could not be saved.</source>
        <translation>无法保存 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/questions/time_measuring.py"/>
        <source>No network of this kind comes with the program.</source>
        <translation>程序没有附带这种网络。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>1 file is no photo.</source>
        <translation>1 个文件不是照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>A photo could not be kept.</source>
        <translation>有一张照片无法保留。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Make a class first: type its name.</source>
        <translation>请先建一个类别：输入它的名称。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>Save pictures from the web first, then drop the files.</source>
        <translation>请先保存网页上的图片，再拖入文件。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>The folder of your classes is gone. Choose another.</source>
        <translation>您的类别文件夹已不在。请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/class_folders.py"/>
        <source>{0} files are no photos.</source>
        <translation>{0} 个文件不是照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>It was stopped before its first epoch was done, so there is no network yet.</source>
        <translation>它在第一轮完成之前被停止，所以还没有网络。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training could not be started: {0}</source>
        <translation>无法开始训练：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended before it had begun to learn. Begin it again.</source>
        <translation>训练在开始学习之前就结束了。请重新开始。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>The training was ended from outside. What it had saved is kept.</source>
        <translation>训练被从外部结束。已保存的内容仍在。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/session/teaching/watched_training.py"/>
        <source>This training tells its epochs only, so whether it still runs cannot be seen.</source>
        <translation>这个训练只报告轮次，看不出它是否仍在运行。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in Settings, Privacy &amp; security, Camera.</source>
        <translation>请在“设置”的“隐私和安全性”中的“相机”里允许。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera.</source>
        <translation>请在“系统设置”的“隐私与安全性”中的“相机”里允许。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Allow it in the settings of your system.</source>
        <translation>请在系统设置中允许。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Choose another from the list.</source>
        <translation>请从列表中选择其他摄像头。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Close other programs that show the camera, then start it again.</source>
        <translation>请关闭其他正在使用摄像头的程序，然后重新启动摄像头。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>Plug one in, or drop a photo or a video file instead.</source>
        <translation>请接上摄像头，或者拖入照片或视频文件。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera is not allowed for this program.</source>
        <translation>本程序没有使用摄像头的权限。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} does not start. It may be in use by another program.</source>
        <translation>摄像头 {name} 无法启动，可能正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is in use by another program.</source>
        <translation>摄像头 {name} 正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for this program.</source>
        <translation>本程序没有使用摄像头 {name} 的权限。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} is not allowed for your user.</source>
        <translation>您的用户没有使用摄像头 {name} 的权限。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} sends no picture. It may be in use by another program.</source>
        <translation>摄像头 {name} 没有图像，可能正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The camera {name} was unplugged.</source>
        <translation>摄像头 {name} 已被拔出。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>The last picture stays. Plug the camera in and start it again.</source>
        <translation>保留最后一幅画面。请接上摄像头后重新启动。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>This camera is no longer there.</source>
        <translation>这个摄像头已不存在。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/camera.py"/>
        <source>{path} can be opened by the group video: sudo usermod -aG video $USER, then log in again.</source>
        <translation>{path} 可由 video 组打开：sudo usermod -aG video $USER，然后重新登录。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video cannot be used: QtMultimedia does not load. Photos work as before.</source>
        <translation>摄像头和视频不可用：QtMultimedia 无法加载。照片照常可用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. On Debian or Ubuntu install it with: sudo apt install {package}</source>
        <translation>摄像头和视频需要系统库 {library}，但缺少该库。在 Debian 或 Ubuntu 上安装：sudo apt install {package}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/multimedia.py"/>
        <source>Camera and video need the system library {library}, which is missing. Photos work as before.</source>
        <translation>摄像头和视频需要系统库 {library}，但缺少该库。照片照常可用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>只能打开以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address answered with error {0}.</source>
        <translation>该地址返回错误 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address cannot be reached: {0}.</source>
        <translation>无法访问该地址：{0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The address did not answer within {0} seconds.</source>
        <translation>该地址在 {0} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/source.py"/>
        <source>The picture at this address is larger than {0} MB.</source>
        <translation>该地址的图片超过 {0} MB。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Expected a video such as MP4, MOV, AVI, MKV or WebM.</source>
        <translation>需要 MP4、MOV、AVI、MKV 或 WebM 之类的视频。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} is not there.</source>
        <translation>视频 {name} 不存在。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>The video {name} may not be read.</source>
        <translation>没有读取视频 {name} 的权限。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>Videos cannot be played here: Qt has no multimedia backend.</source>
        <translation>这里无法播放视频：Qt 没有多媒体后端。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} has no pictures, only sound.</source>
        <translation>{name} 没有画面，只有声音。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/sources/video_file.py"/>
        <source>{name} is not a video that can be played here.</source>
        <translation>{name} 不是这里能播放的视频。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>1 minus the cosine of the angle: lengths do not count</source>
        <translation>1 减去夹角的余弦：长度不计</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each first answer of the network</source>
        <translation>网络的每个第一回答一种颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>A colour for each folder in the folder</source>
        <translation>文件夹中的每个子文件夹一种颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>All photos of the folder: near each other where they are alike</source>
        <translation>文件夹的所有照片：相似的彼此靠近</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By answer</source>
        <translation>按回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By raw pixels</source>
        <translation>按原始像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>By {0}</source>
        <translation>按 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Colours of the map</source>
        <translation>分布图的颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Compute shows every photo of {0} to the network, once.{1}</source>
        <translation>“计算”把 {0} 的每张照片给网络看一次。{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Drawing the map ...</source>
        <translation>正在绘制分布图 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Euclidean</source>
        <translation>欧氏</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Known: {0} photos. Not yet: {1} files, which Compute adds.</source>
        <translation>已知：{0} 张照片。尚未：{1} 个文件，“计算”会加入它们。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest</source>
        <translation>最相近</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest by raw pixels</source>
        <translation>按原始像素最相近的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Nearest for the network</source>
        <translation>对网络而言最相近的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Open or drop a folder of photos: here stand those that the network finds like the photo on screen.</source>
        <translation>打开或拖入一个照片文件夹：这里显示网络认为与屏幕上的照片相似的照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The paper's: the root of the summed squares</source>
        <translation>论文所用的：平方和的平方根</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>The photos nearest to the one on screen</source>
        <translation>与屏幕上的照片最相近的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>What is shown</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>Whose output is compared: fc7 is the paper's choice</source>
        <translation>比较哪一层的输出：论文选择 fc7</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} of {1} photos, evenly chosen</source>
        <translation>{1} 张照片中的 {0} 张，均匀选取</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0} photos. No photos: {1} files.</source>
        <translation>{0} 张照片。不是照片：{1} 个文件。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/alike_view.py"/>
        <source>{0}: the answer is {1}</source>
        <translation>{0}：回答是 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/alike/photo_map.py"/>
        <source>Map of the photos</source>
        <translation>照片分布图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>1 view</source>
        <translation>1 个视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>10 views</source>
        <translation>10 个视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Click: why this class?</source>
        <translation>点击：为什么是这个类别？</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Loading the network ...</source>
        <translation>正在加载网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Looking ...</source>
        <translation>正在看 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>No photo yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure. Closest: {name}</source>
        <translation>不确定。最接近：{name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>Not sure: {name}</source>
        <translation>不确定：{name}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The mean over ten views, as in the paper: centre and four corners, all mirrored.
The square on the photo is the centre; mark and maps belong to it</source>
        <translation>十个视图的平均，与论文相同：中心和四角，以及它们的镜像。
照片上的方框是中心；标记和特征图都属于它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network has stopped</source>
        <translation>网络已停止</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>The network sees the square on the photo once</source>
        <translation>网络看一次照片上的方框</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <location filename="../../alexnet_app/widgets/window/view_tabs.py"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/answers/score_bars.py"/>
        <source>{network} · {time} ms</source>
        <translation>{network} · {time} 毫秒</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The framed cell is the largest; click a cell to follow it</source>
        <translation>带框的格子最大；点击格子可追踪它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <source>The sums</source>
        <translation>求和</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_sheet.py"/>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}, from {1}</source>
        <translation>{0}，来自 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Arrow keys step through the positions</source>
        <translation>方向键逐个位置移动</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>As text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Back to where you followed from (Backspace)</source>
        <translation>返回追踪前的位置（退格键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Copy the whole arithmetic</source>
        <translation>复制整个算式</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Drop a photo to see how each number of the network comes about.</source>
        <translation>拖入一张照片，看网络的每个数是怎样得来的。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Map of the chosen unit</source>
        <translation>所选单元的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>Waiting for the network ...</source>
        <translation>正在等待网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/arithmetic_view.py"/>
        <source>{0} at row {1}, column {2}</source>
        <translation>{0}，第 {1} 行第 {2} 列</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input × kernel, cell by cell</source>
        <translation>输入 × 卷积核，逐格相乘</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Input: what the layer before gave; click a cell to follow it</source>
        <translation>输入：上一层的输出；点击格子可追踪它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>Kernel: the learned weights</source>
        <translation>卷积核：学到的权重</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>sum {0}</source>
        <translation>和 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/plane_row.py"/>
        <source>{0}: beyond the edge, where there are zeros</source>
        <translation>{0}：在边缘之外，补零</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>(pixel − mean) / deviation</source>
        <translation>(像素 − 均值) / 标准差</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>ReLU: the sum, or 0 if it is below</source>
        <translation>ReLU：和，若小于 0 则为 0</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>mean of that colour</source>
        <translation>该颜色的均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>pixel, 0 to 255</source>
        <translation>像素，0 到 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>silenced while the network learns, never when it answers</source>
        <translation>学习时静默，回答时从不静默</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of all</source>
        <translation>总和</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>sum of the squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the largest: {0}</source>
        <translation>最大的：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels</source>
        <translation>其余 {0} 个通道</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} channels of group {1} of {2}</source>
        <translation>第 {1} 组（共 {2} 组）其余 {0} 个通道</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>the other {0} inputs</source>
        <translation>其余 {0} 个输入</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0} (the unit itself)</source>
        <translation>{0}（单元自身）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, passed on as it is</source>
        <translation>{0}，原样传递</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/sums.py"/>
        <source>{0}, sum of the products</source>
        <translation>{0}，乘积之和</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>A pixel of the square that the network sees, prepared as the network wants it.</source>
        <translation>网络所见方框的一个像素，按网络的要求预处理过。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Dropout only acts while the network learns.</source>
        <translation>Dropout 只在网络学习时起作用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} on {1} channels times its weight, all added up.</source>
        <translation>{1} 个通道上 {0} × {0} 窗口内每个输入乘以其权重，全部相加。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every input in a window of {0} × {0} times its weight, all added up.</source>
        <translation>{0} × {0} 窗口内每个输入乘以其权重，全部相加。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Every one of {0} inputs times its weight, all added up. Shown are the {1} largest.</source>
        <translation>{0} 个输入各乘以其权重，全部相加。显示最大的 {1} 项。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>How bright the pixel is: its three colours by their weights, which are not learned.</source>
        <translation>像素有多亮：三种颜色按各自的权重相加，权重不是学来的。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>Shown are the {0} channels that count most here.</source>
        <translation>显示这里最重要的 {0} 个通道。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The largest of {0} × {0} neighbours on the map before.</source>
        <translation>上一张图上 {0} × {0} 个邻居中的最大值。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The mean of {0} × {0} neighbours on the map before, each of the same weight.</source>
        <translation>上一张图上 {0} × {0} 个邻居的平均值，权重相同。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The number of the layer before, bent by {0}.</source>
        <translation>上一层的数，经 {0} 变换。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The score of every class becomes its share of the whole.</source>
        <translation>每个类别的得分变成它在总体中的份额。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/arithmetic/words.py"/>
        <source>The unit's value, damped by its neighbours in the same place.</source>
        <translation>单元的值，被同一位置的邻近单元抑制。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Also: {0}.</source>
        <translation>另外：{0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Are the paper's ideas worth what it says? This command trains small networks with and without each of them on your photos (a folder of class folders), in about an hour, and writes a report:</source>
        <translation>论文的想法值它所说的那么多吗？这个命令用您的照片（按类别分好的文件夹）训练带有和不带有每个想法的小网络，约需一小时，并写出报告：</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>On learned photos</source>
        <translation>在学过的照片上</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Open a report ...</source>
        <translation>打开报告 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Photos: {0}</source>
        <translation>照片：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Ten views, top-1</source>
        <translation>十个视图，top-1</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The paper's claims</source>
        <translation>论文的主张</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The paper: {0}</source>
        <translation>论文：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>The rule, written down before: {0}</source>
        <translation>事先写下的规则：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Then open its folder here.</source>
        <translation>然后在这里打开它的文件夹。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-1 error</source>
        <translation>Top-1 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/claims/claims_dialog.py"/>
        <source>Top-5 error</source>
        <translation>Top-5 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compare with what another network says to the same photo</source>
        <translation>与另一个网络对同一张照片的回答比较</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Compared</source>
        <translation>被比较的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference of the maps</source>
        <translation>特征图的差别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Difference, up to {0}: red where the second is larger, else blue</source>
        <translation>差别（最大 {0}）：第二个较大处为红，否则为蓝</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep a photo, or choose a network.</source>
        <translation>请保留一张照片，或选择一个网络。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep the photo on screen; the next one you open is compared with it</source>
        <translation>保留屏幕上的照片；接下来打开的照片与它比较</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Keep this photo</source>
        <translation>保留这张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, each on its own scale</source>
        <translation>{0} 的特征图，各用自己的刻度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Maps of {0}, on one scale</source>
        <translation>{0} 的特征图，同一比例</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Network to compare with</source>
        <translation>用于比较的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>No other network</source>
        <translation>无其他网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>On screen</source>
        <translation>屏幕上</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>Open a photo.</source>
        <translation>请打开一张照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The other network has no {0}.</source>
        <translation>另一个网络没有 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <source>The two have maps of different shapes: there is no difference.</source>
        <translation>两者的特征图形状不同：没有差别可言。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compare_view.py"/>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>all of {0}</source>
        <translation>{0} 的全部</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: maps</source>
        <translation>{0}：特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/compare/compared_column.py"/>
        <source>{0}: photo</source>
        <translation>{0}：照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About AlexNet</source>
        <translation>关于 AlexNet</translation>
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
        <translation>复制版本信息，用于报告</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>The network of 2012, to look into: drop a photo, see what the network sees.

After A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012.

MIT licence. Qt and PySide6 are used under the LGPL.</source>
        <translation>2012 年的网络，供人细看：拖入一张照片，看网络看到了什么。

依据 A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012。

MIT 许可证。Qt 和 PySide6 依 LGPL 使用。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>from source</source>
        <translation>来自源代码</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/about_dialog.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>About this network</source>
        <translation>关于此网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Facts about {0}</source>
        <translation>{0} 的资料</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Find one of {0} classes</source>
        <translation>在 {0} 个类别中查找</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>, 10 views</source>
        <translation>，10 个视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (bfloat16), weights in 32 bits</source>
        <translation>16 位数（bfloat16），权重 32 位</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>16-bit numbers (float16), weights in 32 bits</source>
        <translation>16 位数（float16），权重 32 位</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>32-bit numbers</source>
        <translation>32 位数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Changed</source>
        <translation>修改于</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Measured on</source>
        <translation>测量于</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>Weakness</source>
        <translation>弱点</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>batches of {0}</source>
        <translation>每批 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>learning rate {0}</source>
        <translation>学习率 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>top-1 error</source>
        <translation>top-1 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>top-5 error</source>
        <translation>top-5 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for training</source>
        <translation>{0} 用于训练</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} for validation</source>
        <translation>{0} 用于验证</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} photos</source>
        <translation>{0} 张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/card_words.py"/>
        <source>{0} × {0} pixels, RGB</source>
        <translation>{0} × {0} 像素，RGB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>More networks</source>
        <translation>更多网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Networks that know ImageNet's 1,000 classes</source>
        <translation>认识 ImageNet 1000 个类别的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Starting ...</source>
        <translation>正在开始 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Turning it into a trained network ...</source>
        <translation>正在转换为训练好的网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>Waits for its turn</source>
        <translation>排队等待</translation>
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
        <translation>{0} MB/秒</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/downloads_dialog.py"/>
        <source>{0} of {1} MB</source>
        <translation>{0} / {1} MB</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>A unit is damped where its neighbours in the same place are strong.</source>
        <translation>同一位置的邻近单元越强，该单元被抑制得越多。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>How many pixels the kernel moves from one position to the next.</source>
        <translation>卷积核从一个位置到下一个位置移动的像素数。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>In 2012 the network was spread over two GPUs, which talk only at some layers.</source>
        <translation>2012 年网络分布在两块 GPU 上，只在某些层相互通信。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Keeps the largest of 3 × 3 neighbours, so that the map becomes smaller.</source>
        <translation>保留 3 × 3 个邻居中的最大值，使特征图变小。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Keys and terms</source>
        <translation>按键和术语</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Negative outputs become zero; that is why many maps are mostly black.</source>
        <translation>负的输出变为零；因此许多特征图大部分是黑的。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One kernel with its output; conv3/217 is unit 217 of conv3, counted from 0.</source>
        <translation>一个卷积核及其输出；conv3/217 是 conv3 的第 217 个单元，从 0 数起。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>One step of the network: it turns the output of the step before into its own.</source>
        <translation>网络的一步：把上一步的输出变成自己的输出。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The learned weights of one unit of a convolution: a small pattern that is looked for everywhere.</source>
        <translation>卷积层中一个单元学到的权重：在各处寻找的一个小图案。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The mean over four corners, the centre, and their mirror images, as in the paper.</source>
        <translation>四角、中心及其镜像的平均，与论文相同。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The output of fc8 for a class, before it becomes a probability.</source>
        <translation>fc8 对一个类别的输出，尚未变成概率。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The part of the photo that one position of a feature map depends on.</source>
        <translation>特征图的一个位置所依赖的照片区域。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>The share of photos whose true class is not among the five best answers.</source>
        <translation>真实类别不在前五个回答中的照片所占的比例。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>Where, and how strongly, one unit found its pattern in this photo.</source>
        <translation>一个单元在这张照片的哪里、以多大强度找到了它的图案。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>feature map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>normalisation (LRN)</source>
        <translation>归一化（LRN）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>two columns</source>
        <translation>两列</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/help_sheet.py"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Another name for {0}</source>
        <translation>{0} 的新名称</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete ...</source>
        <translation>删除 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete a network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Delete {0}?</source>
        <translation>删除 {0}？</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It comes with the program, and stays as it is</source>
        <translation>它随程序附带，保持不变</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>It lies outside your networks folder: only forgotten here</source>
        <translation>它在您的网络文件夹之外：这里只是忘记它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Its card cannot be read</source>
        <translation>无法读取它的说明卡</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Networks on this computer</source>
        <translation>这台电脑上的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Only for networks that were opened from elsewhere</source>
        <translation>仅适用于从别处打开的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename ...</source>
        <translation>重命名 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Rename a network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>The folder {0} with {1} MB goes for good.</source>
        <translation>文件夹 {0}（{1} MB）将被永久删除。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dialogs/networks_dialog.py"/>
        <source>{0}; in use</source>
        <translation>{0}；使用中</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Begin again (Delete)</source>
        <translation>重新开始（Delete 键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Load the network of 1998 that reads handwritten digits</source>
        <translation>加载 1998 年识别手写数字的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Pen width</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Take the drawing as a photo, into the strip (Enter)</source>
        <translation>把画作为照片放进照片条（回车键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>This network has not learned digits.</source>
        <translation>这个网络没有学过数字。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/drawing_pad.py"/>
        <source>Use LeNet-5</source>
        <translation>使用 LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Draw with the mouse. The arrow keys move the pen, with Shift they draw; Delete clears, Enter keeps.</source>
        <translation>用鼠标绘画。方向键移动画笔，按住 Shift 则绘画；Delete 键清除，回车键保留。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/drawing/pad_canvas.py"/>
        <source>Pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Activation maximisation by gradient ascent on Fourier coefficients with jitter, decay of high frequencies and total variation (Yosinski 2015, Olah 2017): {0} of {1} steps from seed {2}; the unit is at {3}.</source>
        <translation>在傅里叶系数上以梯度上升做激活最大化，带抖动、高频衰减和全变分（Yosinski 2015，Olah 2017）：从种子 {2} 起第 {0} 步，共 {1} 步；单元为 {3}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Begins with noise and changes its pixels step by step so that the unit answers more and more</source>
        <translation>从噪声开始，一步步改变其像素，使单元的响应越来越强</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Draw for {0}/{1}</source>
        <translation>为 {0}/{1} 绘制</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Here grows a picture that excites {0} as much as possible. Press the button above.</source>
        <translation>这里会长出一幅尽可能激发 {0} 的图像。请按上面的按钮。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Of the random first picture: another seed, another picture; the same, the same</source>
        <translation>用于随机的初始图：种子不同，图就不同；种子相同，图也相同</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Progress of the picture</source>
        <translation>图像的进度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save ...</source>
        <translation>保存 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Save the picture as PNG (Ctrl+S)</source>
        <translation>把图像保存为 PNG（Ctrl+S）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>There is no picture: {0}</source>
        <translation>没有图像：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What the unit would like to see</source>
        <translation>单元想看到什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>What {0} would like to see</source>
        <translation>{0} 想看到什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Working ...</source>
        <translation>正在计算 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/dream/dream_view.py"/>
        <source>{0} at {1}, seed {2}, step {3} of {4}</source>
        <translation>{0} 为 {1}，种子 {2}，第 {3} 步，共 {4} 步</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>, {0} % of them right</source>
        <translation>，其中 {0} % 正确</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>Calibration curve, expected calibration error {0}</source>
        <translation>校准曲线，期望校准误差 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/calibration_plot.py"/>
        <source>{0} to {1} % sure: {2} photos</source>
        <translation>{0} 到 {1} % 确定：{2} 张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/class_rows.py"/>
        <source>Taken for</source>
        <translation>被当作</translation>
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
        <translation>{0}：{2} 张照片中 {1} 张错误；{3} 张不在前五之内</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>Rows: what it is. Columns: the answer.</source>
        <translation>行：实际是什么。列：回答。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/confusion_matrix.py"/>
        <source>{0} of {1} {2} are called {3}</source>
        <translation>{1} 张 {2} 中有 {0} 张被称为 {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Click, or press Return, to open the photo and see why</source>
        <translation>点击或按回车键，打开照片并看为什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Find photos</source>
        <translation>查找照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Only photos with these words in their name, answer or class</source>
        <translation>只列出名称、回答或类别中含有这些字词的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos</source>
        <translation>哪些照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Which photos are listed</source>
        <translation>列出哪些照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>Wrong, most confident first</source>
        <translation>错误的，最确信的在前</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0} called {1}</source>
        <translation>{0} 被称为 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluated_photos.py"/>
        <source>{0}, wrong</source>
        <translation>{0}，错误</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>({0} of {1})</source>
        <translation>（{0} / {1}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>A folder for the report</source>
        <translation>报告所用的文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Answers as a table (CSV) ...</source>
        <translation>以表格保存回答（CSV） ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Confusions</source>
        <translation>混淆</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Errors of every class</source>
        <translation>每个类别的错误</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Evaluate shows every photo of {0} to the network.</source>
        <translation>“评估”把 {0} 的每张照片给网络看。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Figures and photos</source>
        <translation>数字和照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>For photos in folders named after the network's classes</source>
        <translation>适用于以网络类别命名的文件夹中的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>How often it is right when it is so sure</source>
        <translation>如此确定时，正确的频率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Left out: {0} files that are no photos, such as {1}</source>
        <translation>略过：{0} 个不是照片的文件，例如 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Looking at the photos ...</source>
        <translation>正在看照片 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>No errors can be counted. {0}</source>
        <translation>无法计算错误。{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Open or drop a folder that has a folder of photos for each class: here stands how often the network is wrong on them. Of photos without classes, here stand the answers.</source>
        <translation>打开或拖入一个文件夹，其中每个类别有一个照片文件夹：这里显示网络出错的频率。没有类别的照片则显示回答。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Report with tables and pictures ...</source>
        <translation>带表格和图片的报告 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>The errors of every class; click a heading to sort</source>
        <translation>每个类别的错误；点击标题排序</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>What is taken for what; click a cell to list its photos</source>
        <translation>什么被当作什么；点击格子列出其照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>calibration error {0}</source>
        <translation>校准误差 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>top-{0} error</source>
        <translation>top-{0} 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0} views</source>
        <translation>{0} 个视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} classes, {2}</source>
        <translation>{0}：{1} 个类别，{2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/evaluation_view.py"/>
        <source>{0}: {1} photos, {2}; sure answers: {3}</source>
        <translation>{0}：{1} 张照片，{2}；确定的回答：{3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/evaluation/photo_rows.py"/>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos</source>
        <translation>来自 {0} 张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Of {0} photos, {1} files are left</source>
        <translation>来自 {0} 张照片，还剩 {1} 个文件</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Open or drop a folder of photos: here stand the nine patches that excite this unit.</source>
        <translation>打开或拖入一个照片文件夹：这里显示最能激发该单元的九个图块。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Save the sheet</source>
        <translation>保存图版</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Search shows every photo of {0} to the network, once for all layers.</source>
        <translation>“搜索”把 {0} 的每张照片给网络看一次，用于所有层。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Sheet of {0} ...</source>
        <translation>{0} 的图版 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The nine patches of every unit of this layer as one picture (PNG)</source>
        <translation>该层每个单元的九个图块合成一张图片（PNG）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>The unit of the layer; the layer is chosen in the drawing of the network</source>
        <translation>该层的单元；层在网络图中选择</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} of these {1} are of one folder: {2}</source>
        <translation>这 {1} 个中有 {0} 个来自同一文件夹：{2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/exciting_view.py"/>
        <source>{0} repeats what is below it: choose another layer.</source>
        <translation>{0} 重复其下一层的内容：请选择另一层。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/exciting/patch_tiles.py"/>
        <source>Patches that excite the unit most</source>
        <translation>最能激发该单元的图块</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/error_chart.py"/>
        <source>Top-5 error of ImageNet's winners by year</source>
        <translation>ImageNet 历年冠军的 top-5 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Blue: convolutional networks. Grey: the methods before them.</source>
        <translation>蓝色：卷积网络。灰色：此前的方法。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Family tree</source>
        <translation>家谱</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>From the Neocognitron to ResNet</source>
        <translation>从 Neocognitron 到 ResNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>ImageNet's winners: top-5 error by year</source>
        <translation>ImageNet 冠军：历年 top-5 错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>In this program: {0}</source>
        <translation>在本程序中：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>The squares are the networks' parameters as areas, to one scale.</source>
        <translation>方块以面积表示各网络的参数数量，比例相同。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>Top-5 error {0} ({1})</source>
        <translation>Top-5 错误率 {0}（{1}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/family_tree_dialog.py"/>
        <source>{0} parameters ({1})</source>
        <translation>{0} 个参数（{1}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/family_tree/parameter_square.py"/>
        <source>{0} parameters, as an area</source>
        <translation>{0} 个参数，以面积表示</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Layer {0}, unit {1}.</source>
        <translation>层 {0}，单元 {1}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/figure.py"/>
        <source>Variant {0}.</source>
        <translation>变体 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/figure/painting.py"/>
        <source>Not sure: the first answer is below {0}.</source>
        <translation>不确定：第一个答案低于 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Paint with the mouse to cover parts of the photo</source>
        <translation>用鼠标涂抹，遮盖照片的一部分</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/brush_picture.py"/>
        <source>Photo to paint over</source>
        <translation>可涂抹的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>Probability over the change</source>
        <translation>概率随改变的变化</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/curve_plot.py"/>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Change the photo until the answer changes.</source>
        <translation>改变照片，直到回答改变。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Drop a photo, then change it until the answer changes.</source>
        <translation>拖入一张照片，然后改变它，直到回答改变。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Freeze the picture first: only one that stands still can be changed.</source>
        <translation>请先定格画面：只有静止的画面才能改变。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>Probability of {0} over: {1}</source>
        <translation>{0} 的概率随以下项变化：{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The photo as it was</source>
        <translation>还原照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/fooling_view.py"/>
        <source>The probability over a slider's range comes here.</source>
        <translation>这里显示概率随滑块范围的变化。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source> of 255</source>
        <translation> / 255</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>By how much any pixel may change</source>
        <translation>每个像素最多改变多少</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Changes every pixel a little, each in the direction that hurts the answer
(fast gradient sign method, Goodfellow and others 2014)</source>
        <translation>每个像素改变一点点，朝着损害回答的方向
（快速梯度符号法，Goodfellow 等 2014）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>One small step against the network: nobody sees it, but the answer changes.</source>
        <translation>朝着与网络作对的方向走一小步：没人看得出，但回答变了。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Step away</source>
        <translation>走一步</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>The change, enlarged</source>
        <translation>放大后的改变</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>Working out the step ...</source>
        <translation>正在计算这一步 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/fooling/step_panel.py"/>
        <source>{0} became {1}. Beside: the change, {2} times as strong; grey is none.</source>
        <translation>{0} 变成了 {1}。旁边：改变量，放大 {2} 倍；灰色表示没有改变。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Address of the unit</source>
        <translation>单元地址</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>Copy the unit's address (Ctrl+C in the grid)</source>
        <translation>复制单元地址（在网格中按 Ctrl+C）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>The chosen unit's address. Type another, such as conv3/217, and press Enter</source>
        <translation>所选单元的地址。输入其他地址，例如 conv3/217，然后按回车键</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>There is no layer '{0}'. There are {1}</source>
        <translation>没有名为“{0}”的层。现有 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/address_field.py"/>
        <source>{0} has the units 0 to {1}, not {2}</source>
        <translation>{0} 的单元为 0 到 {1}，没有 {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Network {0}.</source>
        <translation>网络 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/grid_and_panel.py"/>
        <source>Photo {0}.</source>
        <translation>照片 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/legend.py"/>
        <source>{0}: scale from {1} to {2}</source>
        <translation>{0}：刻度 {1} 到 {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>Click to see on the photo what this position sees</source>
        <translation>点击后在照片上看这个位置看到了什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/grid/map_picture.py"/>
        <source>row {0}, column {1}: {2}</source>
        <translation>第 {0} 行第 {1} 列：{2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>GPU {0}</source>
        <translation>GPU {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>Kernels of the layer</source>
        <translation>该层的卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Loading the network …</source>
        <translation>正在加载网络 …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>No network is loaded</source>
        <translation>没有加载网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>The network is not running.</source>
        <translation>网络没有运行。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} has no weights. The layers with kernels are {1}.</source>
        <translation>{0} 没有权重。有卷积核的层是 {1}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0} is fully connected: each of its {1} units has a weight for every value it reads, {2} weights in all, and no kernel that could be drawn. The layers with kernels are {3}.</source>
        <translation>{0} 是全连接层：{1} 个单元各对读取的每个值有一个权重，共 {2} 个权重，没有可以画出的卷积核。有卷积核的层是 {3}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_grid.py"/>
        <source>{0}: weights {1} to {2}</source>
        <translation>{0}：权重 {1} 到 {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Chosen kernel</source>
        <translation>所选卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Click, or use the arrow keys, to see on the photo what a position sees</source>
        <translation>点击或用方向键，在照片上看一个位置看到了什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response of the unit to the photo</source>
        <translation>单元对照片的响应</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response to the photo</source>
        <translation>对照片的响应</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Response, {0} to {1}</source>
        <translation>响应，{0} 到 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>The chosen kernel, large</source>
        <translation>放大的所选卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>Weights {0} to {1}, mean {2}. Bias {3}</source>
        <translation>权重 {0} 到 {1}，均值 {2}。偏置 {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>its slice for {0}/{1}</source>
        <translation>它对 {0}/{1} 的切片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over one channel</source>
        <translation>{0} × {1}，单个通道</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernel_panel.py"/>
        <source>{0} × {1} over red, green, blue</source>
        <translation>{0} × {1}，红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them on one scale.</source>
        <translation>全部使用同一比例。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>All of them to the same largest weight; zero is the middle</source>
        <translation>全部以同一最大权重为准；零在中间</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Common</source>
        <translation>共同</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Each on its own scale; the legend is that of the chosen one.</source>
        <translation>各用各的比例；图例属于所选的那个。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Every kernel to its own largest weight; zero is the middle</source>
        <translation>每个卷积核以自己的最大权重为准；零在中间</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grey is zero.</source>
        <translation>灰色为零。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>Grid and chosen kernel</source>
        <translation>网格和所选卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Own scale</source>
        <translation>各自</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>White is zero.</source>
        <translation>白色为零。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>slice {0}</source>
        <translation>切片 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} kernels, grey is zero</source>
        <translation>{0} 个卷积核，灰色为零</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0} slices</source>
        <translation>{0} 个切片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: the {1} slices of {2} × {3} of one unit</source>
        <translation>{0}：一个单元的 {1} 个 {2} × {3} 切片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/kernels/kernels_view.py"/>
        <source>{0}: {1} kernels of {2} × {3} over red, green and blue</source>
        <translation>{0}：{1} 个 {2} × {3} 的红绿蓝卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, padding {0}</source>
        <translation>，填充 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} groups</source>
        <translation>，{0} 组</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>, {0} more zeros on the right and below</source>
        <translation>，右边和下边再补 {0} 个零</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>drops units in training, passes all on here</source>
        <translation>训练时丢弃单元，这里全部通过</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>each position sees {0} × {0} pixels of the image</source>
        <translation>每个位置看到图像的 {0} × {0} 像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>fully connected</source>
        <translation>全连接</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>kernel {0} × {0}, stride {1}</source>
        <translation>卷积核 {0} × {0}，步幅 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>largest value of each window</source>
        <translation>每个窗口的最大值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>local response normalisation</source>
        <translation>局部响应归一化</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>mean of each window</source>
        <translation>每个窗口的平均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>output {0}</source>
        <translation>输出 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>red, green and blue become one channel</source>
        <translation>红绿蓝合为一个通道</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>softmax, one probability for each class</source>
        <translation>softmax，每个类别一个概率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>the square of the photo, red, green and blue</source>
        <translation>照片的方框，红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>window {0} × {0}, stride {1}</source>
        <translation>窗口 {0} × {0}，步幅 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} multiply-adds for one photo</source>
        <translation>每张照片 {0} 次乘加</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} parameters</source>
        <translation>{0} 个参数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <source>{0} units</source>
        <translation>{0} 个单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/network_drawing/network_diagram.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>comes with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/listed_networks.py"/>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>Network: {0}</source>
        <translation>网络：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <location filename="../../alexnet_app/widgets/window/window_actions.py"/>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_button.py"/>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>{0} classes</source>
        <translation>{0} 个类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>Importing {0} ...</source>
        <translation>正在导入 {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_installation.py"/>
        <source>{0} is in the Network menu now</source>
        <translation>{0} 已在“网络”菜单中</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Bundled</source>
        <translation>附带</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Opened from elsewhere</source>
        <translation>从别处打开</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/networks/network_menu.py"/>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Colour discs</source>
        <translation>彩色圆盘</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Digits</source>
        <translation>数字图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Gratings, {0} pixels from stripe to stripe</source>
        <translation>光栅，条纹间距 {0} 像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Pictures to try</source>
        <translation>试用图片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/patterns/pattern_menu.py"/>
        <source>Surfaces</source>
        <translation>表面</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>No camera was found</source>
        <translation>没有找到摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Show the camera live; the arrow lists the cameras</source>
        <translation>实时显示摄像头；箭头列出所有摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/camera_button.py"/>
        <source>Stop the camera</source>
        <translation>停止摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Choose photos on this computer (Ctrl+O)</source>
        <translation>选择这台电脑上的照片（Ctrl+O）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Drop a photo here.</source>
        <translation>把照片拖到这里。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open ...</source>
        <translation>打开 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Other ways to begin</source>
        <translation>其他开始方式</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Show the camera live</source>
        <translation>实时显示摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/empty_state.py"/>
        <source>Take the photo, file or address from the clipboard (Ctrl+V)</source>
        <translation>取剪贴板中的照片、文件或地址（Ctrl+V）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Answer with the mean of the last 8 frames, as the program of 2012 did</source>
        <translation>用最近 8 帧的平均来回答，与 2012 年的程序相同</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Close the camera or video; the last picture stays</source>
        <translation>关闭摄像头或视频；保留最后一幅画面</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Flip left and right, as in a mirror</source>
        <translation>左右翻转，如镜中所见</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Frames that the network answers each second</source>
        <translation>网络每秒回答的帧数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Hold the picture (Space)</source>
        <translation>停住画面（空格键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame back (,)</source>
        <translation>后退一帧（,）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>One frame on (.)</source>
        <translation>前进一帧（.）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Place in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>held</source>
        <translation>已停住</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>starting ...</source>
        <translation>正在启动 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/live_controls.py"/>
        <source>{rate} frames/s</source>
        <translation>{rate} 帧/秒</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>; marked point {x}, {y}</source>
        <translation>；标记点 {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>Click a point, or move it with the arrow keys: what answers there in {layer}. Esc takes it away.</source>
        <translation>点击一个点，或用方向键移动它：看 {layer} 中什么在那里响应。Esc 取消标记。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_canvas.py"/>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}，{width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Lay the chosen unit's feature map over the square that the network sees: bright where it is active.
Fully connected layers have no maps.</source>
        <translation>把所选单元的特征图叠在网络所见的方框上：活跃处明亮。
全连接层没有特征图。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Square</source>
        <translation>方框</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the central square of the photo</source>
        <translation>网络看到照片中央的方块</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, squeezed into a square</source>
        <translation>网络看到整张照片，压成方形</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/photo_view.py"/>
        <source>The network sees the whole photo, with bars of the mean colour</source>
        <translation>网络看到整张照片，两侧补平均颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>Recent photos: PageUp, PageDown</source>
        <translation>最近的照片：PageUp、PageDown</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/recent_strip.py"/>
        <source>{0}, {1} of {2}</source>
        <translation>{0}，第 {1} 张，共 {2} 张</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>
{1} photos</source>
        <translation>
{1} 张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>Which of the opened photos is on screen; PageUp and PageDown walk them</source>
        <translation>屏幕上是打开的第几张照片；用 PageUp 和 PageDown 切换</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of</source>
        <translation>{0} /</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strip_row.py"/>
        <source>{0} of
{1}</source>
        <translation>{0} /
{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo</source>
        <translation>点击照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Click the photo: which units answer there?</source>
        <translation>点击照片：哪些单元在那里响应？</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>Strongest units at the marked point</source>
        <translation>标记点处最强的单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>The units of {layer} with the largest output at the marked point, strongest first</source>
        <translation>{layer} 中在标记点输出最大的单元，最强的在前</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/photo/strongest_units.py"/>
        <source>{layer} here: </source>
        <translation>{layer} 在此处：</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Choose a folder of photos; it can also be dropped on the window</source>
        <translation>选择照片文件夹；也可以拖到窗口上</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder ...</source>
        <translation>打开文件夹 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>Reading the folder ...</source>
        <translation>正在读取文件夹 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <source>{0} of {1} photos</source>
        <translation>{0} / {1} 张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/shared/work_row.py"/>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos/s</source>
        <translation>{0} 张照片/秒</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Both drawings have one scale: maps are as high as their side and as wide as their number, dense layers as high as their units. Blue layers learn.</source>
        <translation>两幅图比例相同：特征图的高是其边长，宽是其数量；全连接层的高是其单元数。蓝色的层会学习。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Choose such a network under Network, then open a photo.</source>
        <translation>请在“网络”中选择这种网络，再打开一张照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Layers that learn</source>
        <translation>会学习的层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Memory of the weights</source>
        <translation>权重占用的内存</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Multiply-adds for a photo</source>
        <translation>每张照片的乘加次数</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Photos to learn from</source>
        <translation>学习用的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Sees</source>
        <translation>看到</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The network is started and answers a drawn picture several times</source>
        <translation>启动网络，让它多次回答一张绘制的图片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>The shortest since the program was started</source>
        <translation>程序启动以来的最短时间</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Time for an answer here</source>
        <translation>在此回答一次的时间</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>colours</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>largest of {0} × {0}, overlapping</source>
        <translation>{0} × {0} 中的最大值，有重叠</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>mean of {0} × {0}</source>
        <translation>{0} × {0} 的平均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>measuring ...</source>
        <translation>正在测量...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <source>{0} convolutions, {1} dense</source>
        <translation>{0} 个卷积层，{1} 个全连接层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/side_by_side/side_by_side_dialog.py"/>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click a point of the photo: the frame around it is all that one position sees.</source>
        <translation>点击照片上的一点：周围的框就是一个位置所看到的全部。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Click another bar of the answer, and see what spoke for that class.</source>
        <translation>点击回答的另一根条，看是什么支持那个类别。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Deeper maps</source>
        <translation>更深的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Each position of {0} has seen a large part of the photo, so its units answer to parts of things.</source>
        <translation>{0} 的每个位置都看过照片的一大片，所以它的单元对物体的部件作出响应。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Edges and colours</source>
        <translation>边缘和颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Move the sliders until the first answer is another one.</source>
        <translation>移动滑块，直到第一个回答变成别的。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Nobody drew the kernels of {0}: they were learned, and most look for an edge or a colour.</source>
        <translation>没有人画过 {0} 的卷积核：它们是学来的，大多寻找某个边缘或颜色。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press 10 views: the answer becomes the mean over ten pieces of the photo.</source>
        <translation>按“10 个视图”：回答变成照片十个部分的平均。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Press Ctrl+Left and Ctrl+Right: the layer before has the same values, nothing is lost any more.</source>
        <translation>按 Ctrl+左 和 Ctrl+右：前一层的值相同，现在不再丢弃任何东西。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Step through the small map with the arrow keys: see what is left of each window.</source>
        <translation>用方向键在小图上移动：看每个窗口留下了什么。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Switch between Crop, Stretch and Fit below the photo, and watch the answer.</source>
        <translation>在照片下方切换裁剪、拉伸和适应，观察回答。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Take a grating from Menu &gt; Pictures to try, and turn the mouse wheel over it: other units answer.</source>
        <translation>从“菜单 &gt; 试用图片”选一个光栅，在上面转动鼠标滚轮：会有别的单元响应。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The answer may hang on things that you would hardly notice.</source>
        <translation>回答可能取决于您几乎注意不到的东西。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The map shows which part of the photo spoke for a class.</source>
        <translation>这张图显示照片的哪一部分支持某个类别。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>The network never sees the whole photo, only this square of {0} × {0} pixels.</source>
        <translation>网络从不看整张照片，只看这个 {0} × {0} 像素的方框。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>This network has no such layer.</source>
        <translation>这个网络没有这样的层。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Try to fool it</source>
        <translation>试着骗它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What dropout is for</source>
        <translation>Dropout 有什么用</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What pooling throws away</source>
        <translation>池化丢掉了什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the last layer says</source>
        <translation>最后一层说了什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>What the network sees</source>
        <translation>网络看到什么</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>While it learned, {0} silenced units at random, so that none could rely on another; now all answer.</source>
        <translation>学习时，{0} 随机让一些单元静默，使任何单元都不能依赖别的单元；现在全部回答。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>Why this answer</source>
        <translation>为什么是这个回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} gives each class a score, and softmax makes probabilities of the scores.</source>
        <translation>{0} 给每个类别一个得分，softmax 把得分变成概率。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/steps.py"/>
        <source>{0} makes one number of several neighbours, and forgets where exactly the pattern was.</source>
        <translation>{0} 把几个邻居变成一个数，忘掉图案的确切位置。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Leave the tour (Esc); it goes on here when you come back</source>
        <translation>离开导览（Esc）；回来时从这里继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Show a drawn picture</source>
        <translation>显示一张绘制的图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/tour/tour_panel.py"/>
        <source>Without a photo there is nothing to see: take one of ours, or drop your own</source>
        <translation>没有照片就没有可看的：用我们的一张，或拖入您自己的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>Fewer than {0} photos teach little</source>
        <translation>少于 {0} 张照片教不了多少</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  （{1}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Add photos ...</source>
        <translation>添加照片 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Copies photos into the class; or drop them on this tab</source>
        <translation>把照片复制到类别中；也可拖到此标签页上</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Few photos to learn from: {0}. Some dozens each are good.</source>
        <translation>可供学习的照片太少：{0}。每类几十张为宜。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Folder ...</source>
        <translation>文件夹 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Frames of the camera, or of the video, go into the class while this is held</source>
        <translation>按住时，摄像头或视频的画面会放入该类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Hold to record</source>
        <translation>按住以录制</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Name of a new class</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>One class is nothing to choose from: type the name of a second one.</source>
        <translation>只有一个类别无从选择：请输入第二个的名称。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Photos for {0}</source>
        <translation>{0} 的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Recording into {0}: {1} frames</source>
        <translation>正在录制到 {0}：{1} 帧</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Teach it your own things: choose a folder for your classes, or drop a folder of class folders here.</source>
        <translation>教它认您自己的东西：为您的类别选择一个文件夹，或把按类别分好的文件夹拖到这里。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The chosen photos, or the class where none is chosen (Del). Nothing is deleted</source>
        <translation>所选的照片；没有选照片时为整个类别（Del）。不会删除任何东西</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>The folder of your classes</source>
        <translation>您的类别文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out</source>
        <translation>剔除</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Throw out class</source>
        <translation>剔除类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Train ...</source>
        <translation>训练 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type a name and press Return</source>
        <translation>输入名称并按回车键</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Type the name of the first class, then hold the button and show it to the camera.</source>
        <translation>输入第一个类别的名称，然后按住按钮，把它给摄像头看。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>What was thrown out last</source>
        <translation>最近剔除的内容</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>Where the class folders lie; drop one anywhere on this tab</source>
        <translation>类别文件夹所在之处；可拖到此标签页任意位置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_page.py"/>
        <source>no folder chosen yet</source>
        <translation>还没有选择文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/class_photos.py"/>
        <source>Photos of the class</source>
        <translation>该类别的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>Kernels of the first layer</source>
        <translation>第一层的卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>The patterns that the first layer looks for. Their autocorrelation is near 0 for noise, above 0.5 for learned kernels</source>
        <translation>第一层寻找的图案。噪声的自相关接近 0，学到的卷积核高于 0.5</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>autocorrelation {0}: {1}</source>
        <translation>自相关 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>learned</source>
        <translation>已学到</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/kernels_picture.py"/>
        <source>still noise</source>
        <translation>仍是噪声</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>held back</source>
        <translation>留出的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>learning</source>
        <translation>学习的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_curves.py"/>
        <source>now {0}</source>
        <translation>现在 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Begins the training; the network on screen goes on answering</source>
        <translation>开始训练；屏幕上的网络继续回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Ends the training; the best network up to now is kept</source>
        <translation>结束训练；保留目前最好的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Error</source>
        <translation>错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Go on with one that is not finished, or watch one that runs elsewhere</source>
        <translation>继续未完成的训练，或观看在别处运行的训练</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Goes on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network and starts the camera</source>
        <translation>加载新网络并启动摄像头</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loads the new network for the photo on screen</source>
        <translation>加载新网络，用于屏幕上的照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Open the folder of a training ...</source>
        <translation>打开训练的文件夹 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Other trainings</source>
        <translation>其他训练</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Saves everything and frees the computer; Resume goes on</source>
        <translation>保存全部并释放电脑；按“继续”接着进行</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Stop, keep the best</source>
        <translation>停止，保留最好的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>The output folder of a training</source>
        <translation>训练的输出文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>There is no training in {0}: expected training.json, records.jsonl or history.csv.</source>
        <translation>{0} 中没有训练：应有 training.json、records.jsonl 或 history.csv。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Try it on the camera</source>
        <translation>用摄像头试试</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A fifth of them is held back to measure the error on.</source>
        <translation>{1} 个类别的 {0} 张照片。留出五分之一用来测量错误率。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_page.py"/>
        <source>{0} photos of {1} classes. A tenth of them is held back to measure the error on.</source>
        <translation>{1} 个类别的 {0} 张照片。留出十分之一用来测量错误率。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>All layers: minutes to days, for thousands of photos</source>
        <translation>所有层：几分钟到几天，适合几千张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Augmentation: not where the colour is what tells the classes apart</source>
        <translation>数据增强：靠颜色区分类别时不宜使用</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Choose a folder of class folders first, under Photos.</source>
        <translation>请先在“照片”中选择按类别分好的文件夹。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Epochs: how often every photo is seen</source>
        <translation>轮数：每张照片看多少次</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How large its steps are</source>
        <translation>步子有多大</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How much learns</source>
        <translation>有多少层学习</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>How often every photo is seen</source>
        <translation>每张照片看多少次</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Learning rate: larger steps learn sooner, or not at all</source>
        <translation>学习率：步子越大学得越快，也可能学不会</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Name of the new network</source>
        <translation>新网络的名称</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Network to start from</source>
        <translation>从哪个网络开始</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Not for letters, or for left and right hands</source>
        <translation>不适合字母，也不适合左右手</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>One class is nothing to choose from: two or more are needed.</source>
        <translation>只有一个类别无从选择：需要两个或更多。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Only the dense layers learn: sooner, and enough for few photos</source>
        <translation>只有全连接层学习：更快，对少量照片足够</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Quick needs a network to start from; Whole can begin from nothing.</source>
        <translation>“快速”需要一个起始网络；“完整”可以从零开始。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The last layer alone: about a minute for some dozens of photos</source>
        <translation>只学最后一层：几十张照片约需一分钟</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>The network that has learned to see already</source>
        <translation>已经学会看的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>There is no photo in {0} yet.</source>
        <translation>{0} 中还没有照片。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>bold steps</source>
        <translation>大胆的步子</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>careful steps</source>
        <translation>谨慎的步子</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>convolutions stay</source>
        <translation>卷积层不变</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>each photo </source>
        <translation>每张照片 </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>from</source>
        <translation>起始于</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>mirrored photos too</source>
        <translation>也用镜像照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>nothing: all new</source>
        <translation>无：全新</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>usual steps</source>
        <translation>通常的步子</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_plan.py"/>
        <source>vary light and colour</source>
        <translation>变化光线和颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>1 Photos</source>
        <translation>1 照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>2 Training</source>
        <translation>2 训练</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Make classes, and fill them with photos</source>
        <translation>建立类别，并放入照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_view.py"/>
        <source>Train a network on them, and watch it learn</source>
        <translation>用它们训练网络，看它学习</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Done: {0} is in the Network menu.</source>
        <translation>完成：{0} 已在“网络”菜单中。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Held-back photos of the same scenes are easier than new ones: expect more errors in another place.</source>
        <translation>来自相同场景的留出照片比新照片容易：在别处错误会更多。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Paused. Everything is saved; Resume goes on.</source>
        <translation>已暂停。全部已保存；按“继续”接着进行。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Reading the photos: {0} of {1}</source>
        <translation>正在读取照片：{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>Saving what it has learned ...</source>
        <translation>正在保存所学 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>The loss stands at {0}, that of guessing: it has not begun to learn.</source>
        <translation>损失停在 {0}，与瞎猜相同：它还没有开始学习。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>best error on held-back photos {0}</source>
        <translation>留出照片上的最低错误率 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} of {1} held-back photos right; it</source>
        <translation>{1} 张留出照片中 {0} 张正确；它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} photos learned, {1} held back</source>
        <translation>学习 {0} 张照片，留出 {1} 张</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/training/training_words.py"/>
        <source>{0} wrong</source>
        <translation>{0} 错误</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Drop a photo: here stands what in it drives the unit.</source>
        <translation>拖入一张照片：这里显示其中什么驱动该单元。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>Way back to the photo</source>
        <translation>回到照片的方式</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>What in the photo drives it</source>
        <translation>照片中什么驱动它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit</source>
        <translation>照片中什么驱动所选单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>What in the photo drives the chosen unit: the way back to the pixels</source>
        <translation>照片中什么驱动所选单元：回到像素的路</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/driving_view.py"/>
        <source>{0}/{1} is silent on this photo: nothing in it drives the unit.</source>
        <translation>{0}/{1} 对这张照片沉默：其中没有什么驱动该单元。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>All maps from zero to the layer's largest value</source>
        <translation>所有特征图从零到该层的最大值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Colours of the maps. Negative values are always blue, positive ones red</source>
        <translation>特征图的颜色。负值总是蓝色，正值红色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Contrast: to the right, weak responses become visible</source>
        <translation>对比度：向右可看见较弱的响应</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map from zero to its own largest value</source>
        <translation>每张特征图从零到它自己的最大值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Every map has its own scale, from zero to its largest value; the legend is that of {0}.</source>
        <translation>每张特征图有自己的比例，从零到其最大值；图例属于 {0}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Grid and chosen unit</source>
        <translation>网格和所选单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>In the network's own order, row by row from unit 0.</source>
        <translation>按网络自己的顺序，从单元 0 起逐行排列。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>One scale for all of {0}.</source>
        <translation>{0} 全部使用同一比例。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by number: units in the network's own order</source>
        <translation>按编号排序：网络自己的单元顺序</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sort by strength: the unit with the largest mean first</source>
        <translation>按强度排序：均值最大的单元在前</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Sorted by strength, the unit with the largest mean first.</source>
        <translation>按强度排序，均值最大的单元在前。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} maps of {1} × {2}</source>
        <translation>{0} 张 {1} × {2} 的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0} values</source>
        <translation>{0} 个值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} feature maps of {2} × {3}</source>
        <translation>{0}：{1} 张 {2} × {3} 的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feature_maps_view.py"/>
        <source>{0}: {1} values</source>
        <translation>{0}：{1} 个值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>, most of all {0}</source>
        <translation>，主要是 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0}</source>
        <translation>读取 {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>Reads {0} × {0} of {1}</source>
        <translation>读取 {1} 的 {0} × {0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/feed_sentence.py"/>
        <source>the image, red, green and blue</source>
        <translation>图像，红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the network makes of it.</source>
        <translation>拖入一张照片，看网络怎样看它。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Drop a photo to see what the units of {0} make of it.</source>
        <translation>拖入一张照片，看 {0} 的单元怎样看它。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Feature maps of {0} …</source>
        <translation>{0} 的特征图 …</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>Units of the layer</source>
        <translation>该层的单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0} ({1}): {2}</source>
        <translation>{0}（{1}）：{2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_grid.py"/>
        <source>{0}: largest {1}, mean {2}</source>
        <translation>{0}：最大 {1}，均值 {2}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Chosen unit</source>
        <translation>所选单元</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Excited most by</source>
        <translation>最能激发它的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of the chosen unit</source>
        <translation>所选单元的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Feature map of {0}</source>
        <translation>{0} 的特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The channels that this unit reads; first those with the most weight</source>
        <translation>该单元读取的通道；权重最大的在前</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The lowest and the highest value of the map</source>
        <translation>特征图的最小值和最大值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The mean over all positions of the map</source>
        <translation>特征图所有位置的均值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The nine patches of the opened folder (tab Exciting); a click opens the photo</source>
        <translation>打开的文件夹的九个图块（“激发”标签页）；单击打开照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The share of positions at which the unit is silent</source>
        <translation>单元静默的位置所占比例</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's output for this photo</source>
        <translation>单元对这张照片的输出</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>The unit's place when the layer is sorted by the mean</source>
        <translation>按均值排序时单元的名次</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/units/unit_panel.py"/>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/class_box.py"/>
        <source>There is no such class.</source>
        <translation>没有这样的类别。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Area under deletion {0}, at random {1}; under insertion {2}, at random {3}</source>
        <translation>删除曲线下面积 {0}，随机 {1}；插入 {2}，随机 {3}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion</source>
        <translation>删除像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Deletion: the pixels are covered, the most important first; the faster the class falls, the better.
Insertion: they are brought back into a blurred photo; the faster it rises, the better.
Dotted: in a random order (Petsiuk 2018).</source>
        <translation>删除：遮盖像素，最重要的先遮；类别下降得越快越好。
插入：把像素放回模糊的照片；上升得越快越好。
点线：随机顺序（Petsiuk 2018）。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/faithfulness_plot.py"/>
        <source>Insertion</source>
        <translation>插入像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Above: {0}. Below: {1}, and the difference, red for {0}, blue for {1}.</source>
        <translation>上：{0}。下：{1}，以及差别，红色为 {0}，蓝色为 {1}。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Difference of the two maps</source>
        <translation>两张图的差别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map of the other class</source>
        <translation>另一类别的热图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Heat map over the photo</source>
        <translation>叠在照片上的热图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>Open a photo: here stands which part of it made the answer.</source>
        <translation>打开一张照片：这里显示它的哪一部分造成了回答。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>The network has stopped.</source>
        <translation>网络已停止。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/map_pictures.py"/>
        <source>There is no map: {0}</source>
        <translation>没有图：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>How far the patch moves, in pixels: a smaller step is finer and slower</source>
        <translation>遮挡块每次移动的像素数：步长越小越精细，也越慢</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the grey patch in pixels: a larger one covers more of the thing</source>
        <translation>灰色遮挡块的大小（像素）：越大遮住的物体越多</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Size of the patch</source>
        <translation>遮挡块的大小</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>Step of the patch</source>
        <translation>遮挡块的步长</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>patch </source>
        <translation>遮挡块 </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/patch_choice.py"/>
        <source>step </source>
        <translation>步长 </translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Can it be trusted?</source>
        <translation>可信吗？</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Covers the map's most important pixels and sees how fast the class falls (Petsiuk 2018)</source>
        <translation>遮盖图中最重要的像素，看类别下降得多快（Petsiuk 2018）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Layers with random weights, from the top</source>
        <translation>权重随机化的层，自上而下</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Makes the network's layers random, from the top down, and draws the same map again.
A map that stays the same does not show what the network knows (Adebayo 2018).</source>
        <translation>自上而下把网络各层变成随机，再画同一张图。
若图保持不变，它就没有显示网络所知（Adebayo 2018）。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Measuring ...</source>
        <translation>正在测量 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: none. Move the slider to see the map without them.</source>
        <translation>随机权重：无。移动滑块，看去掉所学权重后的图。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Random weights: {0}</source>
        <translation>随机权重：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>Rank correlation with the map: {0}</source>
        <translation>与原图的秩相关：{0}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>The same map with random weights</source>
        <translation>随机权重下的同一张图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/trust_panel.py"/>
        <source>{0} down to {1}</source>
        <translation>{0} 往下到 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to compare with</source>
        <translation>用于比较的类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Class to explain</source>
        <translation>要解释的类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>How the map is made</source>
        <translation>图是怎样得出的</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Map and trust</source>
        <translation>图与可信度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>No other class</source>
        <translation>无其他类别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Progress of the map</source>
        <translation>图的进度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Strength of the map over the photo</source>
        <translation>照片上图的强度</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The class to explain: choose it, type its name, or click a bar of the answer</source>
        <translation>要解释的类别：选择它、输入名称，或点击回答的一根条</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The first answer</source>
        <translation>第一个回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>The layer whose maps Grad-CAM weighs: choose it here, or click a convolution in the drawing. The last convolution is the paper's choice</source>
        <translation>Grad-CAM 对其特征图加权的层：在此选择，或在图中点击一个卷积层。最后一个卷积层是论文的选择</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>Why this and not that: draws a second class too, and the difference</source>
        <translation>为什么是这个而不是那个：同时画出第二个类别及差别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} ({1}) for {2}. Photo {3}. Network {4}.
{5}</source>
        <translation>{0}（{1}），类别 {2}。照片 {3}。网络 {4}。
{5}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0} for {1}</source>
        <translation>{0}，类别 {1}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/why/why_view.py"/>
        <source>{0}{1}, {2}: {3} {4}</source>
        <translation>{0}{1}，{2}：{3} {4}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>A folder with card.json and network.weights.h5</source>
        <translation>含有 card.json 和 network.weights.h5 的文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>About this network ...</source>
        <translation>关于此网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Activations of this layer (NPZ, CSV) ...</source>
        <translation>该层的激活值（NPZ、CSV） ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All kernels of conv1, or every slice of the chosen unit</source>
        <translation>conv1 的所有卷积核，或所选单元的每个切片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All keys, and the terms of the field</source>
        <translation>所有按键，以及本领域的术语</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>All networks on this computer: where they lie, other names, deleting</source>
        <translation>这台电脑上的所有网络：所在位置、改名、删除</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>An AlexNet exported from another program</source>
        <translation>从其他程序导出的 AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Answer as a table (CSV, NPZ) ...</source>
        <translation>以表格保存回答（CSV、NPZ） ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Back; take a mark or a message away</source>
        <translation>返回；取消标记或消息</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Camera and video</source>
        <translation>摄像头和视频</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address</source>
        <translation>复制单元地址</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy the unit's address, such as conv3/217</source>
        <translation>复制单元地址，例如 conv3/217</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view</source>
        <translation>复制此视图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Copy this view as a picture</source>
        <translation>把此视图复制为图片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Download the public AlexNets that know ImageNet's 1,000 classes</source>
        <translation>下载认识 ImageNet 1000 个类别的公开 AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Draw a digit with the mouse; answer and maps follow</source>
        <translation>用鼠标画一个数字；回答和特征图随之变化</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Eight steps through the window; it goes on where you left it</source>
        <translation>八步看懂窗口；从您离开处继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every class with its probability</source>
        <translation>每个类别及其概率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Every value of the chosen layer for this photo</source>
        <translation>所选层对这张照片的每个值</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Figure for a report (PNG, SVG, PDF) ...</source>
        <translation>报告用图（PNG、SVG、PDF） ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Freeze, or hold; pause a video</source>
        <translation>定格或停住；暂停视频</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>From LeNet to AlexNet and on</source>
        <translation>从 LeNet 到 AlexNet 及其后</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Import an ONNX file ...</source>
        <translation>导入 ONNX 文件 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Its classes, variant and measured errors</source>
        <translation>它的类别、变体和测得的错误率</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Kernel sheet as a picture ...</source>
        <translation>以图片保存卷积核图表 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Large view of the unit</source>
        <translation>单元的大图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Layer before</source>
        <translation>上一层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>LeNet-5 and AlexNet to one scale</source>
        <translation>LeNet-5 与 AlexNet，比例相同</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>More networks ...</source>
        <translation>更多网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Move in what has the focus: layer, unit, point of the photo</source>
        <translation>在有焦点的部分中移动：层、单元、照片上的点</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next layer</source>
        <translation>下一层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>One frame back, one on</source>
        <translation>后退一帧，前进一帧</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a folder of photos: all of them, and what the tabs find out about a folder</source>
        <translation>打开照片文件夹：全部照片，以及各标签页对文件夹的分析</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a trained network ...</source>
        <translation>打开训练好的网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Open a video file</source>
        <translation>打开视频文件</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Paste a picture, a file or an address</source>
        <translation>粘贴图片、文件或地址</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Rename, delete, show ...</source>
        <translation>重命名、删除、显示 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Save this view as a picture: all of it, with its legend</source>
        <translation>把此视图保存为图片：完整，含图例</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The layer before</source>
        <translation>上一层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next layer</source>
        <translation>下一层</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>The photo with its square, the answer and this view, with legend and caption</source>
        <translation>照片及其方框、回答和此视图，含图例和说明</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>This view as a picture ...</source>
        <translation>以图片保存此视图 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>To the next part of the window</source>
        <translation>到窗口的下一部分</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left</source>
        <translation>向左转动光栅</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating left, as the mouse wheel over the photo does</source>
        <translation>向左转动光栅，与在照片上转动鼠标滚轮相同</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Turn the grating right</source>
        <translation>向右转动光栅</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Video ...</source>
        <translation>视频 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What came out when its claims were tried again</source>
        <translation>重新检验论文主张的结果</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>What this program is, and its versions</source>
        <translation>本程序是什么，及其版本</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/actions.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息（Esc）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Problem: {text}</source>
        <translation>问题：{text}</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Show what the system said</source>
        <translation>显示系统给出的信息</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/banner.py"/>
        <source>Start the network again</source>
        <translation>重新启动网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere</source>
        <translation>拖到任意位置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/drop_frame.py"/>
        <source>Drop it anywhere in the window</source>
        <translation>拖到窗口的任意位置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>As the system ({0})</source>
        <translation>跟随系统（{0}）</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_menu.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Save, appearance, help</source>
        <translation>保存、外观、帮助</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/main_window.py"/>
        <source>{0} - AlexNet</source>
        <translation>{0} - AlexNet</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Import an ONNX file</source>
        <translation>导入 ONNX 文件</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>ONNX files</source>
        <translation>ONNX 文件</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a trained network</source>
        <translation>打开训练好的网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>The clipboard holds no picture, file or address.</source>
        <translation>剪贴板中没有图片、文件或地址。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>What was dropped holds no picture, file or address.</source>
        <translation>拖入的内容中没有图片、文件或地址。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/opening.py"/>
        <source>{0} has a network's weights, but no card.json that says which network they belong to. A trained network is a folder with both.</source>
        <translation>{0} 有网络的权重，但没有说明属于哪个网络的 card.json。训练好的网络是含有这两者的文件夹。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Drawing (*.svg)</source>
        <translation>图形 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays (*.npz)</source>
        <translation>NumPy 数组 (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>NumPy arrays: every value (*.npz)</source>
        <translation>NumPy 数组：所有值 (*.npz)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Picture, 300 dpi (*.png)</source>
        <translation>图片，300 dpi (*.png)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>Table: figures of each unit (*.csv)</source>
        <translation>表格：每个单元的数字 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/saving.py"/>
        <source>figure</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading the network ...</source>
        <translation>正在加载网络 ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>loading {0} ...</source>
        <translation>正在加载 {0} ...</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/status_line.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>A training is running. What is to become of it?</source>
        <translation>训练正在进行。怎样处理？</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Save and stop</source>
        <translation>保存并停止</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/training_question.py"/>
        <source>Stopped, it is saved and Resume goes on. Without the window it goes on by itself, and can be watched again in the tab Train.</source>
        <translation>停止时会保存，按“继续”可接着进行。没有窗口时它会自行继续，可在“训练”标签页再次观看。</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Dream</source>
        <translation>梦境</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Exciting</source>
        <translation>激发</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>How often the network is wrong on a folder of class folders, and where</source>
        <translation>网络在按类别分好的文件夹上出错的频率和位置</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Teach it your own things: record or drop photos, train a network, try it</source>
        <translation>教它认您自己的东西：录制或拖入照片，训练网络，试用它</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The nine patches of a folder's photos that excite the chosen unit most</source>
        <translation>文件夹的照片中最能激发所选单元的九个图块</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>The patterns that the chosen layer has learned</source>
        <translation>所选层学到的图案</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Turn, blur, darken or cover the photo, or attack the network, and watch the answer</source>
        <translation>旋转、模糊、变暗或遮盖照片，或攻击网络，观察回答</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Two photos, or two networks on one photo: answers, maps of a layer, difference</source>
        <translation>两张照片，或两个网络看同一张照片：回答、一层的特征图、差别</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit would like to see: a picture drawn to excite it</source>
        <translation>所选单元想看到什么：为激发它而绘制的图像</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>What the chosen unit's number was computed from, down to the photo's pixels</source>
        <translation>所选单元的数由什么算出，一直追到照片的像素</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Where each unit of the chosen layer found its pattern in this photo</source>
        <translation>所选层的每个单元在这张照片的哪里找到了它的图案</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which part of the photo made the answer, and whether that can be trusted</source>
        <translation>照片的哪一部分造成了回答，以及这是否可信</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Which photos of a folder the network finds like this one, and a map of all</source>
        <translation>文件夹中哪些照片在网络看来与这张相似，以及全部照片的分布图</translation>
    </message>
    <message>
        <location filename="../../alexnet_app/widgets/window/views.py"/>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0} is not on this computer yet: {1} download {2}</source>
        <translation>{0} 还不在这台电脑上：{1} download {2}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a trained network, but there is no {1} in it</source>
        <translation>{0}：应为训练好的网络，但其中没有 {1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected one of the networks that can be downloaded: {1}</source>
        <translation>{0}：应为可下载的网络之一：{1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/entries.py"/>
        <source>{0}: expected the folder of a trained network or one of these names: {1}</source>
        <translation>{0}：应为训练好的网络的文件夹，或以下名称之一：{1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>BVLC AlexNet with its weights rounded to 8 bits: a quarter of the download, nearly the same answers. The errors are those of the network before rounding.</source>
        <translation>权重舍入为 8 位的 BVLC AlexNet：下载量只有四分之一，回答几乎相同。错误率是舍入之前的网络的。</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>Caffe's reference network on ImageNet's 1,000 classes: AlexNet that pools before it normalises.</source>
        <translation>Caffe 在 ImageNet 的 1000 个类别上的参考网络：先池化、后归一化的 AlexNet。</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>PyTorch's AlexNet on ImageNet's 1,000 classes, after Krizhevsky's One Weird Trick: no normalisation layers, 64 kernels in conv1.</source>
        <translation>PyTorch 在 ImageNet 的 1000 个类别上的 AlexNet，依照 Krizhevsky 的 One Weird Trick：没有归一化层，conv1 有 64 个卷积核。</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/public_networks.py"/>
        <source>The AlexNet that Berkeley trained with Caffe on ImageNet's 1,000 classes (ILSVRC-2012).</source>
        <translation>伯克利用 Caffe 在 ImageNet 的 1000 个类别上训练的 AlexNet（ILSVRC-2012）。</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>expected a name of 1 to {0} characters. Received: {1}</source>
        <translation>名称应为 1 到 {0} 个字符。收到：{1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0} came with the program and keeps its name</source>
        <translation>{0} 随程序附带，名称不变</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be deleted: {1}</source>
        <translation>{0}：无法删除：{1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: cannot be renamed: {1}</source>
        <translation>{0}：无法重命名：{1}</translation>
    </message>
    <message>
        <location filename="../../model/catalogue/removal.py"/>
        <source>{0}: expected a network in {1}; others are not deleted</source>
        <translation>{0}：应为 {1} 中的网络；其他的不会删除</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one class. Received: {0}, which is in {1}</source>
        <translation>类别：应为一个类别。收到：{0}，它在 {1} 中</translation>
    </message>
    <message>
        <location filename="../../model/explaining/class_choice.py"/>
        <source>class: expected one of the network's {0} classes{1}. Received: {2}</source>
        <translation>类别：应为网络的 {0} 个类别之一{1}。收到：{2}</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: its map changes with the weights, as the gradient's does.</source>
        <translation>Adebayo 2018：它的图随权重变化，与梯度的图一样。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Adebayo 2018: with random weights the photo's shapes still show, which misleads the eye.</source>
        <translation>Adebayo 2018：权重随机时仍可看出照片的形状，这会误导眼睛。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>By how much the class falls when a grey patch covers this place.</source>
        <translation>灰块遮住此处时类别下降多少。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Deconvnet</source>
        <translation>反卷积网络</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Fails the check of Adebayo 2018: its map hardly depends on the upper layers' weights.</source>
        <translation>未通过 Adebayo 2018 的检验：它的图几乎不依赖上层的权重。</translation>
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
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Gradient × input</source>
        <translation>梯度 × 输入</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Guided backpropagation</source>
        <translation>导向反向传播</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>How steeply the class changes with each pixel.</source>
        <translation>类别随每个像素变化的陡度。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; Nie 2018 shows that it recovers the photo's edges.</source>
        <translation>Adebayo 2018 未检验；Nie 2018 表明它还原的是照片的边缘。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Not tested by Adebayo 2018; it asks the network itself at every place.</source>
        <translation>Adebayo 2018 未检验；它在每个位置直接询问网络。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Passes the check of Adebayo 2018: with random weights its map is another one.</source>
        <translation>通过 Adebayo 2018 的检验：权重随机时它的图就不同。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The class's signal sent back through the transposed layers: what the Deep Visualization Toolbox shows.</source>
        <translation>把类别的信号经转置的各层送回：Deep Visualization Toolbox 所显示的。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The gradient where units are active and the signal is positive: sharp, but much of it is the photo's edges.</source>
        <translation>单元活跃且信号为正处的梯度：清晰，但大部分是照片的边缘。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>The gradient, averaged over noisy copies of the photo.</source>
        <translation>在照片的多个加噪副本上平均的梯度。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds on the way from the mean colour to the photo; the values add up to the class's logit.</source>
        <translation>从平均颜色到照片的路上每个像素的贡献；各值之和为该类别的 logit。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>What each pixel adds over the mean colour, to first order.</source>
        <translation>每个像素相对平均颜色的贡献，一阶近似。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/methods.py"/>
        <source>Where the maps of a convolution speak for the class.</source>
        <translation>卷积层的特征图在哪里支持该类别。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>Guided</source>
        <translation>导向</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>How the unit changes with each pixel: brighter where more of the colour would excite it.</source>
        <translation>单元随每个像素怎样变化：越亮处，更多该颜色越能激发它。</translation>
    </message>
    <message>
        <location filename="../../model/explaining/unit_map_kinds.py"/>
        <source>The unit's map sent back through the transposed layers; it recovers the photo's edges as well (Nie 2018).</source>
        <translation>把单元的特征图经转置的各层送回；它同样还原照片的边缘（Nie 2018）。</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected at least two. Received: {0}</source>
        <translation>类别：应至少有两个。收到：{0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>classes: expected every name once. Received twice: {0}</source>
        <translation>类别：每个名称应只出现一次。出现两次的：{0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected a card of format {0}. Received: {1}</source>
        <translation>说明卡的格式应为 {0}。收到：{1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>expected an entry {0} in the card. Received: {1}</source>
        <translation>说明卡中应有条目 {0}。收到：{1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>name: expected a name for the network. Received: ''</source>
        <translation>名称：应为网络的名称。收到：''</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>not_sure_below: expected a probability from 0 to 1. Received: {0}</source>
        <translation>not_sure_below：应为 0 到 1 的概率。收到：{0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>preprocessing: expected image_size={0} for the variant {1}. Received: {2}</source>
        <translation>preprocessing：变体 {1} 应为 image_size={0}。收到：{2}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>the card cannot be used: {0}</source>
        <translation>说明卡无法使用：{0}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: cannot be read: {1}</source>
        <translation>{0}：无法读取：{1}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a file</source>
        <translation>{0}：应为文件</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a folder for the network, but it is a file</source>
        <translation>{0}：应为存放网络的文件夹，但这是一个文件</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected a trained network (a folder with {1} and {2}), but there is no {3}</source>
        <translation>{0}：应为训练好的网络（含 {1} 和 {2} 的文件夹），但没有 {3}</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: expected the folder of a trained network, but it is a file</source>
        <translation>{0}：应为训练好的网络的文件夹，但这是一个文件</translation>
    </message>
    <message>
        <location filename="../../model/networks/card.py"/>
        <source>{0}: holds a network already ({1}), which is never overwritten</source>
        <translation>{0}：其中已有一个网络（{1}），它不会被覆盖</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Blue disc</source>
        <translation>蓝色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Cyan disc</source>
        <translation>青色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 0</source>
        <translation>数字 0</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 1</source>
        <translation>数字 1</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 2</source>
        <translation>数字 2</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 3</source>
        <translation>数字 3</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 4</source>
        <translation>数字 4</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 5</source>
        <translation>数字 5</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 6</source>
        <translation>数字 6</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 7</source>
        <translation>数字 7</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 8</source>
        <translation>数字 8</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Digit 9</source>
        <translation>数字 9</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>From black to white</source>
        <translation>从黑到白</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Grating at {0} degrees, {1} pixels</source>
        <translation>光栅，{0} 度，{1} 像素</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Green disc</source>
        <translation>绿色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Magenta disc</source>
        <translation>品红色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Red disc</source>
        <translation>红色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/patterns/registry.py"/>
        <source>Yellow disc</source>
        <translation>黄色圆盘</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <location filename="../../model/perturbing/registry.py"/>
        <source>Turn grey</source>
        <translation>变灰</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>least_short_side: expected at least 1 pixel. Received: {0}</source>
        <translation>least_short_side：应至少为 1 像素。收到：{0}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: a HEIC photo, and the package pillow-heif that reads them is not installed here</source>
        <translation>{0}：HEIC 照片，但这里没有安装读取它的 pillow-heif 包</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo ({1}). Received: {2}</source>
        <translation>{0}：应为照片（{1}）。收到：{2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file, but there is no such file ({1})</source>
        <translation>{0}：应为照片文件，但没有这个文件（{1}）</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a device or a pipe</source>
        <translation>{0}：应为照片文件。收到：设备或管道</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo file. Received: a folder ({1})</source>
        <translation>{0}：应为照片文件。收到：文件夹（{1}）</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} MB. Received: {2} MB</source>
        <translation>{0}：照片最多 {1} MB。收到：{2} MB</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo of at most {1} megapixels. Received: {2} x {3} = {4} megapixels</source>
        <translation>{0}：照片最多 {1} 百万像素。收到：{2} x {3} = {4} 百万像素</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo with at least one pixel. Received: {1} x {2}</source>
        <translation>{0}：照片应至少有一个像素。收到：{1} x {2}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected a photo. Received: an empty file (0 bytes)</source>
        <translation>{0}：应为照片。收到：空文件（0 字节）</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: expected the name of a photo file: {1}</source>
        <translation>{0}：应为照片文件的名称：{1}</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the header of the photo is damaged or truncated ({1})</source>
        <translation>{0}：照片的文件头已损坏或不完整（{1}）</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: the {1} data are damaged or truncated ({2})</source>
        <translation>{0}：{1} 数据已损坏或不完整（{2}）</translation>
    </message>
    <message>
        <location filename="../../model/photos/decoding.py"/>
        <source>{0}: there is not enough memory to decode {1} x {2} pixels</source>
        <translation>{0}：内存不足，无法解码 {1} x {2} 像素</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet as the program of 2012 had it</source>
        <translation>2012 年程序中的 AlexNet</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet in a single column</source>
        <translation>单列的 AlexNet</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012 in miniature</source>
        <translation>2012 年 AlexNet 的缩小版</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>AlexNet of 2012, two columns</source>
        <translation>2012 年的 AlexNet，两列</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC AlexNet (Caffe)</source>
        <translation>BVLC 的 AlexNet（Caffe）</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>BVLC CaffeNet (pools before it normalises)</source>
        <translation>BVLC 的 CaffeNet（先池化后归一化）</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>Four layers, as for CIFAR-10</source>
        <translation>四层，如用于 CIFAR-10 的网络</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>LeNet-5 of 1998, usual form</source>
        <translation>1998 年的 LeNet-5，通用形式</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One column of the miniature</source>
        <translation>缩小版的一列</translation>
    </message>
    <message>
        <location filename="../../model/variants/definitions.py"/>
        <source>One weird trick (torchvision's AlexNet)</source>
        <translation>One weird trick（torchvision 的 AlexNet）</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>22 layers in modules that look at several sizes at once, and the mean over each map in place of the large dense layers: a ninth of AlexNet's parameters.</source>
        <translation>22 层，组成同时观察多种尺寸的模块，并以每张特征图的平均代替庞大的全连接层：参数只有 AlexNet 的九分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>A thousand classes from 1.2 million photos: rectified units, dropout, overlapping pooling, two graphics cards, and an error far below every other entry's.</source>
        <translation>从 120 万张照片学会一千个类别：整流单元、dropout、重叠池化、两块显卡，错误率远低于所有其他参赛者。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>All of it, in the paper's form and in four more.</source>
        <translation>全部，既有论文的形式，也有另外四种。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Chellapilla, Puri, Simard</source>
        <translation>Chellapilla, Puri, Simard</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Cireşan and colleagues</source>
        <translation>Cireşan 等人</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Clarifai, of ZFNet's Zeiler</source>
        <translation>Clarifai，ZFNet 的 Zeiler</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Connections that carry a layer's input past it, so that 152 layers learn: each adds only what is missing.</source>
        <translation>让一层的输入绕过它的连接，使 152 层也能学习：每层只补上所缺的部分。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Convolution unrolled into one product of matrices, so that a graphics card could train a network up to four times as fast as a processor.</source>
        <translation>把卷积展开为一次矩阵乘法，使显卡训练网络的速度最高达到处理器的四倍。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep networks with max pooling trained whole on a graphics card, 10 to 60 times as fast as on a processor; best of their time on MNIST, NORB and CIFAR-10.</source>
        <translation>完全在显卡上训练的带最大池化的深层网络，速度是处理器的 10 到 60 倍；当时在 MNIST、NORB 和 CIFAR-10 上最佳。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Deep on a GPU</source>
        <translation>GPU 上的深层网络</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Depth from the smallest kernels: 16 or 19 layers with weights, every convolution 3 x 3. Normalisation like AlexNet's did not help it.</source>
        <translation>用最小的卷积核取得深度：16 或 19 个带权重的层，每个卷积 3 x 3。AlexNet 那样的归一化对它没有帮助。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>First on a GPU</source>
        <translation>首次用上 GPU</translation>
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
        <translation>ILSVRC 2012 测试照片，六个网络；单个网络在验证照片上 16.0</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2012, seven networks, two of them trained on more photos first; one network alone 18.2</source>
        <translation>ILSVRC 2012，七个网络，其中两个先在更多照片上训练；单个网络 18.2</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, first place</source>
        <translation>ILSVRC 2014，七个网络，第一名</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2014, seven networks, second place; 6.8 with two networks after the challenge</source>
        <translation>ILSVRC 2014，七个网络，第二名；赛后用两个网络 6.8</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>ILSVRC 2015, six networks, first place</source>
        <translation>ILSVRC 2015，六个网络，第一名</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Kernels learned from examples by backpropagation: postal codes in 1989, cheques with LeNet-5 in 1998.</source>
        <translation>用反向传播从样例学到的卷积核：1989 年识别邮政编码，1998 年 LeNet-5 识别支票。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Krizhevsky, Sutskever, Hinton</source>
        <translation>Krizhevsky, Sutskever, Hinton</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Layers of cells that look for one feature everywhere, and layers behind them that forgive a shift of it, in turn. It learned without an error to go back from.</source>
        <translation>各层细胞在各处寻找同一特征，其后的层容许特征的位移，两者交替。它在学习时没有可以反传的误差。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeCun and colleagues</source>
        <translation>LeCun 等人</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet</source>
        <translation>LeNet</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 in its usual form: every map of the third layer reads all six before it, no trained subsampling, ten dense outputs. The paper's own has 60,000</source>
        <translation>通用形式的 LeNet-5：第三层的每张特征图读取前面全部六张，没有可训练的下采样，十个全连接输出。论文中的有 60,000 个</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>LeNet-5 itself, as a network like any other: Network &gt; LeNet-5, digits; and Side by side.</source>
        <translation>LeNet-5 本身，与其他网络一样：网络 &gt; LeNet-5, digits；以及并排比较。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Looking at units: the map of every one, and the part of the photo that each position sees.</source>
        <translation>观察单元：每个单元的特征图，以及每个位置所看到的照片区域。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Max pooling: pool1, pool2 and pool5.</source>
        <translation>最大池化：pool1、pool2 和 pool5。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>NEC and Illinois</source>
        <translation>NEC 与伊利诺伊大学</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Neocognitron</source>
        <translation>Neocognitron</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing of its modules; it kept AlexNet's normalisation, norm1 and norm2.</source>
        <translation>没有用它的模块；它保留了 AlexNet 的归一化 norm1 和 norm2。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Nothing; it is where the line went.</source>
        <translation>没有；这是此后的发展方向。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Pictures of what every unit answers to, and what they taught: kernels of 7 x 7 pixels and a stride of 2 in the first layer instead of 11 x 11 and 4.</source>
        <translation>显示每个单元对什么响应的图像，以及由此得到的教训：第一层用 7 x 7 像素的卷积核和步幅 2，代替 11 x 11 和 4。</translation>
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
        <translation>Szegedy 等人</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The choice to leave the normalisation out: train with --no-lrn.</source>
        <translation>可以选择去掉归一化：训练时用 --no-lrn。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>The order of its layers: convolution, then pooling, as the drawing of the network shows.</source>
        <translation>各层的顺序：先卷积后池化，如网络图所示。</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>Training on one graphics card or on several, when the machine has them.</source>
        <translation>在一块或多块显卡上训练，如果机器有的话。</translation>
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
        <translation>约数，论文表 1 的总和</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 152 layers, as counted in torchvision; hardly fewer than AlexNet's</source>
        <translation>152 层，按 torchvision 计；几乎不比 AlexNet 少</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with 16 layers; 144 million with 19</source>
        <translation>16 层；19 层时为 1.44 亿</translation>
    </message>
    <message>
        <location filename="../../resources/family_tree.toml"/>
        <source>with two groups and a thousand classes</source>
        <translation>两个组，一千个类别</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>95 everyday things: trained from nothing on 21,072 small photos in 38 epochs, then in 29 epochs on 36,644 more varied ones with the answers of a network that saw ImageNet, on two cores without a graphics card.</source>
        <translation>95 种日常事物：先用 21,072 张小照片从零训练 38 轮，再用 36,644 张更多样的照片和一个见过 ImageNet 的网络的回答训练 29 轮；两个核心，没有显卡。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A printed page is a keyboard (82 %), without "Not sure".</source>
        <translation>印刷的书页被认作键盘（82 %），且不显示“不确定”。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>A thing that is small in the photo is easily missed: sports are told by the ground they are played on.</source>
        <translation>照片中很小的东西容易被忽略：体育项目靠场地来辨认。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Knows 95 classes and nothing else: what is in none of them is called by one of their names, or "Not sure".</source>
        <translation>只认识 95 个类别：不属于其中任何一类的东西会被叫成某一类的名字，或显示“不确定”。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>On photos from elsewhere four of ten first answers are wrong; below 47 % it says "Not sure", which covers three of five wrong first answers and one of six right ones.</source>
        <translation>对来自别处的照片，十个首选回答中有四个是错的；低于 47 % 时显示“不确定”，涵盖五分之三的错误首选和六分之一的正确首选。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Takes a table for a desk, a car for a racing car, a guitar for a drink carton, a butterfly on leaves for salad.</source>
        <translation>把桌子当作书桌，汽车当作赛车，吉他当作饮料盒，叶子上的蝴蝶当作沙拉。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>Weakest on dusk and night: boats before a sunset are sea or beach, cars in the dark are anything.</source>
        <translation>黄昏和夜晚最弱：落日前的船被认作大海或沙滩，黑暗中的汽车什么都可能是。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere</source>
        <translation>来自别处的照片</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, natural</source>
        <translation>来自别处的照片，自然场景</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos from elsewhere, objects in scenes</source>
        <translation>来自别处的照片，场景中的物体</translation>
    </message>
    <message>
        <location filename="../../resources/networks/everyday-95/card.json"/>
        <source>photos like those it learned from</source>
        <translation>与训练照片相似的照片</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Handwritten digits, white on black: LeNet-5 of 1998 in its usual form (61,706 parameters), trained from nothing on 8,000 digits in a minute on two cores.</source>
        <translation>手写数字，黑底白字：1998 年的 LeNet-5，常见形式（61706 个参数），用 8000 个数字从零训练，在两个核心上用时一分钟。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It knows the digits 0 to 9 and nothing else: whatever it is shown, it answers with a digit.</source>
        <translation>它只认识数字 0 到 9：无论给它看什么，它都回答一个数字。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>It was trained on white digits on black, in the middle and 20 of 32 pixels high; dark ones on paper must be inverted first.</source>
        <translation>它是用黑底白字的数字训练的，数字居中，高 20 像素（共 32 像素）；纸上的深色数字要先反色。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>Its error is that of the best epoch of 25 on the 2,000 digits that chose it, so it is a little too good; a fresh set would give somewhat more.</source>
        <translation>它的错误率取自 25 轮中最好的一轮，而选择这一轮的正是这 2000 个数字，所以略显偏低；换一批新的数字会稍高一些。</translation>
    </message>
    <message>
        <location filename="../../resources/networks/lenet-5/card.json"/>
        <source>validation photos</source>
        <translation>验证照片</translation>
    </message>
</context>
</TS>
