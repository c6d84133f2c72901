"""What a teacher’s board has in every room in which games are played: buttons, door, a line."""

from game.classroom.room import Room
from game.classroom.serve.document import heading, hidden, words_of
from game.classroom.serve.message_form import message_form
from game.classroom.serve.opened import Opened
from game.classroom.serve.qr import for_latecomers, on_board
from game.web.html import element, escape


class PlainBoard:
    """Writes the parts of one board. `form` is what its forms carry."""

    def __init__(self, hall: Opened, form: str) -> None:
        self.opened, self.say, self.form = hall, hall.say, form

    @property
    def room(self) -> Room:
        """The room as it stands."""
        return self.opened.room

    def press(self, do: str, words: str, *, kind: str = "", **given: object) -> str:
        """A form of one button."""
        name = "-".join(map(str, ("do", do, *given.values())))
        button = element("button", escape(words), class_=f"button {kind}".strip(), id=name)
        fields = hidden(form=self.form, do=do, **given)
        return element("form", fields, button, method="post", action="/do")

    def steps(self, *ways: str) -> str:
        """What is pressed most, and the ways to other pages."""
        say, room = self.say, self.room
        parts = []
        if not room.closed:
            do = "resume" if room.paused else "pause"
            parts.append(self.press(do, say(f"ui.room.do.{do}"), kind="is-primary"))
            do = "unlock" if room.locked else "lock"
            parts.append(self.press(do, say(f"ui.room.do.{do}")))
        title = element("h2", escape(say("ui.room.next")), class_="unseen")
        return element("section", title, *parts, *ways, class_="steps")

    def door(self, closed: str) -> str:
        """Where pupils go; small when they are in, so that a board on the wall still says it."""
        say, room, address = self.say, self.room, self.opened.address
        if room.closed:
            return words_of(closed)
        way = address or say("ui.room.this-machine")
        where = element("p", escape(say("ui.room.where", address=way, code=room.code)))
        locked = words_of(say("ui.room.locked" if room.locked else "ui.room.unlocked"))
        if room.seats:
            return where + for_latecomers(self.opened) + locked
        code = element("p", escape(room.code), class_="code")
        place = words_of(say("ui.room.only-here"))
        if address:
            place = element("p", escape(way), class_="address")
        heads = (heading(say(f"ui.room.open.{each}"), 2) for each in ("address", "code"))
        first, second = heads
        return element("section", first, place, second, code, on_board(self.opened), locked)

    def dismiss(self, seat: int) -> str:
        """The button that sends whoever sits on a seat out."""
        words = self.say("ui.room.seat.dismiss", number=seat)
        button = element(
            "button",
            element("span", "×", aria_hidden="true"),
            element("span", escape(words), class_="unseen"),
            name="seat",
            value=seat,
            id=f"seat-{seat}",
            class_="seat",
        )
        given = hidden(form=self.form, do="dismiss")
        return element("form", given, button, method="post", action="/do")

    def tools(self) -> str:
        """Stands outside of what is exchanged, so that nobody’s typing is lost."""
        tell = message_form(self.say, self.form, self.room.message)
        close = self.press("close", self.say("ui.room.do.close"))
        return element("section", tell, close, class_="tools")
