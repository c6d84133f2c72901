"""Which ids there are, by the kind of thing they name."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from game.content.library import Entry, Library
from game.content.schema import SINGULAR
from game.content.schema.bodies import Bloc, Body
from game.content.schema.circulars import FIELDS
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.privileges import Privilege
from game.rules.ids import AUDIENCES, LOCAL, RANKS

GROUPS = ("all", "worker-regions", "village-regions")
_PLURAL = {singular: kind for kind, singular in SINGULAR.items()}


class Index:
    """The ids of a library. A kind is a word such as `person`, `option of card scissors`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, kind: str) -> Collection[str]:
        """Every id of a kind; of an unknown kind none."""
        return self._table.get(kind, ())

    def elsewhere(self, name: str, kind: str) -> str | None:
        """Another kind that knows the id: the author may have taken one for the other."""
        kinds = (each for each in SINGULAR.values() if each != kind)
        return next((each for each in kinds if name in self.ids(each)), None)

    def scope(self, number: str) -> str | None:
        """Whose number it is; None for an unknown one."""
        return self._scopes.get(number)

    @cached_property
    def _scopes(self) -> dict[str, str]:
        declared = self._library.of("numbers", Number).items()
        privileges = self._library.of("privileges", Privilege).values()
        given = {f"given-{each.id}": each.scope for each in privileges}
        return {key: str(number.scope) for key, number in declared} | given

    @cached_property
    def _table(self) -> dict[str, Collection[str]]:
        table: dict[str, Collection[str]] = {
            singular: {entry.entity.id for entry in self._library.entries(kind)}
            for singular, kind in _PLURAL.items()
        }
        table["number"] = set(self._scopes)
        table["person"] = {*table["person"], LOCAL}
        return table | self._members() | self._owners(table) | self._voters(table)

    def _members(self) -> dict[str, Collection[str]]:
        """The options of cards and votes, and the choices of each field of the circular."""
        found: dict[str, Collection[str]] = {}
        for entry in self._library.entries("cards", "votes"):
            options: Iterable[Entry] = getattr(entry.entity, "options", ())
            kind = f"option of {SINGULAR[entry.kind]} {entry.entity.id}"
            found[kind] = {each.id for each in options}  # type: ignore[attr-defined]
        choices = [entry.entity for entry in self._library.entries("circulars")]
        for field in FIELDS:
            chosen = {each.id for each in choices if getattr(each, "field", None) == field}
            found[f"{field} of a circular"] = chosen
        return found

    def _voters(self, table: dict[str, Collection[str]]) -> dict[str, Collection[str]]:
        """Who can have a stance in a body: any person, and its unnamed seats."""
        people = set(table["person"]) - {LOCAL}
        return {
            f"voter: {body.id}": people | {bloc.id for bloc in _blocs(body)}
            for body in self._library.of("bodies", Body).values()
        }

    def _owners(self, table: dict[str, Collection[str]]) -> dict[str, Collection[str]]:
        """Who can own a number of a scope; with groups, where an effect may name one."""
        organisations = self._library.of("organisations", Organisation).values()
        bureaux = {f"bureau:{each.bureau}" for each in organisations}
        people = set(table["person"]) - {LOCAL}
        found: dict[str, Collection[str]] = {
            "owner: organisation": table["organisation"],
            "owner: person": people,
            "owner: audience": AUDIENCES,
            "owner: rank": RANKS,
            "owner: vote": table["vote"],
        }
        groups: dict[str, Collection[str]] = {
            "group: organisation": {*table["organisation"], *bureaux, *GROUPS},
            "group: person": {*people, "all"},
            "group: audience": {*AUDIENCES, "all"},
            "group: rank": {*RANKS, "all"},
            "group: vote": table["vote"],
        }
        return found | groups


def _blocs(body: Body) -> Iterator[Bloc]:
    yield from body.blocs
    for term in body.terms:
        yield from term.blocs
