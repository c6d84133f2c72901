"""How often programmes are carried out, by whom, and without which kind of act."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.rules.ids import Id, Seat
from game.rules.scenario import Programme
from game.sim.imagined import KINDS, Kind
from game.sim.policies import COMPETENT
from game.sim.share import Share
from game.sim.table_games import Played, Player, Sitting

POLICIES: tuple[str, ...] = (COMPETENT, "recorded", "random")
"""Who is asked to carry programmes out. The last two do not try."""


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme under a reading: how often each policy carries it out."""

    seat: Seat
    scenario: Id
    programme: Id
    reading: Id
    shares: Mapping[str, Share]


@dataclass(frozen=True, slots=True)
class AblationRow:
    """A programme under a reading: `competent` whole, and without a kind of act.

    Seed by seed: in `lost` games it was carried out only with that kind, in `won` only without.
    """

    seat: Seat
    programme: Id
    reading: Id
    without: Kind
    whole: Share
    share: Share
    lost: int
    won: int


Pairs = Sequence[tuple[Sitting, Programme]]
"""Programmes, each where it is set out for."""


def programme_rows(pairs: Pairs, seeds: Sequence[str], played: Played) -> Iterator[ProgrammeRow]:
    """The rows of all policies."""
    played.played(
        [
            game
            for sitting, programme in pairs
            for policy in POLICIES
            for game in sitting.games(Player(policy), [programme], seeds)
        ]
    )
    for sitting, programme in pairs:
        scenario = sitting.scenario
        shares = {
            policy: played.share(sitting.games(Player(policy), [programme], seeds))
            for policy in POLICIES
        }
        yield ProgrammeRow(scenario.seat, scenario.id, programme.id, scenario.reading.id, shares)


def ablation_rows(pairs: Pairs, seeds: Sequence[str], played: Played) -> Iterator[AblationRow]:
    """The rows of `competent` without each kind of act."""
    whole = Player(COMPETENT)
    short = {kind: Player(COMPETENT, (kind,)) for kind in KINDS}
    played.played(
        [
            game
            for sitting, programme in pairs
            for player in (whole, *short.values())
            for game in sitting.games(player, [programme], seeds)
        ]
    )
    for sitting, programme in pairs:
        scenario, games = sitting.scenario, sitting.games(whole, [programme], seeds)
        for kind, player in short.items():
            others = sitting.games(player, [programme], seeds)
            won = [
                (played.share([one]).met, played.share([other]).met)
                for one, other in zip(games, others, strict=True)
            ]
            yield AblationRow(
                seat=scenario.seat,
                programme=programme.id,
                reading=scenario.reading.id,
                without=kind,
                whole=played.share(games),
                share=played.share(others),
                lost=sum(one > other for one, other in won),
                won=sum(one < other for one, other in won),
            )
