"""Saved games of format 1 as games 0.1 and 0.2 left them: one folder each, never to be changed."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "unit" / "saves" / "format_1"
FIRST = "01M8GA347X2SFJHTTZ76M2FHB1"
"""The General Secretary in *The New Post*, by 0.1: no policy of the other seat is named."""
SECOND = "01M8GA34J2TH8PDSYV2VGATQWF"
"""The opposition in *The Discussion*, by 0.2."""
