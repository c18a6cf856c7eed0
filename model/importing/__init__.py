"""How TensorFlow and Qt are imported: compiled once, quietly, and without what nobody uses."""
