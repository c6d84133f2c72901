"""The help page: how a turn goes, what the bar says, and the keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.rules.ids import Seat
from game.rules.visibility import PUBLIC, PURSES
from game.viewmodel.seats import PAGES
from game.viewmodel.shared import Group

Say = Callable[..., str]
KeyFor = Callable[[str], str]

EVERYWHERE = (
    "choose-1",
    "sources",
    "explain",
    "preview",
    "undo",
    "end-turn",
    "next",
    "next-part",
    "next-page",
    "text-larger",
    "text-smaller",
    "fullscreen",
    "mute",
    "speak",
    "speak-again",
    "speak-page",
    "speak-faster",
    "speak-slower",
    "help",
    "back",
)


@dataclass(frozen=True, slots=True)
class HelpView:
    """The whole help page; the lines of a group are keys, or words, and their meaning."""

    title: str
    texts: tuple[str, ...]
    groups: tuple[Group[tuple[str, str]], ...]


def help_view(
    say: Say,
    key_for: KeyFor,
    keys: Sequence[tuple[str, str]] = (),
    seat: Seat = "general-secretary",
) -> HelpView:
    """Help for a page. `keys` are its own commands with the locale key of what they do."""
    stem = "ui.help.text" if seat == "general-secretary" else f"ui.help.{seat}"
    texts = tuple(say(f"{stem}.{number}") for number in range(1, 5))
    own = tuple((key_for(command), say(what)) for command, what in keys if key_for(command))
    groups = [Group(say("ui.help.purses"), _purses(say, seat))]
    groups += [Group(say("ui.help.here"), own)] if own else []
    named = {command for command, _ in keys}
    rest = [command for command in EVERYWHERE if command not in named]
    groups.append(Group(say("ui.help.everywhere"), _rows(say, key_for, rest)))
    pages = tuple(f"page-{page}" for page in PAGES[seat])
    groups.append(Group(say("ui.help.pages"), _rows(say, key_for, pages)))
    return HelpView(say("ui.help.title"), texts, tuple(groups))


def _purses(say: Say, seat: Seat) -> tuple[tuple[str, str], ...]:
    """What the figures of the bar mean, which the pointer alone would tell."""
    figures = (*PURSES[seat], *PUBLIC[seat])
    return tuple((say(f"ui.gauge.{each}"), say(f"ui.gauge.{each}.tip")) for each in figures)


def _rows(say: Say, key_for: KeyFor, commands: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Commands that have a key, with what they do."""
    shown = ((key_for(command), say(f"ui.command.{command}")) for command in commands)
    return tuple((key, what) for key, what in shown if key)
