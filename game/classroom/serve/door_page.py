"""The page on which the code of a room is typed."""

from collections.abc import Sequence

from game.classroom.join_code import LENGTH
from game.classroom.serve.document import Bar, Sheet, heading, page, words_of
from game.classroom.serve.opened import Opened
from game.web.html import element, escape

NOTES = ("seats", "totals", "overheard")
"""What is said below the code where a class votes."""


def door(hall: Opened, told: str = "", code: str = "", notes: Sequence[str] = NOTES) -> str:
    """The page on which the code is typed. It asks for nothing else, and for no name."""
    say = hall.say
    field = element(
        "input",
        type="text",
        name="code",
        id="code",
        value=code,
        required=True,
        maxlength=16,
        size=LENGTH + 2,
        autocomplete="off",
        autocapitalize="characters",
        spellcheck="false",
        aria_describedby="told" if told else None,
    )
    label = element("label", escape(say("ui.room.door.code")), for_="code", class_="t-option")
    button = element("button", escape(say("ui.room.door.join")), class_="button is-primary")
    form = element("form", label, field, button, method="post", action="/", class_="door")
    notes = "".join(words_of(say(f"ui.room.door.{name}")) for name in notes)
    bar = Bar(say("ui.room.name"), say("ui.room.what"), say("ui.room.phase.joining"))
    title = say("ui.room.door.title")
    sheet = Sheet(say, hall.language, title, told=told)
    return page(sheet, bar, heading(title) + form + element("section", notes, class_="notes"))
