"""What a seat can know of what the other did."""

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import Seat
from game.rules.moves import Choose, EndTurn, Move, Publish, Undertake
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import Entry, Step
from game.viewmodel.chronicle import chronicle
from game.viewmodel.month import MonthView, month_report
from game.viewmodel.sight import Sight
from game.viewmodel.told import line, seat_of, shown, told
from tests.support import tiny

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


def game(moves: tuple[Move, ...], seat: Seat = "general-secretary") -> tuple[Scenario, list[Step]]:
    scenario = tiny.two_seats(seat)
    steps = [Step(new_game(scenario, "SEED"))]
    for move in moves:
        step = reduce(steps[-1].state, move, scenario)
        assert step.refusal is None, step.refusal
        steps.append(step)
    return scenario, steps[1:]


def report(moves: tuple[Move, ...], seat: Seat = "general-secretary") -> MonthView:
    scenario, steps = game(moves, seat)
    sight = Sight(steps[-1].state, scenario, Archive(), Locale({"en": TEXTS}))
    return month_report(sight, steps[-1])


def test_an_open_decision_of_the_other_side_is_told_under_its_name() -> None:
    view = report(MONTHS[:2])
    assert view.other == ("Statement: Sign",)
    assert not any("Statement" in each for each in view.chronicle)


def test_of_a_quiet_one_nothing_is_said_and_nothing_itemised() -> None:
    scenario, steps = game(MONTHS)
    view = report(MONTHS)
    assert view.other == ()
    moved = [each for each in steps[-1].changes if each.why.args.get("card") == "copies"]
    assert moved
    known = shown(steps[-1].changes, steps[-1].state, scenario)
    assert not any(each in known for each in moved)


def test_the_others_purses_are_not_counted_out() -> None:
    scenario, steps = game(MONTHS[:2])
    known = shown(steps[-1].changes, steps[-1].state, scenario)
    assert any(each.number == "access" for each in steps[-1].changes)
    assert not any(each.number in ("supporters", "access", "legality") for each in known)


def test_when_the_game_is_over_all_of_it_is_told() -> None:
    scenario, steps = game((*MONTHS, Choose("plenum", "carry"), EndTurn()))
    pages = chronicle(steps, scenario, Locale({"en": TEXTS}))
    assert any("The other side: Copies: Pass on" in page.text for page in pages)
    scenario, steps = game(MONTHS)
    pages = chronicle(steps, scenario, Locale({"en": TEXTS}))
    assert not any("Copies" in page.text for page in pages)


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
    scenario, steps = game((Choose("statement", "sign"),), "opposition")
    entries = [Entry(1, "chronicle.grant", {}), Entry(1, "chronicle.letter", {})]
    found = told(entries, steps[-1].state, scenario, Locale({"en": TEXTS}))
    assert (found.own, found.other) == ((), ())


def test_papers_and_actions_are_in_the_chronicle_of_moves() -> None:
    paper = Publish("regime", "one", "central-committee", "sealed")
    moves = (Choose("statement", "sign"), paper, Undertake("visit", "north"))
    scenario, steps = game(moves, "opposition")
    pages = chronicle(steps, scenario, Locale({"en": TEXTS}))
    assert [page.text for page in pages][1:] == ["paper on regime", "visit in north"]
