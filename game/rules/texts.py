"""Which text a card tells: what of its variants, echoes and answers holds in a state.

The view models ask here and say it in words. What an echo or a variant reads has to be known to the
seat whose card it is; checks of content hold echoes to that, and the test of visibility the rest.
"""

from collections.abc import Iterable

from game.rules.echoes import Answer, Echo, Text, Variant
from game.rules.ids import PartId
from game.rules.judge import met
from game.rules.scenario import Scenario
from game.rules.state import State


def variant_of(
    text: Text, variants: Iterable[Variant], state: State, scenario: Scenario
) -> PartId | None:
    """The variant of a text that is used: the first that holds, or None for the text itself."""
    own = (each for each in variants if each.of == text)
    return next((each.id for each in own if met(each.when, state, scenario)), None)


def echoes_in(echoes: Iterable[Echo], state: State, scenario: Scenario) -> tuple[Echo, ...]:
    """The echoes of choices that were made, in their order."""
    return tuple(each for each in echoes if _holds(each, state, scenario))


def answers_in(
    answers: Iterable[Answer], state: State, scenario: Scenario
) -> tuple[tuple[int, Answer], ...]:
    """Who answers, each with his place among the answers: a person's first line that holds."""
    found: dict[str, tuple[int, Answer]] = {}
    for index, each in enumerate(answers):
        if each.when is None or met(each.when, state, scenario):
            found.setdefault(each.person, (index, each))
    return tuple(found.values())


def _holds(echo: Echo, state: State, scenario: Scenario) -> bool:
    if echo.card is not None:
        chosen = state.chosen.get(echo.card)
        if chosen is None or (echo.options and chosen not in echo.options):
            return False
    return echo.when is None or met(echo.when, state, scenario)
