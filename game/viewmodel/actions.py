"""The standing actions of a seat: what can always be done, to whom, and what it would change."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.ids import Act, ActionId, Id
from game.rules.moves import Undertake
from game.rules.plays import price
from game.rules.power.actions import repeats
from game.rules.power.wear import again
from game.rules.scenario import Action
from game.viewmodel.chips import price_chips
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_line
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.shared import Grounds, Group, Line, cited
from game.viewmodel.targets import TargetsView, targets

GROUPS: tuple[Act, ...] = ("appointment", "privilege", "circular", "politics")
"""The kinds of act, in the order of the page."""

MOST_LINES = 6
"""So many things that were done are listed."""


@dataclass(frozen=True, slots=True)
class ActionChoice:
    """What the player has picked so far."""

    action: ActionId = ""
    target: Id = ""


@dataclass(frozen=True, slots=True)
class ActionView:
    """The action that is picked, and what it would do to the target that is picked."""

    id: ActionId
    name: str
    kind: Act
    text: str
    once: str
    ask: str
    targets: TargetsView
    target: Id
    target_name: str
    preview: MovePreview
    grounds: Grounds


@dataclass(frozen=True, slots=True)
class ActionsView:
    """The page; `picked` is None where the content has no actions for the seat."""

    groups: tuple[Group[Line], ...]
    picked: ActionView | None
    before: str
    log: tuple[str, ...]
    empty: str


def actions(context: ViewContext, choice: ActionChoice) -> ActionsView:
    """The page with what is picked; the first action unless another is asked for."""
    own = {each.id: each for each in _own(context)}
    record = own.get(choice.action) or next(iter(own.values()), None)
    groups = tuple(
        Group(context.locale.text(f"ui.actions.group.{act}"), lines)
        for act in GROUPS
        if (lines := tuple(_line(context, each) for each in own.values() if each.act == act))
    )
    picked = _picked(context, record, choice.target) if record else None
    return ActionsView(
        groups=groups,
        picked=picked,
        before=context.locale.text("ui.actions.before"),
        log=_log(context, own),
        empty="" if own else context.locale.text("ui.actions.none"),
    )


def _own(context: ViewContext) -> list[Action]:
    """The actions of the seat, in the order of the page."""
    every = context.scenario.actions.values()
    mine = [each for each in every if each.seat == context.scenario.seat]
    return sorted(mine, key=lambda each: GROUPS.index(each.act))


def _log(context: ViewContext, own: Mapping[ActionId, Action]) -> tuple[str, ...]:
    """What was done of them in this game, the last first."""
    said = [
        context.locale.text(
            "ui.actions.log",
            when=context.locale.turn(context.scenario.turns[entry.turn - 1]),
            what=entry_line(entry, context.locale, context.archive),
        )
        for entry in reversed(context.state.chronicle)
        if entry.key == "chronicle.action" and entry.args["action"] in own
    ]
    return tuple(said[:MOST_LINES]) or (context.locale.text("ui.actions.nothing"),)


def _line(context: ViewContext, action: Action) -> Line:
    """An action in the list: its price in words, and how often it was done this turn."""
    say = context.locale.text
    cost = price_chips(price(Undertake(action.id, ""), context.scenario), context.locale)
    return Line(
        action.id,
        say(f"action.{action.id}.name"),
        " \u00b7 ".join(each.text for each in cost),
        _done_now(context, action),
        action.act,
    )


def _done_now(context: ViewContext, action: Action) -> str:
    """How often it was done this turn, in words."""
    stem, turn = f"{action.id}/", context.state.turn
    count = sum(at == turn and key.startswith(stem) for key, at in context.state.done.items())
    return context.locale.text("ui.actions.times", count=count) if count else ""


def _picked(context: ViewContext, action: Action, wanted: Id) -> ActionView:
    say, found = context.locale.text, targets(context, action)
    names = found.names
    target = wanted if wanted in names else _first(found)
    each = "" if action.scope == "centre" else "-each"
    return ActionView(
        id=action.id,
        name=say(f"action.{action.id}.name"),
        kind=action.act,
        text=say(f"action.{action.id}.text"),
        once=_once(context, action, target),
        ask=say(f"ui.actions.ask.{action.scope}") if each else "",
        targets=found,
        target=target,
        target_name=names.get(target, ""),
        preview=preview_move(context, Undertake(action.id, target), here=target),
        grounds=_grounds(context, action),
    )


def _once(context: ViewContext, action: Action, target: Id) -> str:
    """How often it can be done, and what is left of it where it has just been done."""
    say = context.locale.text
    each = "" if action.scope == "centre" else "-each"
    once = say(f"ui.actions.once.{action.once}{each}")
    times = repeats(context.state.chronicle, Undertake(action.id, target), context.state.turn)
    if not times or not each:
        return once
    left = context.locale.percent(round(again(times), -1))
    return f"{once} {say('ui.actions.worn', count=times, left=left)}"


def _first(found: TargetsView) -> Id:
    """The first to whom it was not yet done."""
    open_ = [each for each in found.names if each not in found.done]
    return next(iter((*open_, *found.names)), "")


def _grounds(context: ViewContext, action: Action) -> Grounds:
    """That such things were done is sourced; how much each moves is the game's own."""
    note = context.archive.actions.get(action.id)
    sources = cited(context.archive, note.citations if note else ())
    return Grounds("", context.locale.text("ui.actions.grounds"), "", sources)
