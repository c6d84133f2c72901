"""Can those whom a visit is to move be called on, and with what is offered them?"""

from collections.abc import Iterator

from game.content.build.cards import closing, opening
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.assemblies import Assembly
from game.content.schema.bodies import Bloc, Body
from game.content.schema.people import Person
from game.content.schema.votes import Vote
from game.content.schema.waverers import Offer, Waverer
from game.content.traversal import Path

Problem = tuple[Path, str, str]
"""Where it stands, what is wrong, what to do."""


def idle_waverers(library: Library) -> Iterator[Finding]:
    """E355: somebody whom no visit reaches, or who both takes an offer and refuses it."""
    met: set[tuple[str, str]] = set()
    for entry in library.entries("waverers"):
        waverer = entry.entity
        if not isinstance(waverer, Waverer):
            continue
        for path, reason, hint in _problems(library, waverer, met):
            yield _finding(entry, path, reason, hint)
        met.add((waverer.vote, waverer.person))


def _problems(library: Library, waverer: Waverer, met: set[tuple[str, str]]) -> Iterator[Problem]:
    vote = library.of("votes", Vote).get(waverer.vote)
    if vote is not None:
        yield from _without_ballot(library, waverer, vote)
    if (waverer.vote, waverer.person) in met:
        reason = f"`{waverer.person}` stands twice for the vote `{waverer.vote}`"
        yield ("person",), reason, "put both into one"
    for index, each in enumerate(waverer.refuses):
        if each.offer in waverer.offers:
            reason = f"`{each.offer}` is among what he takes and among what he refuses"
            yield ("refuses", index, "offer"), reason, "leave it out of one of the two"
    known = library.of("offers", Offer)
    named: dict[Path, str] = {("offers", n): each for n, each in enumerate(waverer.offers)}
    named |= {("refuses", n, "offer"): each.offer for n, each in enumerate(waverer.refuses)}
    for path, offer in named.items():
        if vote is not None and offer in known and not _in_time(known[offer], vote):
            reason = f"`{offer}` cannot be had when `{vote.id}` is held"
            yield path, reason, "offer something of its time, or change the `window`"
    wants = {known[each].want for each in waverer.offers if each in known}
    if waverer.wants not in wants and all(each in known for each in waverer.offers):
        reason = f"he wants a `{waverer.wants}`, and nothing that is offered him is one"
        yield ("wants",), reason, "offer him one, or let him want something that is offered"


def _in_time(offer: Offer, vote: Vote) -> bool:
    """Whether an offer can be had on the day of a vote."""
    window = offer.window
    return window is None or opening(window.first) <= opening(vote.turn) <= closing(window.last)


def _blocs(body: Body) -> Iterator[Bloc]:
    yield from body.blocs
    for term in body.terms:
        yield from term.blocs


def misplaced_reasons(library: Library) -> Iterator[Finding]:
    """E359: a reason for the side that a member is not for on the matter."""
    votes, people = library.of("votes", Vote), library.of("people", Person)
    blocs = {bloc.id for body in library.of("bodies", Body).values() for bloc in _blocs(body)}
    for entry in library.entries("waverers"):
        waverer = entry.entity
        if not isinstance(waverer, Waverer):
            continue
        vote, person = votes.get(waverer.vote), people.get(waverer.person)
        if vote is None or person is None or vote.stances.keys() - people.keys() - blocs:
            continue  # missed by another check
        stance = vote.stances.get(waverer.person, person.line // 4)
        first, second = (each.id for each in vote.options[:2])
        if stance and waverer.leans == (second if stance > 0 else first):
            spot, context = entry.spot(["leans"]), entry.describe(("leans",))
            yield find("E359", spot, stance=stance, vote=vote.id, context=context)


def _without_ballot(library: Library, waverer: Waverer, vote: Vote) -> Iterator[Problem]:
    """A vote, a body, a person that is not there at all is missed by another check."""
    if vote.assembly is not None:
        if vote.assembly not in library.of("assemblies", Assembly):
            return
        reason = f"the vote `{vote.id}` is one of an assembly, whose delegates have no names"
        yield ("vote",), reason, "name a vote of a body with members"
        return
    body = library.of("bodies", Body).get(vote.body)
    if body is None or waverer.person not in library.of("people", Person):
        return
    members = {*body.members, *(each for term in body.terms for each in term.members)}
    if waverer.person not in members - {*vote.absent}:
        reason = f"`{waverer.person}` has no ballot in the vote `{vote.id}`"
        yield ("person",), reason, f"name a member of `{body.id}` who is there"


def _finding(entry: Entry, path: Path, reason: str, hint: str) -> Finding:
    return find(
        "E355", entry.spot(path), reason=reason, hints=(hint,), context=entry.describe(path)
    )
