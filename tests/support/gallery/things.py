"""Tables, lists, meters."""

from game.page.answers import Next
from game.page.nodes import (
    Bar,
    Chip,
    Column,
    Heading,
    Node,
    Notice,
    Panel,
    Prose,
    Split,
    Table,
    TableColumn,
    TableRow,
)

_POSTS = (
    ("Penza – Simbirsk", "vacant", 38, 44, "sent"),
    ("Tula", "Kabakov", 61, 52, "none"),
    ("Nizhny Novgorod", "Uglanov", 74, 58, "two kinds"),
    ("Donbass", "Kviring", 66, 41, "three kinds"),
    ("Crimea", "Ufimtsev", 29, 63, "none"),
    ("Krasnoyarsk and the Yenisei", "elected, name not reported", 12, 70, "late"),
)


def _pick(_: str) -> Next | None:
    return None


def page() -> Node:
    """A table at the left, meters and notices at the right."""
    columns = [
        TableColumn("Organisation", 3, 150),
        TableColumn("Secretary", 2, 110),
        TableColumn("Grip", 0.5, 70, "right"),
        TableColumn("Cells", 0.5, 80, "right"),
        TableColumn("Reports", 1, 90),
    ]
    rows = [
        TableRow(
            name,
            (name, who, str(grip), str(cells), Chip(reports)),
            (name, who, grip, cells, reports),
            marker="red" if who == "vacant" else "",
        )
        for name, who, grip, cells, reports in _POSTS
    ]
    table = Table(columns, rows, chosen="Tula", on_pick=_pick, key="posts")
    left = Panel(Column([Heading("Posts on the list", aside=Chip("36")), table], gap=8))
    return Split(left, _side(), share=0.64, least=330, grow=1)


def _side() -> Node:
    meters = Column(
        [
            Heading("Penza – Simbirsk"),
            Bar("Grip", 38, colour="dark"),
            Bar("Cells for you", 44),
            Bar("Squabble", 71, colour="ochre", mark=60),
            Prose(
                "A *squabble* ([[sklóka|sklóka]]) is a quarrel of leaders over **nothing in "
                "particular**. See also [[nomenklatura]]. № 14 ▲ → ★",
                "ui",
            ),
        ],
        gap=6,
    )
    notes = [Notice("The letter went out."), Notice("Two replies are late.", "warning")]
    return Column([Panel(meters), *notes, Notice("Saved.", "done")], gap=12)
