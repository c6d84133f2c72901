"""Saved games."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from game.locale import Locale
from game.viewmodel.seat_names import seat_name


class Saved(Protocol):
    """A saved game, as the host lists it."""

    @property
    def id(self) -> str:
        """What the host knows it by."""
        ...

    @property
    def scenario(self) -> str:
        """Its scenario."""
        ...

    @property
    def month(self) -> str:
        """The month it stands in, in words."""
        ...

    @property
    def turn(self) -> int:
        """The turn it stands in."""
        ...

    @property
    def of(self) -> int:
        """How many turns there are."""
        ...

    @property
    def seat(self) -> str:
        """The seat it is played from."""
        ...

    @property
    def programme(self) -> str:
        """Its programme."""
        ...

    @property
    def saved_at(self) -> str:
        """When it was last saved."""
        ...

    @property
    def over(self) -> bool:
        """Whether its last month is closed."""
        ...

    @property
    def old(self) -> bool:
        """Whether it can only be read."""
        ...

    @property
    def note(self) -> str:
        """Where it comes from, or what opening it will do."""
        ...

    @property
    def card(self) -> str:
        """The card that was answered last in it, if any was."""
        ...

    @property
    def strip(self) -> str:
        """The strip of that card."""
        ...

    @property
    def moves(self) -> int:
        """How many moves were made in its open turn."""
        ...

    @property
    def outdated(self) -> bool:
        """Whether the content that it is played with has changed since."""
        ...

    @property
    def problem(self) -> str | None:
        """Why it cannot be opened, if it cannot."""
        ...


BEGUN, OVER = "desk", "newspaper"
"""The strips of a game in which nothing was answered, and of one that is over."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A line of the list; `problem` says why it cannot be opened. An `old` one can be read.

    `strip` and `month` are a picture of the moment, `stands` tells in a sentence where it stands;
    both are empty for a game that cannot be opened.
    """

    id: str
    title: str
    where: str
    strip: str
    month: str
    stands: str
    programme: str
    when: str
    note: str
    problem: str
    old: bool
    outdated: bool = False


def load(locale: Locale, saved: Iterable[Saved]) -> tuple[SavedView, ...]:
    """The list, in the order given."""
    return tuple(_row(locale, each) for each in saved)


def _row(locale: Locale, saved: Saved) -> SavedView:
    where = locale.text("ui.load.over") if saved.over else saved.month
    if not saved.over and saved.of:
        where = locale.text("ui.load.where", month=where, turn=saved.turn, of=saved.of)
    return SavedView(
        saved.id,
        locale.name("scenario", saved.scenario) or saved.scenario,
        where,
        "" if _is_shut(saved) else _strip(saved),
        "" if _is_shut(saved) else saved.month,
        "" if _is_shut(saved) else _stands(locale, saved),
        _aim(locale, saved),
        locale.text("ui.load.saved", when=saved.saved_at),
        saved.note,
        saved.problem or "",
        saved.old,
        saved.outdated and not _is_shut(saved),
    )


def _is_shut(saved: Saved) -> bool:
    return saved.problem is not None or saved.old


def _strip(saved: Saved) -> str:
    """What is drawn of the moment: the matter answered last, or where one begins and ends."""
    return OVER if saved.over else saved.strip or BEGUN


def _stands(locale: Locale, saved: Saved) -> str:
    """Where it stands, in a sentence."""
    if saved.over:
        return locale.text("ui.load.stands.over")
    if saved.card:
        key = "ui.load.stands.card" if saved.moves else "ui.load.stands.next"
        return locale.text(key, card=locale.name("card", saved.card) or saved.card)
    if saved.moves:
        return locale.text("ui.load.stands.moves", count=saved.moves)
    return locale.text("ui.load.stands.begun")


def _aim(locale: Locale, saved: Saved) -> str:
    """The seat and what was set out to be done from it."""
    programme = locale.name("programme", saved.programme) or saved.programme
    seat = seat_name(locale, saved.scenario, saved.seat)
    return ": ".join(part for part in (seat, programme) if part)
