# ruff: noqa: ANN401 a value of YAML has no static type
"""What was read and found out before, by the hash of what it was read from: safe to delete.

Of a file that was sound the things and texts are kept with their marks, and of each entity the
notes of the checks. All of it hangs on the bytes of the content and of the compiler (`compiler`),
never on a time or a name: what is kept says the same as reading and judging once more.
"""

import json
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import pydantic
import yaml

from game import __version__, bounded
from game.content.copies import Copies
from game.content.glyphs import CHAIN, FONTS
from game.content.item import Item
from game.content.marks import Mark, Node
from game.content.notes import Notes
from game.content.schema import MODELS
from game.content.schema.base import Entity

LARGEST = 256 * 1024 * 1024
"""A memory that has grown beyond this is begun anew."""

_SOURCES = ("content", "locale", "pack", "rules")
_TABLES = """
create table if not exists compiler (id text);
create table if not exists files (id text primary key, body text);
create table if not exists things (
    file text, kind text, name text, digest text, data text, node text);
create table if not exists notes (digest text primary key, body text);
"""

Row = tuple[str, str, Mark, Mark]
"""A text of a file: key, text, and where each of them stands."""


class Kept(Item):
    """A thing of a file that was read before: what it says is looked up when it is asked for."""

    def __init__(self, row: int, kind: str, name: str, file: Path, package: str) -> None:
        mine = {"kind": kind, "name": name, "file": file, "package": package, "changes": ()}
        self.__dict__.update(mine, row=row)

    @cached_property
    def data(self) -> Any:
        """What it says."""
        return _tuples(json.loads(self._column("data")))

    @cached_property
    def node(self) -> Node:
        """Where it says it."""
        return _node(json.loads(self._column("node")))

    def model(self) -> Entity:
        """It in its model: the same one as long as it says the same, where somebody holds it."""
        held: Held = self.__dict__["memory"].held
        made = held.models.get(self.notes.name)
        if made is None:
            made = MODELS[self.kind].model_validate_json(self._column("data"))
            held.models[self.notes.name] = made
        return made

    def _column(self, name: str) -> str:
        memory: Memory = self.__dict__["memory"]
        return memory.column(self.__dict__["row"], name)


class Held:
    """What a program that goes on has of content in hand, to compile it again in less time.

    Things in their models, by the names of what they say, and the records that they were made into.
    """

    def __init__(self) -> None:
        self.models: dict[str, Entity] = {}
        self.copies = Copies()


