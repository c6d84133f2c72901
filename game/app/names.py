"""Names on the command line that the rules know. Each raises what argparse puts into words."""

from argparse import ArgumentTypeError
from collections.abc import Iterable

from game.app.argument_error import WrongArgumentError, known


def seat(text: str) -> str:
    """A seat."""
    from game.rules.ids import SEATS

    return _one_of("seat", text, SEATS)


def policy(text: str) -> str:
    """A policy that plays a seat."""
    from game.rules.seats.policies import POLICIES

    return _one_of("policy", text, POLICIES)


def sim_policy(text: str) -> str:
    """A policy that plays whole games."""
    from game.sim.policies import NAMES

    return _one_of("policy", text, NAMES)


def preview(text: str) -> str:
    """How much is said before a decision."""
    from game.session.preview import PREVIEWS

    return _one_of("preview", text, PREVIEWS)


def seed(text: str) -> str:
    """A seed."""
    from game.session.seed import LONGEST, is_seed

    if not is_seed(text):
        raise ArgumentTypeError(f"a seed is 1 to {LONGEST} letters that can be printed")
    return text


def _one_of(kind: str, name: str, names: Iterable[str]) -> str:
    try:
        return known(kind, name, names)
    except WrongArgumentError as error:
        raise ArgumentTypeError(str(error)) from error
