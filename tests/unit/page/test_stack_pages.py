"""Pages of a game as text and back, before every act: the same page, and the same game."""

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.events import Char, Command, Event
from game.page.nodes import Either, MapView, Node
from game.page.stack import Stack
from game.page.stack_text import to_text
from game.rules.ids import SEATS, Seat
from game.screens.actions import ActionsOwn
from game.screens.debrief import PARTS, DebriefOwn
from game.screens.form_page import FormOwn
from game.screens.map import MapOwn
from game.screens.navigator import Navigator
from game.screens.plan_panel import PlanOwn
from game.screens.posting_panel import PostingOwn
from game.screens.posts import PostsOwn
from game.screens.privileges import PrivilegesOwn
from game.screens.returns import ReturnsOwn
from game.screens.table import ways
from game.session.session import Session
from game.viewmodel.actions import ActionChoice
from game.viewmodel.posting import PostingChoice
from game.viewmodel.privileges import PrivilegeChoice
from tests.support import core, critics, trees
from tests.support.hosts import PlainHost, begun, over

Step = str | Event
"""The key of a node that is used, or an event that none takes."""

_TEXTS = TextLookup(core.pack(), "en")
CTX = Ctx(_TEXTS.say, _TEXTS.term)
OFFICE, OPPOSITION = SEATS


def navigator() -> Navigator:
    return ways(PlainHost())


def page(session: Session, name: str, at: str = "") -> Stack:
    return (navigator().page(name, session, at),)


def shown(stack: Stack) -> list[str]:
    return trees.lines(trees.tree(stack[-1], CTX))


def reloaded(stack: Stack, session: Session) -> Stack:
    """The stack as another worker finds it: nothing of it is lost."""
    text = to_text(stack)
    found = navigator().restored(text, session)
    assert [each.own for each in found] == [each.own for each in stack]
    assert [each.orders for each in found] == [each.orders for each in stack]
    assert shown(found) == shown(stack)
    assert to_text(found) == text
    return found


def take(stack: Stack, step: Step) -> Stack:
    if isinstance(step, str):
        return trees.use(stack, CTX, step)
    return trees.send(stack, CTX, step)


def walk(games: tuple[Session, Session], name: str, at: str, *steps: Step) -> Stack:
    """The same steps on a page that is kept and on one that is reloaded before each of them."""
    kept, other = (page(each, name, at) for each in games)
    for step in steps:
        kept = take(kept, step)
        other = take(reloaded(other, games[1]), step)
        assert shown(other) == shown(kept), step
        assert games[0].hash == games[1].hash, step
    return reloaded(other, games[1])


def played(seat: Seat, name: str, at: str, *steps: Step) -> Stack:
    return walk((begun(seat=seat), begun(seat=seat)), name, at, *steps)


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(
    ("name", "at", "steps"),
    [
        ("posts", "", ("filter:elected", "posts-table:head:0")),
        ("posts", "secretary-moscow", ("filter:all",)),
        ("map", "", ("layer:opposition", "map", Char("l"))),
        ("map", "secretary-moscow", ()),
        ("privileges", "", ("ledger-others:head:1",)),
        ("reports", "", ("group:letters", "switch", Command("explain"))),
        ("returns", "", ()),
        ("funnel", "", ()),
    ],
)
def test_pages_of_both_seats_are_reloaded(
    seat: Seat, name: str, at: str, steps: tuple[Step, ...]
) -> None:
    played(seat, name, at, *steps)


def test_a_post_is_filled_in_a_page_that_is_reloaded() -> None:
    picks = ("candidate:local", "manner:appointed", "everyone")
    own = played(OFFICE, "posts", "secretary-sura", *picks)[-1].own
    assert isinstance(own, PostsOwn)
    assert own.posting == PostingOwn(
        "secretary-sura", PostingChoice("local", "appointed", every=True)
    )
    done = played(OFFICE, "posts", "secretary-sura", "confirm")
    assert done[-1].own.posting == PostingOwn("secretary-sura", done=1)
    assert trees.tree(done[-1], CTX).find("act:undo") is not None
    undone = played(OFFICE, "posts", "secretary-sura", "confirm", "act:undo")
    assert undone[-1].own.posting == PostingOwn("secretary-sura")


def test_another_act_takes_the_place_of_what_an_act_did() -> None:
    steps = ("confirm", "tabs:plan", "monthly:more", "confirm")
    own = played(OFFICE, "posts", "secretary-sura", *steps)[-1].own
    assert (own.posting.done, own.plan) == (1, PlanOwn(done=2))
    panel = played(OFFICE, "posts", "secretary-sura", *steps, "tabs:list")
    assert trees.tree(panel[-1], CTX).find("act:undo") is None


def test_a_plan_is_set_in_a_page_that_is_reloaded() -> None:
    steps = ("tabs:plan", "monthly:more", "responsible:less")
    own = played(OFFICE, "posts", "", *steps)[-1].own
    assert own.tab == "plan"
    assert own.plan.monthly is not None
    assert own.plan.responsible is not None
    assert played(OFFICE, "posts", "", *steps, "confirm", "act:undo")[-1].own.plan == PlanOwn()


def test_a_secretary_is_placed_from_a_map_that_is_reloaded() -> None:
    steps = (Char("n"), "map", "candidate:local", "confirm")
    own = played(OFFICE, "map", "", *steps)[-1].own
    assert isinstance(own, MapOwn)
    assert own.opened
    assert own.posting.done == 1
    assert own.posting.post in begun().state.holdings


