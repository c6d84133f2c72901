"""How much a content file may ask of the loader. Tested at each limit and one above it."""

ZIP_BYTES = 64 * 1024 * 1024
UNPACKED_BYTES = 256 * 1024 * 1024
ENTRIES = 4096
ENTRY_BYTES = 8 * 1024 * 1024
ENTRY_RATIO = 100
"""How often larger than packed a file may be that has more than `RATIO_FROM` bytes."""
RATIO_FROM = 64 * 1024
WHOLE_RATIO = 20
"""The same of a whole package."""
PATH_DEPTH = 8
PATH_LENGTH = 120
FILE_BYTES = 1024 * 1024
DEPTH = 32
NODES = 100_000
SCALAR = 64 * 1024
KEY = 120
"""Longer than an id may be: keys of translations are made of several ids."""
DIGITS = 18
INTEGER = 10**12
