"""The guide of a scenario: a note on the desk, one for each of its first turns."""

from game.viewmodel.context import ViewContext


def guide(context: ViewContext) -> str:
    """The note of this turn; "" where the scenario has none, or has ended."""
    key = f"scenario.{context.scenario.id}.guide.{context.state.turn - 1}"
    if context.state.over or not context.locale.has(key):
        return ""
    return context.locale.text(key)
