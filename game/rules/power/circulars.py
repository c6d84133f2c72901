"""Circulars: six choices, a letter, and what comes back.

Whether an organisation carries a letter out depends on grip, on how its secretary got his post,
on what already lies unanswered, on the authority of the name used and on the tone.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.rules.draft import Draft
from game.rules.ids import OFFICE, FieldId, Id, LocaleKey, NumberId, OrganisationId, Seat, at
from game.rules.moves import Write
from game.rules.odds import logistic
from game.rules.scenario import Choice, Scenario
from game.rules.state import Letter, State, Why

SEAT: Seat = OFFICE
FIELDS: tuple[FieldId, ...] = (
    "subject",
    "instruction",
    "voice",
    "agreed",
    "secrecy",
    "addressees",
)
WEIGHTS: tuple[str, ...] = ("compliance", "load", "scrutiny", "resentment", "noticed")
PRICE: Mapping[NumberId, int] = {"desk-time": 1}
SENT: LocaleKey = "why.letter-sent"
ENTRY: tuple[LocaleKey, tuple[FieldId, ...]] = ("chronicle.letter", ("subject", "instruction"))
REPLIES = ("carried-out", "formal", "protested", "silent")
MANNER_BONUS = {"elected": 0, "recommended": 450, "appointed": 700}
HELPFUL_GRIP = 350
"""From this grip (per mille) on it helps a letter. The game's own, and not the declared start: a
committee as it is in April 1922 carries out less than it might."""

WATCHED = 3
"""How much likelier (per mille) each point of scrutiny makes it that a borrowed name comes out."""

DOUBT = (220, 130, 70, 30)
"""How far off an expectation may be, in per mille, by the kinds of report (0–3) that come in."""


def is_out(state: State, move: Write) -> bool:  # noqa: ARG001 one signature for all forms
    """Never: the same letter may be sent again."""
    return False


def addressed(scenario: Scenario, made: tuple[Choice, ...]) -> tuple[OrganisationId, ...]:
    """The organisations that a letter goes to; an empty list on the form means all."""
    return made[-1].organisations or tuple(scenario.organisations)


def compliance(
    state: State,
    scenario: Scenario,
    made: tuple[Choice, ...],
    organisation: OrganisationId,
) -> int:
    """Probability (per mille) that an organisation carries a letter out."""
    read = state.ledger
    weights = scenario.reading.coefficients
    holding = state.holdings.get(f"secretary-{organisation}")
    odds = sum(each.weight("compliance") for each in made)
    grip = read[at("grip", organisation)] - HELPFUL_GRIP
    odds += weights["compliance-grip"] * grip // 1000
    odds -= weights["compliance-load"] * read[at("load", organisation)] // 1000
    odds += (read["authority"] - scenario.usual("authority")) * 25
    odds += read[at("loyalty", organisation)] - scenario.usual("loyalty")
    if holding is not None and holding.holder is not None:
        odds += MANNER_BONUS[holding.manner]
    else:
        odds -= 500
    return logistic(odds)


def expected(state: State, scenario: Scenario, move: Write) -> tuple[int, int, int]:
    """How many organisations will probably carry a letter out: least, most, and of how many.

    The range is wider for organisations that send few reports.
    """
    made = scenario.made(move)
    low = high = 0
    names = addressed(scenario, made)
    for organisation in names:
        probability = compliance(state, scenario, made, organisation)
        doubt = DOUBT[min(3, state.ledger[at("reporting", organisation)])]
        low += max(0, probability - doubt)
        high += min(1000, probability + doubt)
    return low // 1000, -(-high // 1000), len(names)


def send(draft: Draft, move: Write, why: Why) -> None:
    """Sign and send. Who answers and who has noticed shows when the month is over."""
    made = draft.scenario.made(move)
    number = draft.number("circulars-sent") + 1
    draft.change("circulars-sent", 1, why)
    draft.change("scrutiny", sum(each.weight("scrutiny") for each in made), why)
    for each in made:
        for key, by in each.sent.items():
            draft.change(key, by, why)
    burden = sum(each.weight("load") for each in made) * draft.coefficients["flooding"] // 1000
    resentment = sum(each.weight("resentment") for each in made)
    for organisation in addressed(draft.scenario, made):
        draft.change(at("load", organisation), burden, why)
        draft.change(at("contentment", organisation), -resentment, why)
    draft.letters.append(Letter(number, draft.turn, move))


def tick(draft: Draft) -> None:
    """The replies to this month's letters; old letters stop lying about."""
    for index, letter in enumerate(draft.letters):
        if letter.turn == draft.turn and not letter.replies:
            noticed = _come_out(draft, letter)
            draft.letters[index] = replace(letter, replies=_answer(draft, letter), noticed=noticed)
    cleared = Why("why.load-cleared")
    for key in draft.keys("load"):
        draft.change(key, -(draft.number(key) // 5), cleared)


def _come_out(draft: Draft, letter: Letter) -> bool:
    """Whether it is noticed in whose name the letter was signed, and what comes of that.

    Drawn at the end of the month, so that nobody can take back what was seen through.
    """
    made = draft.scenario.made(letter.text)
    chance = sum(each.weight("noticed") for each in made)
    if chance:
        chance += draft.number("scrutiny") * WATCHED
    if not draft.dice(f"noticed/{letter.number}").chance(chance):
        return False
    seen = Why("why.noticed", {"subject": letter.text.subject})
    draft.change("scrutiny", 3, seen)
    draft.change(at("exposure", "central-committee"), 6, seen)
    draft.change(at("exposure", "politburo"), 4, seen)
    return True


def _answer(draft: Draft, letter: Letter) -> dict[Id, Id]:
    made = draft.scenario.made(letter.text)
    state = draft.finish()
    replies: dict[Id, Id] = {}
    for organisation in addressed(draft.scenario, made):
        dice = draft.dice(f"reply/{letter.number}/{organisation}")
        probability = compliance(state, draft.scenario, made, organisation)
        replies[organisation] = _reply(
            draft, organisation, probability, dice.below(1000), dice.below(1000)
        )
        if replies[organisation] == "carried-out":
            _carry_out(draft, letter, made, organisation)
    _credit(draft, replies)
    return replies


def _reply(draft: Draft, organisation: OrganisationId, probability: int, roll: int, how: int) -> Id:
    if roll < probability:
        return "carried-out"
    protest = max(30, 300 - draft.number(at("grip", organisation)) // 3)
    if how < protest:
        return "protested"
    return "formal" if how < protest + 450 else "silent"


def _carry_out(
    draft: Draft, letter: Letter, made: tuple[Choice, ...], organisation: OrganisationId
) -> None:
    why = Why("why.carried-out", {"subject": letter.text.subject, "organisation": organisation})
    for one in made:
        for number, by in one.local.items():
            draft.change(at(number, organisation), by, why)


def _credit(draft: Draft, replies: dict[Id, Id]) -> None:
    """A letter that is obeyed makes the next one heavier; one that is ignored, lighter."""
    if not replies:
        return
    done = sum(reply == "carried-out" for reply in replies.values()) * 1000 // len(replies)
    by = (done - 500) // 170
    draft.change("authority", by, Why("why.obeyed" if by >= 0 else "why.ignored"))
