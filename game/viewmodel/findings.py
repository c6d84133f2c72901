"""What there is to know of a turn that was closed: how grave, from whom, how sure.

One rule for each kind of thing, and nothing that the seat may not know. What is gravest comes
first: who was put out, a death, a name that was taken in vain, a protest, a lost vote, an unseated
secretary. The weights are the game's own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.rules import visibility
from game.rules.ids import OFFICE, OrganisationId, at, other_seat
from game.rules.power.unseating import is_restless
from game.rules.rumour import rumour
from game.rules.state import Argument, Change, Entry, Letter, Step
from game.viewmodel.context import ViewContext

CERTAIN, FOUNDED, LIKELY, DOUBTFUL, HEARSAY = 5, 4, 3, 2, 1
"""How sure a finding is: so many of five cells are full."""

ILL = 100
"""A fall of Lenin's strength (per mille) that is told."""

STRIKES = 30
"""So many more strikes in a month are told."""

FEW_FRIENDS, MANY_FRIENDS = 150, 350
"""From these shares (per mille) of its cells on the opposition hears of a region from friends."""

TELLING = 5
"""So many points of scrutiny, watch, legality or standing more or less are told."""


@dataclass(frozen=True, slots=True)
class Because:
    """What of one's own led to it: the text that says so, and what fills its gaps."""

    key: str
    args: Mapping[str, Argument]


@dataclass(frozen=True, slots=True)
class Finding:
    """A thing to be told: by which text, how grave it is, from whom, how sure."""

    kind: str
    weight: int
    source: str
    sure: int
    args: Mapping[str, Argument] = field(default_factory=dict)
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed turn as the rules below read it: what was entered and moved, as far as known."""

    context: ViewContext
    turn: int
    entries: tuple[Entry, ...]
    changes: tuple[Change, ...]

    @property
    def office(self) -> bool:
        """Whether it is told at the Secretariat; else among the critics."""
        return self.context.scenario.seat == OFFICE

    def theirs(self, entry: Entry) -> bool:
        """Whether an entry is the other side's doing."""
        scenario = self.context.scenario
        return visibility.seat_of(entry, scenario) == other_seat(scenario.seat)

    def moved(self, number: str) -> int:
        """How far a number of the centre went in the turn, as far as it is known why."""
        return sum(each.by for each in self.changes if each.number == number)

    def recorded(self, number: str, before: int = 0) -> int | None:
        """A number of the record in the turn, or so many turns earlier; None before the first."""
        turns = self.context.scenario.turns[: max(0, self.turn - before)]
        return next(
            (each.series[number] for each in reversed(turns) if number in each.series), None
        )


Rule = Callable[[Closed], Iterable[Finding]]


def findings(context: ViewContext, last: Step | None) -> tuple[Finding, ...]:
    """What there is to tell of the turn that `last` has closed, the gravest first."""
    state, scenario = context.state, context.scenario
    turn = len(state.series)
    heard = (each for each in state.chronicle if each.turn == turn)
    closed = Closed(
        context,
        turn,
        tuple(each for each in heard if visibility.hears(each, state, scenario)),
        tuple(c for c in last.changes if visibility.traces(c, state, scenario)) if last else (),
    )
    found = [each for rule in RULES for each in rule(closed)]
    return tuple(sorted(found, key=lambda each: -each.weight))


# --- people -------------------------------------------------------------------------------------
def _put_out(closed: Closed) -> Iterator[Finding]:
    source = "commission" if closed.office else "member"
    for each in _of(closed, "put-out"):
        yield Finding("put-out", 95, source, CERTAIN, each.args)


def _sent_away(closed: Closed) -> Iterator[Finding]:
    for each in _of(closed, "sent-away"):
        weight, source = (68, "registry") if closed.office else (88, "member")
        yield Finding("sent-away", weight, source, CERTAIN, each.args)


def _unseated(closed: Closed) -> Iterator[Finding]:
    for each in _of(closed, "unseated"):
        place = str(each.args["organisation"])
        yield Finding("unseated", 84, *_from(closed, place), each.args)
    for each in _of(closed, "unseated-others"):
        place = str(each.args["organisation"])
        yield Finding("unseated-others", 74, *_from(closed, place), each.args)


