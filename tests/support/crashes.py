"""What a disk may hold after a power cut: every state that the calls of a play allow.

A file's data is sure up to its last sync, and a folder's names up to the last sync of the folder.
Of what came later a beginning may be there, in the order in which it was done, and the last write
may be torn at any byte. Names and data do not wait for each other. Drives that lie about a sync are
not covered.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from game.saves.disk import Disk

Files = Mapping[Path, bytes]


@dataclass(frozen=True, slots=True)
class Call:
    """A call that changes the disk, or the acknowledgement (`ack`) that it has so many records."""

    kind: str
    path: Path = field(default_factory=Path)
    to: Path = field(default_factory=Path)
    node: str = ""
    place: int = 0
    data: bytes = b""


class RecordingDisk(Disk):
    """Does every call, and writes down those that change the disk."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._nodes: dict[int, str] = {}
        self._names: dict[Path, str] = {}
        self._places: dict[int, int] = {}

    def acknowledge(self, records: int) -> None:
        """Note that so many records are said to be on the disk."""
        self.calls.append(Call("ack", place=records))

    def make_folder(self, path: Path) -> None:
        for each in reversed([each for each in (path, *path.parents) if not each.exists()]):
            self.calls.append(Call("folder", each))
        super().make_folder(path)

    def open(self, path: Path, *, new: bool = False) -> int:
        exists = path.exists()
        file = super().open(path, new=new)
        node = self._names.get(path, str(path))
        if not exists:  # a name that was there before is another file now
            node = self._names[path] = f"{path}#{len(self.calls)}"
            self.calls.append(Call("create", path, node=node))
        self._nodes[file], self._places[file] = node, 0
        return file

    def truncate(self, file: int, length: int) -> None:
        super().truncate(file, length)
        self.calls.append(Call("truncate", node=self._nodes[file], place=length))

    def seek(self, file: int, place: int) -> None:
        super().seek(file, place)
        self._places[file] = place

    def write(self, file: int, data: bytes) -> int:
        done = super().write(file, data)
        place = self._places[file]
        self.calls.append(Call("write", node=self._nodes[file], place=place, data=data[:done]))
        self._places[file] += done
        return done

    def sync(self, file: int) -> None:
        super().sync(file)
        self.calls.append(Call("sync", node=self._nodes[file]))

    def replace(self, old: Path, new: Path) -> None:
        super().replace(old, new)
        self._names[new] = self._names.pop(old)
        self.calls.append(Call("replace", old, new))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.calls.append(Call("remove", path))

    def sync_folder(self, path: Path) -> None:
        super().sync_folder(path)
        self.calls.append(Call("sync folder", path))


@dataclass
class _Model:
    """What is sure, and what may be there."""

    names: dict[Path, str]
    folders: set[Path]
    data: dict[str, bytes]
    naming: list[Call] = field(default_factory=list)
    writing: dict[str, list[Call]] = field(default_factory=dict)

    def take(self, call: Call) -> None:
        match call.kind:
            case "folder" | "create" | "replace" | "remove":
                self.naming.append(call)
                if call.kind == "create":
                    self.data[call.node], self.writing[call.node] = b"", []
            case "truncate" | "write":
                self.writing.setdefault(call.node, []).append(call)
            case "sync":
                for each in self.writing.pop(call.node, []):
                    self.data[call.node] = _written(self.data[call.node], each)
            case "sync folder":
                sure = [each for each in self.naming if each.path.parent == call.path]
                _name(sure, self.names, self.folders)
                self.naming = [each for each in self.naming if each not in sure]

    def disks(self) -> Iterator[Files]:
        """Every disk that a cut at this moment may leave."""
        nodes = list(self.writing)
        variants = [list(_variants(self.data[node], self.writing[node])) for node in nodes]
        for cut in range(len(self.naming) + 1):
            names, folders = dict(self.names), set(self.folders)
            _name(self.naming[:cut], names, folders)
            for chosen in product(*variants):
                data = self.data | dict(zip(nodes, chosen, strict=True))
                yield {p: data[node] for p, node in names.items() if p.parent in folders}


def crash_disks(calls: list[Call], home: Path, before: Files) -> Iterator[tuple[int, Files]]:
    """Each possible disk once, with the number of records that had been acknowledged by then.

    `before` has every file that was there at the beginning.
    """
    folders = {home, *home.parents, *(each.parent for each in before)}
    model = _Model(
        names={path: str(path) for path in before},
        folders=folders,
        data={str(path): data for path, data in before.items()},
    )
    acknowledged = 0
    seen: set[int] = set()
    for call in calls:
        if call.kind == "ack":
            acknowledged = call.place
            continue
        model.take(call)
        for files in model.disks():
            mark = hash((acknowledged, frozenset(files.items())))
            if mark not in seen:
                seen.add(mark)
                yield acknowledged, files


def _name(calls: list[Call], names: dict[Path, str], folders: set[Path]) -> None:
    for call in calls:
        match call.kind:
            case "folder":
                folders.add(call.path)
            case "create":
                names[call.path] = call.node
            case "replace":
                if call.path in names:
                    names[call.to] = names.pop(call.path)
            case _:
                names.pop(call.path, None)


def _written(data: bytes, call: Call) -> bytes:
    if call.kind == "truncate":
        return data[: call.place].ljust(call.place, b"\0")
    return data[: call.place] + call.data + data[call.place + len(call.data) :]


def _variants(data: bytes, calls: list[Call]) -> Iterator[bytes]:
    """The data after each beginning of the calls, with the next write torn at every byte."""
    yield data
    for call in calls:
        if call.kind == "write":
            step = 1 if len(call.data) < 400 else 97  # whole files at some bytes
            for length in range(1, len(call.data), step):
                torn = Call("write", node=call.node, place=call.place, data=call.data[:length])
                yield _written(data, torn)
        data = _written(data, call)
        yield data
