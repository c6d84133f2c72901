"""What is told of what both sides did."""

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import Seat
from game.rules.moves import Choose, EndTurn, Move, Undertake
from game.rules.scenario import Scenario
from game.rules.state import Entry, Step
from game.viewmodel.chronicle import EntryView, chronicle
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_line, entry_lines
from game.viewmodel.month import MonthView, month_report
from tests.support import tiny
from tests.support.steps import history, steps
from tests.support.written import paper

TEXTS = {
    "chronicle.choice": "{card}: {option}",
    "chronicle.departs": "not {option}",
    "chronicle.action": "{action} in {target:text}",
    "chronicle.action.centre": "{action}",
    "chronicle.paper": "paper on {subject:text}",
    "why.choice": "{card}: {option}",
    "card.statement.title": "Statement",
    "card.statement.option.sign.label": "Sign",
    "card.copies.title": "Copies",
    "card.copies.option.pass-on.label": "Pass on",
    "seen.opposition.politics.1": "A door closed.",
    "ui.archive.other": "The other side:",
}
MONTHS: tuple[Move, ...] = (
    Choose("statute", "adopt"),
    EndTurn(),
    Choose("notes", "answer"),
    EndTurn(),
)


def game(
    moves: tuple[Move, ...], seat: Seat = "general-secretary"
) -> tuple[Scenario, tuple[Step, ...]]:
    scenario = tiny.two_seats(seat)
    return scenario, steps(scenario, moves)


def pages(moves: tuple[Move, ...], seat: Seat = "general-secretary") -> tuple[EntryView, ...]:
    scenario, made = game(moves, seat)
    return chronicle(history(made), made[-1].state, scenario, Locale({"en": TEXTS}), Archive())


def report(moves: tuple[Move, ...], seat: Seat = "general-secretary") -> MonthView:
    scenario, made = game(moves, seat)
    context = ViewContext(made[-1].state, scenario, Archive(), Locale({"en": TEXTS}))
    return month_report(context, made[-1])


def test_of_an_open_decision_of_the_other_side_is_told_what_is_seen_of_it() -> None:
    view = report(MONTHS[:2])
    assert view.other == ("A door closed.",)
    assert not any("Statement" in each for each in view.chronicle)


def test_of_a_quiet_one_nothing_is_said_and_nothing_itemised() -> None:
    _, made = game(MONTHS)
    view = report(MONTHS)
    assert view.other == ()
    assert any(each.why.args.get("card") == "copies" for each in made[-1].changes)
    assert not any("Copies" in line.why for group in view.groups for line in group.lines)
    assert "Copies" not in pages(MONTHS)[-1].words


def test_when_the_game_is_over_all_of_it_is_told() -> None:
    over = pages((*MONTHS, Choose("plenum", "carry"), EndTurn()))
    assert any("The other side: Copies: Pass on" in page.text for page in over)
    assert not any("Copies" in page.text for page in pages(MONTHS))


def test_the_opposition_hears_of_the_office_and_gets_no_replies_to_its_letters() -> None:
    view = report((Choose("statement", "sign"), EndTurn()), "opposition")
    assert view.other
    assert view.letters == ()


def test_an_action_at_the_centre_has_no_target_in_its_line() -> None:
    locale = Locale({"en": TEXTS})
    visit = Entry(1, "chronicle.action", {"action": "visit", "target": "north"})
    ask = Entry(1, "chronicle.action", {"action": "ask", "target": ""})
    lines = [entry_line(each, locale, Archive()) for each in (visit, ask)]
    assert lines == ["visit in north", "ask"]


def test_what_is_not_heard_is_on_neither_side() -> None:
    scenario, made = game((Choose("statement", "sign"),), "opposition")
    entries = [Entry(1, "chronicle.grant", {}), Entry(1, "chronicle.letter", {})]
    found = entry_lines(entries, made[-1].state, scenario, Locale({"en": TEXTS}), Archive())
    assert (found.own, found.other) == ((), ())


def test_papers_and_actions_are_in_the_chronicle_of_moves() -> None:
    written = paper("regime", "one", "central-committee", "sealed")
    moves = (Choose("statement", "sign"), written, Undertake("visit", "north"))
    assert [page.text for page in pages(moves, "opposition")][1:] == [
        "paper on regime",
        "visit in north",
    ]
