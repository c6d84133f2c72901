"""A game that is played to try content out: nothing of it is saved, and changed content fits in."""

from game.rules.archive import Pack
from game.rules.state import Why
from game.session.session import Session
from game.session.setup import Setup


class GoesOtherwiseError(Exception):
    """A game cannot be played again on this content; `why` says at which move, and why not."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.key)
        self.why = why


def rehearse(setup: Setup, pack: Pack) -> Session:
    """Begin a game that is not saved, and says so. Raises KeyError as `Session` does."""
    session = Session(setup, pack)
    session.is_rehearsal = True
    session.notice = Why("save.rehearsal")
    return session


def again(session: Session, pack: Pack) -> Session:
    """The moves of a game on another content; the game itself stays as it is.

    Raises GoesOtherwiseError for a move that cannot be made there, or without its scenario.
    """
    setup = session.setup
    try:
        found = Session(setup, pack)
    except KeyError as error:
        raise GoesOtherwiseError(_without(setup)) from error
    if setup.programme not in found.scenario.programmes:
        raise GoesOtherwiseError(_without(setup))
    if session.preview_level != found.preview_level:
        found.turn_preview()
    found.is_rehearsal = session.is_rehearsal
    found.told = dict(session.told)
    found.notice = session.notice
    follow(found, session)
    return found


def is_behind(found: Session, session: Session) -> bool:
    """Whether all moves of one game are the first moves of another."""
    made = [each.move for each in found.history]
    return made == [each.move for each in session.history[: len(made)]]


def follow(found: Session, session: Session) -> None:
    """Make the moves that another game has had since. Raises GoesOtherwiseError."""
    for each in session.history[len(found.history) :]:
        told = {"turn": each.turn}
        try:
            refused = found.play(each.move).refusal
        except (KeyError, IndexError, ValueError) as error:
            raise GoesOtherwiseError(Why("ui.watch.stays.gone", told)) from error
        if refused is not None:
            raise GoesOtherwiseError(Why("ui.watch.stays.refused", told))


def _without(setup: Setup) -> Why:
    return Why("ui.watch.stays.scenario", {"scenario": setup.scenario})
