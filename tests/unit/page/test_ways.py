"""The ways from page to page, taken by the keys of nodes."""

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.events import Activate, Event
from game.page.nodes.choice import Toggle
from game.page.nodes.setup import Chooser
from game.page.stack import Stack
from game.screens.desk import Desk
from game.screens.load import Load
from game.screens.month import Month
from game.screens.table import ways
from game.screens.title import Title
from game.screens.vote import Vote
from game.session.host import SavedGame
from tests.support import core
from tests.support.desks import cleared
from tests.support.hosts import PlainHost, begun, close_month, to_the_vote
from tests.support.trees import send, tree, use

_TEXTS = TextLookup(core.pack(), "en")
CTX = Ctx(_TEXTS.say, _TEXTS.term)
GAME = SavedGame("01", "new-post", "November 1922", 8, 9, "hold", "1922-11-25 11:02")


@pytest.fixture
def host() -> PlainHost:
    return PlainHost(games=[GAME])


def test_a_clear_desk_leads_to_a_vote_of_the_month(host: PlainHost) -> None:
    session = begun()
    vote = to_the_vote(session)
    session.state = cleared(session.state)
    stack = use((ways(host).page("desk", session),), CTX, "way:vote")
    assert isinstance(stack[-1], Vote)
    assert stack[-1].vote == vote
    assert tree(stack[-1], CTX).find("write-down") is not None


def test_after_the_last_name_the_page_of_a_vote_leads_to_the_month(host: PlainHost) -> None:
    session = begun()
    to_the_vote(session)
    close_month(session)
    stack: Stack = (ways(host).page("vote", session, "held"),)
    enter: Event = Activate()
    for _ in range(30):
        if isinstance(stack[-1], Month):
            return
        stack = send(stack, CTX, enter)
    pytest.fail("the votes never ended")


def test_a_new_game_begins_at_the_desk_of_the_chosen_seat(host: PlainHost) -> None:
    stack: Stack = (ways(host).screen("title"),)
    for key in ("menu:new-game", "seat:opposition", "start", "on"):
        stack = use(stack, CTX, key)
    (desk,) = stack
    assert isinstance(desk, Desk)
    assert desk.session.setup.seat == "opposition"


def test_another_scenario_keeps_the_seat_and_how_the_rival_plays(host: PlainHost) -> None:
    stack: Stack = (ways(host).screen("new-game"),)
    for key in (
        "more",
        "rival:random",
        "more:done",
        "seat:opposition",
        "scenario:campaign",
        "more",
    ):
        stack = use(stack, CTX, key)
    chosen = {each.key for each in tree(stack[-1], CTX).walk() if _is_chosen(each)}
    assert {"rival:random", "seat:opposition", "scenario:campaign"} <= chosen


def _is_chosen(node: object) -> bool:
    return isinstance(node, Toggle | Chooser) and node.chosen


def test_a_game_that_cannot_be_taken_up_says_why_where_it_was_asked_for(host: PlainHost) -> None:
    title = use((ways(host).screen("title"),), CTX, "menu:continue")[-1]
    assert isinstance(title, Title)
    assert title.own.problem
    load = use((ways(host).screen("load"),), CTX, "open:01")[-1]
    assert isinstance(load, Load)
    assert load.own.problem


def test_the_window_is_asked_to_fill_the_screen_by_the_settings_alone(host: PlainHost) -> None:
    stack = use((ways(host).screen("settings"),), CTX, "fullscreen:on")
    assert host.settings.fullscreen
    use(stack, CTX, "fullscreen:off")
    assert not host.settings.fullscreen
