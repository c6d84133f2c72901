from game.locale import Locale
from game.rules.archive import Archive
from game.rules.moves import Choose, EndTurn, Move
from game.rules.reducer import new_game
from game.rules.state import Step
from game.viewmodel.context import ViewContext
from game.viewmodel.month import GROUPS, MonthView, month_report
from tests.support import core, tiny
from tests.support.steps import steps
from tests.support.written import circular

SCENARIO = tiny.scenario()
TEXTS = {
    "chronicle.choice": "{card}: {option}",
    "card.statute.title": "A statute",
    "card.statute.option.adopt.label": "Adopt it",
    "ui.month-report.letter": "No. {number}",
    "ui.month-report.quiet": "Nothing.",
    "ui.month-report.title": "Report: {month:text}",
    "ui.reply.carried-out": "done",
}
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")


def report(*moves: Move) -> MonthView:
    nothing = Step(new_game(SCENARIO, "SEED"), EndTurn())
    step = (nothing, *steps(SCENARIO, moves))[-1]
    return month_report(ViewContext(step.state, SCENARIO, Archive(), Locale({"en": TEXTS})), step)


def test_the_report_is_of_the_month_that_was_closed() -> None:
    view = report(Choose("statute", "adopt"), EndTurn())
    assert view.title == "Report: October 1922"
    assert view.chronicle == ("A statute: Adopt it",)
    assert not view.over


def test_every_letter_has_its_replies_counted() -> None:
    view = report(Choose("statute", "adopt"), LETTER, EndTurn())
    (letter,) = view.letters
    assert letter.title == "No. 1"
    assert sum(count for _, count in letter.replies) == 2


def test_a_month_without_a_line_says_so() -> None:
    view = report(Choose("statute", "adopt"), EndTurn(), Choose("notes", "wait"), EndTurn())
    assert view.text == ""
    assert report().text == "Nothing."


def test_changes_are_grouped() -> None:
    view = report(Choose("statute", "adopt"), EndTurn())
    assert view.groups
    assert all(group.lines for group in view.groups)


def test_every_grouped_reason_has_its_words() -> None:
    assert [key for key in GROUPS if not core.english().has(key)] == []
