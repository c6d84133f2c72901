"""The first page of the debrief: an ending over a picture, what differs, the people, ways on."""

from collections.abc import Mapping, Sequence

from game.drawing.charts.accounts import Accounts
from game.page.answers import OnUse
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.nodes import (
    AccountsAxis,
    Box,
    Button,
    ButtonKind,
    Column,
    EndingPlate,
    Grid,
    Heading,
    Label,
    Node,
    Panel,
    Portrait,
    Row,
)
from game.screens.faces import features
from game.screens.rows import said
from game.viewmodel.debrief_first import SHOWN, AxisView, FirstView, MomentView
from game.viewmodel.deeds import Sort
from game.viewmodel.shared import Face

GROUNDS: Mapping[Sort, str] = {"helped": "red", "harmed": "ochre", "sent": "blue"}
COLOURS: Mapping[Sort, str] = {"helped": "red_text", "harmed": "text", "sent": "blue_text"}
"""The ground behind a head and the colour of its heading, by what was done to it."""

ABREAST = 2
"""So many heads of a sort stand on the page; the others are on the next."""

WAYS = ("again", "other-desk", "another-reading", "record")


def first_content(ctx: Ctx, view: FirstView, ways: Mapping[str, OnUse], code: str = "") -> Node:
    """The page without its bar; `code` is that of the result, for a teacher."""
    alt = ctx.say(f"ui.first.picture.{view.picture}") if view.picture else ""
    plate = EndingPlate(view.picture, view.title, view.text, label=alt, key="plate")
    middle = Grid(
        [
            _moments(ctx, "changed", view.changed, "red", "red_text"),
            _moments(ctx, "held", view.held, "text", "text"),
            _axis(ctx, view.axis),
        ],
        columns=3,
        least=300,
        gap=24,
    )
    people = _people(ctx, view)
    foot = Grid([_way(ctx, each, ways) for each in WAYS], columns=4, least=150, gap=16)
    told = said(ctx.say("ui.first.code", code=code) if code else "", "ui-bold")
    below = Column([middle, people, foot, *told], gap=9)
    return Column([plate, Box(below, pad=(24, 0, 24, 8))], gap=8)


def _moments(ctx: Ctx, name: str, moments: Sequence[MomentView], accent: str, colour: str) -> Node:
    few = "" if len(moments) == SHOWN else ".fewer"
    rows: list[Node] = [Heading(ctx.say(f"ui.first.{name}{few}"), colour=colour)]
    rows += [_moment(each, accent) for each in moments]
    if not moments:
        rows.append(Label(ctx.say(f"ui.first.{name}.none"), "ui"))
    return Column(rows, gap=5, key=name)


def _moment(view: MomentView, accent: str) -> Node:
    words = Column(
        [Label(view.title, "subhead"), Label(view.under, "caption", colour="muted")], gap=0
    )
    return Box(words, pad=(9, 0, 0, 0), accent=accent, accent_width=7, tip=view.whole)


def _axis(ctx: Ctx, view: AxisView | None) -> Node:
    if view is None:
        rows = [Heading(ctx.say("ui.first.axis")), Label(ctx.say("ui.first.axis.none"), "ui")]
        return Column(rows, gap=7, key="axis")
    chart = Accounts(view.low, view.high, view.accounts, view.yours_at, view.yours)
    said_of = [*said(view.said), *said(view.source, "caption", colour="muted")]
    line = AccountsAxis(chart, key="accounts", label=f"{view.yours}, {view.said}")
    return Panel(
        Column([Label(view.name, "subhead"), line, *said_of], gap=2),
        pad=10,
        tip=view.about,
        key="axis",
    )


def _people(ctx: Ctx, view: FirstView) -> Node:
    if not any(faces for _, _, faces in view.people):
        return _company(ctx, view.company)
    return Grid([_sort(ctx, *each) for each in view.people], columns=3, least=300, gap=24)


def _company(ctx: Ctx, faces: Sequence[Face]) -> Node:
    """Where nobody was touched: who was in the room most."""
    nobody = Label(ctx.say("ui.first.no-people"), "ui")
    if not faces:
        return nobody
    heads = [_beside(Portrait(features(each.portrait), 64, label=each.alt), each) for each in faces]
    rows: list[Node] = [Heading(ctx.say("ui.first.company"), aside=nobody)]
    rows.append(Grid(heads, columns=len(heads), least=180))
    return Column(rows, gap=5, key="company")


def _sort(ctx: Ctx, sort: Sort, name: str, faces: Sequence[Face]) -> Node:
    rows: list[Node] = [Heading(name, colour=COLOURS[sort])]
    heads = [_head(each, sort, order) for order, each in enumerate(faces[:ABREAST])]
    if heads:
        rows.append(Grid(heads, columns=len(heads), least=150, gap=10))
    else:
        rows.append(Label(ctx.say("ui.first.sort.nobody"), "ui", colour="muted"))
    return Column(rows, gap=5, key=f"sort:{sort}")


def _head(face: Face, sort: Sort, order: int) -> Node:
    head = Portrait(
        features(face.portrait),
        64,
        ground=GROUNDS[sort],
        away=sort == "sent",
        label=face.alt,
        arrives=Arrival("slide", order),
        key=f"head:{sort}:{face.id}",
    )
    return _beside(head, face)


def _beside(head: Node, face: Face) -> Node:
    words = [Label(face.name, "subhead"), *said(face.words, "caption", colour="muted")]
    return Row([head, Column(words, gap=0, grow=1)], gap=9, align="top", least=90, stack=False)


def _way(ctx: Ctx, name: str, ways: Mapping[str, OnUse]) -> Node:
    kind: ButtonKind = "primary" if name == WAYS[0] else "outline"
    return Button(ctx.say(f"ui.first.{name}"), ways[name], kind=kind, key=name)
