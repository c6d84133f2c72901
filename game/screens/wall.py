"""The wall of a class: a decision is read, voted on, perhaps talked over and predicted, and shown.

The room of the class knows how far a vote has come; what else is looked at is the page's own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal, get_args

from game.page.answers import STAY, Next, Replace
from game.page.board import BOARD, COUNTED, DIGITS
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Command, Event
from game.page.nodes import Countdown, DarkWall, Keycap, Node, Wall, WallBand, WallFoot, WallHead
from game.page.screen import Own
from game.saves.problem import SaveError
from game.screens import wall_pages as pages
from game.screens.navigator import Navigator
from game.screens.outside import Outside
from game.screens.wall_door import REACHES, door_page
from game.screens.wall_keys import At, caps
from game.screens.wall_pages import SIZES
from game.screens.wall_seats import HIGHEST, seats_page, typed
from game.screens.wall_slip import slip_page
from game.session.class_door import DoorError, Reach
from game.session.class_lesson import ANSWERED, BLANK, ClassLesson

Look = Literal[
    "",
    "ready",
    "size",
    "brief",
    "followed",
    "record",
    "source",
    "debrief",
    "closing",
    "slip",
    "join",
    "network",
    "seats",
]
"""What is looked at; nothing is what the class is at."""

AT_DOOR = ("join", "network", "seats")
"""What is looked at while devices come in. The door is open as long as it is, and then locked."""

UNDONE = ("brief", "debrief", "closing", "record", "source", "size", *AT_DOOR)
"""What is only looked at: to undo there is to go back."""

LOOKS: tuple[Look, ...] = get_args(Look)

SECONDS = {
    "brief": 75,
    "vote": 30,
    "talk": 75,
    "revote": 30,
    "predict": 30,
    "record": 60,
    "slip": 240,
}
"""How long a step takes in a lesson of 45 minutes."""

MINUTE, LONGEST = 60, 600


@dataclass(frozen=True)
class WallOwn(Own):
    """What is looked at, whether the wall is dark, the tie that is to be broken, and the clock.

    `before` was looked at before the door; `totals` shows how a vote stands that is open. `run`
    counts the runs of the clock; one that is 0 seconds long is off. `seat` was typed where seats
    are let go, `first` is from where they are shown.
    """

    look: str = ""
    before: str = ""
    totals: bool = False
    dark: bool = False
    tie: bool = False
    run: int = 0
    seconds: int = 0
    running: bool = True
    seat: int = 0
    first: int = 0


class WallPage(Outside[WallOwn]):
    """One lesson, from the door to its debrief."""

    name = "wall"
    own_type = WallOwn
    board = BOARD
    music = ""

    @classmethod
    def begin(cls, navigator: Navigator) -> WallOwn:
        """With a door that is open and not locked it begins there."""
        if navigator.host.door is None:
            return WallOwn()
        lesson = navigator.host.lesson()
        return WallOwn(look="" if lesson is None or lesson.locked else "join")

    def changes(self) -> object:
        """Devices vote and come in while nobody presses a key."""
        door = self.navigator.host.door
        lesson = None if door is None else self._lesson()
        return None if lesson is None else (lesson.changes, door)

    def put_right(self) -> None:
        for name in ("look", "before"):
            if getattr(self.own, name) not in LOOKS:
                self.keep(**{name: ""})
        if not (0 <= self.own.seat <= HIGHEST and 0 <= self.own.first < HIGHEST):
            self.keep(seat=0, first=0)
        if not 0 <= self.own.seconds <= LONGEST:
            self.keep(seconds=0)

    # --- page ---------------------------------------------------------------------------
    def build(self, ctx: Ctx) -> Node:
        lesson = self._lesson()
        if lesson is None:
            return self._nothing(ctx)
        self.rest("wall:on")
        if self.own.dark or lesson.paused:
            name = "paused" if lesson.paused else "dark"
            light = Keycap(
                "P" if lesson.paused else "B",
                ctx.say("ui.wall.key.light"),
                self._light,
                key="wall:light",
            )
            self.rest("wall:light")
            word = ctx.say("ui.wall.paused") if lesson.paused else ""
            return DarkWall(word, light, key=f"wall:{name}")
        step = self._step(lesson)
        if not lesson.kept and self.navigator.host.door is not None:
            self._tell("ui.wall.unsaved")  # what devices send is refused then
        page = self._page(ctx, lesson, step)
        plate = ctx.say(f"ui.wall.plate.{step}")
        head = WallHead(
            page.title, page.under, plate, page.figure, page.told, self._timer(ctx), key="head"
        )
        keys = self._keys(ctx, lesson, step)
        foot = WallFoot(ctx.say("ui.wall.teacher"), keys, key="foot", label=ctx.say("ui.wall.keys"))
        band = page.band and WallBand(ctx.say("ui.wall.discuss"), page.band, key="band")
        return Wall(head, page.body, foot, band=band or None, key="wall")

    def _lesson(self) -> ClassLesson | None:
        try:
            return self.navigator.host.lesson()
        except SaveError:
            return None

    def _nothing(self, ctx: Ctx) -> Node:
        """There is no lesson, or none that can be read: the page before this one says more."""
        self.rest("wall:leave")
        light = Keycap("Esc", ctx.say("ui.wall.key.leave"), self._leave, key="wall:leave")
        return DarkWall(ctx.say("ui.wall.none"), light, key="wall:none")

    def _step(self, lesson: ClassLesson) -> str:
        """What is on show."""
        turns = lesson.turns
        if self.own.look in AT_DOOR:
            return self.own.look
        if lesson.slip and not lesson.closed:  # what is looked at after a lesson is the page's own
            return "slip"
        # somebody may have voted meanwhile, so that there is no tie any more
        if self.own.tie and len(turns[-1].leaders) > 1:
            return "tie"
        if self.own.look:
            return self.own.look
        if not turns:
            return "ready"
        return "followed" if turns[-1].stage == "revealed" else turns[-1].stage

    def _page(self, ctx: Ctx, lesson: ClassLesson, step: str) -> pages.Page:
        host = self.navigator.host
        assert host.pack is not None  # noqa: S101 # a lesson was read with it
        given = pages.Given(
            ctx,
            lesson,
            host.pack,
            self.navigator.locale,
            host.settings.wall_text,
            self.own.totals or not _hides(lesson),
        )
        if step == "seats":
            return seats_page(given, self.own.seat, self.own.first, self._seat, self._more)
        if step in AT_DOOR:
            return door_page(given, step, host.door, self._open)
        if step == "slip":
            return slip_page(given)
        return pages.page_of(given, step, self._count, self._break, self._size)

    def _timer(self, ctx: Ctx) -> Countdown | None:
        own = self.own
        if not own.seconds:
            return None
        return Countdown(
            own.seconds,
            own.run,
            ctx.say("ui.wall.never"),
            label=ctx.say("ui.wall.time"),
            running=own.running,
            key="countdown",
        )

    # --- keys ---------------------------------------------------------------------------
    def _keys(self, ctx: Ctx, lesson: ClassLesson, step: str) -> list[Keycap]:
        """The keys that do something here."""
        totals = ("hide" if self.own.totals else "show") if _hides(lesson) else ""
        has_door = self.navigator.host.door is not None
        at = At(step, self._on_name(lesson, step), lesson.closed, totals, has_door, lesson.locked)
        uses = self._by_cap()
        return [
            Keycap(
                each.cap,
                ctx.say(f"ui.wall.key.{each.told}"),
                uses[each.name],
                key=f"wall:{each.name}",
            )
            for each in caps(at)
        ]

    def _by_cap(self) -> dict[str, Callable[[], Next | None]]:
        """What the keys of the foot do when they are pressed there."""
        return {
            "count": lambda: self._count(1, 1),
            "uncount": self._undo,
            "none": lambda: self._count(0, 1),
            "on": self._on,
            "reveal": self._reveal,
            "talk": self._talk,
            "totals": self._totals,
            "lot": self._lot,
            "source": self._source,
            "write": self._write,
            "size": self._ask_size,
            "door": self._door,
            "network": self._network,
            "shut": self._shut,
            "seats": self._seats,
            "digit": lambda: None,
            "lock": self._lock,
            "undo": self._undo,
            "dark": self._dark,
            "pause": self._pause,
            "timer": self._clock,
            "leave": self._leave,
        }

    def _on_name(self, lesson: ClassLesson, step: str) -> str:
        """What comes next, for the key that leads there."""
        if step == "join" and self.navigator.host.door is not None:
            return "on-in" if lesson.turns else "begin-in"
        if step == "seats":
            return "dismiss" if self.own.seat else "back"
        if step in ("ready", "size", "source", "brief", "talk", "join", "network"):
            return {"ready": "begin", "brief": "vote", "talk": "again"}.get(step, "back")
        if step in ("vote", "revote"):
            return "predict" if self._predicts(lesson) else "reveal"
        return {"predict": "reveal", "closing": "slip", "slip": "end"}.get(step, "on")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        lesson = self._lesson()
        if isinstance(event, Back):
            return self._leave()
        if lesson is None:
            return None
        if self.own.dark or lesson.paused:
            return self._light() if _lights(event) else STAY
        name = "wall-on" if isinstance(event, Activate) else getattr(event, "name", "")
        use = self._uses(lesson).get(name) or self._digits(lesson).get(name)
        return None if use is None else use() or STAY

    def _uses(self, lesson: ClassLesson) -> dict[str, Callable[[], Next | None]]:
        """What the keys of the board do here."""
        found: dict[str, Callable[[], Next | None]] = {
            "wall-on": self._on,
            "wall-back": self._back,
            "wall-undo": self._undo,
            "undo": self._undo,
            "wall-dark": self._dark,
            "wall-pause": self._pause,
            "wall-timer": self._clock,
            "wall-minute": self._minute,
            "wall-totals": self._totals,
            "wall-door": self._door,
        }
        step = self._step(lesson)
        if step in AT_DOOR:
            found["wall-network"] = self._network
            found["wall-shut"] = self._shut
            found["wall-seats"] = self._seats
            found["wall-lock"] = self._lock
        if step in ("vote", "revote", "predict"):
            found["wall-reveal"] = self._reveal
        if step == "vote":
            found["wall-talk"] = self._talk
        if step == "tie":
            found["wall-lot"] = self._lot
        if step in ("record", "source"):
            found["wall-source"] = self._source
        if step in ("ready", "size"):
            found["wall-size"] = self._ask_size
        if step in ("debrief", "closing", "slip"):
            found["wall-write"] = self._write
        return found

    def _digits(self, lesson: ClassLesson) -> dict[str, Callable[[], Next | None]]:
        """What digits do here: they count hands, break a tie, or say which line is read."""
        step, digits = self._step(lesson), range(1, COUNTED + 1)
        if step in ANSWERED:
            return {
                f"{name}-{each}": partial(self._count, each, by)
                for each in range(COUNTED + 1)
                for name, by in (("count", 1), ("uncount", -1))
            }
        if step == "join":
            return {f"count-{n}": partial(self._open, each) for n, each in enumerate(REACHES, 1)}
        if step == "seats":
            return {f"count-{each}": partial(self._type, each) for each in range(DIGITS)}
        if step == "size":
            return {f"count-{each}": partial(self._size, each) for each in (*digits, COUNTED + 1)}
        return {f"count-{each}": partial(self._break, each) for each in digits if step == "tie"}

    # --- the way through a lesson -------------------------------------------------------
    def _on(self) -> Next | None:
        """The next step."""
        lesson = self._lesson()
        if lesson is None:
            return self._leave()
        acts: dict[str, Callable[[ClassLesson], Next | None]] = {
            "brief": self._put,
            "vote": self._counted,
            "revote": self._counted,
            "predict": self._counted,
            "talk": lambda lesson: self._do(lesson.vote_again()),
            "closing": self._slip,
            "slip": self._end,
            "join": self._from_door,
            "seats": self._dismiss,
        }
        step, turns = self._step(lesson), lesson.turns
        if step in acts:
            return acts[step](lesson)
        ways: dict[str, Look] = {
            "ready": "" if turns else "brief",
            "size": "ready",
            "followed": "record",
            "source": "record",
            "network": "join",
            "record": "brief" if len(turns) < len(lesson.decisions) else "debrief",
            "debrief": "closing",
        }
        return self._look(ways[step]) if step in ways else None

    def _put(self, lesson: ClassLesson) -> Next | None:
        """Put the decision that was read to the vote, or go back to the vote that is open."""
        return self._do(lesson.ask()) if _waits(lesson) else self._look("")

    def _counted(self, lesson: ClassLesson) -> Next | None:
        """The count is over: on to the prediction, or to the reveal."""
        turn = lesson.turns[-1]
        if turn.stage != "predict":
            if not turn.deciding.total:
                return self._tell("ui.wall.nobody")
            if self._predicts(lesson):
                return self._do(lesson.predict())
        return self._reveal()

    def _predicts(self, lesson: ClassLesson) -> bool:
        return lesson.plan.predicts(len(lesson.turns) - 1)

    def _reveal(self) -> Next | None:
        lesson = self._lesson()
        if lesson is None or not lesson.turns:
            return None
        if not lesson.turns[-1].deciding.total:
            return self._tell("ui.wall.nobody")
        refused = lesson.reveal()
        if refused == "tie":
            self.keep(tie=True, look="")
            return None
        return self._do(refused)

    def _break(self, number: int) -> Next | None:
        """The chair decides a tie."""
        lesson = self._lesson()
        if lesson is None:
            return None
        turn = lesson.turns[-1]
        options = lesson.decisions[len(lesson.turns) - 1].options
        if not 1 <= number <= len(options) or options[number - 1] not in turn.leaders:
            return self._tell("ui.wall.not-in-tie")
        return self._do(lesson.reveal(options[number - 1]))

    def _lot(self) -> Next | None:
        lesson = self._lesson()
        return None if lesson is None else self._do(lesson.reveal(lot=True))

    def _talk(self) -> Next | None:
        lesson = self._lesson()
        if lesson is None:
            return None
        if not lesson.turns[-1].deciding.total:
            return self._tell("ui.wall.nobody")
        return self._do(lesson.talk())

    def _count(self, number: int, by: int) -> Next | None:
        """Hands for an answer, from 1; 0 is for those who chose nothing."""
        lesson = self._lesson()
        if lesson is None or not lesson.turns:
            return None
        options = lesson.decisions[len(lesson.turns) - 1].options
        if number > len(options):
            return None
        refused = lesson.count(options[number - 1] if number else BLANK, by)
        return self._tell("ui.wall.no-hand") if refused == "count" else self._saved(lesson)

    def _undo(self) -> Next | None:
        """Take back the last count, or the last step."""
        lesson = self._lesson()
        if lesson is None:
            return None
        if self.own.tie:
            self.keep(tie=False)
            return None
        if self._step(lesson) == "slip" or self.own.look in UNDONE:
            return self._back()
        if lesson.take_back():
            return self._tell("ui.wall.nothing-back")
        self._stop_clock()
        return self._saved(lesson)

    def _back(self) -> Next | None:
        """One step back: to look at, or where there is no such thing, taken back."""
        lesson = self._lesson()
        if lesson is None:
            return None
        if self.own.look == "join":
            return self._from_door(lesson)
        if self.own.look == "seats" and self.own.seat:
            self.keep(seat=0)
            return None
        if self.own.tie:
            self.keep(tie=False)
            return None
        ways: dict[str, Look] = {
            "ready": "ready",
            "size": "ready",
            "brief": "record" if lesson.turns and _waits(lesson) else "ready",
            "vote": "brief",
            "record": "followed",
            "source": "record",
            "network": "join",
            "seats": "join",
            "debrief": "record",
            "closing": "debrief",
        }
        step = self._step(lesson)
        if step == "slip":
            return self._from_slip(lesson)
        # any other is a phase of the room itself, which is taken back; every answer stays
        return self._look(ways[step]) if step in ways else self._do(lesson.step_back())

    def _slip(self, lesson: ClassLesson) -> Next | None:
        """The exit slip, which is kept as where the lesson is; after the lesson it is looked at."""
        return self._look("slip") if lesson.closed else self._do(lesson.show_slip(on=True))

    def _from_slip(self, lesson: ClassLesson) -> Next | None:
        """Back from the exit slip to the page before it."""
        if not lesson.closed and lesson.show_slip(on=False):
            return self._tell("ui.wall.refused")
        self._look("closing")
        return self._saved(lesson)

    def _end(self, lesson: ClassLesson) -> Next:
        """The lesson is over; its debrief can be looked at again from the page before this."""
        if not lesson.closed:
            lesson.close()
        return self._leave()

    # --- devices ------------------------------------------------------------------------
    def _door(self) -> Next | None:
        """To the door, where devices come in, or back to what was looked at before."""
        lesson = self._lesson()
        if lesson is None or lesson.closed:
            return None
        if self.own.look in AT_DOOR:
            return self._from_door(lesson)
        self.keep(look="join", before=self.own.look)
        self.focus("wall:on")
        if self.navigator.host.door is not None:
            lesson.lock(on=False)
        return None

    def _from_door(self, lesson: ClassLesson) -> Next | None:
        """Lock the door behind those who came in, and go on with what was looked at."""
        before, is_open = self.own.before, self.navigator.host.door is not None
        if is_open:
            lesson.lock(on=True)
        self.keep(look=before or ("" if lesson.turns or not is_open else "brief"), before="")
        self.focus("wall:on")
        return None

    def _open(self, reach: Reach) -> Next | None:
        """Let devices in, which is what begins to listen."""
        host, lesson = self.navigator.host, self._lesson()
        if host.door is not None or lesson is None:
            return None
        try:
            host.open_door(reach)
        except DoorError as error:
            key = f"ui.wall.door.problem.{error.why}"
            self.tell(self.navigator.locale.text(key, **error.args_of_text))
            return None
        lesson.lock(on=False)
        self.focus("wall:on")
        return None

    def _shut(self) -> Next | None:
        """Listen no more; hands are counted as ever."""
        self.navigator.host.close_door()
        self.keep(look="join")
        self.focus("wall:on")
        return None

    def _network(self) -> Next | None:
        self.keep(look="join" if self.own.look == "network" else "network")
        self.focus("wall:on")
        return None

    def _seats(self) -> Next | None:
        """Who is in, or back to the way in."""
        self.keep(look="join" if self.own.look == "seats" else "seats", seat=0, first=0)
        self.focus("wall:on")
        return None

    def _seat(self, number: int) -> Next | None:
        """Take a seat in hand, or leave it."""
        self.keep(seat=0 if number == self.own.seat else number)
        return None

    def _more(self, first: int) -> Next | None:
        """Show the seats from another on."""
        self.keep(seat=0, first=first)
        return None

    def _type(self, digit: int) -> Next | None:
        self.keep(seat=typed(self.own.seat, digit))
        return None

    def _dismiss(self, lesson: ClassLesson) -> Next | None:
        """Let the seat in hand go; without one, back to the way in."""
        number = self.own.seat
        if not number:
            return self._seats()
        self.keep(seat=0)
        self.focus("wall:on")
        key = "ui.wall.seats.nobody" if lesson.dismiss(number) else "ui.wall.seats.gone"
        self.tell(self.navigator.locale.text(key, number=number))
        return None

    def _lock(self) -> Next | None:
        """Let no other device in, or let them in again."""
        lesson = self._lesson()
        if lesson is None or self.navigator.host.door is None:
            return None
        lesson.lock(on=not lesson.locked)
        return self._tell("ui.wall.door.locked" if lesson.locked else "ui.wall.door.unlocked")

    def _totals(self) -> Next | None:
        """Show how the vote stands, or hide it again."""
        lesson = self._lesson()
        if lesson is not None and _hides(lesson):
            self.keep(totals=not self.own.totals)
        return None

    # --- what lies beside ---------------------------------------------------------------
    def _source(self) -> Next | None:
        return self._look("record" if self.own.look == "source" else "source")

    def _write(self) -> Next | None:
        """The debrief as a file, to be printed or handed on."""
        try:
            place = self.navigator.host.write_class()
        except (OSError, SaveError):
            return self._tell("ui.wall.not-written")
        self.tell(self.navigator.locale.text("ui.wall.written", place=place))
        return None

    def _ask_size(self) -> Next | None:
        return self._look("ready" if self.own.look == "size" else "size")

    def _size(self, number: int) -> Next | None:
        """The smallest line that the back row reads."""
        if not 1 <= number <= len(SIZES):
            return None
        host = self.navigator.host
        host.apply_settings(pages.sized(host.settings, SIZES[number - 1]))
        return self._look("ready")

    def _dark(self) -> Next | None:
        self.keep(dark=True)
        return None

    def _pause(self) -> Next | None:
        lesson = self._lesson()
        if lesson is not None:
            lesson.pause(on=True)
            self.keep(running=False)
        return None

    def _light(self) -> Next:
        """Show again exactly what was there."""
        lesson = self._lesson()
        if lesson is not None and lesson.paused:
            lesson.pause(on=False)
            self.keep(running=True)
        self.keep(dark=False)
        return STAY

    def _clock(self) -> Next | None:
        """Start the clock of a step, or put it away."""
        lesson = self._lesson()
        if lesson is None or self.own.seconds:
            self._stop_clock()
            return None
        seconds = SECONDS.get(self._step(lesson), MINUTE)
        self.keep(run=self.own.run + 1, seconds=seconds, running=True)
        return None

    def _minute(self) -> Next | None:
        """A minute more."""
        if self.own.seconds:
            self.keep(seconds=min(LONGEST, self.own.seconds + MINUTE))
        return None

    def _stop_clock(self) -> None:
        self.keep(seconds=0, running=True)

    def _leave(self) -> Next:
        lesson = self._lesson()
        if lesson is not None and self.own.look in AT_DOOR and self.navigator.host.door is not None:
            lesson.lock(on=True)
        return Replace(self.navigator.screen("class"))

    # --- answers ------------------------------------------------------------------------
    def _look(self, look: Look) -> Next | None:
        self._stop_clock()
        self.keep(look=look, tie=False, totals=False)
        lesson = self._lesson()
        if look == "record" and lesson is not None:
            lesson.show_record()
        self.focus("wall:on")
        return None

    def _do(self, refused: str) -> Next | None:
        """What the room made of a move: on with what the class is at, or why not."""
        if refused:
            return self._tell("ui.wall.refused")
        self._look("")
        lesson = self._lesson()
        return None if lesson is None else self._saved(lesson)

    def _saved(self, lesson: ClassLesson) -> Next | None:
        return None if lesson.kept else self._tell("ui.wall.unsaved")

    def _tell(self, key: str) -> Next | None:
        self.tell(self.navigator.locale.text(key))
        return None


def _waits(lesson: ClassLesson) -> bool:
    """Whether the next decision can be put: none is open."""
    turns = lesson.turns
    return not turns or turns[-1].stage == "revealed"


def _hides(lesson: ClassLesson) -> bool:
    """Whether it stays hidden how a vote stands: who sees it before he votes is swayed by it."""
    return lesson.plan.after or lesson.joined > 0


def _lights(event: Event) -> bool:
    """Whether an event shows a dark wall again."""
    return isinstance(event, Activate) or (
        isinstance(event, Command) and event.name in ("wall-dark", "wall-pause", "wall-on")
    )
