"""The metadata that our export writes into an ONNX file and our import reads back."""

CARD_KEY = "alexnet.card"  # the whole card as JSON: class names, preprocessing, measured errors
CLASSES_KEY = "classes"  # for other programs: the names as a JSON list
PREPROCESSING_KEY = "preprocessing"  # for other programs: channel order, size, means and deviations as JSON
