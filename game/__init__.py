"""Apparat, 1922–1924: a historical strategy game."""

__version__ = "0.3.0"
