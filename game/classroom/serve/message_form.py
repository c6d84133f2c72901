"""The line in which a teacher says something to a room, alike on every board."""

from game.classroom.limits import MESSAGE
from game.classroom.serve.document import hidden
from game.page.ctx import Say
from game.web.html import element, escape


def message_form(say: Say, form: str, message: str) -> str:
    """The line with the `message` that stands, its name, and its button; `form` is its token."""
    field = element("input", type="text", name="text", id="text", value=message, maxlength=MESSAGE)
    label = element("label", escape(say("ui.room.message")), for_="text")
    button = element("button", escape(say("ui.room.do.tell")), class_="button")
    given = hidden(form=form, do="tell")
    return element("form", given, label, field, button, method="post", action="/do")
