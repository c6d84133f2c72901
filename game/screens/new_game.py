"""A new game: everything has a default, so Enter starts."""

from dataclasses import dataclass, replace
from functools import partial

from game.page.answers import REDRAW, STAY, Next, OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    Box,
    Button,
    Column,
    Either,
    Frame,
    Heading,
    Label,
    LargeText,
    Node,
    Notice,
    Panel,
    Prose,
    Row,
    Scroller,
    Split,
    TextField,
    ToggleGroup,
    TopBar,
)
from game.page.screen import Own
from game.rules.ids import SEATS, Seat
from game.saves.problem import SaveError
from game.screens.navigator import Navigator
from game.screens.outside import Outside
from game.screens.rows import figure, told
from game.session.preview import PreviewLevel
from game.session.seed import new_seed
from game.session.setup import Setup
from game.viewmodel.new_game import (
    Chosen,
    NewGameView,
    fitting,
    new_game,
    proposed,
    scenarios,
)
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


class NewGame(Outside[NewGameOwn]):
    """The choices on the left, what they mean on the right, the start in sight."""

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
        start = Button(
            ctx.say("ui.new-game.start"), self._start, kind="primary", arrow=True, key="start"
        )
        bar = TopBar(ctx.say("ui.title.new-game"), view.scenario.name, (), self.back_button(ctx))
        hint = Label(ctx.say("ui.new-game.hint"), "ui", colour="muted", grow=1)
        form, go = self._form(ctx, view, chosen), self._go(Row([hint, start], gap=12))
        meaning = _meaning(ctx, view)
        together = Split(Column([form, go], gap=12), meaning, share=0.5)
        left = Column([Scroller(form, key="form:page", main=True), go], gap=12)
        apart = Split(left, Scroller(meaning, key="meaning"), share=0.5)
        # large text scrolls as one: there is no room to keep anything in place
        page = Either(LargeText(), together, apart)
        return Frame(page, top=bar, scroll=LargeText(), key="new-game")

    def _go(self, start: Node) -> Node:
        """The start, under what kept the game from being begun."""
        if not self.own.problem:
            return start
        return Column([Notice(self.own.problem, "warning"), start], gap=12)

    def _form(self, ctx: Ctx, view: NewGameView, chosen: Chosen) -> Node:
        rows: list[Node] = [
            _group(ctx, "scenario", view.scenarios, chosen.scenario, self._scenario),
            _group(ctx, "seat", view.seats, chosen.seat, self._seat),
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
        return Panel(Column(rows, gap=12), key="form")

    def _scenario(self, value: str) -> None:
        """Another scenario: the seat stays if it can, and its first programme is proposed."""
        if self.own.game is not None:
            self._propose(value, self.own.game.seat)

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
        self.keep(seed=value)
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
            return self.navigator.enter(self.navigator.host.start(setup))
        except SaveError as error:
            self.keep(problem=self.reason(error))
            return STAY


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


def _meaning(ctx: Ctx, view: NewGameView) -> Node:
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
