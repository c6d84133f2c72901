"""What everybody in the room may know: the date, the front page, the votes; and what is asked.

A delegate gets this page. Nothing stands on it that not both sides know.
"""

from collections.abc import Iterator, Sequence

from game.classroom.collation import SMALLEST
from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.pupil import Pupil
from game.classroom.serve.two_sides.gallery import SIDES, Sums, open_round, sums
from game.classroom.serve.two_sides.hall import TwoHall
from game.page.ctx import Say
from game.rules.ids import SEATS, Seat, VoteId
from game.session.flow import votes_held
from game.viewmodel.gazette import StoryView, front_page
from game.viewmodel.vote import QuestionView, ResultView, question_view, result_view
from game.web.html import element, escape


def public_page(hall: TwoHall, pupil: Pupil, told: str = "") -> str:
    """The page of a delegate. `pupil.form` is what its forms carry."""
    say, room = hall.say, hall.room
    title = say("ui.room.closed.title" if room.closed else "ui.two.public")
    asked = open_round(room)
    choosing = not room.closed and any(each not in room.desks for each in hall.places)
    waits = not room.closed and (room.paused or not (asked or choosing))
    at = "" if room.closed else hall.pupils_at
    sheet = Sheet(say, hall.language, title, at, told, waits=waits)
    bar = Bar(turn_name(hall), hall.match.course.title, _phase(hall), hall.label(pupil.seat))
    return page(sheet, bar, heading(title) + _live(hall, pupil))


def _live(hall: TwoHall, pupil: Pupil) -> str:
    say, room = hall.say, hall.room
    if room.closed:
        return words_of(say("ui.room.closed.told")) + way_after(hall)
    message = element("p", escape(room.message), class_="message") if room.message else ""
    if room.paused:
        return message + words_of(say("ui.room.paused.told"))
    return "".join(
        (
            message,
            way_after(hall),
            free_desks(hall, pupil),
            words_of(say("ui.two.public.told")),
            ask(hall, pupil),
            results(hall),
            gazette(hall),
            element("p", element("a", escape(say("ui.room.look")), href="/room"), class_="look"),
        )
    )


def _phase(hall: TwoHall) -> str:
    name = "closed" if hall.room.closed else "paused" if hall.room.paused else ""
    if not name:
        name = "over" if hall.match.over else "playing"
    return hall.say(f"ui.own.phase.{name}")


def turn_name(hall: TwoHall) -> str:
    """The turn that is open, in words."""
    match = hall.match
    return match.course.locale.turn(match.scenario.turns[match.opening.turn - 1])


def way_after(hall: TwoHall) -> str:
    """The way to what came of it, where the game is over."""
    if not hall.match.over:
        return ""
    link = element("a", escape(hall.say("ui.two.after")), href="/after")
    return element("p", link, class_="ways")


# --- desks that nobody has ----------------------------------------------------------------
def free_desks(hall: TwoHall, pupil: Pupil) -> str:
    """A button for each desk that is free."""
    say = hall.say
    free = [each for each in hall.places if each not in hall.room.desks]
    if not free or hall.match.over:
        return ""
    presses = (_take(hall, pupil, each) for each in free)
    head = heading(say("ui.two.desks"), 2)
    return element("section", head, words_of(say("ui.two.desks.told")), *presses)


def _take(hall: TwoHall, pupil: Pupil, seat: Seat) -> str:
    both = hall.curtain is not None
    words = hall.say("ui.two.take-both" if both else "ui.two.take", side=hall.desk_name(seat))
    button = element("button", escape(words), class_="button is-primary", id=f"take-{seat}")
    fields = hidden(form=pupil.form, desk=seat)
    return element("form", fields, button, method="post", action="/desk")


# --- what is asked ------------------------------------------------------------------------
def ask(hall: TwoHall, pupil: Pupil) -> str:
    """How a delegate would vote, and what he expects: two choices, one answer."""
    say, now = hall.say, open_round(hall.room)
    if now is None:
        return ""
    vote = now.question.id
    question = question_of(hall, vote)
    cast = now.ballot("first").casts.get(pupil.device)
    own, _, guess = (cast.option if cast else "").partition("-")
    words = escape(say("ui.two.ask.give"))
    button = element("button", words, class_="button is-primary", id="give")
    given = say("ui.two.ask.given" if cast else "ui.two.ask.none")
    number = len(hall.room.rounds) - 1
    form = element(
        "form",
        hidden(form=pupil.form, round=number),
        _choice(question, "vote", say("ui.two.ask.vote"), own),
        _choice(question, "guess", say("ui.two.ask.guess"), guess),
        words_of(given),
        button,
        method="post",
        action="/answer",
        class_="two-asks",
    )
    head = heading(question.text, 2)
    day = words_of(say("ui.two.ask.where", body=question.body, date=question.date))
    beside = words_of(say("ui.two.beside"), "caption")
    return element("section", head, day, form, beside, class_="record")