def narrow(stack: Stack) -> Node:
    """What a page shows where there is no room for two panes."""
    root = trees.tree(stack[-1], CTX)
    return next(each.then for each in root.walk() if isinstance(each, Either))


def test_without_room_a_region_that_is_picked_again_opens() -> None:
    stack = page(begun(), "map", "")
    there = narrow(stack).find("map")
    assert isinstance(there, MapView)
    other = next(each.id for each in there.model.regions if each.id != there.model.chosen)
    there.choose(other)
    assert (stack[-1].own.posting.post, stack[-1].own.opened) == (f"secretary-{other}", False)
    there = narrow(stack).find("map")
    assert isinstance(there, MapView)
    there.choose(other)
    assert stack[-1].own.opened
    back = narrow(stack).find("back-to-map")
    assert back is not None
    back.activate()
    assert narrow(reloaded(stack, begun())).find("open") is not None


def test_with_room_a_region_that_is_picked_again_stays_beside_the_map() -> None:
    stack = page(begun(), "map", "")
    there = trees.tree(stack[-1], CTX).find("map")
    assert isinstance(there, MapView)
    there.choose(there.model.chosen)
    assert not stack[-1].own.opened


@pytest.mark.parametrize(
    ("seat", "name", "row", "back"),
    [
        (OFFICE, "posts", "posts-table:secretary-moscow", "back-to-list"),
        (OPPOSITION, "actions", "action:shelter", "back-to-actions"),
    ],
)
def test_without_room_what_is_picked_takes_the_place_of_the_list(
    seat: Seat, name: str, row: str, back: str
) -> None:
    stack = page(begun(seat=seat), name)
    found = narrow(stack).find(row)
    assert found is not None
    found.activate()
    stack = reloaded(stack, begun(seat=seat))
    assert stack[-1].own.opened
    assert narrow(stack).find(row) is None
    leave = narrow(stack).find(back)
    assert leave is not None
    leave.activate()
    assert narrow(stack).find(row) is not None


def test_a_privilege_is_given_in_a_page_that_is_reloaded() -> None:
    own = played(OFFICE, "privileges", "flat", "amount:more", "confirm")[-1].own
    assert isinstance(own, PrivilegesOwn)
    assert own.done == 1
    assert own.choice.privilege == "flat"


def test_a_name_that_is_looked_for_is_kept() -> None:
    game = begun()
    stack = trees.use(page(game, "privileges", "treatment-abroad"), CTX, "target")
    stack = reloaded(trees.write(stack, CTX, "search", "len"), game)
    assert (stack[-1].own.dialog, stack[-1].own.search) == ("target", "len")
    stack = reloaded(trees.use(stack, CTX, "pick:lenin"), game)
    assert stack[-1].own == PrivilegesOwn(
        at="treatment-abroad", choice=PrivilegeChoice("treatment-abroad", "lenin")
    )


@pytest.mark.parametrize(
    ("seat", "name", "field", "listed"),
    [
        (OFFICE, "circulars", "subject:unity", "tabs:sent"),
        (OPPOSITION, "papers", "subject:democracy", "tabs:out"),
    ],
)
def test_a_form_is_signed_in_a_page_that_is_reloaded(
    seat: Seat, name: str, field: str, listed: str
) -> None:
    games = (begun(seat=seat), begun(seat=seat))
    if seat == OPPOSITION:
        games = (critics.session(), critics.session())
    own = walk(games, name, "", field, "confirm")[-1].own
    assert isinstance(own, FormOwn)
    assert dict(own.chosen) == dict([field.split(":")])
    assert own.done == len(games[1].history) > 0
    after = walk(games, name, "", listed)
    assert after[-1].own.tab == listed.split(":")[1]


def test_an_action_is_done_in_a_page_that_is_reloaded() -> None:
    games = (critics.session(), critics.session())
    own = walk(games, "actions", "", "action:shelter", "confirm", "act:undo")[-1].own
    assert isinstance(own, ActionsOwn)
    assert (own.choice.action, own.opened, own.done) == ("shelter", True, 0)
    assert own.choice != ActionChoice("shelter")  # the one who was sheltered stays picked


@pytest.mark.parametrize("seat", SEATS)
def test_returns_keep_the_region(seat: Seat) -> None:
    games = tuple(critics.session(critics.CHOSEN, seat) for _ in range(2))
    stack = walk((games[0], games[1]), "returns", "", Char("n"), "returns-table:head:1")
    own = stack[-1].own
    assert isinstance(own, ReturnsOwn)
    assert own.region
    assert stack[-1].orders == {"returns-table": (1, 1)}


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_the_debrief_is_reloaded(seat: Seat, part: str) -> None:
    game = over(seat)
    own = walk((game, game), "debrief", "fates", f"nav:{part}")[-1].own
    assert isinstance(own, DebriefOwn)
    assert own.at == part


def test_the_debrief_keeps_its_measure_and_where_the_report_went() -> None:
    game = over(OFFICE)
    stack = page(game, "debrief", "record")
    first = next(each.key for each in trees.tree(stack[-1], CTX).walk() if each.role == "row")
    stack = reloaded(trees.use(stack, CTX, first), game)
    assert stack[-1].own.measure == first.removeprefix("measures:")
    stack = reloaded(trees.send(trees.close(stack, CTX), CTX, Command("save")), game)
    assert (stack[-1].own.dialog, stack[-1].own.saved) == ("saved", "SEED.html")
