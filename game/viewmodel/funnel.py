"""The way into the hall of an assembly: what was sent from stage to stage, and who stood between.

Two gates are a region's own, the third is the country's: there its delegates meet all the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.rules.ids import LOCAL, OFFICE, AssemblyId, OrganisationId, PostId, at
from game.rules.moves import Fill, Transfer
from game.rules.power import election, presence
from game.rules.scenario import Measure
from game.rules.state import Holding, Returns
from game.rules.visibility import hears_from
from game.viewmodel.context import ViewContext
from game.viewmodel.names import NOTHING, owner_name
from game.viewmodel.record import band
from game.viewmodel.returns import STAGES, WHOLE, latest, steepest
from game.viewmodel.shared import Face, Figure, face_of
from game.viewmodel.units import amount

SECRET = 500
"""From so much on (per mille) the ballots of a district count as secret."""


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage of the way: the opposition's share (per mille; None is not known), as written."""

    id: str
    name: str
    share: int | None
    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class GateView:
    """A gate: who stands there, a meter that says how far it is shut; and in words what it did."""

    id: str
    face: Face
    meter: Figure
    title: str
    words: str
    sure: str


@dataclass(frozen=True, slots=True)
class FunnelView:
    """The picture. Without an assembly that has been chosen only `empty` is set."""

    assembly: AssemblyId = ""
    region: OrganisationId = ""
    title: str = ""
    kicker: str = ""
    begins: str = ""
    about: str = ""
    stages: tuple[StageView, ...] = ()
    gates: tuple[GateView, ...] = ()
    delegates: int = 0
    against: int = 0
    chosen: str = ""
    empty: str = ""


def funnel(
    context: ViewContext, assembly: AssemblyId = "", region: OrganisationId = ""
) -> FunnelView:
    """The last assembly unless another is asked for; the region where most was lost on the way."""
    held, say = context.state.returns, context.locale.text
    if not held:
        return FunnelView(empty=say("ui.returns.none"))
    current = assembly if assembly in held else latest(context)
    rows = held[current]
    shown = region if region in rows else steepest(rows)
    where = owner_name(context.locale, shown)
    seats = sum(row.delegates for row in rows.values())
    against = sum(row.against for row in rows.values())
    turn = context.scenario.assemblies[current].turn
    return FunnelView(
        assembly=current,
        region=shown,
        title=say("ui.funnel.title", what=say(f"assembly.{current}.name")),
        kicker=say("ui.funnel.kicker", where=where),
        begins=say("ui.funnel.begins"),
        about=say("ui.funnel.about", where=where),
        stages=_stages(context, shown, rows[shown], (against, seats)),
        gates=tuple(_gates(context, current, shown)),
        delegates=seats,
        against=against,
        chosen=context.locale.turn(context.scenario.turns[turn - 1]),
    )


def _stages(
    context: ViewContext, region: OrganisationId, row: Returns, hall: tuple[int, int]
) -> tuple[StageView, ...]:
    say, heard = context.locale.text, hears_from(region, context.state, context.scenario)
    shares = (row.cells if heard else None, row.district, row.guberniya)
    way = [
        StageView(
            stage,
            say(f"ui.funnel.stage.{stage}"),
            share,
            NOTHING if share is None else _hundred(share),
            say("ui.funnel.unheard" if share is None else "ui.funnel.of-hundred"),
        )
        for stage, share in zip(STAGES, shares, strict=True)
    ]
    against, seats = hall
    words = say("ui.funnel.of-hall", seats=seats)
    share = against * WHOLE // max(1, seats)
    return (*way, StageView("hall", say("ui.funnel.stage.hall"), share, str(against), words))


def _hundred(share: int) -> str:
    """A share as so many in a hundred."""
    return str(round(share / 10))


# --- the gates ------------------------------------------------------------------------------
def _gates(
    context: ViewContext, assembly: AssemblyId, region: OrganisationId
) -> Iterator[GateView]:
    yield _districts(context, assembly, region)
    yield _guberniya(context, assembly, region)
    yield _country(context, assembly, region)


def _districts(context: ViewContext, assembly: AssemblyId, region: OrganisationId) -> GateView:
    """Hands are raised, and those who waver follow; nobody is known by name who counts them."""
    state, scenario, say = context.state, context.scenario, context.locale.text
    row, secret = state.returns[assembly][region], state.ledger["free-elections"]
    room = election.room_of(state, region)
    firm = election.firmness(scenario, election.hold_of(state.ledger, scenario, region, room))
    follow = round(firm * (WHOLE - secret) / WHOLE / 10)
    heard = hears_from(region, state, scenario)
    cells = say("ui.funnel.cells", cells=_hundred(row.cells)) if heard else say("ui.funnel.deaf")
    how = "ui.funnel.secret" if secret >= SECRET else "ui.funnel.hands"
    words = say(how, wavering=_hundred(row.wavering), follow=str(follow))
    came = say("ui.funnel.districts", district=_hundred(row.district))
    return GateView(
        "district",
        Face("", say("ui.funnel.district-rooms"), None, "", say("ui.funnel.show-of-hands")),
        Figure("follow", say("ui.funnel.meter.follow"), follow),
        say("ui.funnel.gate.district", where=owner_name(context.locale, region)),
        f"{cells} {came} {words}",
        _sure(context, (assembly, "district", region)),
    )


