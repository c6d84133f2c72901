"""The rows of the page of actions: the list, and the action in hand with its targets."""

from game.page.answers import OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Chip,
    Column,
    Flow,
    Grid,
    Heading,
    Label,
    ListRow,
    Node,
    PersonCard,
    Prose,
    TableColumn,
    TableRow,
)
from game.screens.acts import confirm, preview_rows, refusal_rows
from game.screens.chips import chips
from game.screens.faces import features
from game.screens.kinds import COLOURS
from game.screens.rows import said, sorted_table
from game.viewmodel.actions import ActionsView, ActionView
from game.viewmodel.shared import Face, Line, Row
from game.viewmodel.targets import TargetsView

LEAST = {"organisation": (82, 92, 44, 68, 88), "rank": (80, 80)}
"""Least widths of the columns of figures."""

MOTIFS = {
    "appointment": "meeting",
    "privilege": "ledger",
    "circular": "newspaper",
    "politics": "kremlin",
}
"""The strip over an action that has no targets to fill the page."""


def list_rows(view: ActionsView, pick: OnChoose) -> list[Node]:
    """Every action of the seat under its kind."""
    rows: list[Node] = []
    for group in view.groups:
        lines = [_line(each, view.picked, pick) for each in group.lines]
        rows.append(Column([Heading(group.title), *lines], gap=3))
    return [*rows, Heading(view.before), *(Label(each, "ui") for each in view.log)]


def _line(line: Line, picked: ActionView | None, pick: OnChoose) -> Node:
    done = Chip(line.note, "dark") if line.note else None
    return ListRow(
        line.name,
        marker=COLOURS[line.kind],
        tag="" if done else line.tag,  # both would not stand beside the name
        trailing=done,
        chosen=picked is not None and picked.id == line.id,
        on_activate=lambda: pick(line.id),
        key=f"action:{line.id}",
        label=", ".join(part for part in (line.name, line.tag, line.note) if part),
    )


def head_rows(view: ActionView) -> list[Node]:
    """What the action is, and how often it can be done."""
    return [
        Label(view.name, "menu"),
        Prose(view.text),
        Label(view.once, "ui", colour="muted"),
    ]


def target_rows(ctx: Ctx, view: ActionView, aim: OnChoose) -> list[Node]:
    """To whom it can be done, and what it rests on."""
    rows: list[Node] = []
    found = view.targets
    if not found.names:
        rows = [Banner(MOTIFS[view.kind], height=96, label=""), *preview_rows(ctx, view.preview)]
    else:
        table = _table(ctx, found, view.target, aim) if found.rows else _people(view, aim)
        rows = [Heading(view.ask), table]
    rows.append(Label(view.grounds.meaning, "caption", colour="muted"))
    sources = view.grounds.sources
    return [*rows, *(Label(each.line, "caption", colour="muted") for each in sources)]


def _table(ctx: Ctx, found: TargetsView, chosen: str, aim: OnChoose) -> Node:
    columns = [TableColumn(ctx.say(f"ui.actions.column.{found.scope}"), 2.4, 110)]
    widths = zip(found.columns, LEAST[found.scope], strict=True)
    columns += [TableColumn(title, 0.4, least, "right") for title, least in widths]
    rows = [_row(each, found.done.get(each.id, "")) for each in found.rows]
    key = f"targets-{found.scope}"
    return sorted_table(ctx, key, columns, rows, chosen=chosen, on_pick=aim)


def _row(view: Row, done: str) -> TableRow:
    name, *figures = view.cells
    if not done:
        return TableRow(view.id, view.cells, view.order)
    words = [Label(name, "ui"), Label(done, "caption", colour="muted")]
    named = Column(words, gap=0, label=f"{name}, {done}")
    return TableRow(view.id, (named, *figures), view.order)


def _people(view: ActionView, aim: OnChoose) -> Node:
    cards = [_person(each, view, aim) for each in view.targets.people]
    return Grid(cards, columns=2, least=230, gap=8)


def _person(each: Face, view: ActionView, aim: OnChoose) -> Node:
    done = view.targets.done.get(each.id, "")
    words = [Label(each.words, "ui"), *said(done, "ui-bold")]
    return PersonCard(
        features(each.portrait),
        each.name,
        Column(words, gap=1),
        chosen=each.id == view.target,
        on_activate=lambda: aim(each.id),
        key=f"target:{each.id}",
        alt=each.alt,
        label=", ".join(part for part in (each.name, each.words, done) if part),
    )


def foot_rows(ctx: Ctx, view: ActionView, act: OnUse) -> list[Node]:
    """To whom, what it would change, why it cannot be done, the price and the button."""
    rows: list[Node] = []
    # without a target the page has room to say it line by line
    if view.targets.names:
        if view.preview.effects:
            caption = Label(ctx.say("ui.actions.expected", who=view.target_name), "ui-bold")
            rows.append(Flow([caption, *chips(view.preview.effects)], gap=7, line_gap=5))
        rows += said(view.preview.note, colour="muted")
    button = confirm(view.preview, ctx.say("ui.actions.do"), act)
    priced = Flow([button, *chips(view.preview.cost)], gap=10)
    return [*rows, *refusal_rows(view.preview), priced]
