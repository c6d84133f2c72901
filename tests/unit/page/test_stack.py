"""A stack of pages as text and back: every page is found again as it was left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.events import Back, Command, Event
from game.page.nodes.prose import Term
from game.page.stack import Stack
from game.page.stack_text import StackError, to_text
from game.saves.old import read_old
from game.screens.navigator import Navigator
from game.screens.table import ways
from game.session.host import SavedGame
from game.session.session import Session
from tests.support import core, old_saves
from tests.support.hosts import PlainHost, begun, close_month, to_the_vote
from tests.support.trees import close, lines, send, slide, tree, use, write

_TEXTS = TextLookup(core.pack(), "en")
CTX = Ctx(_TEXTS.say, _TEXTS.term)
GAME = SavedGame("01", "new-post", "November 1922", 8, 9, "hold", "1922-11-25 11:02")
OLD = SavedGame(old_saves.FIRST, "new-post", "", 1, 9, "hold", "1922-11-25", old=True)

Act = Callable[[Stack], Stack]


def pressed(key: str) -> Act:
    return lambda stack: use(stack, CTX, key)


def written(key: str, text: str) -> Act:
    return lambda stack: write(stack, CTX, key, text)


def slid(key: str, value: int) -> Act:
    return lambda stack: slide(stack, CTX, key, value)


def sent(event: Event) -> Act:
    return lambda stack: send(stack, CTX, event)


def put_away(stack: Stack) -> Stack:
    return close(stack, CTX)


@pytest.fixture
def host() -> PlainHost:
    old = {OLD.id: read_old(old_saves.FOLDER / OLD.id)}
    return PlainHost(games=[GAME, OLD], old=old)


def restored(navigator: Navigator, stack: Stack, session: Session | None) -> Stack:
    """The stack after it was text; each of its screens is as it was."""
    again = navigator.restored(to_text(stack), session)
    for old, new in zip(stack, again, strict=True):
        assert type(new) is type(old)
        assert new is not old
        assert new.own == old.own
        assert lines(tree(new, CTX)) == lines(tree(old, CTX))
        assert new.own == old.own  # as built, too
        assert new.orders == old.orders
    return again


def walk(navigator: Navigator, stack: Stack, session: Session | None, *acts: Act) -> Stack:
    """Every act is done on a stack that was text the moment before."""
    for act in acts:
        stack = act(restored(navigator, stack, session))
    return restored(navigator, stack, session)


@dataclass(frozen=True)
class Case:
    """A screen, what is done on it, and what is its own then."""

    screen: str
    acts: tuple[Act, ...] = ()
    own: Mapping[str, object] | None = None
    at: str = ""
    begin: Callable[[], Session] = begun

    def __str__(self) -> str:
        return f"{self.screen} {self.at} {dict(self.own or {})}"


def at_the_vote() -> Session:
    session = begun()
    to_the_vote(session)
    return session


def after_the_vote() -> Session:
    session = at_the_vote()
    close_month(session)
    return session


def after_a_month() -> Session:
    session = begun()
    close_month(session)
    return session


OUTSIDE = [
    Case("title", (), {"problem": ""}),
    Case("new-game", (pressed("seat:opposition"),)),
    Case(
        "new-game",
        (
            pressed("scenario:tutorial"),
            pressed("more"),
            pressed("preview:archive"),
            written("seed", "MARTOV"),
        ),
        {"preview": "archive", "seed": "MARTOV", "more": True},
    ),
    Case("settings", (pressed("theme:night"),), {"wants_key": ""}),
    Case("settings", (pressed("change:undo"),), {"wants_key": "undo"}),
    Case("settings", (pressed("change:undo"), pressed("picked:q")), {"wants_key": ""}),
    Case("settings", (pressed("change:undo"), put_away), {"wants_key": ""}),
    Case("load", (pressed("delete:01"),), {"doomed": "01"}),
    Case("packages", (pressed("again"),), {"opened": ""}),
    Case("load", (pressed("delete:01"), pressed("keep")), {"doomed": ""}),
    Case("load", (pressed("delete:01"), pressed("delete")), {"doomed": "", "played": False}),
    Case("load", (pressed(f"open:{OLD.id}"),), {"game": OLD.id}),
    Case("archive", (pressed("section:glossary"), written("search", "secret"))),
    Case("archive", (pressed("section:record"), pressed("tests:head:0"))),
    Case("archive", (pressed("section:credits"),)),
]

PAGES = [
    Case("desk", (), {"at": "", "read": 0}),
    Case("desk", (pressed("option:1"),), {"read": 0}),
    Case("desk", (pressed("option:1"), pressed("next")), {"read": 1}),
    Case("desk", (pressed("option:1"), pressed("undo")), {"read": 0}),
    Case("desk", (pressed("sources"),), {"dialog": "sources"}),
    Case("desk", (sent(Command("sources")), put_away), {"dialog": ""}),
    Case("desk", (pressed("guide:away"),), {"unguided": 1}, begin=lambda: begun("tutorial")),
    Case("month", (), {"at": "", "out": False, "part": ""}, begin=after_a_month),
    Case("month", (pressed("turn"),), {"out": True}, begin=after_a_month),
    Case("month", (pressed("numbers"),), {"part": "numbers"}, begin=after_a_month),
    Case("bodies", (pressed("body:politburo"),), {"at": "politburo"}),
    Case("bodies", (pressed("body:politburo"), pressed("person:stalin")), {"person": "stalin"}),
    Case("archive", (pressed("section:sources"),), at="glossary"),
    Case("archive", (pressed("section:chronicle"),), begin=after_a_month),
    Case("archive", (), at="people:stalin"),
    Case("vote", (slid("forecast", 70),), {"percent": 70}, "monopoly-october", at_the_vote),
    Case("vote", (pressed("go-on"),), {"called": 9}, "held", after_the_vote),
    Case("vote", (pressed("go-on"), pressed("call-all")), {"called": -1}, "held", after_the_vote),
    Case("vote", (), {"at": "counted"}, "counted", after_the_vote),
]


@pytest.mark.parametrize("case", OUTSIDE, ids=str)
def test_a_screen_outside_a_game_is_found_again_as_it_was_left(host: PlainHost, case: Case) -> None:
    navigator = ways(host)
    stack = walk(navigator, (navigator.screen(case.screen),), None, *case.acts)
    for name, value in (case.own or {}).items():
        assert getattr(stack[-1].own, name) == value


@pytest.mark.parametrize("case", PAGES, ids=str)
def test_a_page_is_found_again_as_it_was_left(host: PlainHost, case: Case) -> None:
    navigator, session = ways(host), case.begin()
    page = navigator.page(case.screen, session, case.at)
    stack = walk(navigator, (page,), session, *case.acts)
    for name, value in (case.own or {}).items():
        assert getattr(stack[-1].own, name) == value


@pytest.mark.parametrize("case", [*OUTSIDE, *PAGES], ids=str)
def test_what_can_be_used_has_a_key_of_its_own(host: PlainHost, case: Case) -> None:
    navigator = ways(host)
    if case in OUTSIDE:
        stack: Stack = (navigator.screen(case.screen),)
    else:
        stack = (navigator.page(case.screen, case.begin(), case.at),)
    for act in case.acts:
        stack = act(stack)
    nodes = list(tree(stack[-1], CTX).walk())
    keys = [each.key for each in nodes if each.key]
    assert [key for key in keys if keys.count(key) > 1] == []
    unnamed = [each for each in nodes if each.focusable and not each.key]
    assert [each.label for each in unnamed if not isinstance(each, Term)] == []


def test_a_stack_of_two_is_found_again(host: PlainHost) -> None:
    navigator, session = ways(host), begun()
    stack: Stack = (navigator.page("desk", session),)
    stack = walk(navigator, stack, session, sent(Back()), pressed("menu:settings"))
    assert [each.name for each in stack] == ["desk", "settings"]
    stack = walk(navigator, stack, session, pressed("back"), pressed("menu:resume"))
    assert [each.own.dialog for each in stack] == [""]


def test_an_outcome_is_on_the_desk_until_it_was_read(host: PlainHost) -> None:
    navigator, session = ways(host), begun()
    stack = walk(navigator, (navigator.page("desk", session),), session, pressed("option:1"))
    assert len(session.state.chosen) == 1
    assert tree(stack[-1], CTX).find("outcome") is not None
    stack = walk(navigator, stack, session, pressed("next"))
    assert tree(stack[-1], CTX).find("outcome") is None


def test_a_choice_that_waits_to_be_confirmed_is_made_after_a_reload(host: PlainHost) -> None:
    host.settings = replace(host.settings, confirm_before_choice=True)
    navigator, session = ways(host), begun()
    stack = walk(navigator, (navigator.page("desk", session),), session, pressed("option:2"))
    assert not session.state.chosen
    walk(navigator, stack, session, pressed("confirm:yes"))
    assert len(session.state.chosen) == 1


def test_a_key_is_given_to_the_command_that_was_asked_for_before_a_reload(host: PlainHost) -> None:
    navigator = ways(host)
    stack: Stack = (navigator.screen("settings"),)
    walk(navigator, stack, None, pressed("change:undo"), pressed("picked:q"))
    assert host.settings.bindings == {"undo": ("q",)}


def test_what_is_no_stack_of_pages_is_refused(host: PlainHost) -> None:
    navigator, session = ways(host), begun()
    desk = to_text((navigator.page("desk", session),))
    for text in ("", "{}", '[{"screen":"no"}]', desk.replace('"read":0', '"read":""')):
        with pytest.raises(StackError):
            navigator.restored(text, session)
    with pytest.raises(StackError):
        navigator.restored(desk)  # a page needs a game
