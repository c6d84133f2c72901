"""Move `write`: a form is filled in, signed and sent: a circular, a paper of the opposition."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import ChoiceId, FieldId, FormId, NumberId, Seat
from game.rules.moves.refusals import refuse, unmet
from game.rules.power.forms import RULES
from game.rules.state import Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Choice, Form, Scenario


@dataclass(frozen=True, slots=True)
class Write:
    """Fill in a form, sign it and send it: one choice for each of its fields."""

    form: FormId
    choices: Mapping[FieldId, ChoiceId] = field(hash=False)  # a mapping has no hash
    kind: Literal["write"] = "write"
    seat: ClassVar[Seat | None] = None

    @property
    def subject(self) -> ChoiceId:
        """What it is about. Raises KeyError for a form without a rule."""
        return self.choices[RULES[self.form].FIELDS[0]]

    def made(self, scenario: "Scenario") -> "tuple[Choice, ...]":
        """The choices themselves, in the order of the form. Raises KeyError for an unknown one."""
        return scenario.forms[self.form].made(self.choices)

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """What the form takes, and what the choices cost."""
        form = scenario.forms.get(self.form)
        if form is None:
            return {}
        total = dict(RULES[form.id].PRICE)
        for name in form.fields:  # in their order, however the choices are spelt
            one = form.choice(name, self.choices.get(name, ""))
            for number, amount in (one.cost if one else {}).items():
                total[number] = total.get(number, 0) + amount
        return total

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of another seat's form, of choices not on it or closed, and of what is out."""
        form = scenario.forms.get(self.form)
        if form is None:
            return refuse("no-such-form", form=self.form)
        if form.seat != scenario.seat:
            return refuse("not-this-seat", kind=self.form)
        refused = self._choices_refused(form, state, scenario)
        if refused is None and RULES[form.id].is_out(state, self):
            return refuse(f"{form.id}-is-out", subject=self.subject)
        return refused

    def _choices_refused(self, form: "Form", state: State, scenario: "Scenario") -> Refusal | None:
        for name in {**form.fields, **self.choices}:
            one = form.choice(name, self.choices.get(name, ""))
            if one is None:
                return refuse("no-such-choice", field=name)
            closed = unmet(one.needs, state, scenario)
            if closed is not None:
                return closed
        return None

    def play(self, draft: "Draft") -> None:
        """It goes out; what others make of it shows when the turn is over."""
        rule = RULES[self.form]
        rule.send(draft, self, Why(rule.SENT, {"subject": self.subject}))
        line, fields = rule.ENTRY
        draft.tell(line, **{name: self.choices[name] for name in fields})

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Write]":
        """Of the seat's forms every choice once, with the first of the other fields."""
        for form in scenario.forms.values():
            if form.seat == scenario.seat:
                first = {name: choices[0].id for name, choices in form.fields.items()}
                for name, choices in form.fields.items():
                    for each in choices:
                        yield Write(form.id, first | {name: each.id})
