"""Names of things: kebab-case strings. A number that belongs to a thing is `number@thing`.

The type of an id says what it names, so that one walk over the records (`content/references.py`)
finds every reference. For mypy and for the game they are plain strings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import EllipsisType
from typing import Annotated, Literal

Scope = Literal["centre", "organisation", "person", "audience", "rank", "vote"]


MeasureKind = Literal["input", "fitted", "tested", "found-afterwards"]
"""What a measure proves: it echoes an input; a constant was set from it; none was; or none was and
the list of those to be tested had been closed before it was found."""

Provenance = Literal["input", "fitted", "chosen"]
"""How a constant was set: to a recorded figure, towards one, or to none that could be named."""


@dataclass(frozen=True, slots=True)
class Names:
    """Says in a type what an id names.

    `kind` is a word (`card`), or says whose it is (`option of card {card}`): a gap takes the field
    of that name beside the id, or else of the nearest record around it. `{key}` is the key under
    which the id stands: in a mapping its key there, elsewhere the name of its field. `scope` says
    whose a number has to be, where that is settled.
    """

    kind: str
    scope: Scope | None = None


@dataclass(frozen=True, slots=True, eq=False)
class NamesEach:
    """Says in the type of a tuple what each member names, by the record's field `kind`.

    `...` after the last means any number of it, as in the type of a tuple.
    """

    kinds: Mapping[str, tuple[Names | EllipsisType, ...]]


Id = str
"""An id of which something else says what it names."""

ActionId = Annotated[str, Names("action")]
AssemblyId = Annotated[str, Names("assembly")]
BodyId = Annotated[str, Names("body")]
BureauId = Annotated[str, Names("bureau")]
CardId = Annotated[str, Names("card")]
ChainId = Annotated[str, Names("chain")]
CoefficientId = Annotated[str, Names("coefficient")]
ConstantId = Annotated[str, Names("coefficient or number")]
EndingId = Annotated[str, Names("ending")]
ExhibitId = Annotated[str, Names("exhibit")]
FlagId = Annotated[str, Names("flag")]
HandoutId = Annotated[str, Names("handout")]
LessonId = Annotated[str, Names("lesson")]
LocaleKey = Annotated[str, Names("text")]
MeasureId = Annotated[str, Names("measure")]
NewsId = Annotated[str, Names("news")]
NumberId = Annotated[str, Names("number")]
OfferId = Annotated[str, Names("offer")]
OrganisationId = Annotated[str, Names("organisation")]
PersonId = Annotated[str, Names("person")]
PolicyId = Annotated[str, Names("policy")]
PostId = Annotated[str, Names("post")]
PrivilegeId = Annotated[str, Names("privilege")]
ProgrammeId = Annotated[str, Names("programme")]
ProvinceId = Annotated[str, Names("province")]
ReadingId = Annotated[str, Names("reading")]
ReplyId = Annotated[str, Names("reply")]
ScenarioId = Annotated[str, Names("scenario")]
SceneId = Annotated[str, Names("scene")]
SourceId = Annotated[str, Names("source")]
TermId = Annotated[str, Names("term")]
SyllabusId = Annotated[str, Names("syllabus")]
VoteId = Annotated[str, Names("vote")]
WavererId = Annotated[str, Names("waverer")]

PartId = Annotated[str, Names("part")]
"""Of a choice, bloc, aim or clause: one of a kind only inside the thing that it is a part of."""

HolderId = Annotated[str, Names("holder")]
"""Who holds a post: a person, or `LOCAL`."""

OptionId = Annotated[str, Names("option of card {card}")]
AnswerId = Annotated[str, Names("option of card {key}")]
"""An option in a mapping from cards."""

OwnOptionId = Annotated[str, Names("option of card {id}")]
"""An option inside the record of its card."""

VoteOptionId = Annotated[str, Names("option of vote {vote}")]
OwnVoteOptionId = Annotated[str, Names("option of vote {id}")]
"""An option inside the record of its vote."""

BallotId = Annotated[str, Names("ballot of vote {vote}")]
"""What a member can answer: an option, or to abstain."""

VoterId = Annotated[str, Names("voter of body {body}")]
"""Who can have a stance in a body: anybody, or a bloc of it."""

FormId = Annotated[str, Names("form")]
FieldId = Annotated[str, Names("field of a {form}")]
OwnFieldId = Annotated[str, Names("field of a {id}")]
"""A field inside the record of its form."""

ChoiceId = Annotated[str, Names("{key} of a {form}")]
"""What is chosen in a field of a form, which is the key of the choice."""

CircularChoiceId = Annotated[str, Names("{key} of a circular")]

ActionTarget = Annotated[str, Names("target of action {action}")]
"""To whom an action is done; "" if to nobody in particular."""

PrivilegeTarget = Annotated[str, Names("target of privilege {privilege}")]

CentreNumberId = Annotated[str, Names("number", "centre")]
OrganisationNumberId = Annotated[str, Names("number", "organisation")]

OwnerId = Annotated[str, Names("owner of number {number}")]
OwnersId = Annotated[str, Names("owners of number {number}")]
"""One owner or a group of them, such as `all` (see `rules/select.py`)."""

ScopeOwnerId = Annotated[str, Names("owner of scope {scope}")]
"""One of those that a scope speaks of."""

DoneKey = Annotated[str, Names("done")]
"""An action and its target: `action/target`."""

MeasuredKey = Annotated[str, Names("measured")]
"""A measure, or the beginning from which it counts: `measure/since`."""

LedgerKey = Annotated[str, Names("ledger key")]
"""A number of the centre, or `number@owner`."""

FIGURE = Names("figure")
FigureId = Annotated[str, FIGURE]
"""A ledger key, or a number for the sum over all its owners."""

LOCAL: HolderId = "local"
"""Stands for a holder whose name the sources do not give: a man of the place."""

Seat = Literal["general-secretary", "opposition"]
OFFICE: Seat = "general-secretary"
OPPOSITION: Seat = "opposition"
SEATS: tuple[Seat, ...] = (OFFICE, OPPOSITION)
Manner = Literal["elected", "recommended", "appointed"]
MANNERS: tuple[Manner, ...] = ("elected", "recommended", "appointed")
Grade = Literal["recorded", "attested", "reported", "plausible", "invented"]
Confidence = Literal["verified", "single-source", "recalled", "disputed", "estimated"]
EarlierTerm = Literal["platform", "squabble", "strikes", "former-members"]
"""What may be known of a guberniya from before the game: it was for or against the Central
Committee on the platforms of 1920–22, it had a squabble known to the centre, or strikes, or it had
taken in members of other parties."""


@lru_cache(1 << 14)  # a ledger has about 2,200 keys, and every change of a game holds one
def at(number: NumberId, owner: Id) -> LedgerKey:
    """The ledger key of a number that belongs to an organisation, person, audience, rank or vote.

    >>> at("grip", "penza")
    'grip@penza'
    """
    return f"{number}@{owner}"


def other_seat(seat: Seat) -> Seat:
    """The seat across the table.

    >>> across("opposition")
    'general-secretary'
    """
    return SEATS[1 - SEATS.index(seat)]


Want = Literal["post", "bed", "cure", "file", "argument", "fear"]
WANTS: tuple[Want, ...] = ("post", "bed", "cure", "file", "argument", "fear")
"""What moves a man whose vote is in doubt: a place, rest, a doctor, what is written of somebody, a
reason, or what may happen to him."""
Reason = Literal[
    "matter",
    "line",
    "tie",
    "mandate",
    "three",
    "authority",
    "mood",
    "general-secretary",
    "opposition",
    "doubt",
]
"""Why a member voted as he did: what weighed most for it (see `power/votes.py`). A seat stands for
its visits; "doubt" if nothing did."""

Act = Literal["appointment", "privilege", "circular", "politics"]
Stratum = Literal["factory", "office", "student", "army", "village"]
STRATA: tuple[Stratum, ...] = ("factory", "office", "student", "army", "village")
Cells = Literal[Stratum, "administration"]
CELLS: tuple[Cells, ...] = (*STRATA, "administration")
"""Kinds of cells. An administration thinks as other offices do, and votes in its own way."""
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
