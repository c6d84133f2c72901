"""How much a content file may ask of the loader. Tested at each limit and one above it."""

FILE_BYTES = 1024 * 1024
DEPTH = 32
NODES = 100_000
SCALAR = 64 * 1024
KEY = 120
"""Longer than an id may be: keys of translations are made of several ids."""
DIGITS = 18
INTEGER = 10**12
