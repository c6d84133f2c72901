"""What the organisations sent to an assembly: cells, districts, guberniyas, delegates."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.ids import AssemblyId, OrganisationId, at
from game.rules.state import Returns
from game.viewmodel.sight import Sight
from game.viewmodel.words import owner_name

STAGES = ("cells", "district", "guberniya")
"""The shares on their way, in order; after them come the delegates."""

WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """What one organisation sent. `order` are the figures by which columns are sorted."""

    id: OrganisationId
    name: str
    cells: tuple[str, ...]
    order: tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class StationView:
    """One stage of the chain: the opposition's share, per mille and as it is written."""

    name: str
    share: int
    shown: str


@dataclass(frozen=True, slots=True)
class ChainView:
    """The chain of one region, and in words what happened along it."""

    id: OrganisationId
    title: str
    stations: tuple[StationView, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturnsView:
    """The page. Without an assembly that has been chosen only `empty` is set."""

    assemblies: tuple[tuple[str, str], ...] = ()
    current: AssemblyId = ""
    title: str = ""
    about: str = ""
    dispute: str = ""
    rows: tuple[ReturnRow, ...] = ()
    total: ReturnRow | None = None
    chain: ChainView | None = None
    empty: str = ""


def returns(sight: Sight, assembly: AssemblyId = "", region: OrganisationId = "") -> ReturnsView:
    """The last assembly unless another is asked for; the region where most was lost on the way."""
    held = sight.state.returns
    if not held:
        return ReturnsView(empty=sight.locale.text("ui.returns.none"))
    current = assembly if assembly in held else latest(sight)
    found, stem = held[current], f"assembly.{current}"
    shown = region if region in found else _steepest(found)
    return ReturnsView(
        assemblies=tuple((each, sight.locale.text(f"assembly.{each}.name")) for each in held),
        current=current,
        title=sight.locale.text("ui.returns.title", what=sight.locale.text(f"{stem}.name")),
        about=sight.locale.plain(f"{stem}.about") or "",
        dispute=sight.locale.plain(f"{stem}.dispute") or "",
        rows=tuple(_row(sight, each, row) for each, row in found.items()),
        total=_total(sight, found),
        chain=_chain(sight, shown, found[shown]),
    )


def latest(sight: Sight) -> AssemblyId:
    """The assembly that was chosen last; "" before the first."""
    turns = sight.scenario.assemblies
    held = sorted(sight.state.returns, key=lambda each: turns[each].turn if each in turns else 0)
    return held[-1] if held else ""


def chosen_in(sight: Sight, turn: int) -> AssemblyId:
    """The assembly whose delegates were chosen in a turn; "" if none was."""
    every = sight.scenario.assemblies.values()
    return next(
        (each.id for each in every if each.turn == turn and each.id in sight.state.returns), ""
    )


def percent(sight: Sight, share: int) -> str:
    """A share in whole per cent."""
    return sight.locale.percent(round(share, -1))


def _row(sight: Sight, organisation: OrganisationId, row: Returns) -> ReturnRow:
    return _written(sight, organisation, owner_name(sight.locale, organisation), row)


def _written(sight: Sight, key: str, name: str, row: Returns) -> ReturnRow:
    shares = (row.cells, row.district, row.guberniya)
    counts = (row.delegates, row.against)
    return ReturnRow(
        key,
        name,
        (*(percent(sight, each) for each in shares), *(str(each) for each in counts)),
        (name, *shares, *counts),
    )


def _total(sight: Sight, found: Mapping[OrganisationId, Returns]) -> ReturnRow:
    """All together; the shares are weighed with the delegates of each place."""
    seats = sum(row.delegates for row in found.values())
    against = sum(row.against for row in found.values())
    cells, district, guberniya = (
        sum(getattr(row, stage) * row.delegates for row in found.values()) // max(1, seats)
        for stage in STAGES
    )
    whole = Returns(cells, district, guberniya, seats, against)
    return _written(sight, "total", sight.locale.text("ui.returns.total"), whole)


def _steepest(found: Mapping[OrganisationId, Returns]) -> OrganisationId:
    """Where most seats would have been the opposition's if the cells had sent the delegates."""
    return max(found, key=lambda each: found[each].cells * found[each].delegates)


def _chain(sight: Sight, organisation: OrganisationId, row: Returns) -> ChainView:
    say = sight.locale.text
    name = owner_name(sight.locale, organisation)
    shares = [
        StationView(say(f"ui.returns.{stage}"), share, percent(sight, share))
        for stage, share in ((stage, getattr(row, stage)) for stage in STAGES)
    ]
    sent = row.against * WHOLE // max(1, row.delegates)
    seats = say("ui.returns.of", against=row.against, delegates=row.delegates)
    stations = (*shares, StationView(say("ui.returns.delegates"), sent, seats))
    return ChainView(
        organisation,
        say("ui.returns.chain", where=name),
        stations,
        _words(sight, organisation, row),
    )


def _words(sight: Sight, organisation: OrganisationId, row: Returns) -> tuple[str, ...]:
    say, read = sight.locale.text, sight.state.ledger
    straight = round(row.cells * row.delegates / WHOLE)
    grip = round(read[at("grip", organisation)] / 10)
    contested = round(read[at("contested", organisation)] / 10)
    words = [
        say("ui.returns.straight", count=straight, against=row.against),
        say("ui.returns.grip", grip=grip),
    ]
    if contested:
        words.append(say("ui.returns.contested", contested=contested))
    return tuple(words)
