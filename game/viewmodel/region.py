"""A region: its organisation, how it stands, who headed it in the record."""

from dataclasses import dataclass

from game.rules.ids import STRATA, OrganisationId, at
from game.rules.power.election import delegation
from game.rules.visibility import hears_from
from game.viewmodel.sight import Sight

METERS = (("grip", "dark"), ("contentment", "red"), ("squabble", "ochre"), ("load", "blue"))
"""The bars of the panel and their colours; each has its name beside it."""


@dataclass(frozen=True, slots=True)
class MeterView:
    """A bar, 0–100."""

    id: str
    name: str
    value: int
    colour: str
    tip: str


@dataclass(frozen=True, slots=True)
class RegionView:
    """What is to be said of a region, whoever is its secretary."""

    id: str
    name: str
    line: str
    meters: tuple[MeterView, ...]
    delegates: tuple[int, int, int]
    about: str
    guberniyas: str
    heads: str
    confidence: str
    dispute: str
    strata: tuple[MeterView, ...]
    unheard: str


def region_view(sight: Sight, organisation: OrganisationId) -> RegionView:
    """A region as it stands. Raises KeyError for an unknown one."""
    locale, key = sight.locale, f"organisation.{organisation}"
    note = sight.archive.organisations.get(organisation)
    heard = hears_from(organisation, sight.state, sight.scenario)
    return RegionView(
        id=organisation,
        name=locale.plain(f"{key}.name") or organisation,
        line=_line(sight, organisation),
        meters=tuple(_meter(sight, organisation, *each) for each in METERS),
        delegates=delegation(sight.state, sight.scenario, organisation),
        about=locale.plain(f"{key}.about") or "",
        guberniyas=guberniyas(sight, organisation),
        heads=locale.plain(f"{key}.heads") or locale.text("ui.posting.not-established"),
        confidence=locale.text(f"ui.confidence.{note.confidence}") if note else "",
        dispute=locale.plain(f"{key}.dispute") or "",
        strata=_strata(sight, organisation) if heard else (),
        unheard="" if heard else locale.text("ui.posting.unheard"),
    )


def guberniyas(sight: Sight, organisation: OrganisationId) -> str:
    """The guberniyas of a region, with their number."""
    note = sight.archive.organisations.get(organisation)
    places = note.provinces if note else ()
    names = [
        sight.locale.plain(f"organisation.{organisation}.province.{each}.name") or each
        for each in places
    ]
    count = sight.scenario.organisations[organisation].guberniyas
    text = sight.locale.text("ui.posting.guberniyas", count=count)
    return f"{text}: {', '.join(names)}" if names else text


def _strata(sight: Sight, organisation: OrganisationId) -> tuple[MeterView, ...]:
    """The opposition's share in the cells, stratum by stratum; those without cells are left out."""
    found, say = [], sight.locale.text
    for stratum in STRATA:
        weight = sight.scenario.organisations[organisation].strata.get(stratum, 0)
        if not weight:
            continue
        value = round(sight.state.ledger[at(f"opposition-{stratum}", organisation)] / 10)
        tip = say("ui.posting.stratum.tip", share=sight.locale.percent(weight))
        found.append(MeterView(stratum, say(f"ui.posting.stratum.{stratum}"), value, "blue", tip))
    return tuple(found)


def _line(sight: Sight, organisation: OrganisationId) -> str:
    read = sight.state.ledger
    return sight.locale.text(
        "ui.posting.line",
        members=read[at("members", organisation)],
        delegates=read[at("delegates", organisation)],
        reports=read[at("reporting", organisation)],
    )


def _meter(sight: Sight, organisation: OrganisationId, number: str, colour: str) -> MeterView:
    value = round(sight.state.ledger[at(number, organisation)] / 10)
    name = sight.locale.text(f"ui.posting.meter.{number}")
    tip = sight.locale.plain(f"number.{number}.about") or ""
    return MeterView(number, name, value, colour, tip)
