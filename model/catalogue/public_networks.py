"""The trained AlexNets of the literature that can be downloaded: where they lie, what they must be to the last byte.

The files are the ONNX model zoo's. Its own downloads (GitHub LFS) ended on 2025-07-01; Hugging Face keeps them under
the same paths. Errors are the published single-view ones on the ILSVRC-2012 validation photos: [C] BVLC Caffe,
`models/bvlc_alexnet` and `models/bvlc_reference_caffenet`; [T] torchvision's `AlexNet_Weights.IMAGENET1K_V1`.
"""

from __future__ import annotations

from dataclasses import dataclass

from model.photos.preprocessing import TORCHVISION_PREPROCESSING, ChannelOrder, Preprocessing

_LEGACY_MODELS = "https://huggingface.co/onnxmodelzoo/legacy_models/resolve/main/"
_VALIDATED = _LEGACY_MODELS + "validated/vision/classification/"
_CAFFE_LICENCE = "unrestricted use (BVLC)"

# Caffe's means are B 104.007, G 116.669, R 122.679 on pixels of 0-255, without a deviation.
CAFFE_PREPROCESSING = Preprocessing(227, 256, (122.679, 116.669, 104.007))


@dataclass(frozen=True)
class PublicNetwork:
    """A trained network that can be downloaded as one ONNX file.

    Attributes:
        name: what commands call it, and its folder's name once it is installed.
        title: what people read.
        file_name, size, sha256: the file, its bytes and its checksum (lower case hexadecimal).
        variant: what the file must hold, a key of `model.variants.VARIANTS`.
        addresses: where it lies, tried in turn.
        preprocessing: what its pixels must be; means and deviations in the order R, G, B.
        channel_order: in which order it takes the colours.
        top1_error, top5_error: published, single centre view, fractions.
        licence: of the weights.
        description: a sentence for people.
    """

    name: str
    title: str
    file_name: str
    size: int
    sha256: str
    variant: str
    addresses: tuple[str, ...]
    preprocessing: Preprocessing
    channel_order: ChannelOrder
    top1_error: float | None = None
    top5_error: float | None = None
    licence: str = ""
    description: str = ""


PUBLIC_NETWORKS: tuple[PublicNetwork, ...] = (
    PublicNetwork(
        name="bvlc-alexnet",
        title="BVLC AlexNet",
        file_name="bvlcalexnet-12.onnx",
        size=243_863_787,
        sha256="6b0da9510f27f234ee96a85dc3809dd210150fdefad87f6850f9788513216945",
        variant="bvlc",
        addresses=(_VALIDATED + "alexnet/model/bvlcalexnet-12.onnx",),
        preprocessing=CAFFE_PREPROCESSING,
        channel_order="BGR",
        top1_error=0.429,
        top5_error=0.198,
        licence=_CAFFE_LICENCE,
        description="The AlexNet that Berkeley trained with Caffe on ImageNet's 1,000 classes (ILSVRC-2012).",
    ),
    PublicNetwork(
        name="bvlc-alexnet-8bit",
        title="BVLC AlexNet, 8 bit",
        file_name="bvlcalexnet-12-qdq.onnx",
        size=61_009_072,
        sha256="c103c0f7b8f9d8d64b400e0899d5934d2a13d1f08368ba1907285aa0691f4cbb",
        variant="bvlc",
        addresses=(_VALIDATED + "alexnet/model/bvlcalexnet-12-qdq.onnx",),
        preprocessing=CAFFE_PREPROCESSING,
        channel_order="BGR",
        top1_error=0.429,
        top5_error=0.198,
        licence=_CAFFE_LICENCE,
        description="BVLC AlexNet with its weights rounded to 8 bits: a quarter of the download, nearly the same "
        "answers. The errors are those of the network before rounding.",
    ),
    PublicNetwork(
        name="bvlc-caffenet",
        title="BVLC CaffeNet",
        file_name="caffenet-12.onnx",
        size=243_863_798,
        sha256="ea563e5c47d1f58e1717cf1a2d8bf288b8adc07af0ad228b622096cd243aeecb",
        variant="caffenet",
        addresses=(_VALIDATED + "caffenet/model/caffenet-12.onnx",),
        preprocessing=CAFFE_PREPROCESSING,
        channel_order="BGR",
        top1_error=0.426,
        top5_error=0.196,
        licence=_CAFFE_LICENCE,
        description="Caffe's reference network on ImageNet's 1,000 classes: AlexNet that pools before it normalises.",
    ),
    PublicNetwork(
        name="torchvision-alexnet",
        title="torchvision AlexNet",
        file_name="alexnet_Opset16.onnx",
        size=244_407_335,
        sha256="4bc388cc32cc789f4d08687a69e46ccf724cfee1e5775f1486847799ae538b53",
        variant="one_weird_trick",
        addresses=(_LEGACY_MODELS + "Computer_Vision/alexnet_Opset16_torch_hub/alexnet_Opset16.onnx",),
        preprocessing=TORCHVISION_PREPROCESSING,
        channel_order="RGB",
        top1_error=0.435,
        top5_error=0.209,
        licence="BSD-3-Clause (torchvision)",
        description="PyTorch's AlexNet on ImageNet's 1,000 classes, after Krizhevsky's One Weird Trick: no "
        "normalisation layers, 64 kernels in conv1.",
    ),
)
