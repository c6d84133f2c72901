"""Before a vote: who wavers, what is offered and refused, and how it would go."""

from dataclasses import replace

import pytest

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.effects import Mandate
from game.rules.ids import OPPOSITION, SEATS, Seat
from game.rules.moves import Visit
from game.rules.reducer import new_game, reduce
from game.rules.state import State, VoteResult
from game.viewmodel.context import PreviewLevel, ViewContext
from game.viewmodel.likely import likely
from game.viewmodel.reasons import reason_of
from game.viewmodel.visits import man_view, visits_view
from tests.support import tiny

TEXTS = {
    "offer.hint.name": "A hint",
    "offer.rest.name": "A rest",
    "refusal.he-refuses": "He would not.",
    "ui.reason.bound": "bound to him",
    "ui.reason.bound.you": "bound to you",
    "ui.reason.matter": "as it looks",
    "ui.reason.offer": "the visit: {offer}",
    "ui.reason.offence": "remembers: {offer}",
    "ui.reason.since.you": "yours since {post}",
    "ui.reason.visitor": "had a visitor",
    "ui.visit.leans": "{want:text}, leans to {side:text}",
    "ui.visit.taken": "visited: {side:text}",
    "ui.visit.refused": "refused",
    "ui.visit.his-vote": "the vote",
    "ui.visit.his-tie": "the tie",
    "ui.want.bed": "wants a rest",
    "ui.want.file": "wants papers",
    "vote.monopoly.option.restore.label": "Restore it",
    "vote.monopoly.option.restore.short": "restore",
    "vote.monopoly.option.leave.label": "Leave it",
    "waverer.m.thanks": "I thank you.",
    "waverer.m.stands": "has counted it",
    "waverer.t.refuses.0.why": "He does not take hints.",
    "waverer.m.refuses.0.why": "He gives copies back.",
}
VOTE = tiny.two_seats().votes["monopoly"]


def _context(
    *moves: Visit, seat: Seat = "general-secretary", preview: PreviewLevel = "student"
) -> ViewContext:
    scenario = tiny.two_seats(seat)
    state = replace(new_game(scenario, "A"), turn=VOTE.turn)
    for move in moves:
        step = reduce(state, move, scenario)
        assert step.refusal is None
        state = step.state
    return ViewContext(state, scenario, Archive(), Locale({"en": TEXTS}), preview)


def _visit(person: str, offer: str) -> Visit:
    return Visit("monopoly", person, offer, "restore")


def test_the_list_says_what_would_move_each_and_after_a_visit_what_he_was_asked_for() -> None:
    view = visits_view(_context(), VOTE)
    assert view is not None
    assert [each.face.words for each in view.waverers] == [
        "wants a rest, leans to restore",
        "wants papers, leans to restore",
    ]
    assert (view.left, view.allowed) == (2, 2)
    after = visits_view(_context(_visit("molotov", "rest"), _visit("trotsky", "hint")), VOTE)
    assert after is not None
    words = {each.face.id: (each.visited, each.face.words) for each in after.waverers}
    assert words == {"molotov": (True, "visited: restore"), "trotsky": (True, "refused")}
    assert after.left == 0


@pytest.mark.parametrize(("seat", "usual"), [(SEATS[0], "restore"), (SEATS[1], "leave")])
def test_each_seat_asks_for_its_own_side_unless_it_says_otherwise(seat: Seat, usual: str) -> None:
    view = visits_view(_context(seat=seat), VOTE)
    assert view is not None
    assert view.usual == usual
    turned = visits_view(_context(seat=seat), replace(VOTE, pull=-100))
    assert turned is not None
    assert turned.usual != usual
    assert [each.name for each in view.sides] == ["restore", "Leave it"]  # short, if there is one


@pytest.mark.parametrize(("by", "usual"), [(90, "restore"), (-90, "leave")])
def test_who_has_proposed_something_asks_for_it_first(by: int, usual: str) -> None:
    context = _context()
    plenum = context.scenario.cards["plenum"]
    proposal = replace(plenum.options[0], effects=(Mandate("mandate", VOTE.id, by),))
    cards = {**context.scenario.cards, plenum.id: replace(plenum, options=(proposal,))}
    state = replace(context.state, chosen={plenum.id: proposal.id})
    scenario = replace(context.scenario, cards=cards)
    view = visits_view(replace(context, state=state, scenario=scenario), VOTE)
    assert view is not None
    assert view.usual == usual


