"""The player's packages: which are on, where in the order, why others are not, who uses them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from game.locale import Locale
from game.pack.mod_report import CONFLICTS, ModRow, Packages, Remark

Say = Callable[..., str]
State = Literal["on", "off", "wrong", "new", "gone", "safe"]

NAMED = 3
"""So many saved games are named; the others are counted."""


class Saved(Protocol):
    """A saved game, as the host lists it."""

    @property
    def scenario(self) -> str:
        """Its scenario."""
        ...

    @property
    def month(self) -> str:
        """The month it stands in, in words."""
        ...

    @property
    def over(self) -> bool:
        """Whether its last month is closed."""
        ...

    @property
    def packages(self) -> tuple[str, ...]:
        """The ids of the packages that it is played with."""
        ...


@dataclass(frozen=True, slots=True)
class RemarkView:
    """Something that the checks say. `places` are the places that it speaks of, one or two."""

    head: str
    text: str
    places: tuple[str, ...]
    help: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModView:
    """A package. `switch` is `on` or `off`, and empty where there is nothing to be switched."""

    name: str
    title: str
    about: str
    state: State
    word: str
    switch: str
    order: str
    note: str
    used: str
    conflicts: tuple[RemarkView, ...]
    remarks: tuple[RemarkView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class ModsView:
    """The page of packages. `warnings` are what is wrong with all of them, `note` what holds."""

    count: str
    rows: tuple[ModView, ...]
    warnings: tuple[str, ...]
    note: str
    folder: str
    guides: str
    safe: bool


def mods(locale: Locale, packages: Packages, saved: Iterable[Saved]) -> ModsView:
    """The page of packages."""
    games = tuple(saved)
    rows = tuple(_row(locale, each, packages, games) for each in packages.rows)
    on = sum(each.state == "on" for each in rows)
    return ModsView(
        locale.text("ui.mods.count", count=on, all=locale.number(len(rows)))
        if rows
        else locale.text("ui.mods.count.none"),
        rows,
        tuple(_warnings(locale, packages)),
        locale.text("ui.mods.playing" if packages.playing else "ui.mods.at-once") if rows else "",
        packages.folder,
        locale.text("ui.mods.get", place=packages.guides),
        packages.safe,
    )


def _warnings(locale: Locale, packages: Packages) -> Iterable[str]:
    if packages.safe:
        yield locale.text("ui.mods.safe")
    if packages.trouble:
        yield locale.text("ui.mods.trouble", why=packages.trouble)
    if not packages.sound:
        yield locale.text("ui.mods.unsound")
    if not packages.kept:
        yield locale.text("ui.mods.unkept")


def _row(locale: Locale, row: ModRow, packages: Packages, games: Sequence[Saved]) -> ModView:
    state = _state(row, packages)
    known = f"{row.id} {row.version}".strip()
    looked_at = known and (row.remarks or row.is_on)
    impact = locale.text(f"ui.mods.impact.{row.impact}") if looked_at else ""
    note = f"ui.mods.note.{state}"
    return ModView(
        row.name,
        row.title or row.name,
        " \u00b7 ".join(each for each in (known, impact) if each),
        state,
        locale.text(f"ui.mods.state.{state}"),
        "" if state == "gone" else "off" if row.name in packages.off else "on",
        _order(locale, row, packages) if state == "on" else "",
        locale.text(note) if state in ("wrong", "new", "gone") else "",
        _used(locale, row, games),
        tuple(_remark(locale, each) for each in row.conflicts),
        tuple(_remark(locale, each) for each in row.remarks if each.code not in CONFLICTS),
        locale.text("ui.mods.more", count=row.more) if row.more else "",
    )


def _state(row: ModRow, packages: Packages) -> State:
    if row.name in packages.gone:
        return "gone"
    if row.name in packages.off:
        return "off"
    if row.is_on:
        return "on"
    if packages.safe:
        return "safe"
    return "new" if row.name in packages.new else "wrong"


def _order(locale: Locale, row: ModRow, packages: Packages) -> str:
    """Where it lies among those that are on, and why there."""
    place = 1 + [each.name for each in packages.rows if each.is_on].index(row.name)
    titles = {each.id: each.title for each in packages.rows}
    others = [titles[each] for each in row.after if each in titles]
    if not others:
        return locale.text("ui.mods.order.id", place=place)
    return locale.text("ui.mods.order.after", place=place, names=", ".join(others))


def _used(locale: Locale, row: ModRow, games: Sequence[Saved]) -> str:
    names = [_game(locale, each) for each in games if row.id and row.id in each.packages]
    if not names:
        return ""
    shown = names[:NAMED]
    if rest := len(names) - len(shown):
        shown.append(locale.text("ui.mods.used.more", count=rest))
    return locale.text("ui.mods.used", count=len(names), names=", ".join(shown))


def _game(locale: Locale, game: Saved) -> str:
    title = locale.name("scenario", game.scenario) or game.scenario
    where = locale.text("ui.load.over") if game.over else game.month
    return f"{title} ({where})" if where else title


def _remark(locale: Locale, remark: Remark) -> RemarkView:
    also = (locale.text("ui.mods.also", place=str(remark.also)),) if remark.also else ()
    return RemarkView(
        f"{locale.text(f'ui.mods.weight.{remark.weight}')} {remark.code}",
        remark.message,
        (str(remark.place), *also),
        remark.help,
    )
