"""An argument that argparse cannot know to be wrong."""

from collections.abc import Iterable
from difflib import get_close_matches


class WrongArgumentError(Exception):
    """The message says what is wrong and what would be right."""


MANY = 24
"""So many names can be listed; of more those are that come near."""


def known(kind: str, name: str, names: Iterable[str]) -> str:
    """The name, if it is one of the names. Raises WrongArgumentError."""
    choices = list(names)
    if name in choices:
        return name
    listed = ", ".join(choices) or "none"
    said = f"there are: {listed}"
    if len(choices) > MANY:
        near = ", ".join(_near(name, choices))
        said = f"did you mean {near}?" if near else f"there are {len(choices)}, and none like it"
    raise WrongArgumentError(f"there is no {kind} “{name}”; {said}")


def _near(name: str, choices: list[str]) -> list[str]:
    """Names like one; of a package’s thing also the name without the package."""
    same = [each for each in choices if each.rpartition(":")[2] == name.rpartition(":")[2]]
    return list(dict.fromkeys([*same, *get_close_matches(name, choices)]))
