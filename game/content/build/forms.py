"""The choices on forms → the forms of the rules."""

from game.content.build.copy import copied
from game.content.build.own import plays, shares
from game.content.library import Library
from game.content.schema import FORMS
from game.content.schema.forms import Choice
from game.content.schema.scenarios import Scenario
from game.rules import scenario as rules
from game.rules.ids import FieldId, FormId
from game.rules.power.forms import RULES


def forms(library: Library, scenario: Scenario) -> dict[FormId, rules.Form]:
    """Every form with something to choose in each field, in the order of the files.

    A choice that is for some organisations is there if one of them is, and for those that are.
    """
    made = {}
    for kind, form in FORMS.items():
        found = [each.entity for each in library.entries(kind)]
        choices = [played for each in found if (played := _played(each, scenario))]
        fields = {name: field(choices, name, form) for name in RULES[form].FIELDS}
        if all(fields.values()):
            made[form] = rules.Form(form, RULES[form].SEAT, fields)
    return made


def _played(entity: object, scenario: Scenario) -> Choice | None:
    if not isinstance(entity, Choice) or not shares(scenario, entity.scenarios):
        return None
    if not entity.organisations:
        return entity
    there = tuple(each for each in entity.organisations if plays(scenario, each))
    return entity.model_copy(update={"organisations": there}) if there else None


def field(choices: list[Choice], name: FieldId, form: FormId) -> tuple[rules.Choice, ...]:
    """The choices of one field."""
    return tuple(choice(each, form) for each in choices if each.field == name)


def choice(source: Choice, form: FormId) -> rules.Choice:
    """One choice, with those of its weights that weigh something."""
    weights = {name: getattr(source, name.replace("-", "_")) for name in RULES[form].WEIGHTS}
    return copied(
        source,
        rules.Choice,
        weights={name: weight for name, weight in weights.items() if weight},
        local=getattr(source, source.local),
    )