def _choice(question: QuestionView, name: str, words: str, chosen: str) -> str:
    answers = zip(SIDES, (question.first, question.second), strict=True)
    lines = (
        element(
            "label",
            element(
                "input",
                type="radio",
                name=name,
                value=side,
                required=True,
                checked=side == chosen or None,
                id=f"{name}-{side}",
            ),
            element("span", escape(label)),
            class_="two-choice",
        )
        for side, label in answers
    )
    return element("fieldset", element("legend", escape(words)), *lines)


def question_of(hall: TwoHall, vote: VoteId) -> QuestionView:
    """What a set piece decides, in words."""
    return question_view(hall.match.context(), vote)


# --- what is known ------------------------------------------------------------------------
def results(hall: TwoHall) -> str:
    """What was decided at the end of the last turn."""
    context = hall.match.context()
    held = votes_held(context.state)
    if not held:
        return ""
    views = [result_view(context, each) for each in held]
    parts = (heading(view.question.text, 3) + _decided(hall, view) for view in views)
    return element("section", heading(hall.say("ui.two.results"), 2), *parts)


def gazette(hall: TwoHall) -> str:
    """The front page of the last turn: what of it both sides read alike."""
    if not hall.match.opening.series:
        return ""
    first, second = (front_page(hall.match.context(seat)) for seat in SEATS)
    common = [each for each in first.stories if each in second.stories]
    if not common:
        return ""
    title = heading(hall.say("ui.two.gazette", date=first.date), 2)
    return element("section", title, *_stories(common))


def _stories(stories: Sequence[StoryView]) -> Iterator[str]:
    for each in stories:
        yield heading(each.head, 3) + words_of(each.text, "prose")


# --- sums ---------------------------------------------------------------------------------
def sums_table(question: QuestionView, found: Sums, say: Say) -> str:
    """How many would have voted so, and how many expected it."""
    names = ("option", "votes", "guesses")
    head = (element("th", escape(say(f"ui.two.column.{each}")), scope="col") for each in names)
    rows = (
        element(
            "tr",
            element("th", escape(label), scope="row"),
            element("td", str(found.votes[side])),
            element("td", str(found.guesses[side])),
        )
        for side, label in zip(SIDES, (question.first, question.second), strict=True)
    )
    caption = element("caption", escape(question.text))
    top = element("thead", element("tr", *head))
    table = element("table", caption, top, element("tbody", *rows), class_="games")
    return element(
        "div", table, class_="table-holder", tabindex=0, role="region", aria_label=question.text
    )


def delegates_votes(hall: TwoHall, *, all_sums: bool) -> str:
    """What delegates answered so far, where the set piece is over; few are not told apart."""
    say = hall.say
    done = [each for each in hall.room.rounds if each.phase == "revealed"]
    if not done:
        return ""
    parts = [heading(say("ui.two.delegates"), 2), words_of(say("ui.two.beside"))]
    for each in done:
        found, question = sums(each), question_of(hall, each.question.id)
        if all_sums or found.answered >= SMALLEST:
            parts.append(sums_table(question, found, say))
        else:
            few = say("ui.two.few", count=SMALLEST)
            parts.append(heading(question.text, 3) + words_of(few))
        parts.append(_came(hall, each.question.id))
    return element("section", *parts)


def _came(hall: TwoHall, vote: VoteId) -> str:
    """What the game itself decided."""
    context = hall.match.context()
    if vote not in context.state.votes:
        return words_of(hall.say("ui.two.not-held"))
    return _decided(hall, result_view(context, vote))


def _decided(hall: TwoHall, view: ResultView) -> str:
    first, second, _ = view.total
    return words_of(hall.say("ui.two.decided", winner=view.winner, first=first, second=second))
