"""Under which day matters stand on the desk: from one answer to the next none runs backwards."""

from game.rules.ids import CardId, SceneId
from game.rules.scenario import Card
from game.viewmodel.context import ViewContext
from game.viewmodel.horizon import today, whole_day


def day_of(context: ViewContext, card: Card) -> str:
    """The day under which a matter stands, or nothing.

    It is its own as long as that has not passed: what came late, by an answer that was given on a
    later day or from an earlier turn, stands under the turn alone.
    """
    turn = context.scenario.turns[context.state.turn - 1]
    opening = f"{turn.month}-{turn.first:02}"
    day = _own(context, card.id)
    return day if day >= max(opening, _reached(context)) else ""


def place_of(context: ViewContext, card: Card) -> str:
    """The day by which a matter lies in the tray: its own, else that of the scene before it."""
    scenes = (each.id for each in context.scenario.scenes.values() if card.id in each.cards)
    return day_of(context, card) or next((context.archive.scenes[s].date for s in scenes), "")


def date_of_scene(context: ViewContext, scene: SceneId) -> str:
    """The date over a scene, or nothing if it looks back from a later day."""
    date = context.archive.scenes[scene].date
    return "" if whole_day(date) and date < _reached(context) else date


def _reached(context: ViewContext) -> str:
    """The latest day of what has been decided in this turn; before that, nothing."""
    state, scenario = context.state, context.scenario
    latest = ""
    for entry in reversed(state.chronicle):
        if entry.turn != state.turn:
            break
        card = scenario.cards.get(str(entry.args.get("card", "")))
        if entry.key == "chronicle.choice" and card is not None and card.seat == scenario.seat:
            latest = max(latest, _own(context, card.id))
    return latest


def _own(context: ViewContext, card: CardId) -> str:
    """The day of a card, if it has one and that has come by the end of the turn."""
    note = context.archive.cards.get(card)
    if note is None or not whole_day(note.date):
        return ""
    return note.date if note.date <= today(context.scenario, context.state) else ""
