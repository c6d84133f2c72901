"""What the teacher sees of own games: who is where, by seat. Nobody is put before anybody else."""

from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.message_form import message_form
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.qr import for_latecomers, on_board
from game.saves.problem import SaveError
from game.web.html import element, escape

COLUMNS = ("seat", "month", "decisions", "state", "door")


def board(hall: OwnHall, form: str, told: str = "") -> str:
    """The board as the room stands. `form` is what its forms carry."""
    return _Board(hall, form).page(told)


class _Board:
    """Writes one board."""

    def __init__(self, hall: OwnHall, form: str) -> None:
        self.hall, self.say, self.form, self.room = hall, hall.say, form, hall.room

    def page(self, told: str) -> str:
        """The whole document."""
        say, room = self.say, self.room
        name = "closed" if room.closed else "paused" if room.paused else "playing"
        phase = say(f"ui.own.phase.{name}")
        seats = len(room.seats)
        over = len(self.hall.results)
        bar = Bar(
            self.hall.games.course.title,
            self.hall.games.course.side,
            phase,
            say("ui.own.over", over=over, of=seats),
        )
        title = say("ui.room.board")
        sheet = Sheet(say, self.hall.language, title, self.hall.board_at, told)
        live = heading(title) + self._steps() + self._door() + self._games()
        return page(sheet, bar, live, "" if room.closed else self._tools())

    def _press(self, do: str, words: str, *, kind: str = "") -> str:
        """A form of one button."""
        button = element("button", escape(words), class_=f"button {kind}".strip(), id=f"do-{do}")
        given = hidden(form=self.form, do=do)
        return element("form", given, button, method="post", action="/do")

    def _steps(self) -> str:
        """What is pressed most, and the way to the class page."""
        say, room = self.say, self.room
        parts = []
        if not room.closed:
            do = "resume" if room.paused else "pause"
            parts.append(self._press(do, say(f"ui.room.do.{do}"), kind="is-primary"))
            do = "unlock" if room.locked else "lock"
            parts.append(self._press(do, say(f"ui.room.do.{do}")))
        link = element("a", escape(say("ui.own.class")), href="/class", class_="button")
        title = element("h2", escape(say("ui.room.next")), class_="unseen")
        return element("section", title, *parts, link, class_="steps")

    def _door(self) -> str:
        """Where pupils go; small when they are in, so that a board on the wall still says it."""
        say, room = self.say, self.room
        if room.closed:
            return words_of(say("ui.own.closed.told"))
        way = self.hall.address or say("ui.room.this-machine")
        where = element("p", escape(say("ui.room.where", address=way, code=room.code)))
        locked = words_of(say("ui.room.locked" if room.locked else "ui.room.unlocked"))
        if room.seats:
            return where + for_latecomers(self.hall) + locked
        code = element("p", escape(room.code), class_="code")
        place = words_of(say("ui.room.only-here"))
        if self.hall.address:
            place = element("p", escape(way), class_="address")
        heads = (heading(say(f"ui.room.open.{each}"), 2) for each in ("address", "code"))
        first, second = heads
        return element("section", first, place, second, code, on_board(self.hall), locked)

    # --- the games ------------------------------------------------------------------------
    def _games(self) -> str:
        say = self.say
        if not self.room.seats:
            return words_of(say("ui.own.nobody"))
        names = COLUMNS[:-1] if self.room.closed else COLUMNS
        head = element(
            "tr",
            *(element("th", escape(say(f"ui.own.column.{each}")), scope="col") for each in names),
        )
        seats = sorted(self.room.seats.items(), key=lambda each: each[1])
        rows = [self._row(device, seat) for device, seat in seats]
        note = "" if self.room.closed else words_of(say("ui.own.dismiss.note"), "caption")
        return (
            element(
                "div",
                element(
                    "table",
                    element("caption", escape(say("ui.own.caption")), class_="unseen"),
                    element("thead", head),
                    element("tbody", *rows),
                    class_="games",
                ),
                class_="table-holder",
                tabindex=0,
                role="region",
                aria_label=say("ui.own.caption"),
            )
            + note
        )

    def _row(self, device: str, seat: int) -> str:
        standing = self.hall.games.standing(device)
        if standing is None:
            cells = ("–", "–", self._why_not(device))
        else:
            state = "over" if standing.over else "playing"
            words = self.say(f"ui.own.state.{state}")
            if not standing.kept:
                words = f"{words} · {self.say('ui.own.state.unsaved')}"
            cells = (standing.month, str(standing.decisions), words)
        inside = [
            element("th", escape(self.hall.label(seat)), scope="row"),
            *(element("td", escape(each)) for each in cells),
        ]
        if not self.room.closed:
            inside.append(element("td", self._dismiss(seat)))
        return element("tr", *inside)

    def _why_not(self, device: str) -> str:
        """Why a game is not open: it is being opened, or it cannot be."""
        problem = self.hall.games.problem(device)
        if problem is None:
            return self.say("ui.own.state.opening")
        if isinstance(problem, SaveError):
            return self.say(problem.why.key, **problem.why.args)
        return self.say("ui.own.state.closed", why=str(problem))

    def _dismiss(self, seat: int) -> str:
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

    # --- what is typed --------------------------------------------------------------------
    def _tools(self) -> str:
        """Stands outside of what is exchanged, so that nobody’s typing is lost."""
        say = self.say
        tell = message_form(say, self.form, self.room.message)
        return element(
            "section", tell, self._press("close", say("ui.room.do.close")), class_="tools"
        )
