"""The hashes that name content exactly: a save keeps them, so that no save meets other rules."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from game.content.box import Box, Folder


def content_hash(roots: Iterable[Path]) -> str:
    """SHA-256 over the sorted paths and hashes of all files of content, in hexadecimal."""
    return _hash(line for root in roots for line in _lines(Folder(root)))


def digest(box: Box) -> str:
    """The same of one package, whatever it lies in."""
    return _hash(_lines(box))


def whole(packages: Iterable[tuple[str, str, str]]) -> str:
    """The hash of several packages in their order, each as id, version and digest.

    That of one package is its digest.
    """
    every = list(packages)
    if len(every) == 1:
        return every[0][2]
    return sha256("".join("\0".join(each) + "\n" for each in every).encode()).hexdigest()


def _lines(box: Box) -> Iterable[str]:
    for name in box.names():
        # line ends may differ between checkouts of the same content
        data = box.data(name).replace(b"\r\n", b"\n")
        yield f"{name}\0{sha256(data).hexdigest()}\n"


def _hash(lines: Iterable[str]) -> str:
    return sha256("".join(sorted(lines)).encode()).hexdigest()
