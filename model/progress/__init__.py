"""How far work has come: work in steps that tells it, and the line of a command that shows it."""
