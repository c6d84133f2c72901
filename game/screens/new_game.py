"""A new game: everything has a default, so Enter starts."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from game.rules.archive import Pack
from game.rules.ids import SEATS, Seat
from game.saves.problem import SaveError
from game.session.preview import PREVIEWS, Preview
from game.session.setup import Setup
from game.page.ctx import Ctx
from game.page.answers import REDRAW, STAY, Next, Pop
from game.page.screen import Screen
from game.screens.navigator import Navigator
from game.page.nodes import (
    Box,
    Button,
    Column,
    Frame,
    Heading,
    Label,
    Notice,
    Panel,
    Prose,
    Row,
    Scroller,
    Split,
    TextField,
    ToggleGroup,
    TopBar,
    Node,
)
from game.viewmodel.new_game import (
    ChoiceView,
    Chosen,
    NewGameView,
    new_game,
    proposed,
    scenarios,
)

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a proposed seed is made of: nothing that is easily misread."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands in the form."""

    game: Chosen
    preview: Preview
    seed: str


class NewGame(Screen):
    """The choices on the left, what they mean on the right, the start in sight."""

    first_focus = "start"

    def __init__(self, navigator: Navigator) -> None:
        self.navigator = navigator
        self._choice: Choice | None = None
        self._problem = ""  # why the game could not be begun

    def build(self, ctx: Ctx) -> Node:
        pack = self.navigator.host.pack
        if pack is None:
            return Frame(Label(ctx.say("ui.title.loading")), key="new-game")
        chosen = self._choice or self._proposed(pack)
        self._choice = chosen
        view = new_game(self.navigator.locale, pack, chosen.game)
        start = Button(
            ctx.say("ui.new-game.start"), self._start, kind="primary", arrow=True, key="start"
        )
        back = Button(ctx.say("ui.back"), Pop, kind="light", key="back")
        bar = TopBar(ctx.say("ui.title.new-game"), view.scenario.name, (), back)
        hint = Label(ctx.say("ui.new-game.hint"), "ui", colour="muted", grow=1)
        form, go = self._form(ctx, view, chosen), self._go(Row([hint, start], gap=12))
        meaning = _meaning(ctx, view)
        if ctx.units.large_text:  # then everything scrolls together
            left = Column([form, go], gap=12)
            return Frame(Split(left, meaning, share=0.5), top=bar, key="new-game")
        left = Column([Scroller(form, key="form:page"), go], gap=12)
        split = Split(left, Scroller(meaning, key="meaning"), share=0.5)
        return Frame(split, top=bar, scroll=False, key="new-game")

    def _go(self, start: Node) -> Node:
        """The start, under what kept the game from being begun."""
        if not self._problem:
            return start
        return Column([Notice(self._problem, "warning"), start], gap=12)

    def _proposed(self, pack: Pack) -> Choice:
        return Choice(
            proposed(pack, scenarios(pack)[0]),
            self.navigator.host.settings.preview,
            "".join(secrets.choice(LETTERS) for _ in range(6)),
        )

    def _form(self, ctx: Ctx, view: NewGameView, chosen: Choice) -> Node:
        rows: list[Node] = [
            _group(ctx, "scenario", view.scenarios, chosen.game.scenario, self._scenario),
            _group(ctx, "seat", view.seats, chosen.game.seat, self._seat),
            _group(ctx, "programme", view.programmes, chosen.game.programme, self._programme),
            _group(ctx, "rival", view.rivals, chosen.game.rival, self._rival),
            _group(ctx, "reading", view.readings, chosen.game.reading, self._reading),
            _group(ctx, "preview", view.previews, chosen.preview, self._preview),
            TextField(
                ctx.say("ui.new-game.seed"),
                chosen.seed,
                self._seed,
                on_submit=lambda _: self._start(),
                most=20,
                key="seed",
            ),
        ]
        return Panel(Column(rows, gap=12), key="form")

    def _scenario(self, value: str) -> None:
        """Another scenario: the seat stays if it can, and its first programme is proposed."""
        if self._choice is not None:
            self._propose(value, self._choice.game.seat)

    def _seat(self, value: str) -> None:
        if self._choice is not None:
            seat = next(each for each in SEATS if each == value)
            self._propose(self._choice.game.scenario, seat)

    def _propose(self, scenario: str, seat: Seat) -> None:
        pack = self.navigator.host.pack
        if pack is not None and self._choice is not None:
            now = self._choice.game
            kept = {"rival": now.rival, "reading": now.reading}
            game = replace(proposed(pack, scenario, seat), **kept)  # type: ignore[arg-type]  # by name
            self._choice = replace(self._choice, game=game)

    def _programme(self, value: str) -> None:
        self._set_game(programme=value)

    def _rival(self, value: str) -> None:
        self._set_game(rival=value)

    def _reading(self, value: str) -> None:
        self._set_game(reading=value)

    def _set_game(self, **changed: str) -> None:
        if self._choice is not None:
            game = replace(self._choice.game, **changed)  # type: ignore[arg-type]  # by name
            self._choice = replace(self._choice, game=game)

    def _preview(self, value: str) -> None:
        self._set(preview=next(each for each in PREVIEWS if each == value))

    def _seed(self, value: str) -> Next:
        self._set(seed=value)
        return REDRAW

    def _set(self, **changed: str) -> None:
        if self._choice is not None:
            self._choice = replace(self._choice, **changed)  # type: ignore[arg-type]  # by name

    def _start(self) -> Next:
        chosen, pack = self._choice, self.navigator.host.pack
        if chosen is None or pack is None:
            return REDRAW
        setup = Setup(
            scenario=chosen.game.scenario,
            seat=chosen.game.seat,
            seed=chosen.seed.strip() or "A",
            programme=chosen.game.programme,
            reading=chosen.game.reading,
            preview=chosen.preview,
            rival=chosen.game.rival,
        )
        try:
            return self.navigator.enter(self.navigator.host.start(setup))
        except SaveError as error:
            self._problem = self.navigator.locale.text(error.why.key, **error.why.args)
            return STAY


