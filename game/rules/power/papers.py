"""Papers of the opposition: letters, platforms, articles.

A paper convinces as far as its subject and its signatures carry and reaches as many as its
publicity allows; what the press will not print goes from hand to hand. The more hands, the likelier
the Control Commission takes it up as the work of a faction (resolution of the X Congress on unity).
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from game.rules.ids import Id, at
from game.rules.state import Paper, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.moves import Publish
    from game.rules.scenario import PaperChoice, PaperForm, Scenario

FIELDS = ("subject", "signatures", "addressee", "publicity")
WHOLE = 1_000


def choice(form: "PaperForm", field: str, name: Id) -> "PaperChoice | None":
    """The choice of that name in one field of the form, or None."""
    options: tuple[PaperChoice, ...] = getattr(form, field)
    return next((each for each in options if each.id == name), None)


def choices(form: "PaperForm", move: "Publish") -> "tuple[PaperChoice, ...]":
    """The four choices of a paper. Raises KeyError when one is unknown."""
    found = []
    for field in FIELDS:
        name: Id = getattr(move, field)
        one = choice(form, field, name)
        if one is None:
            raise KeyError(name)
        found.append(one)
    return tuple(found)


def reach(made: "tuple[PaperChoice, ...]", pressure: int) -> int:
    """How many (per mille of the party) hear of a paper, under so much pressure on the press."""
    heard = min(WHOLE, sum(each.reach for each in made))
    return heard * (2 * WHOLE - pressure) // (2 * WHOLE)


def taken_up(made: "tuple[PaperChoice, ...]", watch: int) -> int:
    """Probability (per mille) that the Control Commission takes a paper up."""
    return min(WHOLE, sum(each.taken_up for each in made) + watch * 4)


def publish(draft: "Draft", move: "Publish", why: Why) -> None:
    """Give a paper out. Whether it is taken up shows when the turn is over."""
    made = choices(draft.scenario.paper, move)
    heard = reach(made, draft.number("pressure-on-press"))
    weight = sum(each.weight for each in made)
    draft.change("platform", weight * heard // WHOLE, why)
    draft.change("standing", sum(each.standing for each in made), why)
    for each in made:
        for number, by in each.sent.items():
            draft.change(number, by, why)
    _hear(draft, made, heard, why)
    draft.papers.append(Paper(len(draft.papers) + 1, draft.turn, move))


def _hear(draft: "Draft", made: "tuple[PaperChoice, ...]", heard: int, why: Why) -> None:
    """The organisations addressed hear of it, as far as it reaches."""
    places = next((each.organisations for each in made if each.organisations), None)
    for organisation in places or draft.scenario.organisations:
        for each in made:
            for number, by in each.heard.items():
                draft.change(at(number, organisation), by * heard // WHOLE, why)


def expected(scenario: "Scenario", move: "Publish", pressure: int, watch: int) -> tuple[int, int]:
    """What can be known beforehand: how much wider the case is known, and the risk (per mille)."""
    made = choices(scenario.paper, move)
    wider = sum(each.weight for each in made) * reach(made, pressure) // WHOLE
    return wider, taken_up(made, watch)


def tick(draft: "Draft") -> None:
    """Whether this turn's papers are taken up. Drawn at its end: nobody can take it back."""
    for index, paper in enumerate(draft.papers):
        if paper.turn != draft.turn:
            continue
        made = choices(draft.scenario.paper, paper.text)
        chance = taken_up(made, draft.number("watch"))
        if not draft.dice(f"paper/{paper.number}").chance(chance):
            continue
        draft.papers[index] = replace(paper, taken_up=True)
        why = Why("why.paper-taken-up", {"subject": paper.text.subject})
        draft.change("legality", -sum(each.risk for each in made), why)
        draft.change("watch", 3, why)
