"""A line of a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Something in a list, by its name; `tag` is the word beside it, `note` what else is said.

    `kind` is what its mark stands for; whoever draws it knows the colour.
    """

    id: str
    name: str
    tag: str = ""
    note: str = ""
    kind: str = ""
