"""Move `publish`: a paper of the opposition is given out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import OPPOSITION, NumberId, PaperChoiceId, Seat
from game.rules.moves.refusals import refuse, unmet
from game.rules.power import papers
from game.rules.state import Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Publish:
    """Sign and give out a paper of the opposition: one id for each of its four choices."""

    subject: PaperChoiceId
    signatures: PaperChoiceId
    addressee: PaperChoiceId
    publicity: PaperChoiceId
    kind: Literal["publish"] = "publish"
    seat: ClassVar[Seat | None] = OPPOSITION

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """One of those who stand by them, and what the choices cost."""
        total: dict[NumberId, int] = {"supporters": 1}
        for field in papers.FIELDS:
            one = papers.choice(scenario.paper, field, getattr(self, field))
            for number, amount in (one.cost if one else {}).items():
                total[number] = total.get(number, 0) + amount
        return total

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of choices that the form has not or that are closed, and of one that is out."""
        for field in papers.FIELDS:
            one = papers.choice(scenario.paper, field, getattr(self, field))
            if one is None:
                return refuse("no-such-choice", field=field)
            closed = unmet(one.needs, state, scenario)
            if closed is not None:
                return closed
        if any(paper.turn == state.turn and paper.text == self for paper in state.papers):
            return refuse("paper-is-out", subject=self.subject)
        return None

    def play(self, draft: "Draft") -> None:
        """It goes out; whether it is taken up shows when the turn is over."""
        papers.publish(draft, self, Why("why.paper-given-out", {"subject": self.subject}))
        draft.tell("chronicle.paper", subject=self.subject, publicity=self.publicity)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Publish]":
        """Every choice once, with the first of the other fields; nothing without a form."""
        form = {field: getattr(scenario.paper, field) for field in papers.FIELDS}
        if all(form.values()):
            first = {field: choices[0].id for field, choices in form.items()}
            for field, choices in form.items():
                for each in choices:
                    yield Publish(**(first | {field: each.id}))
