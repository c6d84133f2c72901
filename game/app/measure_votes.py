"""Speed of a room that votes: forty at once, each twice, and what a vote takes of the time."""

import asyncio
import re
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import urlencode

from game.app.measure_room import CODE, HOST, App, ask
from game.app.text_lookup import TextLookup
from game.classroom.log import Log
from game.classroom.moves import Advance, Ask
from game.classroom.room import Room
from game.classroom.serve import pupils
from game.classroom.serve.hall import Hall
from game.classroom.serve.kept import FILE, KeptRoom
from game.classroom.serve.taught import Taught
from game.locale import Locale
from game.rules.archive import Pack
from game.sim.bench import Figure

VOTERS = 40

MOST_OF_A_VOTE = 0.5
"""Seconds from a press to the page that says it is taken, for nineteen of twenty."""


def vote_steps(pack: Pack) -> tuple[Figure, Figure]:
    """The median and the 95th percentile of a vote, when forty vote at once, on the disk too."""
    with TemporaryDirectory() as folder:
        taken = sorted(asyncio.run(_class(pack, Path(folder))))
    return (
        Figure(f"p50 of a vote, {VOTERS} voters", _at(taken, 50), MOST_OF_A_VOTE, "0.5 s", None),
        Figure(
            f"p95 of a vote, {VOTERS} voters", _at(taken, 95), MOST_OF_A_VOTE, "0.5 s", target=1
        ),
    )


def _at(taken: list[float], part: int) -> float:
    return taken[len(taken) * part // 100]


async def _class(pack: Pack, folder: Path) -> list[float]:
    lesson = next(iter(pack.archive.lessons.values()))
    taught = Taught(pack, lesson, lesson.lengths[0], "SEED", Locale(pack.texts, "en"))
    kept = KeptRoom(Log.begin(Room(CODE, "SEED")), folder / FILE)
    hall = Hall(kept, taught, TextLookup(pack, "en").say, time.monotonic, HOST)
    app = pupils.application(hall, (HOST,))
    form = urlencode({"code": CODE})
    cookies = [(await ask(app, "POST", "/", form))[2] for _ in range(VOTERS)]
    hall.make(Ask(taught.question(())))
    first = await asyncio.gather(*(_vote(app, each) for each in cookies))
    hall.make(Advance(0, "talk"))
    hall.make(Advance(0, "revote"))
    return [*first, *await asyncio.gather(*(_vote(app, each) for each in cookies))]


async def _vote(app: App, cookie: str) -> float:
    """One vote: from the press to the page that says it is taken."""
    _, page, _ = await ask(app, "GET", "/vote", cookie=cookie)
    names = ("form", "round", "ballot")
    fields = {each: re.findall(rf'name="{each}" value="([^"]*)"', page)[0] for each in names}
    option = re.findall(r'name="option" value="([^"]+)"', page)[0]
    began = perf_counter()
    await ask(app, "POST", "/act", urlencode({**fields, "option": option}), cookie)
    await ask(app, "GET", "/vote", cookie=cookie)
    return perf_counter() - began