class Memory:
    """The memory at a path. Raises sqlite3.Error for what is none; see `forget`."""

    def __init__(self, path: Path, held: Held | None = None) -> None:
        self.path = path
        self.held = held or Held()
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            forget(path)
        self._base = sqlite3.connect(path, isolation_level=None)
        self._base.executescript(f"pragma mmap_size={LARGEST}; {_TABLES}")
        self._notes: dict[str, Notes] = {}
        self._new: set[str] = set()  # files that are kept since; two packages may have the same
        self._begin(compiler())
        self._kept = dict(self._base.execute("select digest, body from notes"))
        self._files = dict(self._base.execute("select id, body from files"))
        self._things: dict[str, list[tuple[int, str, str, str]]] = {}
        for file, *row in self._base.execute("select file, rowid, kind, name, digest from things"):
            self._things.setdefault(file, []).append((row[0], row[1], row[2], row[3]))

    def _begin(self, wanted: str) -> None:
        """Forget what another compiler said."""
        if [each for (each,) in self._base.execute("select id from compiler")] != [wanted]:
            for table in ("compiler", "files", "things", "notes"):
                self._base.execute(f"delete from {table}")  # noqa: S608 one of these four
            self._base.execute("insert into compiler values (?)", (wanted,))

    def things(self, file: str, path: Path, package: str) -> list[Item] | None:
        """The things of a file by its hash; None if it is not known."""
        if file not in self._files:
            return None
        made: list[Item] = []
        for row, kind, name, digest in self._things.get(file, ()):
            item = Kept(row, kind, name, path, package)
            item.__dict__.update(memory=self, notes=self.notes(digest))
            made.append(item)
        return made

    def texts(self, file: str) -> list[Row] | None:
        """The texts of a file by its hash; None if it is not known."""
        body = self._files.get(file)
        if body is None:
            return None
        return [(key, text, Mark(*at), Mark(*on)) for key, text, at, on in json.loads(body)]

    def keep_things(self, file: str, items: Sequence[Item]) -> None:
        """Keep the things of a file."""
        if file in self._new:
            return
        self._new.add(file)
        rows = [
            (file, each.kind, each.name, named(each), _json(each.data), _json(_packed(each.node)))
            for each in items
        ]
        self._keep(file, "")
        self._base.executemany("insert into things values (?, ?, ?, ?, ?, ?)", rows)

    def keep_texts(self, file: str, rows: Sequence[Row]) -> None:
        """Keep the texts of a file."""
        self._keep(file, _json([(key, text, _place(a), _place(b)) for key, text, a, b in rows]))

    def _keep(self, file: str, body: str) -> None:
        if not self._base.in_transaction:
            self._base.execute("begin")
        self._base.execute("insert or replace into files values (?, ?)", (file, body))

    def column(self, row: int, name: str) -> str:
        """A column of a thing."""
        sql = f"select {name} from things where rowid = ?"  # noqa: S608 `data` or `node`
        found: str = self._base.execute(sql, (row,)).fetchone()[0]
        return found

    def notes(self, digest: str) -> Notes:
        """The notes on an entity, by the name of what it says."""
        if digest not in self._notes:
            self._notes[digest] = Notes(self._kept.get(digest, ""), digest)
        return self._notes[digest]

    def keep(self) -> None:
        """Keep what is new."""
        if not self._base.in_transaction:
            self._base.execute("begin")
        changed = [(key, each.text()) for key, each in self._notes.items() if each.is_changed]
        self._base.executemany("insert or replace into notes values (?, ?)", changed)
        self._base.execute("commit")

    def close(self) -> None:
        """Let go of it; what was not kept is lost."""
        self._base.close()


def named(item: Item) -> str:
    """A name for what is said of a thing, wherever it stands."""
    said = "\0".join((item.kind, item.name, _json(item.data)))
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def hashed(data: bytes, *, are_texts: bool) -> str:
    """The name of a file by its bytes, and by what is read from it."""
    return f"{'texts' if are_texts else 'things'}-{sha256(data).hexdigest()[:32]}"


def forget(path: Path) -> None:
    """Take a memory away."""
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)


def compiler() -> str:
    """The hash of everything that reads and judges content."""
    made = sha256(f"{__version__} {pydantic.VERSION} {yaml.__version__}".encode())
    for path in _sources():
        made.update(path.name.encode() + b"\0" + bounded.read(path, LARGEST))
    if not Path(__file__).is_file():  # a built game has it inside of its program
        program = Path(sys.executable).stat()
        made.update(f"{program.st_size} {program.st_mtime_ns}".encode())
    return made.hexdigest()


def _sources() -> Iterator[Path]:
    game = Path(__file__).resolve().parents[1]
    for folder in _SOURCES:
        yield from sorted((game / folder).rglob("*.py"))
    yield from (each for name in CHAIN if (each := FONTS / name).is_file())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _tuples(value: Any) -> Any:
    """The sequences of a value as tuples, as they come out of YAML."""
    if isinstance(value, list):
        return tuple(map(_tuples, value))
    return {key: _tuples(each) for key, each in value.items()} if isinstance(value, dict) else value


def _place(mark: Mark) -> tuple[int, int, int]:
    return mark.line, mark.column, mark.width


def _packed(node: Node) -> list[Any]:
    """A node as lists: its mark, the marks of its keys, and the nodes below them or in order."""
    keys = {key: _place(mark) for key, mark in node.keys.items()}
    below = [_packed(each) for each in node.children.values()]
    return [_place(node.mark), keys, below] if keys or below else [_place(node.mark)]


def _node(packed: list[Any]) -> Node:
    mark = Mark(*packed[0])
    if len(packed) == 1:
        return Node(mark)
    keys = {key: Mark(*place) for key, place in packed[1].items()}
    names = keys or range(len(packed[2]))
    return Node(mark, keys, dict(zip(names, map(_node, packed[2]), strict=True)))