def test_where_nobody_wavers_there_is_no_list() -> None:
    assert visits_view(_context(), replace(VOTE, waverers={})) is None
    assert man_view(_context(), VOTE, "lenin", "restore") is None


def test_a_known_refusal_is_told_with_its_reason_and_one_that_is_not_looks_like_an_offer() -> None:
    critics = man_view(_context(seat=OPPOSITION), VOTE, "molotov", "leave")
    assert critics is not None
    assert {each.id: each.refused for each in critics.offers} == {
        "copy": "He gives copies back.",
        "friends": "",
    }
    office = man_view(_context(), VOTE, "trotsky", "restore")
    assert office is not None
    (hint,) = [each for each in office.offers if each.id == "hint"]
    assert hint.refused == ""
    assert ("the vote", 2) in {(each.text, each.trend) for each in hint.chips}


def test_in_archive_preview_an_offer_shows_its_price_alone() -> None:
    man = man_view(_context(preview="archive"), VOTE, "molotov", "restore")
    assert man is not None
    assert {chip.kind for each in man.offers for chip in each.chips} == {"cost"}


def test_after_a_visit_he_answers_and_nothing_more_is_offered() -> None:
    man = man_view(_context(_visit("molotov", "rest")), VOTE, "molotov", "restore")
    assert man is not None
    assert (man.offers, man.answer) == ((), "I thank you.")
    no = man_view(_context(_visit("trotsky", "hint")), VOTE, "trotsky", "restore")
    assert no is not None
    assert no.answer == "He does not take hints."


def test_what_is_likely_is_a_range_of_ballots_around_what_is_to_be_expected() -> None:
    view = likely(_context(), VOTE)
    assert view is not None
    assert view.most == view.sure + view.open + view.against
    assert 0 <= view.low <= view.high <= view.most
    assert view.needs == view.most // 2 + 1
    low, high = view.band
    assert 0 <= low <= high <= 100


def test_a_visit_moves_the_range_and_not_the_number_of_ballots() -> None:
    far = replace(VOTE, stances={"trotsky": 0, "molotov": 0, "provincials": -100})
    before, after = (likely(_context(*moves), far) for moves in ((), (_visit("molotov", "rest"),)))
    assert before is not None
    assert after is not None
    assert after.band > before.band
    assert after.most == before.most


def test_nothing_is_likely_of_an_assembly() -> None:
    assert likely(_context(), tiny.two_seats().votes["resolution"]) is None


def _why(context: ViewContext, reason: str, state: State | None = None) -> str:
    result = VoteResult(
        "monopoly",
        3,
        {"molotov": "restore"},
        "restore",
        reasons={"molotov": reason},  # type: ignore[dict-item]  # one of them
    )
    return reason_of(replace(context, state=state or context.state), VOTE, result, "molotov")


def test_a_ballot_says_why_it_was_given() -> None:
    office, critics = _context(), _context(seat=OPPOSITION)
    assert _why(office, "matter") == "has counted it"
    assert _why(office, "tie") == "bound to you"
    assert _why(critics, "tie") == "bound to him"
    holding = replace(office.state.holdings["head-uchraspred"], since=2)
    sent = replace(office.state, holdings={"head-uchraspred": holding})
    assert _why(office, "tie", sent) == "yours since head-uchraspred"


def test_of_the_other_sides_visit_only_that_there_was_one() -> None:
    context = _context(_visit("molotov", "rest"))
    assert _why(context, "general-secretary") == "the visit: A rest"
    theirs = replace(context, scenario=context.scenario.other_side())
    assert _why(theirs, "general-secretary") == "had a visitor"
    over = replace(context.state, over=True)
    assert _why(theirs, "general-secretary", over) == "the visit: A rest"


def test_a_vote_that_kept_no_reasons_gives_none() -> None:
    result = VoteResult("monopoly", 3, {"molotov": "restore"}, "restore")
    assert reason_of(_context(), VOTE, result, "molotov") == ""
