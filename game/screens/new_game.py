"""A new game: six posters and a band, two desks, Start. Everything else is behind *More*."""

from dataclasses import dataclass, replace
from functools import partial

from game.page.answers import REDRAW, STAY, Next, OnChoose
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import (
    Box,
    Button,
    Column,
    DeskCard,
    Dialog,
    Flow,
    Frame,
    Grid,
    Heading,
    Label,
    MonthsBand,
    Node,
    Overlay,
    Panel,
    Prose,
    Row,
    ScenarioPoster,
    Span,
    TextField,
    ToggleGroup,
    TopBar,
)
from game.page.screen import Own
from game.rules.ids import OFFICE, SEATS, Seat
from game.saves.problem import SaveError
from game.screens.faces import features
from game.screens.navigator import Navigator
from game.screens.outside import Outside
from game.screens.play_screen import view_context
from game.screens.prompts import prompts
from game.screens.rows import figure, joined, told, warned
from game.session.preview import PreviewLevel
from game.session.seed import new_seed
from game.session.setup import Setup
from game.viewmodel.new_game import (
    Chosen,
    DrawerView,
    NewGameView,
    SeatView,
    drawer,
    fitting,
    new_game,
    proposed,
    scenarios,
)
from game.viewmodel.prologue import has_prologue
from game.viewmodel.shared import Line

LONGEST_SEED = 20
"""So many letters the field of the seed takes."""


@dataclass(frozen=True)
class NewGameOwn(Own):
    """What stands in the form, and why the game could not be begun.

    There is nothing to choose from until the content is read.
    """

    game: Chosen | None = None
    preview: PreviewLevel = "secretary"
    seed: str = ""
    problem: str = ""
    more: bool = False


