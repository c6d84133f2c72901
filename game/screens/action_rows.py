"""The rows of the page of actions: the list, and the action in hand with its targets."""

from game.page.answers import Act, Choose
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
from game.screens.rows import joined, said, sorted_table
from game.viewmodel.actions import ActionLine, ActionsView, ActionView
from game.viewmodel.targets import TargetsView, TargetView

LEAST = {"organisation": (82, 92, 44, 68, 88), "rank": (80, 80)}
"""Least widths of the columns of figures."""

MOTIFS = {
    "appointment": "meeting",
    "privilege": "ledger",
    "circular": "newspaper",
    "politics": "kremlin",
}
"""The strip over an action that has no targets to fill the page."""


def list_rows(view: ActionsView, pick: Choose) -> list[Node]:
    """Every action of the seat under its kind."""
    rows: list[Node] = []
    for group in view.groups:
        lines = [_line(each, view.picked, pick) for each in group.lines]
        rows.append(Column([Heading(group.title), *lines], gap=3))
    return [*rows, Heading(view.before), *(Label(each, "ui") for each in view.log)]


def _line(line: ActionLine, picked: ActionView | None, pick: Choose) -> Node:
    done = Chip(line.done, "dark") if line.done else None
    return ListRow(
        line.name,
        marker=line.colour,
        tag="" if done else line.price,  # both would not stand beside the name
        trailing=done,
        chosen=picked is not None and picked.id == line.id,
        on_activate=lambda: pick(line.id),
        key=f"action:{line.id}",
        label=", ".join(part for part in (line.name, line.price, line.done) if part),
    )


def head_rows(view: ActionView) -> list[Node]:
    """What the action is, and how often it can be done."""
    return [
        Label(view.name, "menu"),
        Prose(view.text),
        Label(view.once, "ui", colour="muted"),
    ]


def target_rows(ctx: Ctx, view: ActionView, aim: Choose) -> list[Node]:
    """To whom it can be done, and what it rests on."""
    rows: list[Node] = []
    found = view.targets
    if not found.rows:
        rows = [Banner(MOTIFS[view.kind], height=96, label=""), *preview_rows(ctx, view.preview)]
    if found.rows:
        rows.append(Heading(view.ask))
        cards = found.scope == "person"
        rows.append(_people(view, aim) if cards else _table(ctx, found, view.target, aim))
    rows.append(Label(view.grounds.meaning, "caption", colour="muted"))
    sources = [joined(each.title, each.locator) for each in view.grounds.sources]
    return [*rows, *(Label(each, "caption", colour="muted") for each in sources)]


def _table(ctx: Ctx, found: TargetsView, chosen: str, aim: Choose) -> Node:
    columns = [TableColumn(ctx.say(f"ui.actions.column.{found.scope}"), 2.4, 110)]
    widths = zip(found.columns, LEAST[found.scope], strict=True)
    columns += [TableColumn(title, 0.4, least, "right") for title, least in widths]
    rows = [_row(each) for each in found.rows]
    key = f"targets-{found.scope}"
    return sorted_table(ctx, key, columns, rows, chosen=chosen, on_pick=aim)


def _row(view: TargetView) -> TableRow:
    name: str | Node = view.name
    if view.done:
        words = [Label(view.name, "ui"), Label(view.done, "caption", colour="muted")]
        name = Column(words, gap=0, label=f"{view.name}, {view.done}")
    cells = (name, *(each.shown for each in view.figures))
    return TableRow(view.id, cells, (view.name, *(each.order for each in view.figures)))


def _people(view: ActionView, aim: Choose) -> Node:
    cards = [_person(each, view, aim) for each in view.targets.rows]
    return Grid(cards, columns=2, least=230, gap=8)


def _person(each: TargetView, view: ActionView, aim: Choose) -> Node:
    words = [Label(each.words, "ui"), *said(each.done, "ui-bold")]
    return PersonCard(
        features(each.portrait),
        each.name,
        Column(words, gap=1),
        chosen=each.id == view.target,
        on_activate=lambda: aim(each.id),
        key=f"target:{each.id}",
        label=", ".join(part for part in (each.name, each.words, each.done) if part),
    )


def foot_rows(ctx: Ctx, view: ActionView, act: Act) -> list[Node]:
    """To whom, what it would change, why it cannot be done, the price and the button."""
    rows: list[Node] = []
    # without a target the page has room to say it line by line
    if view.targets.rows:
        if view.preview.effects:
            caption = Label(ctx.say("ui.actions.expected", who=view.target_name), "ui-bold")
            rows.append(Flow([caption, *chips(view.preview.effects)], gap=7, line_gap=5))
        rows += said(view.preview.note, colour="muted")
    button = confirm(view.preview, ctx.say("ui.actions.do"), act)
    priced = Flow([button, *chips(view.preview.cost)], gap=10)
    return [*rows, *refusal_rows(view.preview), priced]
