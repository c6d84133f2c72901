"""The hash that names a content exactly: a save keeps it, so that no save meets other rules."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from game import bounded
from game.content import limits


def content_hash(roots: Iterable[Path]) -> str:
    """SHA-256 over the sorted paths and hashes of all files of content, in hexadecimal."""
    lines = []
    for root in roots:
        for path in root.rglob("*.yaml"):
            # line ends may differ between checkouts of the same content
            data = bounded.read(path, limits.FILE_BYTES).replace(b"\r\n", b"\n")
            lines.append(f"{path.relative_to(root).as_posix()}\0{sha256(data).hexdigest()}\n")
    return sha256("".join(sorted(lines)).encode()).hexdigest()