class NewGame(Outside[NewGameOwn]):
    """Months, then a desk. What is chosen has a tick, what has the focus a ring."""

    name = "new-game"
    own_type = NewGameOwn
    first_focus = "start"

    @classmethod
    def begin(cls, navigator: Navigator) -> NewGameOwn:
        seed = new_seed()
        return NewGameOwn(preview=navigator.host.settings.preview, seed=seed)

    def put_right(self) -> None:
        pack, game = self.navigator.host.pack, self.own.game
        # without the content nothing is known: the form is proposed anew once it is read
        found = fitting(pack, game) if pack is not None and game is not None else None
        self.keep(game=found, seed=self.own.seed[:LONGEST_SEED])

    def build(self, ctx: Ctx) -> Node:
        pack = self.navigator.host.pack
        if pack is None:
            return Frame(Label(ctx.say("ui.title.loading")), key="new-game")
        # made here and kept, so that every act after it finds the form that was shown
        chosen = self.own.game or proposed(pack, scenarios(pack)[0])
        self.keep(game=chosen)
        view = new_game(self.navigator.locale, pack, chosen)
        bar = TopBar(
            ctx.say("ui.title.new-game"),
            ctx.say("ui.new-game.choose"),
            (),
            self.back_button(ctx),
        )
        rows = [
            Grid(self._posters(view, chosen), columns=6, least=150, gap=14.5),
            *self._bands(view, chosen),
            Grid(self._desks(ctx, view, chosen), columns=2, least=300, gap=14),
        ]
        page = Column([*rows, *warned(self.own.problem), self._foot(ctx, view)], gap=14)
        framed = Frame(page, top=bar, key="new-game")
        if not self.own.more:
            return framed
        rest = drawer(self.navigator.locale, pack, chosen)
        return Overlay([framed, self._drawer(ctx, rest, chosen)])

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("page-desk"):
            self._other_desk()
            return STAY
        if event == Command("page-map"):
            self._open(more=not self.own.more)
            return STAY
        return super().on_event(event, ctx)

    # --- parts ------------------------------------------------------------------------
    def _posters(self, view: NewGameView, chosen: Chosen) -> list[Node]:
        return [
            ScenarioPoster(
                each.name,
                each.months,
                drawing=each.drawing,
                chosen=each.id == chosen.scenario,
                on_activate=partial(self._scenario, each.id),
                key=f"scenario:{each.id}",
            )
            for each in view.posters
            if not each.spans
        ]

    def _bands(self, view: NewGameView, chosen: Chosen) -> list[Node]:
        return [
            MonthsBand(
                each.name,
                each.months,
                [Span(*span) for span in each.spans],
                chosen=each.id == chosen.scenario,
                on_activate=partial(self._scenario, each.id),
                key=f"scenario:{each.id}",
            )
            for each in view.posters
            if each.spans
        ]

    def _desks(self, ctx: Ctx, view: NewGameView, chosen: Chosen) -> list[Node]:
        return [self._desk(ctx, each, chosen=each.id == chosen.seat) for each in view.seats]

    def _desk(self, ctx: Ctx, view: SeatView, *, chosen: bool) -> Node:
        face, keys = view.face, prompts(ctx)
        return DeskCard(
            features(face.portrait) if face is not None else None,
            view.name,
            view.text,
            tag=ctx.say("ui.new-game.yours" if chosen else "ui.new-game.take", **keys),
            side="red" if view.id == OFFICE else "blue",
            alt=face.alt if face is not None else "",
            chosen=chosen,
            on_activate=partial(self._seat, view.id),
            key=f"seat:{view.id}",
        )

    def _foot(self, ctx: Ctx, view: NewGameView) -> Node:
        """What is chosen, the way to the rest of it, the keys, and the start."""
        start = Button(
            ctx.say("ui.new-game.start"), self._start, kind="great", arrow=True, key="start"
        )
        more = Button(
            ctx.say("ui.new-game.more"), lambda: self._open(more=True), kind="slim", key="more"
        )
        chosen = joined(view.chosen.name, view.chosen.tag)
        named = Column([Label(chosen, "ui-bold"), Flow([more])], gap=5, grow=1)
        words = ctx.say("ui.new-game.hint", **prompts(ctx))
        hint = Label(words, "caption", colour="muted", of_keys=True)
        # a browser's arrows go from one to the next, and take none
        return Row([named, *([hint] if ctx.can.keyboard else []), start], gap=20)

    def _drawer(self, ctx: Ctx, view: DrawerView, chosen: Chosen) -> Node:
        """Programme, reading, rival, preview and seed, each with what it means."""
        done = Button(ctx.say("ui.new-game.done"), self._close, kind="primary", key="more:done")
        body = Column([self._form(ctx, view, chosen), _meaning(ctx, view)], gap=12)
        return Dialog(
            ctx.say("ui.new-game.more.title"), body, [done], on_close=self._close, key="more-of-it"
        )

    def _open(self, *, more: bool) -> None:
        """Open the drawer or close it; the focus goes back to what opened it."""
        self.keep(more=more)
        self.focus() if more else self.focus("more")

    def _close(self) -> Next:
        self._open(more=False)
        return STAY

    def _form(self, ctx: Ctx, view: DrawerView, chosen: Chosen) -> Node:
        rows: list[Node] = [
            *(
                _group(ctx, name, choices, current, partial(self._take, name))
                for name, choices, current in (
                    ("programme", view.programmes, chosen.programme),
                    ("rival", view.rivals, chosen.rival),
                    ("reading", view.readings, chosen.reading),
                )
            ),
            _group(ctx, "preview", view.previews, self.own.preview, self._preview),
            TextField(
                ctx.say("ui.new-game.seed"),
                self.own.seed,
                self._seed,
                on_submit=lambda _: self._start(),
                most=LONGEST_SEED,
                key="seed",
            ),
        ]
        return Column(rows, gap=12, key="form")

    # --- choices ----------------------------------------------------------------------
    def _other_desk(self) -> None:
        """Take the other desk, if there is one."""
        pack, now = self.navigator.host.pack, self.own.game
        if pack is not None and now is not None:
            other = [each for each in pack.seats(now.scenario) if each != now.seat]
            self._seat(other[0] if other else now.seat)

    def _scenario(self, value: str) -> None:
        """Another scenario: the seat stays if it can, and its first programme is proposed.

        The start has the focus then, so that Enter takes the poster, and once more begins.
        """
        if self.own.game is not None:
            self._propose(value, self.own.game.seat)
            self.focus("start")

    def _seat(self, value: str) -> None:
        if self.own.game is not None:
            seat = next(each for each in SEATS if each == value)
            self._propose(self.own.game.scenario, seat)

    def _propose(self, scenario: str, seat: Seat) -> None:
        pack, now = self.navigator.host.pack, self.own.game
        if pack is not None and now is not None:
            found = proposed(pack, scenario, seat)
            self.keep(game=replace(found, rival=now.rival, reading=now.reading))

    def _take(self, name: str, value: str) -> None:
        """What needs nothing else to follow it: the programme, the rival, the reading."""
        if self.own.game is not None:
            self.keep(game=replace(self.own.game, **{name: value}))  # type: ignore[arg-type]  # by name

    def _preview(self, value: str) -> None:
        self.keep(preview=value)

    def _seed(self, value: str) -> Next:
        self.keep(seed=value[:LONGEST_SEED])
        return REDRAW

    def _start(self) -> Next:
        chosen = self.own.game
        if chosen is None:
            return REDRAW
        setup = Setup(
            scenario=chosen.scenario,
            seat=chosen.seat,
            seed=self.own.seed.strip() or "A",
            programme=chosen.programme,
            reading=chosen.reading,
            preview=self.own.preview,
            rival=chosen.rival,
        )
        try:
            session = self.navigator.host.start(setup)
        except SaveError as error:
            self.keep(problem=self.reason(error))
            return STAY
        told = has_prologue(view_context(session, self.navigator.locale))
        return self.navigator.begin(session, told=told)


