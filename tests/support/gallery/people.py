"""All hair, beards, caps and glasses, and the cards that show people."""

from game.drawing.features import UNKNOWN, Features
from game.drawing.hair import BEARD, HAIR, MOUSTACHE
from game.drawing.headgear import HEADGEAR
from game.drawing.motifs import MOTIFS
from game.page.answers import Next
from game.page.nodes import (
    Banner,
    Chip,
    Column,
    Flow,
    Grid,
    Heading,
    Label,
    Node,
    Panel,
    PersonCard,
    Portrait,
    PortraitTile,
)


def _stay() -> Next | None:
    return None


def _faces() -> list[tuple[str, Features]]:
    faces = [(hair, Features(hair)) for hair in HAIR if hair != "none"]
    faces += [(beard, Features("swept", beard, "trim", ground="blue")) for beard in BEARD]
    faces += [(m, Features("bald", "", m, hair_colour="grey")) for m in MOUSTACHE]
    women = {"shawl": ("bun", "grey"), "kerchief": ("bob", "black")}
    for cap in HEADGEAR:
        hair, colour = women.get(cap, ("cropped", "brown"))
        faces.append(
            (cap, Features(hair, cap=cap, hair_colour=colour, ground="ochre", coat="khaki"))
        )
    return [*faces, ("unknown", UNKNOWN)]


def page() -> Node:
    """Portraits, person cards and banners."""
    tiles = [
        PortraitTile(face, name, width=84, on_activate=_stay, key=f"face:{number}")
        for number, (name, face) in enumerate(_faces())
    ]
    left = Portrait(Features("swept"), 84, gone=True, label="one who has gone", key="left")
    grid = Panel(Column([Heading("Faces"), Grid([*tiles, left], columns=9, least=90)], gap=8))
    strips = [Column([Banner(m), Label(m, "caption", colour="muted")], gap=2) for m in MOTIFS]
    return Column(
        [
            grid,
            _cards(),
            Panel(Column([Heading("Banners"), Grid(strips, columns=3, least=250)], gap=8)),
        ],
        gap=12,
    )


def _cards() -> Node:
    def body(words: str, *chips: Chip) -> Node:
        return Column([Label(words, "caption"), Flow(chips)], gap=3)

    one = PersonCard(
        Features("parted", "", "", "round"),
        "Mezhlauk, Valerian",
        body(
            "organiser, Donets · knows no one here", Chip("grip", trend=1), Chip("cells", trend=-1)
        ),
        on_activate=_stay,
        chosen=True,
        key="candidate:one",
    )
    two = PersonCard(
        None,
        "Local man",
        body("chair of the uyezd committee, elected twice", Chip("cells", trend=1)),
        on_activate=_stay,
        key="candidate:two",
    )
    return Panel(
        Column([Heading("The post is vacant"), Grid([one, two], columns=2, least=260)], gap=8)
    )
