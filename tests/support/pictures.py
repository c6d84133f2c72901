"""Pictures of every page, and which of them another state of the program draws otherwise.

    python -m tests.support.pictures draw OUT_DIR [--only GLOB] [--sizes 1280x720@100 …] [--jobs N]
    python -m tests.support.pictures compare BEFORE AFTER [--only GLOB] [--side-by-side OUT_DIR]

`draw` writes one PNG for each picture of the catalogue in each size, and `sums.txt` with their
hashes; games, homes, clock and version are fixed, so that two runs give the same bytes. `compare`
lists what differs, with the number of pixels and the box around them, and ends with 1 if anything
does.
"""

import argparse
import copy
import hashlib
import os
import shutil
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cache
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path

from PIL import Image, ImageChops

from game.app import paths
from game.app.class_lesson import begin as begin_lesson
from game.app.host import AppHost
from game.classroom.serve.qr import squares, way_in
from game.pack.mod_report import Packages
from game.rules.archive import Pack
from game.rules.moves import EndTurn
from game.rules.seats.policies import POLICIES
from game.saves.store import Store
from game.session.class_door import Door, Reach
from game.session.class_lesson import ClassLesson, Plan
from game.session.resume import begin
from game.session.session import Session
from game.session.settings import Settings
from game.session.setup import Setup
from tests.support import core, old_saves
from tests.support.catalogue import SEED, Do, Moment, Picture, Verb, catalogue
from tests.support.mods_shown import STATES
from tests.support.shown import NotThereError, Shown

VERSION = "0.0.0"
CLOCK = 1_000_000_000
"""When the first of the saved games was written; the others follow by days."""
DAY = 24 * 3600
SUMS = "sums.txt"
SIZES = ("1280x720@100", "1280x720@200", "1920x1080@100", "1920x1080@200")
TALL = ("960x2700@100", "960x5400@200")
"""As narrow as the program goes, and so tall that hardly anything is scrolled away."""
GAP = 16
MARK = (255, 0, 255)


# --- drawing ------------------------------------------------------------------------------
class FixedHost(AppHost):
    """The program with a version and a code that stay; neither reports nor doors are real."""

    _fixed_door: Door | None = None

    shows: Packages = STATES["none"]

    @property
    def version(self) -> str:
        return VERSION

    def packages(self) -> Packages:
        return self.shows

    def switch_package(self, name: str, *, on: bool) -> bool:
        off = self.shows.off - {name} if on else self.shows.off | {name}
        self.shows = replace(self.shows, off=off)
        return True

    def lay_packages(self) -> None:
        pass

    def begin_lesson(self, plan: Plan) -> ClassLesson:
        fixed = replace(plan, seed=SEED)
        self._lesson = begin_lesson(fixed, self._need_pack(), paths.lessons(), code="7KQM")
        return self._lesson

    @property
    def door(self) -> Door | None:
        return self._fixed_door

    def open_door(self, reach: Reach) -> None:
        """Open one to which nobody can come."""
        address = "192.168.1.20:8922"
        self._fixed_door = Door(reach, address, squares(way_in(address, "7KQM")))

    def close_door(self) -> None:
        self._fixed_door = None

    def write_report(self, session: Session) -> str:
        return f"reports/{session.setup.seed}.html"


@dataclass(frozen=True, slots=True)
class Job:
    """Pictures of one moment, drawn by one process."""

    folder: Path
    names: tuple[str, ...]
    sizes: tuple[str, ...]


def draw(folder: Path, only: str = "*", sizes: Sequence[str] = SIZES, jobs: int = 1) -> list[str]:
    """Draw what matches; say what could not be reached."""
    every = catalogue()
    wanted = sorted((n for n in every if fnmatchcase(n, only)), key=lambda n: str(every[n].moment))
    groups = groupby(wanted, key=lambda name: str(every[name].moment))
    todo = [Job(folder, tuple(names), tuple(sizes)) for _, names in groups]
    if jobs == 1:
        failed = [each for job in todo for each in _draw(job)]
    else:
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            failed = [each for found in pool.map(_draw, todo) for each in found]
    write_sums(folder)
    return failed


def write_sums(folder: Path) -> None:
    """Write the hash of every picture that lies in a folder."""
    lines = [
        f"{_sum(each)}  {each.relative_to(folder)}\n" for each in sorted(folder.rglob("*.png"))
    ]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def _draw(job: Job) -> list[str]:
    every, failed = catalogue(), []
    for name in job.names:
        for size in job.sizes:
            try:
                picture = _drawn(every[name], size)
            except NotThereError as error:
                failed.append(f"{name} {size}: {error}")
                continue
            place = job.folder / f"{name}@{size.replace('@', '-')}.png"
            write_png(place, read_size(size)[0], picture)
    return failed