def _group(
    ctx: Ctx,
    name: str,
    choices: tuple[Line, ...],
    chosen: str,
    choose: OnChoose,
) -> Node:
    options = [(each.id, each.name) for each in choices]
    caption = ctx.say(f"ui.new-game.{name}")
    return ToggleGroup(caption, options, chosen, choose, key=name)


def _meaning(ctx: Ctx, view: DrawerView) -> Node:
    """What is chosen, in words."""
    aims = [_aim(each) for each in view.aims]
    scenario = [
        Heading(view.scenario.name, aside=Label(view.scenario.tag, "ui")),
        Prose(view.scenario.note),
    ]
    aim = f"**{ctx.say('ui.new-game.objective')}** {view.objective}"
    desk = [
        Heading(view.desk.name),
        *told(view.desk.note, "prose-small"),
        *told(aim if view.objective else ""),
        Prose(f"**{view.rival.name}.** {view.rival.note}", "ui"),
    ]
    programme = [Heading(view.programme.name), Prose(view.programme.note), *aims]
    reading: list[Node] = [
        Heading(view.reading.name, aside=Label(view.reading.tag, "ui")),
        Prose(view.reading.note, "prose-small"),
    ]
    for title, text in zip(("for", "against"), view.evidence, strict=True):
        if text:
            why = Prose(f"**{ctx.say(f'ui.new-game.{title}')}** {text}", "ui")
            reading.append(Box(why, pad=(10, 0, 0, 0), accent="line", accent_width=4))
    groups = [Column(rows, gap=5) for rows in (scenario, desk, programme, reading)]
    return Column([Panel(group) for group in groups], gap=12)


def _aim(view: Line) -> Node:
    """What is asked for, and under it what moves it."""
    asked = figure(view.name, view.tag, gap=8)
    return Column([asked, Label(view.note, "caption", colour="muted")], gap=0)
