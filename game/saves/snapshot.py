"""Snapshots: the whole state of a game after so many records, `snap-00042.json`.

A game is played again from its journal; a snapshot is what it goes on from when that cannot be
done, because the rules have changed. It is written under a name of its own, read back before it
gets that name, and only then do older ones go.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from game.saves import plain
from game.saves.disk import Disk, read_or_none, read_whole, set_aside, write_whole
from game.saves.header import FORMAT, Package

MOST_BYTES = 32 * 1024 * 1024
KEPT = 3
_NAME = re.compile(r"snap-(\d{5})\.json")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state after record `n`, as plain data; under which rules and packages it arose.

    `hash` is the game's hash after that record, in full.
    """

    n: int
    rules: int
    packages: tuple[Package, ...]
    hash: str
    state: Mapping[str, Any]

    @property
    def ended(self) -> int:
        """How many turns had been played to their end."""
        turn: int = self.state["turn"]
        return turn if self.state.get("over") is True else turn - 1

    @property
    def digest(self) -> str:
        """A digest of the state alone."""
        return sha256(plain.compact(self.state)).hexdigest()


def encode(snapshot: Snapshot) -> bytes:
    """The bytes of a snapshot's file."""
    data = {
        "format": FORMAT,
        "n": snapshot.n,
        "rules": snapshot.rules,
        "packages": [asdict(each) for each in snapshot.packages],
        "hash": snapshot.hash,
        "state": snapshot.state,
        "digest": snapshot.digest,
    }
    return plain.seal(data, indent=None)


def decode(data: bytes) -> Snapshot:
    """Read a snapshot. Raises ValueError for a damaged one and for one of another format."""
    if len(data) > MOST_BYTES:
        raise ValueError("too long")
    found = plain.unseal(data, indent=None)
    try:
        snapshot = Snapshot(
            found["n"],
            found["rules"],
            tuple(Package(**each) for each in found["packages"]),
            found["hash"],
            found["state"],
        )
        sound = _is_typed(snapshot)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no snapshot") from error
    if not sound or found.get("format") != FORMAT or found.get("digest") != snapshot.digest:
        raise ValueError("another format, or a state that is not its own")
    return snapshot


def _is_typed(snapshot: Snapshot) -> bool:
    """Whether every field is of its type, and the state one that has a seed and a turn."""
    state = snapshot.state
    texts = [snapshot.hash, state["seed"]]
    texts += [text for each in snapshot.packages for text in (each.id, each.version, each.digest)]
    return (
        isinstance(state, dict)
        and all(isinstance(each, str) for each in texts)
        and all(type(each) is int for each in (snapshot.n, snapshot.rules, state["turn"]))
    )


def path_of(folder: Path, n: int) -> Path:
    """Where the snapshot after record `n` lies."""
    return folder / f"snap-{n:05}.json"


def write(folder: Path, snapshot: Snapshot, disk: Disk) -> None:
    """Put a snapshot on the disk. Raises OSError, and ValueError if it cannot be read back."""
    data = encode(snapshot)
    if decode(data) != snapshot:
        raise ValueError(f"snapshot {snapshot.n} does not come back")
    path = path_of(folder, snapshot.n)
    found = read_or_none(disk, path, MOST_BYTES)
    if found == data:
        return
    if found:
        set_aside(disk, path, read_whole(disk, path))
    write_whole(disk, path, data)


def prune(folder: Path, last: int, disk: Disk, *, but: int | None = None) -> None:
    """Keep the last three up to record `last`, and the one numbered `but`.

    Later ones are of a continuation that is no more: they are set aside. Raises OSError.
    """
    found = [n for n in numbers(folder) if n != but]
    for n in (each for each in found if each > last):
        path = path_of(folder, n)
        set_aside(disk, path, read_whole(disk, path))
        disk.remove(path)
    for n in [each for each in found if each <= last][KEPT:]:
        disk.remove(path_of(folder, n))


def numbers(folder: Path) -> list[int]:
    """After which records there are snapshots, the last one first."""
    found: list[int] = []
    with suppress(OSError):
        matches = (_NAME.fullmatch(each.name) for each in folder.iterdir())
        found = sorted((int(each[1]) for each in matches if each), reverse=True)
    return found


def read(folder: Path, n: int, disk: Disk) -> Snapshot | None:
    """The snapshot after record `n`; None if there is none that is sound."""
    try:
        found = decode(disk.read(path_of(folder, n), MOST_BYTES))
    except (OSError, ValueError):
        return None
    return found if found.n == n else None
