"""Papers of the opposition: letters, platforms, articles.

A paper convinces as far as its subject and its signatures carry and reaches as many as its
publicity allows; what the press will not print goes from hand to hand. The more hands, the likelier
the Control Commission takes it up as the work of a faction (resolution of the X Congress on unity).
What has been said already convinces less, and of many papers in a short time each is read by fewer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.rules.draft import Draft
from game.rules.ids import OPPOSITION, ChoiceId, FieldId, LocaleKey, NumberId, Seat, at
from game.rules.moves import Write
from game.rules.power.wear import left
from game.rules.scenario import Choice, Scenario
from game.rules.state import Paper, State, Why

SEAT: Seat = OPPOSITION
FIELDS: tuple[FieldId, ...] = ("subject", "signatures", "addressee", "publicity")
WEIGHTS: tuple[str, ...] = ("weight", "reach", "standing", "risk", "taken-up", "signers")
PRICE: Mapping[NumberId, int] = {"supporters": 1}
SENT: LocaleKey = "why.paper-given-out"
ENTRY: tuple[LocaleKey, tuple[FieldId, ...]] = ("chronicle.paper", ("subject", "publicity"))
WHOLE = 1_000

SAID, REMEMBERED = 667, 6
"""Each paper on the same subject in the last six turns leaves the next two thirds of its weight."""

CROWDED, FRESH = 800, 1
"""Each other paper of this turn and the last leaves the next four fifths of its readers. How fast a
case wears out is the game’s own; no source gives it."""


def is_out(state: State, move: Write) -> bool:
    """Whether the same paper was given out in this turn."""
    return any(paper.turn == state.turn and paper.text == move for paper in state.papers)


@dataclass(frozen=True, slots=True)
class Before:
    """What went before a paper: how many on its subject, how many on any while they are fresh.

    `weight` and `readers` say how much of its own (per mille) they leave it.
    """

    same: int
    fresh: int

    @property
    def weight(self) -> int:
        """How much it still convinces."""
        return left(SAID, self.same)

    @property
    def readers(self) -> int:
        """How many of those whom it might reach still read it."""
        return left(CROWDED, self.fresh)


def before(papers: Sequence[Paper], subject: ChoiceId, turn: int) -> Before:
    """What has been given out before a paper on a subject in a turn."""
    recent = [each for each in papers if turn - each.turn <= REMEMBERED]
    return Before(
        same=sum(each.text.subject == subject for each in recent),
        fresh=sum(turn - each.turn <= FRESH for each in recent),
    )


def reach(made: tuple[Choice, ...], pressure: int) -> int:
    """How many (per mille of the party) hear of a paper, under so much pressure on the press."""
    heard = min(WHOLE, sum(each.weight("reach") for each in made))
    return heard * (2 * WHOLE - pressure) // (2 * WHOLE)


def taken_up(made: tuple[Choice, ...], watch: int) -> int:
    """Probability (per mille) that the Control Commission takes a paper up."""
    return min(WHOLE, sum(each.weight("taken-up") for each in made) + watch * 4)


def send(draft: Draft, move: Write, why: Why) -> None:
    """Give a paper out. Whether it is taken up shows when the turn is over."""
    made = draft.scenario.made(move)
    past = before(draft.papers, move.subject, draft.turn)
    heard = reach(made, draft.number("pressure-on-press")) * past.readers // WHOLE
    weight = sum(each.weight("weight") for each in made) * past.weight // WHOLE
    draft.change("platform", weight * heard // WHOLE, why)
    draft.change("standing", sum(each.weight("standing") for each in made), why)
    for each in made:
        for number, by in each.sent.items():
            draft.change(number, by, why)
    _hear(draft, made, heard * past.weight // WHOLE, why)
    draft.papers.append(Paper(len(draft.papers) + 1, draft.turn, move))


def _hear(draft: Draft, made: tuple[Choice, ...], heard: int, why: Why) -> None:
    """The organisations addressed hear of it, as far as it reaches."""
    places = next((each.organisations for each in made if each.organisations), None)
    for organisation in places or draft.scenario.organisations:
        for each in made:
            for number, by in each.local.items():
                draft.change(at(number, organisation), by * heard // WHOLE, why)


def expected(state: State, scenario: Scenario, move: Write) -> tuple[int, int]:
    """What can be known beforehand: how much wider the case is known, and the risk (per mille)."""
    made = scenario.made(move)
    past = before(state.papers, move.subject, state.turn)
    heard = reach(made, state.ledger["pressure-on-press"]) * past.readers // WHOLE
    weight = sum(each.weight("weight") for each in made) * past.weight // WHOLE
    return weight * heard // WHOLE, taken_up(made, state.ledger["watch"])


def tick(draft: Draft) -> None:
    """Whether this turn's papers are taken up. Drawn at its end: nobody can take it back."""
    for index, paper in enumerate(draft.papers):
        if paper.turn != draft.turn:
            continue
        made = draft.scenario.made(paper.text)
        chance = taken_up(made, draft.number("watch"))
        if not draft.dice(f"paper/{paper.number}").chance(chance):
            continue
        draft.papers[index] = replace(paper, taken_up=True)
        why = Why("why.paper-taken-up", {"subject": paper.text.subject})
        draft.change("legality", -sum(each.weight("risk") for each in made), why)
        draft.change("watch", 3, why)
