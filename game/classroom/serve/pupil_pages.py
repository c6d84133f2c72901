"""What a pupil sees of a vote: where the class is, one page for each phase."""

from dataclasses import replace

from game.classroom.ballots import BLANK
from game.classroom.rounds import BALLOT, BallotName, Round
from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.hall import Hall
from game.classroom.serve.pupil import Pupil
from game.classroom.serve.taught import chosen
from game.classroom.serve.totals import record, table
from game.page.ctx import Say
from game.viewmodel.class_debrief import EXIT_QUESTIONS
from game.viewmodel.lesson import BallotView
from game.web.html import element, escape

FEW = 5
"""Of fewer answers no sums are shown to pupils: each could tell whose they are."""


def vote(hall: Hall, pupil: Pupil, told: str = "") -> str:
    """Where the class is, as the pupil sees it."""
    say, room, taught = hall.say, hall.room, hall.taught
    seat = say("ui.room.seat", number=pupil.seat)
    at = "" if room.closed else hall.pupils_at
    sheet = Sheet(say, hall.language, "", at, told, waits=not room.closed)
    now = room.round
    if room.closed or room.paused or now is None:
        name = "closed" if room.closed else "paused" if room.paused else "waiting"
        title = say(f"ui.room.{name}.title")
        bar = Bar(taught.title, say("ui.room.what"), say(f"ui.room.phase.{name}"), seat)
        body = heading(title) + words_of(say(f"ui.room.{name}.told"))
        if room.closed and hall.sheet is not None:
            link = element("a", escape(say("ui.room.closed.sheet")), href="/debrief")
            body += element("p", link, class_="ways")
        return page(replace(sheet, title=title), bar, _message(hall) + body)
    if room.slip:
        title = say("ui.room.slip.title")
        bar = Bar(taught.title, say("ui.room.what"), say("ui.room.phase.slip"), seat)
        return page(replace(sheet, title=title), bar, _message(hall) + exit_slip(say))
    number = len(room.rounds) - 1
    shown = taught.ballot(chosen(room.rounds[:-1]))
    title = taught.name(number)
    below = say("ui.room.decision", number=number + 1, all=len(taught.decisions))
    bar = Bar(shown.date, below, say(f"ui.room.phase.{now.phase}"), seat)
    ballot = BALLOT.get(now.phase)
    if ballot is not None:
        body = _question(hall, pupil, shown, ballot)
    else:
        body = _talk(hall, pupil, shown) if now.phase == "talk" else _revealed(hall, pupil, now)
    sheet = replace(sheet, title=title, waits=ballot is None)
    return page(sheet, bar, _message(hall) + heading(title) + body)


def exit_slip(say: Say) -> str:
    """The questions of the exit slip, which are answered on paper."""
    items = "".join(element("li", escape(say(each))) for each in EXIT_QUESTIONS)
    told = words_of(say("ui.room.slip.told"))
    return heading(say("ui.room.slip.title")) + element("ol", items, class_="slip") + told


def _message(hall: Hall) -> str:
    """What the teacher says to all."""
    text = "" if hall.room.closed else hall.room.message
    return element("p", escape(text), class_="message t-ui-bold") if text else ""


# --- while the class answers ------------------------------------------------------------
def _question(hall: Hall, pupil: Pupil, shown: BallotView, ballot: BallotName) -> str:
    say = hall.say
    given = hall.answer_of(pupil.device, ballot)
    buttons = [
        _answer(each.option, each.letter, each.label, given, each.closed) for each in shown.answers
    ]
    blank = _answer(BLANK, "–", say("ui.room.blank"), given, "")
    fields = hidden(form=pupil.form, round=len(hall.room.rounds) - 1, ballot=ballot)
    form = element("form", fields, *buttons, blank, method="post", action="/act", class_="answers")
    asked = heading(say(f"ui.room.ask.{ballot}"), 2)
    note = words_of(say(f"ui.room.note.{ballot}"), "caption")
    yours = _yours(hall, shown, given)
    look = element("p", element("a", escape(say("ui.room.look")), href="/vote"), class_="look")
    return element("div", words_of(shown.wall, "prose"), class_="wall") + element(
        "section", asked, note, form, yours, look, class_="ballot"
    )


def _answer(option: str, letter: str, label: str, given: str | None, closed: str) -> str:
    is_given = given == option
    inside = element("b", escape(letter)) + element("span", escape(label))
    if closed:
        inside += element("small", escape(closed))
    return element(
        "button",
        inside,
        name="option",
        value=option,
        id=f"answer-{letter}" if option else "answer-blank",
        class_="answer is-blank" if option == BLANK else "answer",
        disabled=bool(closed),
        aria_pressed="true" if is_given else "false",
    )


def _yours(hall: Hall, shown: BallotView, given: str | None) -> str:
    say = hall.say
    if given is None:
        return element("p", escape(say("ui.room.yours.none")), class_="yours t-ui-bold", id="yours")
    letter = _letter(shown, given)
    words = say("ui.room.yours.given", letter=letter) if letter else say("ui.room.yours.blank")
    return element("p", escape(words), class_="yours t-ui-bold", id="yours")


def _letter(shown: BallotView, option: str) -> str:
    return next((each.letter for each in shown.answers if each.option == option), "")


def _talk(hall: Hall, pupil: Pupil, shown: BallotView) -> str:
    say = hall.say
    options = "".join(
        element("li", element("b", escape(each.letter)), element("span", escape(each.label)))
        for each in shown.answers
    )
    given = hall.answer_of(pupil.device, "first")
    return (
        element("div", words_of(shown.wall, "prose"), class_="wall")
        + heading(say("ui.room.talk.title"), 2)
        + words_of(say("ui.room.talk.told"))
        + element("ul", options, class_="options")
        + _yours(hall, shown, given)
    )


# --- after it ---------------------------------------------------------------------------
def _revealed(hall: Hall, pupil: Pupil, now: Round) -> str:
    say, taught, rounds = hall.say, hall.taught, hall.room.rounds
    number = len(rounds) - 1
    shown = taught.ballot(chosen(rounds[:-1]))
    letter = _letter(shown, now.chosen)
    deciding: BallotName = "second" if "revote" in now.path else "first"
    parts = [heading(say("ui.room.chose", letter=letter), 2)]
    parts.append(words_of(say("ui.room.by-lot")) if now.by_lot else "")
    parts.append(_sums(hall, shown, now, deciding))
    own = hall.answer_of(pupil.device, deciding)
    if own is not None:
        parts.append(_yours(hall, shown, own))
    parts.append(heading(say("ui.room.followed"), 2))
    parts.append(words_of(taught.followed(chosen(rounds)), "prose"))
    if "predict" in now.path:
        parts += [heading(say("ui.room.predicted"), 2), _sums(hall, shown, now, "record")]
    if hall.shows_record(number):
        parts.append(record(taught.reveal(number), say))
    return element("div", *parts, class_="revealed")


def _sums(hall: Hall, shown: BallotView, now: Round, ballot: BallotName) -> str:
    totals = now.totals(ballot)
    if sum(totals.values()) < FEW:
        return words_of(hall.say("ui.room.few", count=FEW), "caption")
    is_shown = hall.shows_record(len(hall.room.rounds) - 1)
    recorded = now.question.recorded if is_shown else ""
    winner = recorded if ballot == "record" else now.chosen
    return table(shown, totals, winner, ballot, hall.say)
