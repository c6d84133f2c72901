"""Which ids there are, by the kind of thing they name."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property, partial

from game.content.briefs import briefs
from game.content.library import Entry, Library
from game.content.schema import FORMS, SINGULAR
from game.content.schema.actions import Action
from game.content.schema.bodies import Bloc, Body
from game.content.schema.constants import Constant
from game.content.schema.forms import Choice
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.people import Person
from game.content.schema.privileges import Privilege
from game.content.schema.readings import Reading
from game.content.schema.votes import Vote
from game.rules.ids import AUDIENCES, CELLS, LOCAL, RANKS, Scope, at
from game.rules.needs import COEFFICIENTS, NUMBERS
from game.rules.power.forms import RULES
from game.rules.quantity import PARTS, STAGES
from game.rules.state import Returns
from game.rules.tally import ABSTAIN

GROUPS = ("all", "worker-regions", "village-regions")

NAMED = ("organisations", "people", "posts", "numbers")
"""Kinds of which an author may know the name and not the id."""

Kinds = Iterator[tuple[str, "Kind"]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing as people say it, and the ids of all that are of it."""

    word: str
    ids: Collection[str]


class Index:
    """The ids of a library, by the kinds that the types of ids speak of.

    Of a kind that is not here nothing can be said: it hangs on a thing that is not there either,
    or another check looks after it (flags, coefficients).
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def kinds(self) -> Mapping[str, Kind]:
        """What is known of each kind, such as `person` or `option of card scissors`."""
        return {
            **dict(self._things()),
            **dict(self._owned()),
            **dict(self._options()),
            **dict(self._choices()),
            **dict(self._targets()),
        }

    def elsewhere(self, name: str, word: str) -> str | None:
        """Another kind that knows the id: the author may have taken one for the other.

        A choice on a form is called by its field.
        """
        fields = (f"{each} of a {form}" for form in FORMS.values() for each in RULES[form].FIELDS)
        words = (each for each in (*fields, *SINGULAR.values()) if each != word)
        return next((each for each in words if name in self.kinds[each].ids), None)

    def called(self, word: str, kind: Kind) -> list[tuple[str, str]]:
        """Those of a kind in whose name a word stands, with the name: `penza` is in one of them."""
        wanted = word.replace("-", " ").casefold()
        every = (entry for each in NAMED for entry in self._library.entries(each))
        named = ((each.id, str(getattr(each.entity, "name", ""))) for each in every)
        return [each for each in named if each[0] in kind.ids and wanted in each[1].casefold()]

    def scope(self, number: str) -> Scope | None:
        """Whose number it is; None for an unknown one."""
        return self.scopes.get(number)

    @cached_property
    def scopes(self) -> dict[str, Scope]:
        """Whose each number is."""
        declared = self._library.of("numbers", Number)
        privileges = self._library.of("privileges", Privilege).values()
        given: dict[str, Scope] = {f"given-{each.id}": each.scope for each in privileges}
        return {key: number.scope for key, number in declared.items()} | given

    @cached_property
    def _constants(self) -> Collection[str]:
        """What is set by hand. What the rules read and nobody gives is missed by another check.

        Constants that stand in the rules themselves (`stages.spread`) are taken at their word:
        a test of the base game holds them to the code.
        """
        readings = self._library.of("readings", Reading).values()
        given = {name for each in readings for name in each.coefficients}
        coded = {name for name in self._library.of("constants", Constant) if "." in name}
        return {*self._library.of("numbers", Number), *given, *NUMBERS, *COEFFICIENTS, *coded}

    @cached_property
    def _owners(self) -> dict[Scope, Collection[str]]:
        return {
            "centre": (),
            "organisation": self._library.of("organisations", Organisation),
            "person": self._library.of("people", Person),
            "audience": AUDIENCES,
            "rank": RANKS,
            "vote": self._library.of("votes", Vote),
        }

    @cached_property
    def _groups(self) -> dict[Scope, Collection[str]]:
        """The words that mean several owners, where an effect may name them."""
        bureaux = {f"bureau:{bureau}" for bureau, _ in self._regions}
        return {
            "organisation": {*GROUPS, *bureaux},
            "person": {"all"},
            "audience": {"all"},
            "rank": {"all"},
            "vote": (),
        }

    def _things(self) -> Kinds:
        for kind, word in SINGULAR.items():
            yield word, Kind(word, {entry.id for entry in self._library.entries(kind)})
        yield "number", Kind("number", self.scopes)
        yield "coefficient or number", Kind("coefficient or number", self._constants)
        yield "holder", Kind("person", {*self._owners["person"], LOCAL})
        yield "stratum", Kind("stratum", CELLS)
        yield "province", Kind("guberniya", self._provinces())
        yield "part of a place", Kind("part", PARTS)
        yield "stage of a place", Kind("stage", STAGES)
        yield "column of an assembly", Kind("column", [each.name for each in fields(Returns)])

    def _provinces(self) -> Collection[str]:
        return {province for _, provinces in self._regions for province in provinces}

    @cached_property
    def _regions(self) -> list[tuple[str, list[str]]]:
        """The bureau and the provinces of each."""
        every = self._library.entries("organisations")
        return [each.notes.value("region", partial(_region, each)) for each in every]

    def _owned(self) -> Kinds:
        """Whose the numbers are, and all of them by owner."""
        for scope, owners in self._owners.items():
            yield f"owner of scope {scope}", Kind(scope, owners)
        keys = set()
        for number, scope in self.scopes.items():
            owners = self._owners[scope]
            keys |= {at(number, each) for each in owners} if scope != "centre" else {number}
            if scope != "centre":
                both = {*owners, *self._groups[scope]}
                yield f"owner of number {number}", Kind(scope, owners)
                yield f"owners of number {number}", Kind(f"{scope} or group", both)
        yield "ledger key", Kind("number", keys)
        yield "figure", Kind("number", keys | self.scopes.keys())

    def _options(self) -> Kinds:
        for name, card in briefs(self._library).items():
            kind = f"option of card {name}"
            yield kind, Kind(kind, card.options)
        for vote in self._library.of("votes", Vote).values():
            kind, options = f"option of vote {vote.id}", [each.id for each in vote.options]
            yield kind, Kind(kind, options)
            yield f"ballot of vote {vote.id}", Kind(kind, [*options, ABSTAIN])
        for body in self._library.of("bodies", Body).values():
            voters = {*self._owners["person"], *(bloc.id for bloc in _blocs(body))}
            yield f"voter of body {body.id}", Kind(f"person or bloc of {body.id}", voters)

    def _choices(self) -> Kinds:
        """The forms, their fields, and the choices of each field."""
        yield "form", Kind("form", RULES)
        for plural, form in FORMS.items():
            kind, names = f"field of a {form}", RULES[form].FIELDS
            yield kind, Kind(kind, names)
            found = [entry.entity for entry in self._library.entries(plural)]
            every = [each for each in found if isinstance(each, Choice)]
            for name in names:
                kind = f"{name} of a {form}"
                yield kind, Kind(kind, [each.id for each in every if each.field == name])

    def _targets(self) -> Kinds:
        """To whom an action can be done, or a privilege be given."""
        for action in self._library.of("actions", Action).values():
            kind, owners = f"target of action {action.id}", self._owners[action.scope]
            if action.scope == "centre":
                yield kind, Kind(kind, ("",))
            else:
                yield kind, Kind(kind, action.targets or owners)
        for privilege in self._library.of("privileges", Privilege).values():
            owners = self._owners[privilege.scope]
            yield f"target of privilege {privilege.id}", Kind(privilege.scope, owners)


def _region(entry: Entry) -> tuple[str | None, list[str]]:
    region = entry.entity
    if not isinstance(region, Organisation):
        raise TypeError(entry.kind)
    return region.bureau, [each.id for each in region.provinces]


def _blocs(body: Body) -> Iterator[Bloc]:
    yield from body.blocs
    for term in body.terms:
        yield from term.blocs
