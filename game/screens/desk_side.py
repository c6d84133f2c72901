"""The right of the desk: in-tray, programme, the congress as it stands, who is in the room."""

from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    Bar,
    Button,
    Column,
    Flow,
    Heading,
    Label,
    ListRow,
    Node,
    Panel,
    PortraitTile,
    Row,
    Spacer,
    StackedBar,
)
from game.screens.faces import features
from game.screens.kinds import COLOURS
from game.screens.rows import leaning, said
from game.viewmodel.aims import AimView, ObjectiveView
from game.viewmodel.card import CardView
from game.viewmodel.congress import CongressView
from game.viewmodel.desk import DeskView
from game.viewmodel.moved_from import DESK
from game.viewmodel.shared import Face, Line
from game.viewmodel.tray import VOTE

WHOLE = 10_000
"""More than any name is wide."""


def side_column(
    ctx: Ctx, view: DeskView, pick: OnChoose, open_vote: OnChoose, turn_to: OnChoose
) -> Node:
    """The panels of the right.

    A matter of the tray can be picked, a vote of the month opened, the page turned to that moves
    an aim.
    """
    panels = [
        _tray(ctx, view, pick, open_vote),
        _objective(ctx, view.objective, turn_to),
        _congress(ctx, view.congress),
        *([_room(ctx, view.room)] if view.room else ()),
    ]
    return Column(panels, gap=12)


def _tray(ctx: Ctx, view: DeskView, pick: OnChoose, open_vote: OnChoose) -> Node:
    rows: list[Node] = [
        _vote(ctx, each, open_vote) if each.kind == VOTE else _matter(each, view.card, pick)
        for each in view.tray
    ]
    rows = rows or said(ctx.say("ui.desk.tray-empty"), colour="muted")
    return Panel(Column([Heading(ctx.say("ui.desk.tray")), *rows], gap=3), key="tray")


def _matter(view: Line, card: CardView | None, pick: OnChoose) -> Node:
    return ListRow(
        view.name,
        marker=COLOURS[view.kind],
        tag=view.tag,
        chosen=card is not None and card.id == view.id,
        on_activate=lambda: pick(view.id),
        tip=view.note,
        key=f"matter:{view.id}",
    )


def _vote(ctx: Ctx, view: Line, open_vote: OnChoose) -> Node:
    return ListRow(
        view.name,
        marker="dark",
        tag=ctx.say("ui.tag.vote"),
        on_activate=lambda: open_vote(view.id),
        tip=view.note,
        key=f"vote:{view.id}",
    )


def _objective(ctx: Ctx, view: ObjectiveView, turn_to: OnChoose) -> Node:
    aside = Label(view.met, "ui")
    rows: list[Node] = [Heading(view.name or ctx.say("ui.aims.title"), aside=aside)]
    rows += [_aim(ctx, each, turn_to) for each in view.aims]
    return Panel(Column(rows, gap=6), key="objective", label=view.text)


def _aim(ctx: Ctx, aim: AimView, turn_to: OnChoose) -> Node:
    """A word beside the figure says whether an aim is met: colour alone would not."""
    state = ctx.say("ui.aims.yes" if aim.met else "ui.aims.no")
    shown = ctx.say("ui.aims.figure", stands=aim.stands, wanted=aim.wanted)
    figure = Label(shown, "ui-bold", colour="text")
    mark = Label(state, "ui", colour="blue_text" if aim.met else "muted")
    words = ctx.say("ui.aims.said", name=aim.name, stands=aim.stands, wanted=aim.wanted)
    words = f"{words}, {state}, {aim.source}"
    value = Row([Spacer(grow=1), figure, mark], gap=8, stack=False)
    # what does not fit beside the figures stands above them
    under = Row([_source(ctx, aim, turn_to), value], gap=0, least=WHOLE)
    return Column([Label(aim.name, "ui"), under], gap=0, label=words)


def _source(ctx: Ctx, aim: AimView, turn_to: OnChoose) -> Node:
    """What moves an aim: a way to that page, where it is not the desk itself."""
    if aim.page == DESK:
        return Label(aim.source, "ui", colour="muted", grow=1)
    page = ctx.say(f"ui.page.{aim.page}")
    way = Button(
        aim.source,
        lambda: turn_to(aim.page),
        kind="slim",
        key=f"aim:{aim.id}",
        label=ctx.say("ui.aims.source-of", name=aim.name, page=page),
    )
    return Flow([way], grow=1)


def _congress(ctx: Ctx, view: CongressView) -> Node:
    parts = leaning(ctx, (view.sure, view.open, view.against))
    rows: list[Node] = [
        Heading(ctx.say("ui.desk.congress")),
        StackedBar(ctx.say("ui.desk.delegates", count=view.seats), parts, mark=view.majority),
        Bar(
            ctx.say("ui.desk.placed"),
            view.placed,
            most=max(1, view.secretaries),
            shown=view.share,
            wide=True,
        ),
    ]
    return Panel(Column(rows, gap=6), key="congress")


def _room(ctx: Ctx, room: tuple[Face, ...]) -> Node:
    tiles = [
        PortraitTile(
            features(each.portrait),
            each.name,
            each.words,
            key=f"speaker:{each.id}",
            label=each.alt,
        )
        for each in room
    ]
    return Panel(Column([Heading(ctx.say("ui.desk.room")), Flow(tiles, gap=10)], gap=6), key="room")