def _group(
    ctx: Ctx,
    name: str,
    choices: tuple[ChoiceView, ...],
    chosen: str,
    choose: Callable[[str], None],
) -> Node:
    options = [(each.id, each.name) for each in choices]
    caption = ctx.say(f"ui.new-game.{name}")
    return ToggleGroup(caption, options, chosen, choose, key=name)


def _meaning(ctx: Ctx, view: NewGameView) -> Node:
    """What is chosen, in words."""
    aims: list[Node] = [
        Row([Label(name, "ui", grow=1), Label(wanted, "ui-bold")], gap=8, least=120)
        for name, wanted in view.programme.aims
    ]
    scenario = [
        Heading(view.scenario.name, aside=Label(view.span, "ui")),
        Prose(view.scenario.text),
    ]
    desk: list[Node] = [Heading(view.desk.name)]
    if view.desk.text:
        desk.append(Prose(view.desk.text, "prose-small"))
    if view.desk.objective:
        desk.append(Prose(f"**{ctx.say('ui.new-game.objective')}** {view.desk.objective}", "ui"))
    desk.append(Prose(f"**{view.rival.name}.** {view.rival.text}", "ui"))
    programme = [Heading(view.programme.name), Prose(view.programme.text), *aims]
    reading: list[Node] = [
        Heading(view.reading.name, aside=Label(view.reading.historian, "ui")),
        Prose(view.reading.text, "prose-small"),
    ]
    for title, text in zip(("for", "against"), view.reading.evidence, strict=True):
        if text:
            told = Prose(f"**{ctx.say(f'ui.new-game.{title}')}** {text}", "ui")
            reading.append(Box(told, pad=(10, 0, 0, 0), accent="line", accent_width=4))
    groups = [Column(rows, gap=5) for rows in (scenario, desk, programme, reading)]
    return Column([Panel(group) for group in groups], gap=12)
