"""The class: which lesson is held, how long, how it is counted; or on with the one that is kept."""

from dataclasses import dataclass
from functools import partial
from typing import cast

from game.page.answers import STAY, Next, Replace
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.nodes import (
    Button,
    Column,
    Frame,
    Heading,
    Label,
    Node,
    Notice,
    Panel,
    Prose,
    Row,
    Split,
    Stepper,
    ToggleGroup,
    TopBar,
)
from game.page.screen import Own
from game.rules.archive import LessonNote
from game.saves.problem import SaveError
from game.screens.outside import Outside
from game.screens.rows import warned
from game.screens.wall import WallOwn, WallPage
from game.session.class_lesson import PREDICTIONS, PUPILS, ClassLesson, Plan, Predictions
from game.session.seed import new_seed

USUAL = 28
LOW, HIGH = PUPILS


@dataclass(frozen=True)
class ClassOwn(Own):
    """What has been settled so far; an empty lesson is the first, a length of 0 the shortest."""

    lesson: str = ""
    length: int = 0
    pupils: int = USUAL
    predictions: str = "twice"
    after: bool = False
    problem: str = ""


class ClassPage(Outside[ClassOwn]):
    """Before a lesson. Nobody is asked for a name, and nothing listens: the wall has the switch."""

    name = "class"
    own_type = ClassOwn

    def put_right(self) -> None:
        if self.own.lesson not in self._lessons():
            self.keep(lesson="")
        if not LOW <= self.own.pupils <= HIGH:
            self.keep(pupils=USUAL)
        if self.own.predictions not in PREDICTIONS:
            self.keep(predictions="twice")

    def build(self, ctx: Ctx) -> Node:
        bar = TopBar(ctx.say("ui.title.class"), ctx.say("ui.class.under"), (), self._back_way(ctx))
        kept, problem = self._kept()
        rows: list[Node] = [
            *warned(self.own.problem or problem),
            *self._door_rows(ctx),
            *self._kept_rows(ctx, kept, damaged=bool(problem)),
        ]
        chosen = self._chosen()
        if chosen is None:
            rows.append(Notice(ctx.say("ui.class.none"), "info"))
        else:
            left = Column([self._choice(ctx, chosen)], gap=12)
            right = Column([self._counting(ctx, chosen)], gap=12)
            rows.append(Split(left, right, share=0.56))
        self.rest(*(["go-on"] if kept is not None else []), "begin", "back")
        return Frame(Column(rows, gap=12), top=bar, key="class")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self.navigator.leave() if isinstance(event, Back) else None

    def _back_way(self, ctx: Ctx) -> Button:
        return Button(ctx.say("ui.back"), self.navigator.leave, kind="light", key="back")

    # --- what there is ------------------------------------------------------------------
    def _lessons(self) -> dict[str, LessonNote]:
        pack = self.navigator.host.pack
        return {} if pack is None else dict(pack.archive.lessons)

    def _chosen(self) -> LessonNote | None:
        every = self._lessons()
        return every.get(self.own.lesson) or next(iter(every.values()), None)

    def _length(self, chosen: LessonNote) -> int:
        return self.own.length if self.own.length in chosen.lengths else chosen.lengths[0]

    def _kept(self) -> tuple[ClassLesson | None, str]:
        """The lesson that is kept, or why it cannot be read."""
        try:
            return self.navigator.host.lesson(), ""
        except SaveError as error:
            return None, self.reason(error)

    def _name(self, note: LessonNote) -> str:
        return self.navigator.locale.text(f"scenario.{note.scenario}.name")

    # --- rows ---------------------------------------------------------------------------
    def _kept_rows(self, ctx: Ctx, kept: ClassLesson | None, *, damaged: bool) -> list[Node]:
        """The lesson that was begun: on with it, or away with it."""
        clear = Button(ctx.say("ui.class.clear"), self._clear, key="clear")
        if kept is None:
            return [Panel(Row([clear]), key="kept")] if damaged else []
        done = sum(1 for each in kept.turns if each.chosen)
        stands = ctx.say(
            "ui.class.over" if kept.closed else "ui.class.stands",
            name=self._name(kept.note),
            done=done,
            of=len(kept.decisions),
        )
        way = "ui.class.debrief" if kept.closed else "ui.class.go-on"
        buttons = [
            Button(ctx.say(way), self._go_on, kind="primary", arrow=True, key="go-on"),
            clear,
        ]
        return [Panel(Row([Label(stands, "option", grow=1), *buttons]), key="kept")]

    def _door_rows(self, ctx: Ctx) -> list[Node]:
        """Where devices still come in, and the switch with which they do so no more."""
        door = self.navigator.host.door
        if door is None:
            return []
        told = Label(ctx.say("ui.class.door", address=door.address), "option", grow=1)
        shut = Button(ctx.say("ui.class.door.shut"), self._shut, key="shut")
        return [Panel(Row([told, shut]), key="door")]

    def _choice(self, ctx: Ctx, chosen: LessonNote) -> Node:
        lessons = [(each.id, self._name(each)) for each in self._lessons().values()]
        lengths = [
            (str(each), ctx.say("ui.class.decisions", count=each)) for each in chosen.lengths
        ]
        rows: list[Node] = [
            ToggleGroup(
                ctx.say("ui.class.lesson"),
                lessons,
                chosen.id,
                lambda value: self._set(lesson=value),
                key="lesson",
            ),
            Prose(self.navigator.locale.text(f"lesson.{chosen.id}.purpose")),
            ToggleGroup(
                ctx.say("ui.class.length"),
                lengths,
                str(self._length(chosen)),
                lambda value: self._set(length=int(value)),
                key="length",
            ),
            Heading(ctx.say("ui.class.matters")),
            *(Label(f"{n}  {each}", "ui") for n, each in enumerate(self._titles(chosen), 1)),
            Button(
                ctx.say("ui.class.begin"),
                partial(self._begin, chosen),
                kind="primary",
                arrow=True,
                key="begin",
            ),
        ]
        return Panel(Column(rows, gap=10), key="choice")

    def _titles(self, chosen: LessonNote) -> list[str]:
        decisions = chosen.of_length(self._length(chosen))
        return [self.navigator.locale.text(f"card.{each.card}.title") for each in decisions]

    def _counting(self, ctx: Ctx, chosen: LessonNote) -> Node:
        del chosen
        after = [
            ("", ctx.say("ui.class.totals.shown")),
            ("after", ctx.say("ui.class.totals.after")),
        ]
        rows: list[Node] = [
            Stepper(
                ctx.say("ui.class.pupils"),
                self.own.pupils,
                lambda value: self._set(pupils=value),
                low=LOW,
                high=HIGH,
                step=1,
                key="pupils",
            ),
            ToggleGroup(
                ctx.say("ui.class.predictions"),
                [(each, ctx.say(f"ui.class.predictions.{each}")) for each in PREDICTIONS],
                self.own.predictions,
                lambda value: self._set(predictions=value),
                key="predictions",
            ),
            ToggleGroup(
                ctx.say("ui.class.totals"),
                after,
                "after" if self.own.after else "",
                lambda value: self._set(after=bool(value)),
                key="totals",
            ),
            Heading(ctx.say("ui.class.minutes")),
            *(Prose(ctx.say(f"ui.class.minutes.{n}"), "ui") for n in (1, 2, 3, 4)),
            Prose(ctx.say("ui.class.privacy"), "ui", colour="muted"),
        ]
        return Panel(Column(rows, gap=10), key="counting")

    # --- answers ------------------------------------------------------------------------
    def _set(self, **changed: object) -> Next | None:
        self.keep(problem="", **changed)
        return None

    def _begin(self, chosen: LessonNote) -> Next:
        predictions = cast("Predictions", self.own.predictions)
        plan = Plan(
            chosen.id,
            self._length(chosen),
            new_seed(),
            self.own.pupils,
            predictions,
            self.own.after,
        )
        try:
            self.navigator.host.begin_lesson(plan)
        except SaveError as error:
            self.keep(problem=self.reason(error))
            return STAY
        return Replace(WallPage(self.navigator, WallOwn()))

    def _go_on(self) -> Next:
        kept, _ = self._kept()
        over = kept is not None and kept.closed
        return Replace(WallPage(self.navigator, WallOwn(look="debrief" if over else "")))

    def _shut(self) -> Next:
        """Listen no more."""
        self.navigator.host.close_door()
        return STAY

    def _clear(self) -> Next:
        """Away with what is kept of a class on this machine."""
        try:
            self.navigator.host.forget_lesson()
        except SaveError as error:
            self.keep(problem=self.reason(error))
        return STAY
