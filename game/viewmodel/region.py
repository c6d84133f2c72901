"""A region: its organisation, how it stands, who headed it in the record."""

from dataclasses import dataclass

from game.rules.ids import CELLS, OrganisationId, at
from game.rules.power.election import cell_vote, delegation
from game.rules.power.unseating import ENDURED, is_restless
from game.rules.visibility import KINDS, hears_from, kinds_sent, reckons
from game.viewmodel.context import ViewContext
from game.viewmodel.shared import Figure

METERS = ("grip", "contentment", "squabble", "load")
"""The bars of the panel, each 0–100; a seat sees those that it can reckon."""


@dataclass(frozen=True, slots=True)
class RegionView:
    """What is to be said of a region, whoever is its secretary."""

    id: str
    name: str
    line: str
    meters: tuple[Figure, ...]
    delegates: tuple[int, int, int]
    about: str
    guberniyas: str
    heads: str
    confidence: str
    dispute: str
    strata: tuple[Figure, ...]
    unheard: str
    away: str
    ear: str
    earlier: tuple[str, ...]


def region_view(context: ViewContext, organisation: OrganisationId) -> RegionView:
    """A region as it stands. Raises KeyError for an unknown one."""
    locale, key = context.locale, f"organisation.{organisation}"
    note = context.archive.organisations.get(organisation)
    heard = hears_from(organisation, context.state, context.scenario)
    return RegionView(
        id=organisation,
        name=locale.plain(f"{key}.name") or organisation,
        line=_line(context, organisation),
        meters=tuple(
            _meter(context, organisation, each)
            for each in METERS
            if reckons(each, context.state, context.scenario)
        ),
        delegates=delegation(context.state, context.scenario, organisation),
        about=locale.plain(f"{key}.about") or "",
        guberniyas=guberniyas(context, organisation),
        heads=locale.plain(f"{key}.heads") or locale.text("ui.posting.not-established"),
        confidence=locale.text(f"ui.confidence.{note.confidence}") if note else "",
        dispute=locale.plain(f"{key}.dispute") or "",
        strata=_strata(context, organisation) if heard else (),
        unheard="" if heard else locale.text("ui.posting.unheard"),
        away=_away(context, organisation),
        ear=_ear(context, organisation),
        earlier=_earlier(context, organisation),
    )


def _away(context: ViewContext, organisation: OrganisationId) -> str:
    """That the secretary is away, and for how long; "" while he is at home."""
    turns = context.state.ledger[at("away", organisation)]
    return context.locale.text("ui.posting.away", count=turns) if turns else ""


def _ear(context: ViewContext, organisation: OrganisationId) -> str:
    """How the place hears argument, against the middle of the country."""
    heard = context.locale.percent(round(context.state.ledger[at("receptive", organisation)], -1))
    return context.locale.text("ui.posting.ear", share=heard)


def _earlier(context: ViewContext, organisation: OrganisationId) -> tuple[str, ...]:
    """What is known of it from before 1922; that nothing was found, if so."""
    note = context.archive.organisations.get(organisation)
    facts = note.earlier if note else ()
    key = f"organisation.{organisation}.earlier"
    told = tuple(context.locale.plain(f"{key}.{each}.text") or each for each in facts)
    return told or (context.locale.text("ui.posting.no-earlier"),)


def guberniyas(context: ViewContext, organisation: OrganisationId) -> str:
    """The guberniyas of a region, with their number."""
    note = context.archive.organisations.get(organisation)
    places = note.provinces if note else ()
    names = [
        context.locale.plain(f"organisation.{organisation}.province.{each}.name") or each
        for each in places
    ]
    count = context.scenario.organisations[organisation].guberniyas
    text = context.locale.text("ui.posting.guberniyas", count=count)
    return f"{text}: {', '.join(names)}" if names else text


def _strata(context: ViewContext, organisation: OrganisationId) -> tuple[Figure, ...]:
    """The opposition's share in the cells, stratum by stratum; those without cells are left out."""
    found, say = [], context.locale.text
    read = context.state.ledger
    for stratum in CELLS:
        weight = context.scenario.organisations[organisation].strata.get(stratum, 0)
        if not weight:
            continue
        vote = cell_vote(read, organisation, stratum, read["free-elections"])
        value = round(vote / 10)
        tip = say("ui.posting.stratum.tip", share=context.locale.percent(weight))
        found.append(
            Figure(stratum, say(f"ui.posting.stratum.{stratum}"), value, f"{value} %", tip)
        )
    return tuple(found)


def _line(context: ViewContext, organisation: OrganisationId) -> str:
    read = context.state.ledger
    reported = reckons("reporting", context.state, context.scenario)
    line = context.locale.text(
        "ui.posting.line" if reported else "ui.posting.line-known",
        members=read[at("members", organisation)],
        delegates=read[at("delegates", organisation)],
        **({"reports": kinds_sent(organisation, context.state), "of": KINDS} if reported else {}),
    )
    if not is_restless(context.state, organisation):
        return line
    return f"{line} {context.locale.text('ui.posting.restless', bound=ENDURED // 10)}"


def _meter(context: ViewContext, organisation: OrganisationId, number: str) -> Figure:
    value = round(context.state.ledger[at(number, organisation)] / 10)
    name = context.locale.text(f"ui.posting.meter.{number}")
    tip = context.locale.plain(f"number.{number}.about") or ""
    return Figure(number, name, value, note=tip)
