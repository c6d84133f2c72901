"""Going on from a stored state as a new game, where the way to it cannot be played again."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from game.rules.archive import Pack
from game.rules.fit import fitted
from game.rules.hashing import state_hash
from game.rules.records import MisfitError, decode, encode
from game.rules.scenario import Scenario
from game.rules.state import State, Why
from game.rules.version import RULES
from game.saves.game_file import GameFile
from game.saves.header import Origin
from game.saves.problem import SaveError
from game.saves.snapshot import Snapshot
from game.saves.store import Store
from game.session.pinned import pin
from game.session.setup import Setup, packages, setup_data, setup_from
from game.session.stored import state_of


@dataclass(frozen=True, slots=True)
class Fork:
    """A new game that begins where another was stored, and what to tell its player."""

    game_file: GameFile
    opening: State
    notice: Why


def fork(game_file: GameFile, pack: Pack, store: Store, *, version: str, why: str) -> Fork:
    """Begin a new game at the last stored state of another. Raises SaveError.

    The other one is let go with its files as they were. `why` is a short name for the header.
    """
    setup = setup_from(game_file.header.setup)
    scenario = _scenario(setup, pack)
    n, stored = _last(game_file, scenario)
    state, lost = fitted(stored, scenario)
    plain = encode(state)
    begun: State = decode(State, plain)  # mappings in the order in which they will be read again
    opening = Snapshot(0, RULES, packages(pack), state_hash(begun), plain)
    origin = Origin("fork", game_file.header.id, n, why)
    new = _begun_before(origin, opening, store) or store.create(
        setup_data(setup),
        game=version,
        rules=RULES,
        packages=packages(pack),
        origin=origin,
        opening=opening,
    )
    pin(pack, store.pins)
    game_file.release()
    told = {"turn": state.turn, "count": n}
    cut = game_file.cut or game_file.damaged > 0
    return Fork(new, begun, _cut(told, lost) if cut else _notice(why, state, lost))


def _begun_before(origin: Origin, opening: Snapshot, store: Store) -> GameFile | None:
    """The same fork, if it was begun before and nothing has been decided in it."""
    for each in store.summaries():
        if each.origin != origin or each.problem is not None:
            continue
        with suppress(SaveError):  # it may be open in another window
            found = store.open(each.id)
            if found.opening == opening and not found.journal.records and not found.damaged:
                return found
            found.release()
    return None


def _scenario(setup: Setup, pack: Pack) -> Scenario:
    try:
        found = pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
    except KeyError as error:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario) from error
    if setup.programme not in found.programmes:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario)
    return found


def _last(game_file: GameFile, scenario: Scenario) -> tuple[int, State]:
    """The last stored state that today's records can hold, and after which record it stood."""
    found = next(_states(game_file, scenario), None)
    if found is None:
        raise SaveError("save.problem.no-snapshot")
    return found


def _states(game_file: GameFile, scenario: Scenario) -> Iterator[tuple[int, State]]:
    for each in game_file.snapshots():
        try:
            yield each.n, state_of(each, scenario)
        except MisfitError:
            continue


def _cut(told: dict[str, int], lost: tuple[str, ...]) -> Why:
    if lost:
        return Why("save.forked-cut-without", told | {"names": ", ".join(lost)})
    return Why("save.forked-cut", told)


def _notice(why: str, state: State, lost: tuple[str, ...]) -> Why:
    if lost:
        key = "save.renewed-without" if why == "content" else "save.forked-without"
        return Why(key, {"turn": state.turn, "names": ", ".join(lost)})
    told = {"rules": "save.forked", "content": "save.renewed"}.get(why, "save.forked-damaged")
    return Why(told, {"turn": state.turn})
