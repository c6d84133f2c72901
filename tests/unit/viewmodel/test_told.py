"""What a seat can know of what the other did."""

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import Seat
from game.rules.moves import Choose, EndTurn, Move, Publish, Undertake
from game.rules.scenario import Scenario
from game.rules.state import Entry, Step
from game.viewmodel.chronicle import EntryView, chronicle
from game.viewmodel.month import MonthView, month_report
from game.viewmodel.sight import Sight
from game.viewmodel.told import line, seat_of, shown, told
from tests.support import tiny
from tests.support.steps import history, steps

TEXTS = {
    "chronicle.choice": "{card}: {option}",
    "chronicle.departs": "not {option}",
    "chronicle.action": "{action} in {target:text}",
    "chronicle.action.centre": "{action}",
    "chronicle.paper": "paper on {subject:text}",
    "card.statement.title": "Statement",
    "card.statement.option.sign.label": "Sign",
    "card.copies.title": "Copies",
    "card.copies.option.pass-on.label": "Pass on",
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
    return chronicle(history(made), made[-1].state, scenario, Locale({"en": TEXTS}))


def report(moves: tuple[Move, ...], seat: Seat = "general-secretary") -> MonthView:
    scenario, made = game(moves, seat)
    sight = Sight(made[-1].state, scenario, Archive(), Locale({"en": TEXTS}))
    return month_report(sight, made[-1])


def test_an_open_decision_of_the_other_side_is_told_under_its_name() -> None:
    view = report(MONTHS[:2])
    assert view.other == ("Statement: Sign",)
    assert not any("Statement" in each for each in view.chronicle)


def test_of_a_quiet_one_nothing_is_said_and_nothing_itemised() -> None:
    scenario, made = game(MONTHS)
    view = report(MONTHS)
    assert view.other == ()
    moved = [each for each in made[-1].changes if each.why.args.get("card") == "copies"]
    assert moved
    known = shown(made[-1].changes, made[-1].state, scenario)
    assert not any(each in known for each in moved)


def test_the_others_purses_are_not_counted_out() -> None:
    scenario, made = game(MONTHS[:2])
    known = shown(made[-1].changes, made[-1].state, scenario)
    assert any(each.number == "access" for each in made[-1].changes)
    assert not any(each.number in ("supporters", "access", "legality") for each in known)


def test_when_the_game_is_over_all_of_it_is_told() -> None:
    over = pages((*MONTHS, Choose("plenum", "carry"), EndTurn()))
    assert any("The other side: Copies: Pass on" in page.text for page in over)
    assert not any("Copies" in page.text for page in pages(MONTHS))


def test_the_opposition_hears_of_the_office_and_gets_no_replies_to_its_letters() -> None:
    view = report((Choose("statement", "sign"), EndTurn()), "opposition")
    assert view.other
    assert view.letters == ()


def test_each_line_has_its_seat() -> None:
    scenario = tiny.two_seats()
    seats = {
        "chronicle.fill": "general-secretary",
        "chronicle.paper": "opposition",
        "chronicle.vote": None,
    }
    assert {key: seat_of(Entry(1, key, {}), scenario) for key in seats} == seats
    visit = Entry(1, "chronicle.action", {"action": "visit", "target": "north"})
    ask = Entry(1, "chronicle.action", {"action": "ask", "target": ""})
    assert seat_of(visit, scenario) == "opposition"
    assert seat_of(ask, scenario) == "general-secretary"
    locale = Locale({"en": TEXTS})
    assert line(visit, locale) == "visit in north"
    assert line(ask, locale) == "ask"


def test_favours_and_circulars_stay_in_the_office() -> None:
    scenario, made = game((Choose("statement", "sign"),), "opposition")
    entries = [Entry(1, "chronicle.grant", {}), Entry(1, "chronicle.letter", {})]
    found = told(entries, made[-1].state, scenario, Locale({"en": TEXTS}))
    assert (found.own, found.other) == ((), ())


def test_papers_and_actions_are_in_the_chronicle_of_moves() -> None:
    paper = Publish("regime", "one", "central-committee", "sealed")
    moves = (Choose("statement", "sign"), paper, Undertake("visit", "north"))
    assert [page.text for page in pages(moves, "opposition")][1:] == [
        "paper on regime",
        "visit in north",
    ]
