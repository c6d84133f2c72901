"""The desk of the mock-up."""

from game.drawing.features import Features
from game.page.answers import Next
from game.page.nodes import (
    Banner,
    Bar,
    Chip,
    Column,
    Grid,
    Heading,
    Label,
    ListRow,
    Node,
    OptionCard,
    Panel,
    Portrait,
    PortraitTile,
    Prose,
    Spacer,
    Split,
    StackedBar,
    lean_parts,
)

_TEXT = (
    "The Georgian Central Committee has resigned in a body rather than join the "
    "[[Transcaucasian Federation]]. Ordzhonikidze has struck a comrade, Kabakhidze, in his own "
    "flat. A commission must go south. Who sits on it will decide what it finds."
)


def _stay() -> Next | None:
    return None


def page() -> Node:
    """A card with options; what waits and who is here at the right."""
    side = Column([_tray(), _congress(), _room()], gap=12)
    return Split(_card(), side, share=0.63, least=330, gap=14, grow=1)


def _card() -> Node:
    one = [
        Chip("1 desk time", "cost", sign="desk"),
        Chip("Tiflis obeys", trend=1),
        Chip("Georgians angry", trend=2),
        Chip("Lenin ?", "gold"),
        Chip(
            "Makharadze",
            heads=[Portrait(Features("bald", "short"), 22), Portrait(None, 22)],
            tip="Whom it touches.",
        ),
    ]
    two = [
        Chip("2 desk time", "cost", sign="desk"),
        Chip("Tiflis obeys", trend=-1),
        Chip("authority", trend=-1),
    ]
    options: list[Node] = [
        OptionCard(
            1,
            "Dzerzhinsky, Manuilsky and Mitskevich-Kapsukas",
            "Three men who will not embarrass Ordzhonikidze.",
            one,
            on_activate=_stay,
            chosen=True,
            key="option:1",
        ),
        OptionCard(
            2,
            "Add Rykov; the Georgians name one member",
            "Slower, and it may report what happened.",
            two,
            on_activate=_stay,
            key="option:2",
        ),
        OptionCard(
            3,
            "Recall Ordzhonikidze",
            closed="Needs a Politburo majority: you have 3 of 7.",
            on_activate=_stay,
            key="option:3",
        ),
    ]
    keys = "1–3 choose · Space sources · Z undo"
    head = Column(
        [
            Banner("factory"),
            Label("Dispatch · Tiflis and Moscow · 25 November 1922", "caption", colour="muted"),
            Label("The slap in Tiflis", "title"),
            Prose(_TEXT),
        ],
        gap=1,
    )
    foot = Label(keys, "caption", colour="muted")
    return Panel(Column([head, *options, Spacer(grow=1), foot], gap=8), pad=(14, 12, 14, 10))


def _tray() -> Node:
    return Panel(
        Column(
            [
                Heading("In-tray"),
                _line("Penza wants a secretary", "red", "appoint"),
                _line("1 200 winter beds", "ochre", "privilege"),
                _line("Reports from guberniyas", "blue", "circular"),
                ListRow("Dzerzhinsky asks for a word", marker="muted", colour="muted"),
            ],
            gap=2,
        ),
        pad=(14, 10, 14, 10),
    )


def _line(text: str, marker: str, tag: str) -> Node:
    return ListRow(text, marker=marker, tag=tag, on_activate=_stay, key=f"tray:{tag}")


def _congress() -> Node:
    parts = lean_parts(("with", "open", "against"), (220, 114, 74))
    return Panel(
        Column(
            [
                Heading("If the congress met today"),
                StackedBar("Delegates, 408 seats", parts, mark=272),
                Bar("Secretaries not elected", 31, shown="31 % of 191", wide=True),
            ],
            gap=6,
        ),
        pad=(14, 10, 14, 10),
    )


def _room() -> Node:
    people = {
        "Lenin": Features("bald", "goatee", "trim", hair_colour="brown"),
        "Kamenev": Features("parted", "short", "trim", "pince", hair_colour="dark-brown"),
        "Zinoviev": Features("curly"),
        "Trotsky": Features("bush", "goatee", "trim", "pince", ground="blue"),
    }
    tiles = [
        PortraitTile(f, n, width=80, on_activate=_stay, key=f"person:{n}")
        for n, f in people.items()
    ]
    body = Column([Heading("In the room"), Grid(tiles, columns=4, least=76, gap=8)], gap=6)
    return Panel(body, pad=(14, 10, 14, 8), grow=1)
