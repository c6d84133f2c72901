"""The desk on the tiny scenario: what lies in front, what options say, what came of one."""

from dataclasses import replace

import pytest

from game.locale import Locale
from game.rules.archive import Archive, CardNote, Citation, Source
from game.rules.moves import Choose, EndTurn
from game.rules.reducer import new_game
from game.rules.state import State, Step
from game.viewmodel.card import card_view
from game.viewmodel.congress import congress_view
from game.viewmodel.context import PreviewLevel, ViewContext
from game.viewmodel.desk import current, desk
from tests.support import tiny
from tests.support.steps import steps

SCENARIO = tiny.scenario()
TEXTS = {
    "card.roads.title": "Roads",
    "card.roads.lapse": "The roads stay as they are.",
    "card.statute.title": "A statute",
    "card.statute.place": "Moscow",
    "card.statute.option.adopt.label": "Adopt it",
    "card.statute.option.adopt.outcome": "It goes out.",
    "number.grip.name": "Grip",
    "number.authority.name": "Authority",
    "number.contentment.name": "Contentment",
    "ui.act.politics": "Politics",
    "ui.chip.at": "{who:text}: {what:text}",
    "ui.chip.fuse.one": "more in a month",
    "ui.confidence.verified": "verified",
    "ui.cost.desk-time": "{amount} desk time",
    "ui.desk.fuse.one": "More follows.",
    "ui.desk.lapses": "If it is left now: {what:text}",
    "ui.desk.last": "It is put away.",
    "ui.desk.left": "If it is left: {what:text}",
    "ui.desk.waits.other": "{count} more months.",
    "ui.desk.of": "{share:text} of {count}",
    "ui.group.all": "everywhere",
    "condition.number.low": "{number} must be {bound}",
}
NOTE = CardNote("statute", "office", "1922-10-04", "verified", (), (Citation("carr", "p. 5"),))
ARCHIVE = Archive(
    sources={"carr": Source("carr", "Carr", "Interregnum", "1954", "book")},
    cards={"statute": NOTE},
)


def context(state: State | None = None, preview: PreviewLevel = "student") -> ViewContext:
    state = state or new_game(SCENARIO, "SEED")
    return ViewContext(state, SCENARIO, ARCHIVE, Locale({"en": TEXTS}), preview)


def after(*moves: Choose | EndTurn) -> Step:
    return steps(SCENARIO, moves)[-1]


def test_the_card_of_the_month_lies_in_front() -> None:
    view = desk(context(), "hold")
    assert view.card is not None
    assert view.card.id == "statute"
    assert view.tray[0].id == view.card.id


def test_a_matter_of_the_tray_can_be_picked() -> None:
    assert current(context(), "roads") == "roads"
    assert current(context(), "no-such-card") == "statute"


def test_the_first_hint_says_what_to_press() -> None:
    assert desk(context(), "hold").hint == "ui.desk.hint-first"
    assert desk(context(after(Choose("statute", "leave")).state), "hold").hint == "ui.desk.hint"
    assert desk(context(preview="archive"), "hold").hint == "ui.desk.hint-first-archive"


def test_a_card_says_when_and_where() -> None:
    assert card_view(context(), "statute").dateline == "Politics · Moscow · 4 October 1922"


@pytest.mark.parametrize(
    ("preview", "chips"),
    [
        ("student", [("everywhere: Grip", 1, "plain"), ("more in a month", 0, "gold")]),
        ("secretary", [("everywhere: Grip", 0, "plain")]),
        ("archive", []),
    ],
)
def test_chips_tell_as_much_as_the_preview_allows(
    preview: PreviewLevel, chips: list[tuple[str, int, str]]
) -> None:
    option = card_view(context(preview=preview), "statute").options[0]
    # two arrows: thirty per mille in every region count double
    shown = [(chip.text, min(chip.trend, 1), chip.kind) for chip in option.chips]
    assert shown == chips


def test_costs_are_told_at_every_level() -> None:
    option = card_view(context(preview="archive"), "roads").options[0]
    assert [(chip.text, chip.desk) for chip in option.chips] == [("1 desk time", True)]


def test_a_closed_option_says_what_it_needs() -> None:
    options = card_view(context(), "roads").options
    assert [option.closed for option in options] == ["", "", "Authority must be 90"]


def test_a_matter_says_what_comes_of_leaving_it() -> None:
    early, late = context(), context(replace(new_game(SCENARIO, "SEED"), turn=3))
    what = "The roads stay as they are."
    assert card_view(early, "roads").lapse == f"2 more months. If it is left: {what}"
    assert card_view(late, "roads").lapse == f"If it is left now: {what}"
    assert card_view(early, "statute").lapse == ""


def test_a_matter_that_nothing_comes_of_says_only_how_long_it_waits() -> None:
    locale = Locale({"en": {key: text for key, text in TEXTS.items() if "lapse" not in key}})
    early = replace(context(), locale=locale)
    late = replace(early, state=replace(early.state, turn=3))
    assert card_view(early, "roads").lapse == "2 more months."
    assert card_view(late, "roads").lapse == "It is put away."


def test_sources_have_their_place_and_confidence() -> None:
    grounds = card_view(context(), "statute").grounds
    assert grounds.confidence == "verified"
    assert grounds.dispute == ""
    assert [(s.title, s.locator) for s in grounds.sources] == [("Carr, Interregnum, 1954", "p. 5")]


def test_a_decision_shows_its_outcome_and_every_number_that_moved() -> None:
    step = after(Choose("statute", "adopt"))
    view = desk(context(step.state), "hold", last=step)
    assert view.card is None
    assert view.outcome is not None
    assert view.outcome.text == "It goes out."
    assert view.outcome.more == "More follows."
    assert len(view.outcome.lines) == 2  # one for each region


def test_picking_a_matter_puts_the_outcome_away() -> None:
    step = after(Choose("statute", "adopt"))
    view = desk(context(step.state), "hold", "roads", step)
    assert view.outcome is None
    assert view.card is not None
    assert view.card.id == "roads"


def test_a_clear_desk_says_what_can_still_be_done() -> None:
    step = after(Choose("statute", "adopt"), Choose("roads", "ask"))
    view = desk(context(step.state), "hold")
    assert view.card is None
    assert view.clear is not None
    assert [way.page for way in view.clear.ways] == ["posts", "circulars", "privileges", "map"]


def test_a_vote_of_the_month_is_announced() -> None:
    state = after(Choose("statute", "adopt"), EndTurn(), Choose("notes", "wait"), EndTurn()).state
    tray = desk(context(state), "hold").tray
    assert [line.id for line in tray if line.kind == "vote"] == ["monopoly"]


def test_the_programme_is_in_sight() -> None:
    aims = desk(context(), "hold").objective.aims
    assert [(aim.stands, aim.met) for aim in aims] == [("64\u202f%", True), ("12", True)]


def test_an_unknown_programme_is_left_out() -> None:
    assert desk(context(), "no-such-programme").objective.aims == ()


def test_the_congress_has_a_majority_and_a_share() -> None:
    view = congress_view(context())
    assert view.seats == 19 == view.sure + view.open + view.against
    assert view.majority == 10
    assert view.secretaries == 2
    assert view.share == "0\u202f% of 2"
