"""Stacks whose values are of the right type and no game's: put right, or refused with a reason."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.events import Char
from game.page.screen import Screen
from game.page.stack import Stack
from game.page.stack_text import StackError, to_text
from game.rules.ids import SEATS, Seat
from game.rules.moves import Fill, Write
from game.screens.map import LAYER_KEY
from game.screens.navigator import Navigator
from game.screens.new_game import LONGEST_SEED
from game.screens.table import PAGES, ways
from game.session.session import Session
from game.viewmodel.map import LAYERS
from game.viewmodel.new_game import RIVALS
from game.web.post import ANSWERS
from tests.support import core, critics, trees
from tests.support.hosts import PlainHost, begun, close_month, over, to_the_vote, twin
from tests.support.plain_reader import Browser

_TEXTS = TextLookup(core.pack(), "en")
CTX = Ctx(_TEXTS.say, _TEXTS.term)
OFFICE, OPPOSITION = SEATS
HUGE = 10**30

Path = tuple[str | int, ...]


def navigator() -> Navigator:
    return ways(PlainHost())


@cache
def at_first(seat: Seat) -> Session:
    return begun(seat=seat)


@cache
def voted() -> Session:
    session = begun()
    to_the_vote(session)
    close_month(session)
    return session


def changed(screen: Screen[Any], values: Mapping[str, object]) -> str:
    """A stack of one screen, with other values in places of its own: `field.field`."""
    read = json.loads(to_text((screen,)))
    for place, value in values.items():
        *way, last = place.split(".")
        at = read[0]["own"]
        for step in way:
            at = at[step]
        assert last in at
        at[last] = value
    return json.dumps(read)


def restored(
    screen: Screen[Any], values: Mapping[str, object], session: Session | None = None
) -> Stack:
    """The screen as it is found with other values of its own; it can be built."""
    stack = navigator().restored(changed(screen, values), session)
    assert trees.lines(trees.tree(stack[-1], CTX))
    return stack


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("posts", {"posting.post": "nowhere"}),
        ("posts", {"posting.post": "", "posting.done": 1, "opened": True}),
        ("posts", {"tab": "nowhere"}),
        ("map", {"posting.post": "nowhere"}),
        ("map", {"posting.post": "moscow"}),
        ("map", {"posting.post": "editor-pravda"}),
        ("map", {"layer": "nowhere"}),
        ("map", {"layer": "returns"}),
        ("circulars", {"tab": "out"}),
        ("papers", {"tab": "sent"}),
    ],
)
def test_what_a_page_does_not_know_is_as_it_opens(
    seat: Seat, name: str, values: Mapping[str, object]
) -> None:
    opened = navigator().page(name, at_first(seat))
    assert restored(opened, values, at_first(seat))[-1].own == opened.own


def test_what_a_page_knows_stays() -> None:
    opened = navigator().page("map", at_first(OFFICE))
    own = restored(opened, {"layer": "pay", "posting.post": "secretary-moscow"}, at_first(OFFICE))
    assert (own[-1].own.layer, own[-1].own.posting.post) == ("pay", "secretary-moscow")


def test_an_unknown_layer_can_be_turned_over() -> None:
    opened = navigator().page("map", at_first(OFFICE))
    stack = restored(opened, {"layer": "nowhere"}, at_first(OFFICE))
    first = LAYERS.index(opened.own.layer)
    turned = trees.send(stack, CTX, Char(LAYER_KEY))[-1]
    assert turned.own.layer == LAYERS[(first + 1) % len(LAYERS)]


@pytest.mark.parametrize("at", ["held", "counted"])
@pytest.mark.parametrize(
    "values",
    [{"index": -1}, {"index": -7}, {"index": HUGE}, {"index": -HUGE}, {"called": -5}],
)
def test_a_vote_that_was_not_held_is_the_first(at: str, values: Mapping[str, object]) -> None:
    opened = navigator().page("vote", voted(), at)
    found = restored(opened, values, voted())[-1]
    assert found.own == opened.own
    assert found.own.at == at


@pytest.mark.parametrize("percent", [-1, 101, HUGE])
def test_a_forecast_beyond_the_slider_was_not_made(percent: int) -> None:
    opened = navigator().page("vote", at_first(OFFICE), next(iter(at_first(OFFICE).scenario.votes)))
    assert restored(opened, {"percent": percent}, at_first(OFFICE))[-1].own.percent is None


def test_another_move_of_the_same_number_is_no_letter() -> None:
    session = begun()
    before = trees.tree(navigator().page("circulars", session), CTX)
    stack = trees.use((navigator().page("circulars", session),), CTX, "confirm")
    text = to_text(stack)
    assert trees.tree(stack[-1], CTX).find("another") is not None
    # in another tab the letter is taken back, and another move takes its number
    session.undo()
    session.dispatch(Fill("secretary-sura", "local", "recommended"))
    assert len(session.history) == stack[-1].own.done
    found = trees.tree(navigator().restored(text, session)[-1], CTX)
    assert before.find("confirm") is not None
    assert found.find("confirm") is not None
    assert found.find("another") is None


@pytest.mark.parametrize(
    ("name", "form", "other"), [("circulars", "circular", "paper"), ("papers", "paper", "circular")]
)
def test_a_form_is_the_page_s_own(name: str, form: str, other: str) -> None:
    session = begun() if form == "circular" else critics.session()
    opened = navigator().page(name, session)
    picks = [["subject", "nowhere"], [other, "nowhere"], ["", ""]]
    stack = trees.use(restored(opened, {"chosen": picks}, session), CTX, "confirm")
    move = session.history[-1].move
    assert isinstance(move, Write)
    assert move.form == form
    assert trees.tree(stack[-1], CTX).find("another") is not None
    read = json.loads(to_text((opened,)))
    read[0]["own"]["draft"] = {"form": other, "chosen": []}
    with pytest.raises(StackError, match=name):
        navigator().restored(json.dumps(read), session)


@pytest.mark.parametrize("seat", SEATS)
def test_an_unknown_part_of_the_debrief_is_the_first(seat: Seat) -> None:
    opened = navigator().page("debrief", over(seat))
    assert restored(opened, {"at": "nowhere"}, over(seat))[-1].own == opened.own


def test_a_running_game_has_no_debrief() -> None:
    opened = to_text((navigator().page("debrief", over(OFFICE)),))
    with pytest.raises(StackError, match=r"not over\.$"):
        navigator().restored(opened, at_first(OFFICE))


# --- a new game ---------------------------------------------------------------------------
def form(*keys: str) -> Screen[Any]:
    """The form of a new game as it is proposed, or with something chosen."""
    stack: Stack = (navigator().screen("new-game"),)
    for key in keys:
        stack = trees.use(stack, CTX, key)
    trees.tree(stack[-1], CTX)
    return stack[-1]


@pytest.mark.parametrize("name", ["scenario", "rival", "programme", "reading"])
@pytest.mark.parametrize("value", ["nowhere", ""])
def test_a_choice_that_there_is_not_is_as_proposed(name: str, value: str) -> None:
    opened = form()
    stack = restored(opened, {f"game.{name}": value})
    assert stack[-1].own == opened.own
    assert trees.use(stack, CTX, "start")[-1].in_game


def test_choices_that_do_not_fit_together_are_as_proposed() -> None:
    opened = form("scenario:campaign", "seat:opposition", "more", f"rival:{RIVALS[-1]}")
    programme = form("scenario:campaign").own.game.programme
    assert restored(opened, {"game.programme": programme})[-1].own == opened.own
    other = form("seat:opposition", "scenario:tutorial", "more", f"rival:{RIVALS[-1]}")
    assert restored(opened, {"game.scenario": "tutorial"})[-1].own.game == other.own.game


def test_without_content_nothing_is_chosen() -> None:
    host = PlainHost(pack=None)
    text = changed(form(), {"game.scenario": "nowhere"})
    found = ways(host).restored(text)[-1]
    host.pack = core.pack()
    assert trees.lines(trees.tree(found, CTX))
    assert found.own.game == form().own.game


def test_a_seed_is_no_longer_than_its_field() -> None:
    stack = restored(form(), {"seed": "X" * 10_000})
    assert stack[-1].own.seed == "X" * LONGEST_SEED
    assert trees.use(stack, CTX, "start")[-1].in_game


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(StackError, match="no stack of pages"):
        restored(form(), {"seed": "\ud800"})


# --- any value anywhere -------------------------------------------------------------------
def leaves(value: object, path: Path = ()) -> list[Path]:
    """The way to everything in a JSON value that has nothing inside."""
    if isinstance(value, dict):
        return [leaf for key, each in value.items() for leaf in leaves(each, (*path, key))]
    return [path]


WORDS = st.sampled_from(
    (
        *("", "nowhere", "held", "counted", "end", "menu", "help", "target", "saved", "person"),
        *("list", "plan", "sent", "out", "returns", "all", "elected", "lenin", "moscow"),
        *("secretary-", "secretary-moscow", "editor-pravda", "keep", "recall", "transfer"),
        *("local", "unity", "shelter", "letters", "record", "months", "\x00"),
    )
)
NUMBERS = st.sampled_from((-1, 0, 1, 2, 7, 99, 101, HUGE, -HUGE))


def wild(old: object) -> st.SearchStrategy[object]:
    """Values of the same type."""
    if isinstance(old, bool):
        return st.booleans()
    if isinstance(old, list):
        return st.lists(st.tuples(WORDS, WORDS), max_size=2)
    return WORDS if isinstance(old, str) else NUMBERS


@settings(max_examples=60)
@given(st.data(), st.sampled_from(tuple(PAGES)), st.sampled_from(SEATS))
def test_any_page_with_any_values_can_be_built_and_used(
    data: st.DataObject, name: str, seat: Seat
) -> None:
    session = over(seat) if name == "debrief" else at_first(seat)
    at = next(iter(session.scenario.votes)) if name == "vote" else ""
    read = json.loads(to_text((navigator().page(name, session, at),)))
    for path in data.draw(st.lists(st.sampled_from(leaves(read[0]["own"])), max_size=3)):
        place = read[0]["own"]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = data.draw(wild(place[path[-1]]))
    try:  # what is used may play on: in a copy of the game
        stack = navigator().restored(json.dumps(read), twin(session))
    except StackError as error:  # a word that is none of those that the type has
        assert "is none of" in str(error)  # noqa: PT017  # both are right
        return
    browser = Browser(stack, CTX, drawn=False)
    controls = list(browser.look().usable(*ANSWERS))
    control = data.draw(st.sampled_from(controls))
    browser.send(control, {"type": "ka", "set": "35", "submit": "ka"}.get(control.event, ""))
    if browser.stack:
        assert browser.look().words
        assert json.loads(to_text(browser.stack))
