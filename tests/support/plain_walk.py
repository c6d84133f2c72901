"""Everything that a page can say and do, found by using each of its controls on a copy of the game.

Two turns of the page that are the same text are one; what changes the game or leaves the page is
used, and not followed.
"""

import json
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.page.ctx import Ctx
from game.page.stack import Stack
from game.page.stack_text import to_text
from game.screens.table import ways
from game.session.session import Session
from game.web.post import ANSWERS
from tests.support.hosts import PlainHost, twin
from tests.support.plain_reader import Browser, Control, Read
from tests.support.views_given import overheard

ROWS = 6
"""How many controls of one list are used."""

OTHER = {"type": "ka", "set": "35", "submit": "ka"}
"""What is put into a field."""


@dataclass(frozen=True)
class Turn:
    """A page as it is turned, what view models gave to it, what it says by itself and when used."""

    read: Read
    given: Sequence[object]
    words: str


def walk(
    host: PlainHost, ctx: Ctx, stack: Stack, session: Session | None, most: int
) -> Iterator[Turn]:
    """The turns of a page, from the one on show on, so many at most; uses the controls of them.

    Of a long list not every row is used: they are made by the same line of code.
    """
    first = to_text(stack)
    waiting, known = deque([first]), {first}
    used: Counter[str] = Counter()
    away: set[str] = set()
    while waiting and most:
        text, most = waiting.popleft(), most - 1
        with overheard() as given:
            here = _browser(host, ctx, text, session).look()
        words = [here.words]
        about = _about(text, here)
        for control in here.usable(*ANSWERS):
            kind, name = f"{about} {_list_of(control)}", f"{about} {control}"
            if str(control) in away or name in used or used[kind] >= ROWS:
                continue
            used.update((kind, name))
            found, said = _used(host, ctx, text, session, control)
            words.append(said)
            if not found:
                away.add(str(control))
            elif found not in known:
                known.add(found)
                waiting.append(found)
        yield Turn(here, given, " ".join(words))


def _used(
    host: PlainHost, ctx: Ctx, text: str, session: Session | None, control: Control
) -> tuple[str, str]:
    """The page after a control was used on a copy, and its words.

    Nothing if that was a move or led to another page.
    """
    game, around = twin(session) if session else None, replace(host)
    browser = _browser(around, ctx, text, game)
    depth, name = len(browser.stack), browser.stack[-1].name
    browser.send(control, OTHER.get(control.event, ""))
    if not browser.stack:
        return "", ""
    words = browser.look().words
    same = len(browser.stack) == depth and browser.stack[-1].name == name
    still = game is None or session is None or game.hash == session.hash
    return (to_text(browser.stack), words) if same and still else ("", "")


def _browser(host: PlainHost, ctx: Ctx, text: str, session: Session | None) -> Browser:
    return Browser(ways(host).restored(text, session), ctx, drawn=False)


def _about(text: str, here: Read) -> str:
    """What a page is about: what it was opened on, and what can be done there."""
    own, keys = json.loads(text)[-1]["own"], sorted(each.key for each in here.usable(*ANSWERS))
    return f"{own.get('at')} {own.get('dialog')} {keys}"


def _list_of(control: Control) -> str:
    return f"{control.event} {control.key.rpartition(':')[0] or control.key}"
