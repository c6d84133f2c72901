"""What the teacher sees of own games: who is where, by seat. Nobody is put before anybody else."""

from game.classroom.serve.document import Bar, Sheet, heading, page, words_of
from game.classroom.serve.own_games.hall import OwnHall
from game.classroom.serve.plain_board import PlainBoard
from game.saves.problem import SaveError
from game.web.html import element, escape

COLUMNS = ("seat", "month", "decisions", "state", "door")


def board(hall: OwnHall, form: str, told: str = "") -> str:
    """The board as the room stands. `form` is what its forms carry."""
    return _Board(hall, form).page(told)


class _Board(PlainBoard):
    """Writes one board."""

    def __init__(self, hall: OwnHall, form: str) -> None:
        super().__init__(hall, form)
        self.hall = hall

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
        link = element("a", escape(say("ui.own.class")), href="/class", class_="button")
        door = self.door(say("ui.own.closed.told"))
        live = heading(title) + self.steps(link) + door + self._games()
        return page(sheet, bar, live, "" if room.closed else self.tools())

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
            inside.append(element("td", self.dismiss(seat)))
        return element("tr", *inside)

    def _why_not(self, device: str) -> str:
        """Why a game is not open: it is being opened, or it cannot be."""
        problem = self.hall.games.problem(device)
        if problem is None:
            return self.say("ui.own.state.opening")
        if isinstance(problem, SaveError):
            return self.say(problem.why.key, **problem.why.args)
        return self.say("ui.own.state.closed", why=str(problem))
