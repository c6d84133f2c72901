"""Beginning a game, and taking up a saved one by playing its journal again."""

from collections.abc import Iterable

from game.rules.archive import Pack
from game.rules.state import Why
from game.saves.campaign import Campaign
from game.saves.header import Header
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.store import Store
from game.session.session import Session
from game.session.setup import Setup, setup_data, setup_from


def begin(setup: Setup, pack: Pack, store: Store, version: str) -> Session:
    """Begin a game that is saved. Raises KeyError if the pack lacks what the setup names."""
    pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
    campaign = store.create(
        setup_data(setup),
        game=version,
        pack=pack.id,
        version=pack.version,
        content_hash=pack.content_hash,
    )
    return Session(setup, pack, campaign)


def resume(name: str, pack: Pack, store: Store) -> Session:
    """Take up a saved game. Raises SaveError, and then its files stay as they are."""
    campaign = store.open(name)
    try:
        session = replayed(campaign, pack)
    except SaveError:
        campaign.release()
        raise
    campaign.save()
    return session


def replayed(campaign: Campaign, pack: Pack) -> Session:
    """The game of a campaign after every record of its journal. Raises SaveError."""
    session = fresh(setup_from(campaign.header.setup), pack, campaign)
    same = campaign.header.content_hash == pack.content_hash
    for record in campaign.journal.records:
        play(session, record, same=same)
    session.saved_turn = session.state.turn
    session.notice = _notice(session, same=same)
    return session


def probe(head: Header, records: Iterable[Record], pack: Pack) -> SaveError | None:
    """Why a saved game could not be taken up with this content, if it could not."""
    try:
        session = fresh(setup_from(head.setup), pack)
        for record in records:
            play(session, record, same=head.content_hash == pack.content_hash)
    except SaveError as error:
        return error
    return None


def fresh(setup: Setup, pack: Pack, campaign: Campaign | None = None) -> Session:
    """A game at its start. Raises SaveError if this content does not have what the setup names."""
    try:
        session = Session(setup, pack, campaign)
    except KeyError as error:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario) from error
    if setup.programme not in session.scenario.programmes:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario)
    return session


def play(session: Session, record: Record, *, same: bool) -> None:
    """Play one record again. Raises SaveError if the game now goes another way."""
    problem = "save.problem.other-rules" if same else "save.problem.other-content"
    try:
        if record.move is None:
            session.take_back()
            refused = None
        else:
            refused = session.play(record.move).refusal
    except (IndexError, KeyError) as error:
        raise SaveError(problem, n=record.n) from error
    if refused is not None or session.hash[:16] != record.state:
        raise SaveError(problem, n=record.n)


def _notice(session: Session, *, same: bool) -> Why | None:
    campaign = session.campaign
    if campaign is not None and campaign.journal.damaged:
        kept = len(campaign.journal.records)
        args = {"n": kept, "turn": session.state.turn, "bytes": campaign.journal.damaged}
        return Why("save.recovered", args)
    return None if same else Why("save.content-changed")
