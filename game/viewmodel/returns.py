"""What the organisations sent to an assembly: cells, districts, guberniyas, delegates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.rules.ids import AssemblyId, OrganisationId, at
from game.rules.power import presence
from game.rules.power.stages import HALF
from game.rules.state import Returns
from game.rules.visibility import hears_from, reckons
from game.viewmodel.context import ViewContext
from game.viewmodel.names import NOTHING, owner_name
from game.viewmodel.shared import Figure, Row

STAGES = ("cells", "district", "guberniya")
"""The shares on their way, in order; after them come the delegates."""

WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class ChainView:
    """The chain of one region, and in words what happened along it."""

    id: OrganisationId
    title: str
    stages: tuple[Figure, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturnsView:
    """The page. Without an assembly that has been chosen only `empty` is set."""

    assemblies: tuple[tuple[str, str], ...] = ()
    current: AssemblyId = ""
    title: str = ""
    about: str = ""
    dispute: str = ""
    rows: tuple[Row, ...] = ()
    total: Row | None = None
    chain: ChainView | None = None
    empty: str = ""


def returns(
    context: ViewContext, assembly: AssemblyId = "", region: OrganisationId = ""
) -> ReturnsView:
    """The last assembly unless another is asked for; the region where most was lost on the way."""
    held = context.state.returns
    if not held:
        return ReturnsView(empty=context.locale.text("ui.returns.none"))
    current = assembly if assembly in held else latest(context)
    found, stem = held[current], f"assembly.{current}"
    shown = region if region in found else steepest(found)
    return ReturnsView(
        assemblies=tuple((each, context.locale.text(f"assembly.{each}.name")) for each in held),
        current=current,
        title=context.locale.text("ui.returns.title", what=context.locale.text(f"{stem}.name")),
        about=context.locale.plain(f"{stem}.about") or "",
        dispute=context.locale.plain(f"{stem}.dispute") or "",
        rows=tuple(_row(context, each, row) for each, row in found.items()),
        total=_total(context, found),
        chain=_chain(context, shown, found[shown]),
    )


def latest(context: ViewContext) -> AssemblyId:
    """The assembly that was chosen last; "" before the first."""
    turns = context.scenario.assemblies
    held = sorted(context.state.returns, key=lambda each: turns[each].turn if each in turns else 0)
    return held[-1] if held else ""


def chosen_in(context: ViewContext, turn: int) -> AssemblyId:
    """The assembly whose delegates were chosen in a turn; "" if none was."""
    every = context.scenario.assemblies.values()
    return next(
        (each.id for each in every if each.turn == turn and each.id in context.state.returns), ""
    )


def percent(context: ViewContext, share: int) -> str:
    """A share in whole per cent."""
    return context.locale.percent(round(share, -1))


def _heard(context: ViewContext, organisation: OrganisationId, row: Returns) -> int | None:
    """The share in the cells of a place, as far as the seat is told of them."""
    heard = hears_from(organisation, context.state, context.scenario)
    return row.cells if heard else None


def _known(context: ViewContext, share: int | None) -> str:
    return NOTHING if share is None else percent(context, share)


def _row(context: ViewContext, organisation: OrganisationId, row: Returns) -> Row:
    name, cells = owner_name(context.locale, organisation), _heard(context, organisation, row)
    return _written(context, organisation, name, row, cells)


def _written(context: ViewContext, key: str, name: str, row: Returns, cells: int | None) -> Row:
    shares = (cells, row.district, row.guberniya)
    counts = (row.delegates, row.against)
    order = (-1 if each is None else each for each in shares)
    return Row(
        key,
        (name, *(_known(context, each) for each in shares), *(str(each) for each in counts)),
        (name, *order, *counts),
    )


def _total(context: ViewContext, found: Mapping[OrganisationId, Returns]) -> Row:
    """All together; the shares are weighed with the delegates of each place.

    That of the cells is of those places only that tell of their cells.
    """
    heard = [row for each, row in found.items() if _heard(context, each, row) is not None]
    cells = _mean((row.cells, row.delegates) for row in heard) if heard else None
    district = _mean((row.district, row.delegates) for row in found.values())
    guberniya = _mean((row.guberniya, row.delegates) for row in found.values())
    seats = sum(row.delegates for row in found.values())
    against = sum(row.against for row in found.values())
    whole = Returns(cells or 0, district, guberniya, seats, against)
    return _written(context, "total", context.locale.text("ui.returns.total"), whole, cells)


def _mean(weighed: Iterable[tuple[int, int]]) -> int:
    """The mean of shares, each with its weight."""
    every = tuple(weighed)
    return sum(share * by for share, by in every) // max(1, sum(by for _, by in every))


def steepest(found: Mapping[OrganisationId, Returns]) -> OrganisationId:
    """Where most seats would have been the opposition's if the cells had sent the delegates."""
    return max(found, key=lambda each: found[each].cells * found[each].delegates)


def _chain(context: ViewContext, organisation: OrganisationId, row: Returns) -> ChainView:
    say = context.locale.text
    name = owner_name(context.locale, organisation)
    known = (_heard(context, organisation, row), row.district, row.guberniya)
    shares = [
        Figure(stage, say(f"ui.returns.{stage}"), share or 0, _known(context, share))
        for stage, share in zip(STAGES, known, strict=True)
    ]
    sent = row.against * WHOLE // max(1, row.delegates)
    seats = say("ui.returns.of", against=row.against, delegates=row.delegates)
    stages = (*shares, Figure("delegates", say("ui.returns.delegates"), sent, seats))
    return ChainView(
        organisation,
        say("ui.returns.chain", where=name),
        stages,
        _words(context, organisation, row),
    )


def _words(context: ViewContext, organisation: OrganisationId, row: Returns) -> tuple[str, ...]:
    say, read = context.locale.text, context.state.ledger
    heard = _heard(context, organisation, row) is not None
    straight = round(row.cells * row.delegates / WHOLE)
    grip = round(read[at("grip", organisation)] / 10)
    contested = round(read[at("contested", organisation)] / 10)
    words = [
        say("ui.returns.straight", count=straight, against=row.against)
        if heard
        else say("ui.returns.unheard")
    ]
    if reckons("grip", context.state, context.scenario):
        words.append(say("ui.returns.grip", grip=grip))
    if contested:
        words.append(say("ui.returns.contested", contested=contested))
    if presence.alone(read, context.state.holdings, organisation):
        words.append(say("ui.returns.alone"))
    if row.wavering and heard:
        words.append(say("ui.returns.wavering", share=percent(context, row.wavering)))
    if row.guberniyas:
        words.append(_carried(context, organisation, row))
    return tuple(words)


def _carried(context: ViewContext, organisation: OrganisationId, row: Returns) -> str:
    """Which guberniyas send the opposition’s whole list."""
    say = context.locale.text
    names = [
        context.locale.plain(f"organisation.{organisation}.province.{each}.name") or each
        for each, share in row.guberniyas.items()
        if share >= HALF
    ]
    if not names:
        return say("ui.returns.carried-none", count=len(row.guberniyas))
    return say("ui.returns.carried", where=", ".join(names))
