"""Circulars: six choices, a letter, and what comes back.

Whether an organisation carries a letter out depends on grip, on how its secretary got his post,
on what already lies unanswered, on the authority of the name used and on the tone. Where too much
lies there, what would be carried out is answered for form’s sake: that local committees reshaped
what they were sent is shown by the circular of November 1922 against it (Kotkin 2014, ch. 10,
n. 73), and that the office had more on its hands than it could do, by Harris (2005). So a letter
adds to the authority of the next one only where somebody looked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from game.rules.draft import Draft
from game.rules.ids import (
    OFFICE,
    ChoiceId,
    FieldId,
    Id,
    LedgerKey,
    LocaleKey,
    NumberId,
    OrganisationId,
    Seat,
    at,
)
from game.rules.moves import Write
from game.rules.odds import logistic
from game.rules.power.wear import FRESH, again, part
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

CLEAR_DESK = 250
"""Up to this load (per mille) a committee does what it says it has done. The game’s own."""

FORMALITY = 2
"""How much (per mille) of what would be carried out is form only, for each point of load above."""

HALF, STEP = 500, 170
"""Beyond a half of the replies, a point of authority for each 170 per mille more."""

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


def formal(load: int) -> int:
    """How much (per mille) of what would be carried out under a load is done on paper alone.

    >>> formal(250), formal(400), formal(900)
    (0, 300, 1000)
    """
    return min(1000, max(0, load - CLEAR_DESK) * FORMALITY)


def is_checked(ledger: Mapping[LedgerKey, int], organisation: OrganisationId) -> bool:
    """Whether it would be known that a letter was carried out: an instructor came, or reports do.

    Raises KeyError for an unknown organisation.
    """
    return bool(ledger[at("inspected", organisation)] or ledger[at("reporting", organisation)])


def expected(state: State, scenario: Scenario, move: Write) -> tuple[int, int, int]:
    """How many organisations will probably carry a letter out: least, most, and of how many.

    The range is wider for organisations that send few reports. What the letter itself adds to the
    load is reckoned with: a committee may have no time for more than the form.
    """
    made = scenario.made(move)
    low = high = 0
    names = addressed(scenario, made)
    added = _burden(scenario, made)
    for organisation in names:
        willing = compliance(state, scenario, made, organisation)
        load = state.ledger[at("load", organisation)] + added
        probability = willing * (1000 - formal(load)) // 1000
        doubt = DOUBT[min(3, state.ledger[at("reporting", organisation)])]
        low += max(0, probability - doubt)
        high += min(1000, probability + doubt)
    return low // 1000, -(-high // 1000), len(names)


def repeats(letters: Iterable[Letter], subject: ChoiceId, turn: int) -> int:
    """How many letters on a subject have just gone out."""
    recent = (each for each in letters if turn - each.turn < FRESH)
    return sum(each.text.subject == subject for each in recent)


def force(letters: Iterable[Letter], subject: ChoiceId, turn: int) -> int:
    """How much (per mille) of what it would move is left to the next letter on a subject."""
    return again(repeats(letters, subject, turn))


def moved_there(made: tuple[Choice, ...], left: int) -> Iterator[tuple[NumberId, int]]:
    """What moves, and by how much, where a letter of some choices is carried out.

    `left` is how much of its force is left, in per mille.
    """
    for one in made:
        for number, by in one.local.items():
            yield number, part(by, left)


def overloaded(state: State, scenario: Scenario, move: Write) -> int:
    """With how many of those addressed part of the obedience would be form only."""
    made = scenario.made(move)
    added = _burden(scenario, made)
    loads = (state.ledger[at("load", each)] + added for each in addressed(scenario, made))
    return sum(formal(load) > 0 for load in loads)


def send(draft: Draft, move: Write, why: Why) -> None:
    """Sign and send. Who answers and who has noticed shows when the month is over."""
    made = draft.scenario.made(move)
    number = draft.number("circulars-sent") + 1
    draft.change("circulars-sent", 1, why)
    draft.change("scrutiny", sum(each.weight("scrutiny") for each in made), why)
    left = force(draft.letters, move.subject, draft.turn)
    for each in made:
        for key, by in each.sent.items():
            draft.change(key, part(by, left), why)
    burden = _burden(draft.scenario, made)
    resentment = sum(each.weight("resentment") for each in made)
    for organisation in addressed(draft.scenario, made):
        draft.change(at("load", organisation), burden, why)
        draft.change(at("contentment", organisation), -resentment, why)
    draft.letters.append(Letter(number, draft.turn, move))


def _burden(scenario: Scenario, made: tuple[Choice, ...]) -> int:
    """What a letter adds to the load of those who get it."""
    flooding = scenario.reading.coefficients["flooding"]
    return sum(each.weight("load") for each in made) * flooding // 1000


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
        reply = _reply(draft, organisation, probability, dice.below(1000), dice.below(1000))
        load = draft.number(at("load", organisation))
        if reply == "carried-out" and dice.chance(formal(load)):
            reply = "formal"
        replies[organisation] = reply
        if reply == "carried-out":
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
    earlier = (each for each in draft.letters if each.number < letter.number)
    fresh = force(earlier, letter.text.subject, letter.turn)
    for number, by in moved_there(made, fresh):
        draft.change(at(number, organisation), by, why)


def _credit(draft: Draft, replies: dict[Id, Id]) -> None:
    """A letter that is seen to be obeyed makes the next one heavier; one that is ignored, lighter.

    What nobody looked into brings nothing. A formal reply passes for obedience where nobody looks;
    where somebody does, it counts with the letters that were ignored.
    """
    if not replies:
        return
    obeyed = ignored = 0
    for organisation, reply in replies.items():
        checked = is_checked(draft.ledger, organisation)
        obeyed += checked and reply == "carried-out"
        ignored += reply in ("protested", "silent") or (checked and reply == "formal")
    gain, loss = (max(0, each * 1000 // len(replies) - HALF) for each in (obeyed, ignored))
    draft.change("authority", gain // STEP, Why("why.obeyed"))
    draft.change("authority", -(loss // STEP), Why("why.ignored"))
