"""A new game: everything has a default, so Enter starts."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from game.rules.archive import Pack
from game.session.preview import PREVIEWS, Preview
from game.session.setup import Setup
from game.ui.ctx import Ctx
from game.ui.replies import REDRAW, Next, Pop
from game.ui.screen import Screen
from game.ui.screens.stage import Stage
from game.ui.widgets import (
    Banner,
    Box,
    Button,
    Column,
    Frame,
    Heading,
    Label,
    Panel,
    Prose,
    Row,
    Scroller,
    Split,
    TextField,
    ToggleGroup,
    TopBar,
    Widget,
)
from game.viewmodel.new_game import ChoiceView, NewGameView, new_game

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a proposed seed is made of: nothing that is easily misread."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands in the form."""

    scenario: str
    programme: str
    reading: str
    preview: Preview
    seed: str


class NewGame(Screen):
    """The choices on the left, what they mean on the right, the start in sight."""

    first_focus = "start"

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._choice: Choice | None = None

    def build(self, ctx: Ctx) -> Widget:
        pack = self.stage.host.pack
        if pack is None:
            return Frame(Label(ctx.say("ui.title.loading")), key="new-game")
        chosen = self._choice or self._proposed(pack)
        self._choice = chosen
        view = new_game(self.stage.locale, pack, chosen.scenario, chosen.programme, chosen.reading)
        start = Button(
            ctx.say("ui.new-game.start"), self._start, kind="primary", arrow=True, key="start"
        )
        back = Button(ctx.say("ui.back"), Pop, kind="light", key="back")
        bar = TopBar(ctx.say("ui.title.new-game"), view.scenario.name, (), back)
        hint = Label(ctx.say("ui.new-game.hint"), "ui", colour="muted", grow=1)
        rows = [self._form(ctx, view, chosen), Row([hint, start], gap=12)]
        meaning = _meaning(ctx, view)
        if ctx.units.large_text:  # then everything scrolls together
            return Frame(Split(Column(rows, gap=12), meaning, share=0.5), top=bar, key="new-game")
        left = Column([*rows, Banner("desk", height=40, grow=1, label="")], gap=12)
        split = Split(Scroller(left, key="form:page"), Scroller(meaning, key="meaning"), share=0.5)
        return Frame(split, top=bar, scroll=False, key="new-game")

    def _proposed(self, pack: Pack) -> Choice:
        scenario = next(iter(pack.scenarios))
        return Choice(
            scenario,
            next(iter(pack.scenarios[scenario].programmes), ""),
            next(iter(pack.readings)),
            self.stage.host.settings.preview,
            "".join(secrets.choice(LETTERS) for _ in range(6)),
        )

    def _form(self, ctx: Ctx, view: NewGameView, chosen: Choice) -> Widget:
        rows: list[Widget] = [
            _group(ctx, "scenario", view.scenarios, chosen.scenario, self._scenario),
            _group(ctx, "seat", view.seats, view.seats[0].id, lambda _: None),
            _group(ctx, "programme", view.programmes, chosen.programme, self._programme),
            _group(ctx, "reading", view.readings, chosen.reading, self._reading),
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
        pack = self.stage.host.pack
        if pack is not None and self._choice is not None:
            first = next(iter(pack.scenarios[value].programmes), "")
            self._choice = replace(self._choice, scenario=value, programme=first)

    def _programme(self, value: str) -> None:
        self._set(programme=value)

    def _reading(self, value: str) -> None:
        self._set(reading=value)

    def _preview(self, value: str) -> None:
        self._set(preview=next(each for each in PREVIEWS if each == value))

    def _seed(self, value: str) -> Next:
        self._set(seed=value)
        return REDRAW

    def _set(self, **changed: str) -> None:
        if self._choice is not None:
            self._choice = replace(self._choice, **changed)  # type: ignore[arg-type]  # by name

    def _start(self) -> Next:
        chosen, pack = self._choice, self.stage.host.pack
        if chosen is None or pack is None:
            return REDRAW
        seat = pack.scenarios[chosen.scenario].seat
        setup = Setup(
            scenario=chosen.scenario,
            seat=seat,
            seed=chosen.seed.strip() or "A",
            programme=chosen.programme,
            reading=chosen.reading,
            preview=chosen.preview,
        )
        return self.stage.enter(self.stage.host.start(setup))


def _group(
    ctx: Ctx,
    name: str,
    choices: tuple[ChoiceView, ...],
    chosen: str,
    choose: Callable[[str], None],
) -> Widget:
    options = [(each.id, each.name) for each in choices]
    caption = ctx.say(f"ui.new-game.{name}")
    return ToggleGroup(caption, options, chosen, choose, key=name)


def _meaning(ctx: Ctx, view: NewGameView) -> Widget:
    """What is chosen, in words."""
    aims: list[Widget] = [
        Row([Label(name, "ui", grow=1), Label(wanted, "ui-bold")], gap=8, least=120)
        for name, wanted in view.programme.aims
    ]
    scenario = [
        Heading(view.scenario.name, aside=Label(view.span, "ui")),
        Prose(view.scenario.text),
    ]
    programme = [Heading(view.programme.name), Prose(view.programme.text), *aims]
    reading: list[Widget] = [
        Heading(view.reading.name, aside=Label(view.reading.historian, "ui")),
        Prose(view.reading.text, "prose-small"),
    ]
    for title, text in zip(("for", "against"), view.reading.evidence, strict=True):
        if text:
            told = Prose(f"**{ctx.say(f'ui.new-game.{title}')}** {text}", "ui")
            reading.append(Box(told, pad=(10, 0, 0, 0), accent="line", accent_width=4))
    groups = [Column(rows, gap=5) for rows in (scenario, programme, reading)]
    return Column([Panel(group) for group in groups], gap=12)
