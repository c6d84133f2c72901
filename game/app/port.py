"""Where the pages of one player are served, light enough for the parser of the command line."""

PORT = 8922
"""The port that is tried first, at 127.0.0.1."""
