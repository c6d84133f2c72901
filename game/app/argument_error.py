"""An argument that argparse cannot know to be wrong."""

from collections.abc import Iterable


class WrongArgumentError(Exception):
    """The message says what is wrong and what would be right."""


def known(kind: str, name: str, names: Iterable[str]) -> str:
    """The name, if it is one of the names. Raises WrongArgumentError."""
    choices = list(names)
    if name in choices:
        return name
    listed = ", ".join(choices) or "none"
    raise WrongArgumentError(f"there is no {kind} “{name}”; there are: {listed}")
