"""The circular of the mock-up, and every control."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from game.page.answers import REDRAW, Next
from game.page.nodes import (
    Box,
    Button,
    Chip,
    Column,
    Flow,
    Heading,
    Label,
    Node,
    Notice,
    Panel,
    Row,
    Rule,
    Sheet,
    Slider,
    Spacer,
    Split,
    Stamp,
    Stepper,
    Tabs,
    TextField,
    ToggleGroup,
)

_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Subject", ("Reports", "Elections", "Discussion", "Pay", "Unity", "Levy")),
    ("Instruction", ("Inform", "Advise", "Require", "Require by wire")),
    ("Speaks for", ("Secretariat", "Orgburo", "“The Central Committee”")),
)
_BODY = (
    "The Central Committee has decided:\n\n1. Conferences that are to elect a secretary will be "
    "called only after notice to the Organisation and Instruction Department.\n\n2. The committee "
    "will give the name of its candidate and his record since 1917 not later than ten days before "
    "the conference."
)


@dataclass(frozen=True)
class Values:
    """What the controls hold."""

    chosen: Mapping[str, str] = field(default_factory=lambda: {g: c[1] for g, c in _GROUPS})
    tab: str = "draft"
    copies: int = 3
    volume: int = 70
    seed: str = "KRASNAYA-1922"


Hold = Callable[[Values], None]
"""Keeps what the controls hold."""


def page(values: Values, hold: Hold) -> Node:
    """A form at the left, the paper it makes at the right."""
    return Split(_form(values, hold), _paper(), share=0.5, least=330, gap=24, grow=1)


def _group(values: Values, hold: Hold, caption: str, options: tuple[str, ...]) -> Node:
    def choose(value: str) -> None:
        hold(replace(values, chosen={**values.chosen, caption: value}))

    pairs: list[tuple[str, str] | tuple[str, str, str]] = [(o, o) for o in options]
    if caption == "Speaks for":
        pairs.append(("Politburo", "Politburo", "The Politburo has not been asked."))
    return ToggleGroup(caption, pairs, values.chosen[caption], choose)


def _form(values: Values, hold: Hold) -> Node:
    chips = [
        Chip("1 desk time", "cost", sign="desk"),
        Chip("Secretaries: fear", trend=1),
        Chip("Cells: resentment", trend=1),
    ]
    buttons = [
        Button("SIGN AND SEND", lambda: None, kind="primary", key="send"),
        Button("KEEP AS DRAFT", lambda: None, key="keep"),
        Button("CLOSED", enabled=False, tip="Needs a signature.", key="closed"),
    ]

    def copies(number: int) -> None:
        hold(replace(values, copies=number))

    def volume(number: int) -> None:
        hold(replace(values, volume=number))

    def seed(text: str) -> Next:
        hold(replace(values, seed=text))
        return REDRAW

    rows: list[Node] = [
        Tabs(
            [("draft", "Draft"), ("sent", "Sent"), ("replies", "Replies")],
            values.tab,
            lambda tab: hold(replace(values, tab=tab)),
        ),
        Heading("Draft a circular"),
        *(_group(values, hold, caption, options) for caption, options in _GROUPS),
        Rule(),
        Row(
            [
                Stepper(
                    "Copies",
                    values.copies,
                    lambda n: hold(replace(values, copies=n)),
                    low=1,
                    high=9,
                    grow=1,
                )
            ]
        ),
        Slider(
            "Volume",
            values.volume,
            lambda n: hold(replace(values, volume=n)),
            shown=f"{values.volume} %",
        ),
        TextField("Seed", values.seed, seed, key="seed"),
        Notice("Speaking for the Central Committee without asking it: scrutiny +3.", "warning"),
        Flow(chips),
        Flow(buttons, gap=12),
    ]
    return Panel(Column(rows, gap=8))


def _paper() -> Node:
    def line(left: str, right: str) -> Node:
        return Row([Label(left, "typewriter", grow=1), Label(right, "typewriter", align="right")])

    rows: list[Node] = [
        line("R.C.P. (B.)", "12 January 1923"),
        line("Secretariat", "No. 14/s"),
        Rule(colour="rule", width=2),
        Label("To all guberniya committees", "typewriter-bold"),
        Label(_BODY, "typewriter"),
        Spacer(grow=1),
        Row([Label("V. Molotov", "typewriter", grow=1), Stamp("CARRY OUT")]),
    ]
    return Box(Sheet(Column(rows, gap=10)), pad=(12, 8, 22, 20), ground="desk")
