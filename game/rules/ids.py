"""Names of things: kebab-case strings. A number that belongs to a thing is `number@thing`."""

from typing import Literal

Id = str
CardId = str
OptionId = str
NumberId = str
PersonId = str
PostId = str
OrganisationId = str
BodyId = str
VoteId = str
FlagId = str
PrivilegeId = str
SourceId = str
LocaleKey = str
ActionId = str
AssemblyId = str

LOCAL: PersonId = "local"
"""Stands for a holder whose name the sources do not give: a man of the place."""

Seat = Literal["general-secretary", "opposition"]
OFFICE: Seat = "general-secretary"
OPPOSITION: Seat = "opposition"
SEATS: tuple[Seat, ...] = (OFFICE, OPPOSITION)
Manner = Literal["elected", "recommended", "appointed"]
MANNERS: tuple[Manner, ...] = ("elected", "recommended", "appointed")
Grade = Literal["recorded", "attested", "reported", "plausible", "invented"]
Confidence = Literal["verified", "single-source", "recalled", "disputed", "estimated"]


def at(number: NumberId, owner: Id) -> str:
    """The ledger key of a number that belongs to an organisation, person, audience, rank or vote.

    >>> at("grip", "penza")
    'grip@penza'
    """
    return f"{number}@{owner}"


Scope = Literal["centre", "organisation", "person", "audience", "rank", "vote"]
Act = Literal["appointment", "privilege", "circular", "politics"]
Stratum = Literal["factory", "office", "student", "army", "village"]
STRATA: tuple[Stratum, ...] = ("factory", "office", "student", "army", "village")
AUDIENCES = (
    "lenin",
    "politburo",
    "central-committee",
    "control-commission",
    "secretaries",
    "cells",
    "press",
)
RANKS = ("central", "guberniya", "uyezd", "cell")
