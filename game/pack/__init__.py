"""Reads a baked pack with the standard library: what the shipped game starts from."""

from game.pack.read import FORMAT, PackError, read

__all__ = ["FORMAT", "PackError", "read"]