def _drawn(picture: Picture, size: str) -> bytes:
    with opened(picture, size) as shown:
        return shown.pixels()


@contextmanager
def opened(picture: Picture, size: str = SIZES[0]) -> Iterator[Shown]:
    """What a picture shows, after all that is done before it is drawn."""
    extent, percent = read_size(size)
    session = None if picture.moment is None else _twin(_played(picture.moment))
    with _home(saves=picture.saves) as host:
        host.shows = STATES[picture.packages]
        host.take_settings(replace(Settings(), **picture.settings))  # type: ignore[arg-type]  # the names of settings
        shown = Shown(host, (picture.screen, picture.at), session, extent, percent)
        for each in picture.steps:
            _do(shown, each)
        yield shown


def write_png(place: Path, size: tuple[int, int], pixels: bytes) -> None:
    """Store a picture. Pillow tries every filter on every line, which takes longer than drawing."""
    width, height = size
    wide = width * 3
    lines = b"".join(b"\0" + pixels[row * wide : (row + 1) * wide] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b"")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def read_size(text: str) -> tuple[tuple[int, int], int]:
    """`1280x720@200` as a size and a text scale in per cent."""
    size, _, percent = text.partition("@")
    width, _, height = size.partition("x")
    return (int(width), int(height)), int(percent)


def _do(shown: Shown, step: Do) -> None:
    verbs: dict[Verb, Callable[[], None]] = {
        "use": lambda: shown.use(step.what),
        "try": lambda: shown.use(step.what, needed=False),
        "point": lambda: shown.point(step.what),
        "explain": shown.explain,
        "press": lambda: shown.press(step.what),
        "enter": shown.enter,
        "back": shown.back,
        "arrow": lambda: shown.arrow(step.what),
        "type": lambda: shown.type(step.what),
        "turn": lambda: shown.turn(int(step.what)),
    }
    verbs[step.verb]()


# --- games --------------------------------------------------------------------------------
@cache
def _pack() -> Pack:
    """The shipped content under a version and a hash that stay, as far as they are shown."""
    return replace(core.pack(), version=VERSION, content_hash="0" * 64)


def _setup(moment: Moment) -> Setup:
    scenario = _pack().scenario(moment.scenario, None, moment.seat)
    programme = next(iter(scenario.programmes))
    return Setup(moment.scenario, moment.seat, SEED, programme, scenario.reading.id)


@cache
def _played(moment: Moment) -> Session:
    """A game at its moment. It is never shown itself, only its twins."""
    session = Session(_setup(moment), _pack())
    recorded = POLICIES["recorded"]
    while not session.state.over:
        move = recorded(session.state, session.scenario)
        reached = session.state.turn >= moment.turn
        if reached and (not moment.cleared or isinstance(move, EndTurn)):
            break
        session.play(move)
    return session


def _twin(session: Session) -> Session:
    """The same game to be played on by itself: its states are frozen, its lists are copied."""
    twin = copy.copy(session)
    for name, value in vars(session).items():
        if isinstance(value, list):
            setattr(twin, name, list(value))
    return twin


# --- homes --------------------------------------------------------------------------------
@contextmanager
def _home(*, saves: bool) -> Iterator[FixedHost]:
    """A program in an empty home, or in one with saved games; the time zone is fixed."""
    before = {name: os.environ.get(name) for name in ("APPARAT_HOME", "TZ")}
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(APPARAT_HOME=folder, TZ="UTC")
        time.tzset()
        try:
            if saves:
                _fill(Path(folder) / "saves")
            yield FixedHost(_pack())
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
            time.tzset()


def _fill(folder: Path) -> None:
    """Saved games of several kinds: at the start, in the middle, over, old, damaged."""
    shutil.copytree(old_saves.FOLDER, folder)
    places = [folder / old_saves.FIRST, folder / old_saves.SECOND]
    kept = (
        Moment("tutorial", "general-secretary", 4),
        Moment("the-discussion", "opposition", 1),
        Moment("new-post", "general-secretary", 4),
    )
    places += [_saved(folder, each) for each in kept]
    damaged = _saved(folder, Moment("the-levy", "opposition", 1))
    for each in damaged.iterdir():
        each.write_text("{", encoding="utf-8")
    places.append(damaged)
    for day, place in enumerate(places):
        for each in (*place.rglob("*"), place):
            os.utime(each, (CLOCK + day * DAY, CLOCK + day * DAY))


