"""What is known of a closed turn: what comes first, from whom, how sure, and no more."""

from dataclasses import replace
from itertools import pairwise

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn
from game.rules.reducer import new_game
from game.rules.state import Change, Entry, Letter, Paper, State, Step, Why
from game.viewmodel.context import ViewContext
from game.viewmodel.findings import CERTAIN, DOUBTFUL, FOUNDED, LIKELY, Finding, findings
from game.viewmodel.summary import CELLS, MOST, summary
from tests.support import core
from tests.support.written import circular, paper

OFFICE: Seat = "general-secretary"
CRITICS: Seat = "opposition"
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")


def context(seat: Seat = OFFICE, **changed: object) -> ViewContext:
    """The campaign after its first month, with some of the state as the test wants it."""
    scenario = core.scenario("campaign", seat=seat)
    state = replace(new_game(scenario, "SEED"), turn=2, series=({},), **changed)  # type: ignore[arg-type]
    return ViewContext(state, scenario, core.pack().archive, core.english())


def entry(kind: str, **args: str | int) -> Entry:
    return Entry(1, f"chronicle.{kind}", args)


def found(given: ViewContext, *changes: Change) -> dict[str, Finding]:
    step = Step(given.state, EndTurn(), tuple(changes))
    return {each.kind: each for each in findings(given, step)}


def ledger(**numbers: int) -> dict[str, int]:
    start = context().state.ledger
    return {
        **start,
        **{key.replace("_at_", "@").replace("_", "-"): v for key, v in numbers.items()},
    }


def letter(**changed: object) -> Letter:
    return replace(Letter(7, 1, LETTER), **changed)  # type: ignore[arg-type]


def test_the_gravest_comes_first() -> None:
    given = context(chronicle=(entry("fill", person="uglanov"), entry("put-out", count=12)))
    told = findings(given, None)
    assert told[0].kind == "put-out"
    assert all(one.weight >= other.weight for one, other in pairwise(told))


def test_a_name_taken_in_vain_and_a_protest_lead_back_to_the_letter() -> None:
    given = context(letters=(letter(noticed=True, replies={"penza": "protested"}),))
    told = found(given)
    for kind in ("noticed", "protested"):
        because = told[kind].because
        assert because is not None
        assert (because.key, because.args["number"]) == ("signed", 7)
    assert told["noticed"].weight > told["protested"].weight


@pytest.mark.parametrize("reply", ["silent", "carried-out", "formal"])
def test_what_became_of_a_letter_is_told_by_what_most_did(reply: str) -> None:
    given = context(letters=(letter(replies={"penza": reply, "siberia": reply}),))
    assert found(given)[reply].args["count"] == 2


@pytest.mark.parametrize(("many", "kind"), [(1, "lapsed"), (3, "lapsed-more")])
def test_what_was_left_is_told_once_and_only_of_ones_own(many: int, kind: str) -> None:
    given = context(CRITICS, over=True)
    cards = [each for each in given.scenario.cards.values() if each.seat == CRITICS][:many]
    left = tuple(entry("lapse", card=each.id) for each in cards)
    ours = replace(given, state=replace(given.state, chronicle=left))
    told = [each for each in findings(ours, None) if each.kind.startswith("lapsed")]
    assert [each.kind for each in told] == [kind]
    theirs = context(OFFICE, over=True, chronicle=left)
    assert not any(each.kind.startswith("lapsed") for each in findings(theirs, None))


def test_a_letter_of_another_month_is_not_told_again() -> None:
    given = context(letters=(letter(turn=2, noticed=True),))
    assert "noticed" not in found(given)


def test_the_critics_do_not_read_the_replies_to_a_circular() -> None:
    told = found(context(CRITICS, letters=(letter(noticed=True),)))
    assert "noticed" not in told


def test_a_paper_that_was_taken_up_is_known_to_those_who_wrote_it() -> None:
    written = paper("democracy", "one", "committee", "handed-in")
    given = (Paper(3, 1, written, taken_up=True),)
    assert found(context(CRITICS, papers=given))["taken-up"].weight > 90
    assert "taken-up" not in found(context(OFFICE, papers=given))


@pytest.mark.parametrize(
    ("kinds", "source", "sure"),
    [
        (0, "gpu", DOUBTFUL),
        (1, "one-report", LIKELY),
        (2, "two-reports", FOUNDED),
        (3, "three-reports", CERTAIN),
    ],
)
def test_how_sure_it_is_in_a_region_follows_from_its_reports(
    kinds: int, source: str, sure: int
) -> None:
    dropped = entry("unseated", organisation="penza", person="uglanov")
    numbers = {**context().state.ledger, "reporting@penza": kinds}
    told = found(context(chronicle=(dropped,), ledger=numbers))["unseated"]
    assert (told.source, told.sure) == (source, sure)


