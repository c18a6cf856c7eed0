"""The way from a bare Python to the open window. Runs on the standard library alone, and loads fast."""