def _placed(closed: Closed) -> Iterator[Finding]:
    """The critics see who sits where; the Secretariat has signed it and need not be told."""
    if closed.office:
        return
    for each in _of(closed, "fill"):
        yield Finding("placed", 52, "print", CERTAIN, each.args)
    for each in _of(closed, "recall"):
        yield Finding("recalled", 54, "member", FOUNDED, each.args)


def _settled(closed: Closed) -> Iterator[Finding]:
    """Who has found his feet, and one of those who go over to their place.

    That takes years and moves a little every month, so it is told of one in a month.
    """
    for each in _because_of(closed, "why.feet-found"):
        source = "registry" if closed.office else "cell"
        yield Finding("feet-found", 26, source, LIKELY, each.why.args)
    native = list(
        dict.fromkeys(str(c.why.args["post"]) for c in _because_of(closed, "why.gone-native"))
    )
    if native and closed.office:
        post = native[closed.turn % len(native)]
        yield Finding("gone-native", 18, "instructor", LIKELY, {"post": post})


# --- what was written ---------------------------------------------------------------------------
def _letters(closed: Closed) -> Iterator[Finding]:
    """One's own circulars: noticed, protested, laid aside, carried out."""
    if not closed.office:
        return
    sent = visibility.letters(closed.context.state, closed.context.scenario)
    for letter in (each for each in sent if each.turn == closed.turn):
        yield from _replies(letter)


def _replies(letter: Letter) -> Iterator[Finding]:
    counted, all_ = Counter(letter.replies.values()), len(letter.replies)
    args: dict[str, Argument] = {"number": letter.number, **letter.text.choices}
    signed = Because("signed", args)
    if letter.noticed:
        yield Finding("noticed", 92, "member-cc", CERTAIN, args, signed)
    angry = [place for place, reply in letter.replies.items() if reply == "protested"]
    if angry:
        more: dict[str, Argument] = {"organisation": angry[0], "count": len(angry)}
        yield Finding("protested", 86, "registry", CERTAIN, {**args, **more}, signed)
    if all_ and counted["silent"] * 2 > all_:
        told = {**args, "count": counted["silent"], "all": all_}
        yield Finding("silent", 48, "registry", CERTAIN, told, signed)
    elif all_ and counted["carried-out"] * 2 > all_:
        told = {**args, "count": counted["carried-out"], "all": all_}
        yield Finding("carried-out", 30, "minutes", FOUNDED, told, signed)
    elif counted["formal"]:
        told = {**args, "count": counted["formal"], "all": all_}
        yield Finding("formal", 34, "instructor", LIKELY, told, signed)


def _papers(closed: Closed) -> Iterator[Finding]:
    """Papers of the opposition: its own that were taken up, and that one was given out."""
    for paper in visibility.papers(closed.context.state, closed.context.scenario):
        if paper.turn == closed.turn and paper.taken_up:
            args: dict[str, Argument] = {"number": paper.number, **paper.text.choices}
            because = Because("gave-out", args)
            yield Finding("taken-up", 93, "commission", CERTAIN, args, because)
    if closed.office:
        for each in _of(closed, "paper"):
            yield Finding("paper-heard", 72, "registry", CERTAIN, each.args)


# --- decisions ----------------------------------------------------------------------------------
def _votes(closed: Closed) -> Iterator[Finding]:
    """A vote of an assembly is a trial of strength; of the others it is told how they went."""
    scenario = closed.context.scenario
    for each in _of(closed, "vote"):
        vote = scenario.votes.get(str(each.args["vote"]))
        if vote is None:
            continue
        won = each.args["option"] == vote.options[0]
        if vote.assembly is not None and won != closed.office:
            yield Finding("vote-lost", 88, "minutes", CERTAIN, each.args)
        elif vote.assembly is not None:
            yield Finding("vote-won", 62, "minutes", CERTAIN, each.args)
        elif _otherwise(closed, str(each.args["vote"]), str(each.args["option"])):
            yield Finding("vote-otherwise", 78, "minutes", CERTAIN, each.args)
        else:
            yield Finding("vote", 60, "minutes", CERTAIN, each.args)


