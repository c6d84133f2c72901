"""Writes and reads a baked pack with the standard library: what the shipped game starts from."""

from game.pack.read import PackError, read, unpack
from game.pack.seal import FORMAT
from game.pack.write import baked

__all__ = ["FORMAT", "PackError", "baked", "read", "unpack"]
