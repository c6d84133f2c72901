"""What the teacher sees of two sides: which has closed, who sits where, what delegates answer."""

from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.plain_board import PlainBoard
from game.classroom.serve.two_sides.gallery import open_round, sums
from game.classroom.serve.two_sides.hall import TwoHall
from game.classroom.serve.two_sides.public_page import (
    delegates_votes,
    question_of,
    sums_table,
    turn_name,
)
from game.rules.ids import SEATS, Seat
from game.web.html import element, escape


def board(hall: TwoHall, form: str, told: str = "") -> str:
    """The board as the room stands. `form` is what its forms carry."""
    return _Board(hall, form).page(told)


class _Board(PlainBoard):
    """Writes one board. It says nothing of what a side has done."""

    def __init__(self, hall: TwoHall, form: str) -> None:
        super().__init__(hall, form)
        self.hall = hall

    def page(self, told: str) -> str:
        """The whole document."""
        say, hall, room = self.say, self.hall, self.room
        name = "closed" if room.closed else "paused" if room.paused else "playing"
        count = say("ui.two.delegates.count", count=len(room.delegates()))
        phase = say(f"ui.own.phase.{'over' if hall.match.over else name}")
        bar = Bar(turn_name(hall), hall.match.course.title, phase, count)
        title = say("ui.room.board")
        sheet = Sheet(say, hall.language, title, hall.board_at, told)
        both = element("a", escape(say("ui.two.after")), href="/both", class_="button")
        ways = (both,) if hall.match.over else ()
        live = "".join(
            (
                heading(title),
                self.steps(*ways),
                self.door(say("ui.two.closed.told")),
                element("div", *map(self._desk, SEATS), class_="sides"),
                self._asked(),
                delegates_votes(hall, all_sums=True),
                self._places(),
            )
        )
        return page(sheet, bar, live, "" if room.closed else self.tools())

    # --- the desks ------------------------------------------------------------------------
    def _desk(self, seat: Seat) -> str:
        say, room, name = self.say, self.room, self.hall.desk_name(seat)
        device = room.desks.get(seat if seat in self.hall.places else SEATS[0])
        parts = [heading(name, 2)]
        if device is None:
            parts.append(words_of(say("ui.two.desk.free")))
        else:
            parts.append(words_of(self.hall.label(room.seats[device])))
            parts.append(words_of(say(f"ui.two.desk.{self._state(seat)}"), "option"))
            if not self.hall.match.desks[seat].standing.kept:
                parts.append(words_of(say("ui.own.state.unsaved")))
            if not room.closed and seat in self.hall.places:
                words = say("ui.two.rise", side=name)
                parts.append(self.press("rise", words, desk=seat))
        return element("section", *parts)

    def _state(self, seat: Seat) -> str:
        if self.hall.match.over:
            return "over"
        return "closed" if self.hall.match.closed(seat) else "writing"

    # --- delegates ------------------------------------------------------------------------
    def _asked(self) -> str:
        """The question that is open, and how many have answered it."""
        now, say = open_round(self.room), self.say
        if now is None:
            return ""
        found, of = sums(now), len(self.room.delegates())
        head = heading(say("ui.two.asked"), 2)
        said = words_of(say("ui.room.voted", count=found.answered, all=of))
        return element(
            "section", head, said, sums_table(question_of(self.hall, now.question.id), found, say)
        )

    def _places(self) -> str:
        """Everybody in the room, and where each can be put."""
        say, room = self.say, self.room
        if not room.seats:
            return words_of(say("ui.own.nobody"))
        names = ("place", "desk") if room.closed else ("place", "desk", "move", "door")
        head = (element("th", escape(say(f"ui.two.column.{each}")), scope="col") for each in names)
        every = sorted(room.seats.items(), key=lambda each: each[1])
        rows = (self._place(device, seat) for device, seat in every)
        caption = element("caption", escape(say("ui.two.places")), class_="unseen")
        table = element(
            "table",
            caption,
            element("thead", element("tr", *head)),
            element("tbody", *rows),
            class_="games",
        )
        holder = element(
            "div",
            table,
            class_="table-holder",
            tabindex=0,
            role="region",
            aria_label=say("ui.two.places"),
        )
        if room.closed:
            return holder
        # the buttons of all rows are of two forms, or thirty rows would weigh too much
        forms = (
            element(
                "form", hidden(form=self.form, do=do), method="post", action="/do", id=f"form-{do}"
            )
            for do in ("sit", "dismiss")
        )
        return holder + words_of(say("ui.two.places.note"), "caption") + "".join(forms)

    def _place(self, device: str, number: int) -> str:
        seat = self.hall.desk_of(device)
        where = self.hall.desk_name(seat) if seat else self.say("ui.two.delegate")
        cells = [
            element("th", escape(self.hall.label(number)), scope="row"),
            element("td", escape(where)),
        ]
        if not self.room.closed:
            here = self.room.desk_of(device)
            ways = (self._sit(number, each) for each in self.hall.places if each != here)
            cells.append(element("td", *ways))
            cells.append(element("td", self._out(number)))
        return element("tr", *cells)

    def _sit(self, number: int, desk: Seat) -> str:
        unseen = element("span", escape(self.hall.label(number) + ": "), class_="unseen")
        return element(
            "button",
            unseen,
            escape(self.say("ui.two.sit", side=self.hall.desk_name(desk))),
            class_="button",
            form="form-sit",
            name="at",
            value=f"{desk} {number}",
            id=f"sit-{number}-{desk}",
        )

    def _out(self, number: int) -> str:
        words = self.say("ui.room.seat.dismiss", number=number)
        return element(
            "button",
            element("span", "×", aria_hidden="true"),
            element("span", escape(words), class_="unseen"),
            class_="seat",
            form="form-dismiss",
            name="seat",
            value=number,
            id=f"seat-{number}",
        )
