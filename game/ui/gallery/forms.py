"""The circular of the mock-up, and every control."""

from dataclasses import dataclass, field

from game.ui.replies import REDRAW, Next
from game.ui.widgets import (
    Box,
    Button,
    Chip,
    Column,
    Flow,
    Heading,
    Label,
    Notice,
    Panel,
    Paper,
    Row,
    Rule,
    Slider,
    Spacer,
    Split,
    Stamp,
    Stepper,
    Tabs,
    TextField,
    ToggleGroup,
    Widget,
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


@dataclass
class Values:
    """What the controls hold."""

    chosen: dict[str, str] = field(default_factory=lambda: {g: c[1] for g, c in _GROUPS})
    tab: str = "draft"
    copies: int = 3
    volume: int = 70
    seed: str = "KRASNAYA-1922"

    def choose(self, group: str, value: str) -> Next | None:
        """Remember a chip."""
        self.chosen[group] = value
        return None

    def set_copies(self, value: int) -> Next | None:
        """Remember the stepper."""
        self.copies = value
        return None

    def set_volume(self, value: int) -> Next | None:
        """Remember the slider."""
        self.volume = value
        return None

    def set_tab(self, value: str) -> Next | None:
        """Remember the tab."""
        self.tab = value
        return None

    def set_seed(self, text: str) -> Next | None:
        """Remember the typed text; the field redraws itself."""
        self.seed = text
        return REDRAW


def page(values: Values) -> Widget:
    """A form at the left, the paper it makes at the right."""
    return Split(_form(values), _paper(), share=0.5, least=330, gap=24, grow=1)


def _group(values: Values, caption: str, options: tuple[str, ...]) -> Widget:
    def choose(value: str) -> Next | None:
        return values.choose(caption, value)

    pairs: list[tuple[str, str] | tuple[str, str, str]] = [(o, o) for o in options]
    if caption == "Speaks for":
        pairs.append(("Politburo", "Politburo", "The Politburo has not been asked."))
    return ToggleGroup(caption, pairs, values.chosen[caption], choose)


def _form(values: Values) -> Widget:
    chips = [
        Chip("1 desk time", "cost", sign="desk"),
        Chip("Secretaries: fear", trend=1),
        Chip("Cells: resentment", trend=1),
    ]
    buttons = [
        Button("SIGN AND SEND", lambda: None, kind="primary"),
        Button("KEEP AS DRAFT", lambda: None),
        Button("CLOSED", enabled=False, tip="Needs a signature."),
    ]
    rows: list[Widget] = [
        Tabs(
            [("draft", "Draft"), ("sent", "Sent"), ("replies", "Replies")],
            values.tab,
            values.set_tab,
        ),
        Heading("Draft a circular"),
        *(_group(values, caption, options) for caption, options in _GROUPS),
        Rule(),
        Row([Stepper("Copies", values.copies, values.set_copies, low=1, high=9, grow=1)]),
        Slider("Volume", values.volume, values.set_volume, shown=f"{values.volume} %"),
        TextField("Seed", values.seed, values.set_seed, key="seed"),
        Notice("Speaking for the Central Committee without asking it: scrutiny +3.", "warning"),
        Flow(chips),
        Flow(buttons, gap=12),
    ]
    return Panel(Column(rows, gap=8))


def _paper() -> Widget:
    def line(left: str, right: str) -> Widget:
        return Row([Label(left, "typewriter", grow=1), Label(right, "typewriter", align="right")])

    rows: list[Widget] = [
        line("R.C.P. (B.)", "12 January 1923"),
        line("Secretariat", "No. 14/s"),
        Rule(colour="rule", width=2),
        Label("To all guberniya committees", "typewriter-bold"),
        Label(_BODY, "typewriter"),
        Spacer(grow=1),
        Row([Label("V. Molotov", "typewriter", grow=1), Stamp("CARRY OUT")]),
    ]
    return Box(Paper(Column(rows, gap=10)), pad=(12, 8, 22, 20), ground="desk")
