"""The panel of a post: candidates, ways, holders; and what is foretold comes true."""

from dataclasses import replace

import pytest

from game.rules.ids import LOCAL, MANNERS, Manner
from game.rules.moves import EndTurn, Fill, Move, Recall, Transfer
from game.rules.reducer import new_game, reduce
from game.rules.seats.policies import recorded
from game.rules.state import Holding
from game.viewmodel.candidates import FIRST, candidate
from game.viewmodel.expected import feet_found
from game.viewmodel.posting import (
    PostingChoice,
    PostingView,
    pick_manner,
    pick_person,
    posting,
)
from tests.support import core
from tests.support.contexts import after, context, months

VACANT, HELD = "secretary-sura", "secretary-moscow"
CHAIRMAN = "chairman-control-commission"


def shown(post: str, choice: PostingChoice | None = None) -> PostingView:
    return posting(context(), post, choice or PostingChoice())


def act(view: PostingView) -> Move | None:
    """What the button of the panel would do."""
    return view.preview.move if view.preview is not None else None


def test_a_vacant_post_offers_people_and_a_way() -> None:
    view = shown(VACANT)
    assert view.holder is None
    assert len(view.candidates) == FIRST
    assert view.candidates[1].face.id == LOCAL
    assert view.hidden > 0
    assert act(view) == Fill(VACANT, view.candidates[0].face.id, "recommended")
    assert [way.id for way in view.ways] == ["elected", "recommended", "appointed"]


def test_what_a_post_is_about_names_its_terms() -> None:
    scenario = core.scenario("campaign")
    state = replace(new_game(scenario, "SEED"), holdings={CHAIRMAN: Holding(None, "elected", 0)})
    view = posting(replace(context(), scenario=scenario, state=state), CHAIRMAN, PostingChoice())
    assert view.about.startswith("Leads the [[ccc|Control Commission]] of the party.")


def test_the_first_candidate_is_at_home_there_if_anyone_is() -> None:
    view = shown("secretary-bashkiria")
    here = {
        each.id
        for each in core.new_post().people.values()
        if each.mobile and "bashkiria" in each.roots
    }
    assert view.candidates[0].face.id in here or not here


def test_everyone_can_be_listed() -> None:
    view = shown(VACANT, PostingChoice(every=True))
    assert view.hidden == 0
    assert len(view.candidates) > FIRST


def test_an_election_is_the_local_mans() -> None:
    view = shown(VACANT, PostingChoice(person=LOCAL, manner="elected"))
    assert act(view) == Fill(VACANT, LOCAL, "elected")
    named = shown(VACANT, PostingChoice(person="kaganovich", manner="elected"))
    assert named.choice.manner == "recommended"


def test_bureaux_hold_no_elections() -> None:
    view = shown("bureau-ural")
    assert view.ways[0].closed
    assert view.region is None
    assert view.about


def test_a_held_post_asks_for_nothing_until_something_is_picked() -> None:
    view = shown(HELD)
    assert view.holder is not None
    assert view.holder.name == "Zelensky"
    assert "recommended" in view.holder.words
    assert view.preview is None
    assert view.preview is None


def test_recall_and_transfer() -> None:
    assert act(shown(HELD, PostingChoice(decision="recall"))) == Recall(HELD)
    view = shown(HELD, PostingChoice(decision="transfer", to=VACANT))
    assert act(view) == Transfer(HELD, VACANT)
    assert VACANT in {target.id for target in view.targets}


def test_without_a_vacancy_nobody_is_transferred() -> None:
    state = context().state
    for post, holding in state.holdings.items():
        if holding.holder is None:
            state = reduce(state, Fill(post, LOCAL, "elected"), core.new_post()).state
    view = posting(context(state), HELD, PostingChoice(decision="transfer"))
    assert view.preview is None
    assert next(each for each in view.decisions if each.id == "transfer").closed


def test_a_region_tells_who_headed_it() -> None:
    region = shown(HELD).region
    assert region is not None
    assert "Zelensky" in region.heads
    assert region.confidence
    assert sum(region.delegates) == 42
    assert [meter.id for meter in region.meters] == ["grip", "contentment", "squabble", "load"]