def _saved(folder: Path, moment: Moment) -> Path:
    session = begin(_setup(moment), _pack(), Store(folder), VERSION)
    while not session.state.over and session.state.turn < moment.turn:
        session.dispatch(POLICIES["recorded"](session.state, session.scenario))
    session.close()
    assert session.game_file is not None
    return folder / session.game_file.header.id


# --- comparing ----------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Difference:
    """A picture that is not the same: how many pixels, and the box around them."""

    name: str
    what: str
    pixels: int = 0
    box: tuple[int, int, int, int] = (0, 0, 0, 0)

    def __str__(self) -> str:
        if not self.pixels:
            return f"{self.name}: {self.what}"
        left, top, right, bottom = self.box
        return f"{self.name}: {self.pixels} pixels in {left},{top}-{right},{bottom}"


def compare(before: Path, after: Path, only: str = "*") -> Iterator[Difference]:
    """What differs between two folders of pictures, by name."""
    olds, news = _found(before, only), _found(after, only)
    for name in sorted({*olds, *news}):
        if name not in news:
            yield Difference(name, "missing")
        elif name not in olds:
            yield Difference(name, "new")
        elif (found := _difference(name, olds[name], news[name])) is not None:
            yield found


def _found(folder: Path, only: str) -> dict[str, Path]:
    every = {str(each.relative_to(folder))[:-4]: each for each in folder.rglob("*.png")}
    return {name: each for name, each in every.items() if fnmatchcase(name, only)}


def _difference(name: str, old: Path, new: Path) -> Difference | None:
    if _sum(old) == _sum(new):
        return None
    one, other = Image.open(old).convert("RGB"), Image.open(new).convert("RGB")
    if one.size != other.size:
        return Difference(name, f"{one.size} became {other.size}")
    mask = _mask(one, other)
    box = mask.getbbox()
    return Difference(name, "differs", mask.histogram()[255], box) if box is not None else None


def _mask(one: Image.Image, other: Image.Image) -> Image.Image:
    """White where any of the three colours differs, however little."""
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.point([0, *[255] * 255])


def side_by_side(old: Path, new: Path) -> Image.Image:
    """Both pictures, and between them what differs."""
    one, other = Image.open(old).convert("RGB"), Image.open(new).convert("RGB")
    pale = Image.blend(one, Image.new("RGB", one.size, "white"), 0.7)
    if one.size == other.size:
        pale.paste(MARK, mask=_mask(one, other))
    row = (one, pale, other)
    wide = sum(each.width for each in row) + GAP * (len(row) - 1)
    sheet = Image.new("RGB", (wide, max(each.height for each in row)), "black")
    x = 0
    for each in row:
        sheet.paste(each, (x, 0))
        x += each.width + GAP
    return sheet


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- the command --------------------------------------------------------------------------
def main(argv: Sequence[str] | None = None) -> int:
    """Draw or compare."""
    args = _parser().parse_args(argv)
    return _run_draw(args) if args.command == "draw" else _run_compare(args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.support.pictures", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draws = commands.add_parser("draw", help="draw every page into a folder")
    draws.add_argument("out", type=Path)
    draws.add_argument("--sizes", nargs="+", default=[*SIZES, *TALL], metavar="WxH@PERCENT")
    draws.add_argument("--jobs", type=int, default=1, help="how many processes draw")
    compares = commands.add_parser("compare", help="list the pictures that differ")
    compares.add_argument("before", type=Path)
    compares.add_argument("after", type=Path)
    compares.add_argument("--side-by-side", type=Path, metavar="OUT_DIR")
    for each in (draws, compares):
        each.add_argument("--only", default="*", metavar="GLOB", help="names of pictures")
    return parser


def _run_draw(args: argparse.Namespace) -> int:
    failed = draw(args.out, args.only, args.sizes, args.jobs)
    for each in failed:
        sys.stderr.write(f"{each}\n")
    return 1 if failed else 0


def _run_compare(args: argparse.Namespace) -> int:
    found = list(compare(args.before, args.after, args.only))
    for each in found:
        sys.stdout.write(f"{each}\n")
        if args.side_by_side and each.pixels:
            place = args.side_by_side / f"{each.name}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            file = f"{each.name}.png"
            side_by_side(args.before / file, args.after / file).save(place)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
