"""The commands, one file each: `add` declares the arguments, `run` does the work.

To add a command: write its file and add it to the list.
"""

from collections.abc import Sequence
from typing import Protocol

from game.app.commands import (
    balance,
    bench,
    check,
    class_,
    class_pack,
    collate,
    mod,
    open,  # noqa: A004  # named as its command
    play,
    read,
    record,
    replay,
    report,
    schema,
    sensitivity,
    shot,
    simulate,
    web,
    window,
)
from game.app.commands.parsers import Parsers


class Command(Protocol):
    """What a command's file has to hold."""

    def add(self, parsers: Parsers) -> None:
        """Declare the command and its arguments."""


COMMANDS: Sequence[Command] = (
    play,
    open,
    read,
    web,
    class_,
    collate,
    shot,
    check,
    mod,
    simulate,
    record,
    balance,
    sensitivity,
    replay,
    report,
    class_pack,
    schema,
    bench,
)

__all__ = ["COMMANDS", "window"]