def test_what_is_known_has_its_source() -> None:
    late = months(context().state, 8)
    view = candidate(context(late), core.new_post().posts[VACANT], "kaganovich", "appointed")
    assert view.known
    assert all(line.source.title for line in view.known)


def test_what_is_known_ends_today() -> None:
    post = core.new_post().posts[VACANT]
    assert not candidate(context(), post, "kaganovich", "appointed").known


@pytest.mark.parametrize("post", [VACANT, "secretary-bashkiria", "secretary-north"])
def test_what_is_foretold_of_a_recommended_man_comes_true(post: str) -> None:
    move = Fill(post, "kaganovich", "recommended")
    foretold, count = feet_found(context().state, move, core.new_post())
    assert count >= 1
    state = months(after(move).state, count - 1)
    while (step := reduce(state, EndTurn(), core.new_post())).refusal is not None:
        state = reduce(state, recorded(state, core.new_post()), core.new_post()).state
    came = [c for c in step.changes if c.why.key == "why.feet-found"]
    assert {c.number for c in came} == {c.number for c in foretold}
    assert [c.by > 0 for c in came] == [c.by > 0 for c in foretold]


def test_an_appointed_man_has_nothing_to_wait_for() -> None:
    move = Fill(VACANT, "kaganovich", "appointed")
    assert feet_found(context().state, move, core.new_post()) == ((), 0)


POST, OFFICE = core.new_post().posts[VACANT], core.new_post().posts["head-uchraspred"]


@pytest.mark.parametrize("manner", MANNERS)
def test_the_man_of_a_region_is_left_to_be_elected(manner: Manner) -> None:
    before = PostingChoice(person="kirov", manner=manner, every=True)
    assert pick_person(before, POST, LOCAL) == PostingChoice(LOCAL, "elected", every=True)


@pytest.mark.parametrize(
    ("manner", "then"),
    [("elected", "recommended"), ("recommended", "recommended"), ("appointed", "appointed")],
)
def test_anybody_else_comes_as_was_picked_last(manner: Manner, then: Manner) -> None:
    before = PostingChoice(LOCAL, manner)
    assert pick_person(before, POST, "kirov") == PostingChoice("kirov", then)
    assert pick_person(before, OFFICE, "kirov") == PostingChoice("kirov", then)
    assert pick_person(before, OFFICE, LOCAL) == PostingChoice(LOCAL, then)  # it elects nobody


def test_an_election_picks_the_man_of_the_place() -> None:
    before = PostingChoice("kirov", "recommended", every=True)
    assert pick_manner(before, "elected") == PostingChoice(LOCAL, "elected", every=True)
    assert pick_manner(before, "appointed") == PostingChoice("kirov", "appointed", every=True)


@pytest.mark.parametrize("manner", MANNERS)
def test_what_a_candidate_is_shown_to_cost_is_what_picking_him_costs(manner: Manner) -> None:
    before = PostingChoice(manner=manner, every=True)
    for each in shown(VACANT, before).candidates[:4]:
        picked = shown(VACANT, pick_person(before, POST, each.face.id))
        (same,) = [one for one in picked.candidates if one.face.id == each.face.id]
        assert same == each


def test_a_region_tells_what_its_ear_was_set_from() -> None:
    region = shown(VACANT).region
    assert region is not None
    assert "108" in region.ear  # 1,085 of 1,000, in whole per cent
    assert any("Penza" in each for each in region.earlier)


def test_of_a_region_where_nothing_was_found_it_says_so() -> None:
    region = shown("secretary-armenia").region
    assert region is not None
    assert len(region.earlier) == 1
    assert "unexplained" in region.earlier[0]


def test_a_secretary_who_is_away_is_said_to_be() -> None:
    game = context()
    away = replace(game.state, ledger={**game.state.ledger, "away@moscow": 2})
    views = [posting(each, HELD, PostingChoice()) for each in (game, replace(game, state=away))]
    told = [view.region.away for view in views if view.region is not None]
    assert told[0] == ""
    assert "2" in told[1]
