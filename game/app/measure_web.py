"""Speed and size of pages as HTML: each page from its tree, and a step of one player."""

from statistics import median
from time import perf_counter

from game.app import fast_forward
from game.app.host import AppHost
from game.drawing.theme import PAPER
from game.page.ctx import Ctx
from game.rules.archive import Pack
from game.screens import table as screens
from game.session.session import Session
from game.session.setup import Setup
from game.sim.bench import Figure
from game.web.art import Asked
from game.web.document import Sheet, page
from game.web.front import Front, Texts
from game.web.post import Use

MOST_OF_A_PAGE = 0.008
"""Seconds that a page may take from its tree, in the median of all."""

MOST_OF_A_STEP = 0.060
"""Seconds from what is used to the finished page."""

MOST_BYTES = 60_000
"""How long a page may be, without what is an image of its own."""

ROUNDS = 9


def html_pages(pack: Pack, setup: Setup) -> tuple[Figure, ...]:
    """Seconds and bytes of each page near the end of a game, and a step from page to page."""
    session = Session(setup, pack)
    fast_forward.at_turn(session, fast_forward.POLICIES["recorded"], len(session.scenario.turns))
    host = AppHost(pack)
    made = {name: _written(host, session, name) for name in screens.PAGES}
    longest = max(made, key=lambda name: made[name][1])
    slowest = max(made, key=lambda name: made[name][0])
    middle = median(took for took, _ in made.values())
    return (
        Figure("html of a page, median", middle, MOST_OF_A_PAGE, "8 ms", 1),
        Figure(f"html of {slowest}, the slowest", made[slowest][0], MOST_OF_A_PAGE, "8 ms", None),
        Figure(
            f"bytes of {longest}, the longest", made[longest][1], MOST_BYTES, "60 KB", 1, "bytes"
        ),
        Figure("step in a browser", _step(host, session), MOST_OF_A_STEP, "60 ms", 1),
    )


def _written(host: AppHost, session: Session, name: str) -> tuple[float, int]:
    """Seconds and bytes of a page."""
    root = screens.screen(host, name, session).build(Ctx(host.say, host.term))
    taken: list[float] = []
    text = ""
    for _ in range(ROUNDS):
        sheet = Sheet(host.say, host.term, Asked(PAPER, {}), title=name)
        began = perf_counter()
        text = page(root, sheet)
        taken.append(perf_counter() - began)
    names = text.partition('class="plate"')[2].partition("/svg>")[0]  # part of the picture
    return median(taken), len(text.encode()) - len(names.encode())


def _step(host: AppHost, session: Session) -> float:
    """Seconds of a use and the page that comes of it, by turns to all pages of the strip."""
    front = Front((screens.screen(host, "desk", session),), Texts(host.say, host.term))
    taken: list[float] = []
    for name in ("map", "bodies", "posts", "reports", "archive", "desk"):
        began = perf_counter()
        front.use(Use("command", f"page-{name}"), front.count)
        front.html()
        taken.append(perf_counter() - began)
    return median(taken)