def test_a_vote_of_an_assembly_is_lost_by_one_side_and_won_by_the_other() -> None:
    scenario = core.scenario("campaign")
    vote = next(each for each in scenario.votes.values() if each.assembly)
    held = entry("vote", vote=vote.id, option=vote.options[0], first=9, second=1, abstained=0)
    assert "vote-won" in found(context(OFFICE, chronicle=(held,)))
    assert "vote-lost" in found(context(CRITICS, chronicle=(held,)))


def test_a_vote_that_went_otherwise_than_in_the_record_is_graver() -> None:
    args: dict[str, str | int] = {"first": 3, "second": 4, "abstained": 0}
    kept = entry("vote", vote="monopoly-october", option="weaken", **args)
    lost = entry("vote", vote="monopoly-october", option="keep", **args)
    as_recorded = found(context(chronicle=(kept,)))["vote"]
    otherwise = found(context(chronicle=(lost,)))["vote-otherwise"]
    assert otherwise.weight > as_recorded.weight


def test_what_an_answer_led_to_says_which_it_was() -> None:
    why = Why("why.fuse", {"card": "a-bulletin-from-gorki", "option": "stomach"})
    change = Change("scrutiny", 10, 14, why)
    given = context(chosen={"a-bulletin-from-gorki": "stomach"})
    because = found(given, change)["came-of-it"].because
    assert because is not None
    assert because.args["option"] == "stomach"
    assert "came-of-it" not in found(context(), change)  # nothing was answered
    other = context(CRITICS, chosen={"a-bulletin-from-gorki": "stomach"})
    assert "came-of-it" not in found(other, change)  # it was not their answer


def test_lenins_death_is_told_in_its_own_turn_before_everything() -> None:
    scenario = core.scenario("campaign")
    turn = next(
        n for n, each in enumerate(scenario.turns, 1) if each.series.get("lenin-health") == 0
    )
    given = context()
    then = replace(given, state=replace(given.state, turn=turn + 1, series=({},) * turn))
    told = findings(then, None)
    assert told[0].kind == "death"
    before = replace(given, state=replace(given.state, turn=turn, series=({},) * (turn - 1)))
    assert "death" not in {each.kind for each in findings(before, None)}


@pytest.mark.parametrize("seat", SEATS)
def test_the_other_side_is_seen_from_outside_and_not_quoted(seat: Seat) -> None:
    given = context(seat)
    other = next(
        card
        for card in given.scenario.cards.values()
        if card.seat != seat and not card.options[0].secret
    )
    made = entry("choice", card=other.id, option=other.options[0].id)
    told = found(replace(given, state=replace(given.state, chronicle=(made,))))["they-decide"]
    assert set(told.args) == {"count"}


@pytest.mark.parametrize("seat", SEATS)
def test_a_month_in_which_nothing_happened_has_its_line(seat: Seat) -> None:
    given = context(seat)
    told = summary(
        replace(given, state=replace(given.state, over=True, ledger=quiet(given.state))), None
    )
    assert told.findings
    assert told.findings[-1].text


def quiet(state: State) -> dict[str, int]:
    """A country in which everybody reports and nobody grumbles."""
    still = {"reporting": 3, "contentment": 900}
    calm = {key: still.get(key.partition("@")[0], value) for key, value in state.ledger.items()}
    return {key: 0 if key.startswith("opposition-") else value for key, value in calm.items()}


@pytest.mark.parametrize("seat", SEATS)
def test_the_sheet_has_few_findings_each_with_source_and_cells(seat: Seat) -> None:
    given = context(seat, chronicle=tuple(entry("put-out", count=n) for n in range(2, 9)))
    view = summary(given, None)
    assert len(view.findings) == MOST
    for each in view.findings:
        assert each.source
        assert each.about
        assert each.word
        assert 1 <= each.sure <= CELLS


def test_the_sheets_of_the_two_seats_are_of_different_hands() -> None:
    ours, theirs = summary(context(OFFICE), None), summary(context(CRITICS), None)
    assert (ours.head, ours.corner[1], ours.stamp) != (theirs.head, theirs.corner[1], theirs.stamp)


def test_two_months_with_the_same_news_read_differently_and_each_always_the_same() -> None:
    given = context(chronicle=(entry("plenum-heard"),))
    later = replace(
        given,
        state=replace(
            given.state, turn=3, series=({}, {}), chronicle=(Entry(2, "chronicle.plenum-heard"),)
        ),
    )
    first, second = summary(given, None).findings[0], summary(later, None).findings[0]
    assert first.text != second.text
    assert summary(given, None).findings[0] == first