def _otherwise(closed: Closed, vote: str, option: str) -> bool:
    note = closed.context.archive.votes.get(vote)
    return note is not None and note.winner != option


def _plenum_heard(closed: Closed) -> Iterator[Finding]:
    for _ in _of(closed, "plenum-heard"):
        weight, source = (97, "minutes") if closed.office else (64, "member-cc")
        yield Finding("plenum-heard", weight, source, CERTAIN)


def _lapsed(closed: Closed) -> Iterator[Finding]:
    left = [each for each in _of(closed, "lapse") if not closed.theirs(each)]
    if left:
        kind = "lapsed-more" if len(left) > 1 else "lapsed"
        args = {**left[0].args, "count": len(left) - 1}
        yield Finding(kind, 46, "tray", CERTAIN, args, Because("left", args))


def _came_of_it(closed: Closed) -> Iterator[Finding]:
    """What an earlier answer has led to, by the number that it moved furthest."""
    told = set()
    for each in _because_of(closed, "why.fuse"):
        card = str(each.why.args["card"])
        known = card in closed.context.state.chosen and card not in told
        if known and closed.context.scenario.cards[card].seat == closed.context.scenario.seat:
            told.add(card)
            because = Because("chose", each.why.args)
            yield Finding("came-of-it", 58, "registry", CERTAIN, each.why.args, because)


def _other_side(closed: Closed) -> Iterator[Finding]:
    """What the other side did openly is seen from outside: that it met, not what it resolved."""
    kinds = Counter(each.key.rpartition(".")[2] for each in closed.entries if closed.theirs(each))
    source = ("instructor", LIKELY) if closed.office else ("typist", LIKELY)
    if kinds["choice"]:
        yield Finding("they-decide", 40, *source, {"count": kinds["choice"]})
    if kinds["action"]:
        seen = ("gpu", LIKELY) if closed.office else ("print", CERTAIN)
        yield Finding("they-act", 44, *seen, {"count": kinds["action"]})
    if kinds["departs"]:
        yield Finding("they-turn", 36, *source, {"count": kinds["departs"]})


# --- the country --------------------------------------------------------------------------------
def _lenin(closed: Closed) -> Iterator[Finding]:
    now, before = closed.recorded("lenin-health"), closed.recorded("lenin-health", 1)
    if now is None or before is None:
        return
    by = now - before
    if by < 0 and now == 0:
        yield Finding("death", 100, "telegram", CERTAIN)
    elif by <= -ILL:
        yield Finding("illness", 94, "doctors", FOUNDED)
    elif by >= ILL:
        yield Finding("recovery", 42, "doctors", FOUNDED)


def _strikes(closed: Closed) -> Iterator[Finding]:
    now, before = closed.recorded("strikes"), closed.recorded("strikes", 1)
    if now is not None and before is not None and now - before >= STRIKES:
        source = ("gpu", LIKELY) if closed.office else ("cell", DOUBTFUL)
        yield Finding("strikes", 56, *source, {"count": now})


def _cells(closed: Closed) -> Iterator[Finding]:
    """The region that comes nearest to dropping its secretary, and where the critics stand best."""
    context = closed.context
    state, scenario = context.state, context.scenario
    places = [
        each
        for each in scenario.organisations
        if not closed.office or visibility.kinds_sent(each, state) > 0
    ]
    restless = [each for each in places if is_restless(state, each)]
    if restless:
        worst = min(restless, key=lambda each: state.ledger[at("contentment", each)])
        worse: dict[str, Argument] = {"organisation": worst, "count": len(restless)}
        yield Finding("restless", 55, *_from(closed, worst), worse)
    shares = {each: visibility.opposition_share(each, state, scenario) or 0 for each in places}
    if shares:
        best = max(places, key=lambda each: shares[each])
        if shares[best] >= FEW_FRIENDS:
            told: dict[str, Argument] = {"organisation": best, "share": shares[best]}
            yield Finding("critics-strong", 38, *_from(closed, best), told)


