"""What the moves that fill and empty posts ask of one."""

from game.rules.ids import LOCAL, PersonId, PostId, at
from game.rules.scenario import Scenario
from game.rules.state import State

INSISTS = 50
"""From this authority on, nobody refuses to let a man go."""


def holder_of(state: State, post: PostId) -> PersonId | None:
    """Who holds a post; None if nobody does, or if it is not there yet."""
    holding = state.holdings.get(post)
    return None if holding is None else holding.holder


def there(state: State, scenario: Scenario) -> tuple[PostId, ...]:
    """The posts that are there already, in the scenario's order."""
    return tuple(post for post in scenario.posts if post in state.holdings)


def candidates(state: State, scenario: Scenario) -> tuple[PersonId, ...]:
    """People who can be sent to a secretary's post now: free to move and holding none."""
    held = {each.holder for each in state.holdings.values()}
    free = (each.id for each in scenario.people.values() if each.mobile and each.id not in held)
    return (LOCAL, *free)


def is_sheltered(state: State, person: PersonId) -> bool:
    """Whether a committee will not let somebody go, and the Secretariat is too weak to insist."""
    key = at("sheltered", person)
    return bool(state.ledger.get(key)) and state.ledger["authority"] < INSISTS