def _guberniya(context: ViewContext, assembly: AssemblyId, region: OrganisationId) -> GateView:
    """The secretary draws up one list; where he holds the room, the majority sends all of it."""
    state, say = context.state, context.locale.text
    row, where = state.returns[assembly][region], owner_name(context.locale, region)
    face = _secretary(context, region)
    alone = presence.alone(state.ledger, state.holdings, region)
    who = say("ui.funnel.alone") if alone else say("ui.funnel.list", who=face.name, how=face.words)
    passed = say(
        "ui.funnel.list-rule", before=_hundred(row.district), after=_hundred(row.guberniya)
    )
    return GateView(
        "guberniya",
        Face(face.id, face.name, face.portrait, face.alt, f"{where}, {face.words}"),
        Figure("grip", say("ui.funnel.meter.grip"), _grip(context, region)),
        say("ui.funnel.gate.guberniya", where=where),
        f"{passed} {who}",
        _sure(context, (assembly, "guberniya", region)),
    )


def _country(context: ViewContext, assembly: AssemblyId, region: OrganisationId) -> GateView:
    """All the other regions: whoever stands there by the player's doing comes first."""
    state, say = context.state, context.locale.text
    rows = state.returns[assembly]
    others = [each for each in rows if each != region and rows[each].delegates] or [region]
    first = min(others, key=lambda each: (_rank(context, each), -rows[each].delegates))
    face, more = _secretary(context, first), len(others) - 1
    place = owner_name(context.locale, first)
    seats = sum(row.delegates for row in rows.values())
    against = sum(row.against for row in rows.values())
    weighed = sum(_grip(context, each) * rows[each].delegates for each in others)
    grip = round(weighed / max(1, sum(rows[each].delegates for each in others)))
    straight = round(sum(row.cells * row.delegates for row in rows.values()) / WHOLE)
    told = [say("ui.funnel.sent", against=rows[region].against, delegates=rows[region].delegates)]
    told.append(say("ui.funnel.all", against=against, seats=seats))
    if all(hears_from(each, state, context.scenario) for each in rows):
        told.append(say("ui.funnel.straight", straight=straight))
    return GateView(
        "hall",
        Face(
            face.id,
            say("ui.funnel.of-place", who=face.name, where=place),
            face.portrait,
            face.alt,
            say("ui.funnel.and-more", how=face.words, count=more) if face.words else "",
        ),
        Figure("grip", say("ui.funnel.meter.grip"), grip),
        say("ui.funnel.gate.hall"),
        " ".join(told),
        _sure(context, (assembly, "against")),
    )


def _grip(context: ViewContext, organisation: OrganisationId) -> int:
    return round(context.state.ledger[at("grip", organisation)] / 10)


def _secretary(context: ViewContext, organisation: OrganisationId) -> Face:
    """Who is secretary of an organisation, and how he came to be."""
    holding = context.state.holdings.get(presence.post_of(organisation))
    if holding is None or holding.holder is None:
        return Face("", context.locale.text("ui.funnel.nobody"), None, "", "")
    words = context.locale.text(f"ui.funnel.how.{_how(context, organisation, holding)}")
    if holding.holder == LOCAL:
        return Face(LOCAL, context.locale.text("ui.funnel.local"), None, "", words)
    return face_of(holding.holder, context.locale, context.archive, words)


def _how(context: ViewContext, organisation: OrganisationId, holding: Holding) -> str:
    """In a word how a secretary came to his post; what the player did is said to be the player's.

    A man is kept who was there when the game began and was not chosen by his own people.
    """
    if presence.post_of(organisation) in placed_by_player(context):
        return "placed"
    kept = holding.since == 0 and holding.manner != "elected"
    return "kept" if kept and context.scenario.seat == OFFICE else holding.manner


def placed_by_player(context: ViewContext) -> frozenset[PostId]:
    """The posts that the player filled himself, if their holder is still the one he named."""
    found: dict[PostId, str] = {}
    for move in context.desk.moves:
        if isinstance(move, Fill) and move.manner != "elected":
            found[move.post] = move.person
        elif isinstance(move, Transfer):
            found[move.to] = ""
    held = context.state.holdings
    return frozenset(
        post
        for post, person in found.items()
        if post in held and held[post].holder is not None and person in ("", held[post].holder)
    )


def _rank(context: ViewContext, organisation: OrganisationId) -> int:
    """Who is shown first for all the others."""
    holding = context.state.holdings.get(presence.post_of(organisation))
    if holding is None or holding.holder is None:
        return 4
    named = holding.holder != LOCAL
    order = ("placed", "kept")
    how = _how(context, organisation, holding)
    return order.index(how) if named and how in order else 2 if named else 3


def _sure(context: ViewContext, of: tuple[str, ...]) -> str:
    """What the record has of a stage, and how sure it is; that it has nothing, if so."""
    found = next((each for each in context.scenario.measures if _reads(each, of)), None)
    if found is None:
        return context.locale.text("ui.funnel.unrecorded")
    return context.locale.text(
        "ui.funnel.recorded",
        value=amount(context.locale, found.recorded, found.unit),
        band=band(found, context.locale),
        how=context.locale.text(f"ui.confidence.{found.confidence}"),
    )


def _reads(measure: Measure, of: tuple[str, ...]) -> bool:
    quantity = measure.quantity
    return not isinstance(quantity, str) and quantity.kind == "assembly" and quantity.of == of