def _unheard(closed: Closed) -> Iterator[Finding]:
    state, scenario = closed.context.state, closed.context.scenario
    mute = [each for each in scenario.organisations if visibility.kinds_sent(each, state) == 0]
    if closed.office and mute:
        told: dict[str, Argument] = {"organisation": mute[0], "count": len(mute)}
        yield Finding("unheard", 20, "registry", CERTAIN, told)


def _standing(closed: Closed) -> Iterator[Finding]:
    """What is thought of one, and who looks on."""
    if closed.office:
        if closed.moved("scrutiny") >= TELLING:
            yield Finding("watched", 66, "member-cc", LIKELY)
        if any(_because_of(closed, "why.editors-complain")):
            yield Finding("editors", 70, "print", CERTAIN)
        return
    if closed.moved("legality") <= -TELLING:
        yield Finding("less-tolerated", 82, "commission", FOUNDED)
    if closed.moved("watch") >= TELLING:
        yield Finding("watched", 76, "typist", LIKELY)
    if closed.moved("standing") <= -TELLING:
        yield Finding("standing-falls", 47, "member", LIKELY)
    elif closed.moved("standing") >= TELLING:
        yield Finding("standing-rises", 35, "member", LIKELY)


def _office(closed: Closed) -> Iterator[Finding]:
    if not closed.office:
        return
    if any(_because_of(closed, "why.requests-unmet")):
        yield Finding("requests-unmet", 28, "registry", CERTAIN)
    if any(_because_of(closed, "why.levy")):
        count = closed.moved("levy-members")
        if count > 0:
            yield Finding("levy", 32, "registry", FOUNDED, {"count": count})


def _rumour(closed: Closed) -> Iterator[Finding]:
    context = closed.context
    said = None if context.state.over else rumour(context.state, context.scenario)
    if said is None:
        return
    if said.kind == "vote":
        args = {"person": said.about, "vote": said.vote, "option": said.option}
        yield Finding("rumour-vote", 24, "hearsay", said.reliability, args)
    else:
        side = "high" if said.high else "low"
        told = {"organisation": said.about}
        yield Finding(f"rumour-{said.kind}-{side}", 22, "hearsay", said.reliability, told)


def _nothing(_closed: Closed) -> Iterator[Finding]:
    """Somebody always reports, if only that there is nothing."""
    yield Finding("nothing", 1, "registry" if _closed.office else "member", LIKELY)


RULES: tuple[Rule, ...] = (
    _lenin,
    _plenum_heard,
    _put_out,
    _papers,
    _letters,
    _votes,
    _sent_away,
    _unseated,
    _standing,
    _came_of_it,
    _strikes,
    _cells,
    _placed,
    _settled,
    _lapsed,
    _other_side,
    _office,
    _rumour,
    _unheard,
    _nothing,
)


# --- from whom ----------------------------------------------------------------------------------
def _from(closed: Closed, place: OrganisationId) -> tuple[str, int]:
    """Who tells of a region and how sure it is: by the kinds of report, or the friends there."""
    state, scenario = closed.context.state, closed.context.scenario
    if closed.office:
        kinds = visibility.kinds_sent(place, state)
        told = (("gpu", DOUBTFUL), ("one-report", LIKELY), ("two-reports", FOUNDED))
        return told[kinds] if kinds < len(told) else ("three-reports", CERTAIN)
    share = visibility.opposition_share(place, state, scenario) or 0
    if share >= MANY_FRIENDS:
        return "friend", FOUNDED
    return ("cell", LIKELY) if share >= FEW_FRIENDS else ("secondhand", DOUBTFUL)


def _of(closed: Closed, kind: str) -> Iterator[Entry]:
    return (each for each in closed.entries if each.key == f"chronicle.{kind}")


def _because_of(closed: Closed, why: str) -> Iterator[Change]:
    return (each for each in closed.changes if each.why.key == why)
