"""What a class is asked: options by their ids, and which of them the record shows. No texts."""

import re
from dataclasses import dataclass

LEAST, MOST = 2, 4
"""Options of a question: A to D on the cards that are held up."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Question:
    """A decision as it is put to the class. `recorded` is empty where the record shows none."""

    id: str
    options: tuple[str, ...]
    recorded: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether it can be asked."""
        options = self.options
        return (
            LEAST <= len(options) <= MOST
            and len(set(options)) == len(options)
            and all(map(_is_id, (self.id, *options)))
            and (not self.recorded or self.recorded in options)
        )


def _is_id(text: str) -> bool:
    return len(text) <= _LONGEST and _ID.fullmatch(text) is not None
