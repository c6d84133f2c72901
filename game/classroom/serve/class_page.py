"""What a class played, on one page that prints; and the codes of those who were not in the room."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from game.classroom.class_table import PARTS, Part, counts
from game.classroom.collation import SMALLEST, Collation, Group, Line, collate
from game.classroom.result import session_print
from game.classroom.result_code import Result, write
from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.line_words import explained, marked
from game.classroom.serve.names import Names
from game.classroom.serve.opened import Opened
from game.locale import Locale
from game.page.ctx import Say
from game.rules.archive import Pack
from game.session.setup import Setup, setup_data
from game.viewmodel.seat_names import seat_name
from game.web.html import element, escape

OF_A_GROUP: tuple[Part, ...] = ("aims", "measures", "divergences")
"""What is counted among games that ended alike."""


@dataclass(frozen=True)
class Played:
    """What is counted together: games begun like this one. `own` are results that the room has.

    Without `told`, the page says how many of the room's own games are over.
    """

    pack: Pack
    setup: Setup
    locale: Locale
    own: Sequence[Result] = ()
    seats: int = 0
    told: str = ""

    @property
    def title(self) -> str:
        """The name of the scenario."""
        return self.locale.text(f"scenario.{self.setup.scenario}.name")

    @property
    def side(self) -> str:
        """The name of the seat that is played."""
        return seat_name(self.locale, self.setup.scenario, self.setup.seat)


def class_page(hall: Opened, played: Played, form: str, typed: str = "") -> str:
    """The page. `typed` are the codes that the teacher has typed, a line each.

    Raises TooManyError.
    """
    say, setup, pack = hall.say, played.setup, played.pack
    own = [write(each) for each in played.own]
    session = session_print(setup_data(setup), pack.content_hash)
    found = collate(chain(own, typed.splitlines()), session)
    scenario = pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
    names = Names(scenario, setup.programme, played.locale)
    title = say("ui.own.class")
    bar = Bar(played.title, played.side, title, say("ui.own.counted", count=len(found.counted)))
    told = played.told or say("ui.own.class.told", own=len(own), of=played.seats, seed=setup.seed)
    body = (
        heading(title)
        + words_of(told)
        + element("p", element("a", escape(say("ui.room.back")), href="/"), class_="ways")
        + tables(found, names, say)
        + lines(found, say, first=len(own))
        + _form(say, form, typed)
    )
    return page(Sheet(say, hall.language, title), bar, body)


def tables(found: Collation, names: Names, say: Say) -> str:
    """The whole class, then those whose games ended alike."""
    whole = found.whole()
    if whole.size < SMALLEST:
        return words_of(say("ui.own.few", count=whole.size, least=SMALLEST))
    groups = (
        heading(say("ui.own.group", ending=names.ending(ending), count=group.size), 2)
        + _group(group, OF_A_GROUP, names, say)
        for ending, group in found.by_ending().items()
        if group.size < whole.size
    )
    return _group(whole, PARTS, names, say) + "".join(groups)


def _group(group: Group, parts: Sequence[Part], names: Names, say: Say) -> str:
    shown = [_part(group, each, names, say) for each in parts if names.has(each)]
    if not all(shown):
        return words_of(say("ui.own.group.few", least=SMALLEST))
    return element("div", *shown, class_="parts")


def _part(group: Group, part: Part, names: Names, say: Say) -> str:
    """One part as a table with bars; a whole bar is the whole group."""
    found = counts(group, part, names)
    if found is None:
        return ""
    rows = (
        element(
            "tr",
            element("th", escape(each.name), scope="row"),
            element(
                "td",
                element("i", style=f"--part:{each.games / group.size:.3g}", class_="filled"),
                class_="share",
            ),
            element("td", str(each.games), class_="count"),
        )
        for each in found
    )
    caption = element("caption", escape(say(f"ui.own.part.{part}")))
    return element("table", caption, element("tbody", *rows), class_="counts")


# --- codes that were typed ----------------------------------------------------------------
def lines(found: Collation, say: Say, first: int = 0) -> str:
    """The lines that a teacher has to look at; the first so many are the room’s own."""
    flagged = [each for each in found.flagged if each.number > first]
    if not flagged:
        return ""
    items = (element("li", _line(each, say, first)) for each in flagged)
    return heading(say("ui.own.lines"), 2) + element("ul", *items, class_="answers")


def _line(line: Line, say: Say, first: int) -> str:
    number = element("b", escape(say("ui.own.line", number=line.number - first)))
    code = element("span", marked(line), class_="typed")
    return " ".join((number, code, element("span", escape(explained(line, say, first)))))


def _form(say: Say, form: str, typed: str) -> str:
    label = element("label", escape(say("ui.own.codes")), for_="codes", class_="t-option")
    note = element("p", escape(say("ui.own.codes.note")), id="codes-note", class_="t-caption")
    area = element(
        "textarea",
        escape(typed),
        name="codes",
        id="codes",
        rows=12,
        autocomplete="off",
        spellcheck="false",
        aria_describedby="codes-note",
    )
    button = element("button", escape(say("ui.own.codes.do")), class_="button is-primary")
    return element(
        "form",
        hidden(form=form),
        label,
        note,
        area,
        button,
        method="post",
        action="/class",
        class_="collate",
    )
