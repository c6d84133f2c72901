"""What came of a game of two sides, for all: the ending, each side’s aims, delegates’ votes."""

from game.classroom.serve.document import Bar, Sheet, heading, page, words_of
from game.classroom.serve.two_sides.hall import TwoHall
from game.classroom.serve.two_sides.public_page import delegates_votes, turn_name
from game.rules.ids import SEATS, Seat
from game.rules.scoring.ending import reached
from game.rules.scoring.verdict import verdict
from game.web.html import element, escape


def after_page(hall: TwoHall, report: str, *, board: bool = False) -> str:
    """The page. `report` is where debriefs are, the desk’s name comes behind it.

    On the board all sums are told.
    """
    say = hall.say
    title = say("ui.two.after")
    bar = Bar(turn_name(hall), hall.match.course.title, say("ui.own.phase.over"))
    sides = (_side(hall, seat, report) for seat in SEATS)
    body = (
        heading(title)
        + element("div", *sides, class_="sides")
        + delegates_votes(hall, all_sums=board)
        + element("p", element("a", escape(say("ui.room.back")), href="/"), class_="ways")
    )
    return page(Sheet(say, hall.language, title), bar, body)


def _side(hall: TwoHall, seat: Seat, report: str) -> str:
    """How the game ended for one side."""
    say, locale = hall.say, hall.match.course.locale
    session = hall.match.desks[seat].session
    state, scenario, programme = session.state, session.scenario, session.setup.programme
    ending = reached(state, scenario)
    parts = [heading(hall.desk_name(seat), 2)]
    if ending is not None:
        parts.append(words_of(locale.text(f"ending.{ending.id}.name"), "option"))
    if programme in scenario.programmes:
        found = verdict(state, scenario, programme)
        parts.append(words_of(locale.text(f"programme.{programme}.name")))
        met = sum(each.met for each in found.aims)
        parts.append(words_of(say("ui.two.aims", part=met, of=len(found.aims))))
    words = say("ui.two.debrief", side=hall.desk_name(seat))
    link = element("a", escape(words), href=report + seat)
    return element("section", *parts, element("p", link, class_="ways"))
