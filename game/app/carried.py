"""Saved games that come in from another machine, and what to say of it."""

from pathlib import Path

from game import bounded
from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.text_lookup import TextLookup
from game.app.wiring import load_pack
from game.page.ctx import Say
from game.saves.carried import MOST_TOGETHER, Taken
from game.saves.carried import take_in as carry_in
from game.saves.pins import Pins
from game.saves.problem import SaveError
from game.session.setup import packages


def take_in(file: Path) -> str:
    """Put the games of a file among the saved ones; says it in words.

    Raises WrongArgumentError for a file that holds none, OSError for one that is not there.
    """
    data = bounded.read(file, MOST_TOGETHER)
    texts = TextLookup(load_pack(), "en")
    try:
        return words(put_in(data), texts.say)
    except SaveError as error:
        raise WrongArgumentError(f"{file}: {texts.why(error.why)}") from error


def put_in(data: bytes) -> Taken:
    """Put the games of such a file among the saved ones, with what they are played with.

    Raises SaveError, OSError.
    """
    pins = Pins(paths.played())
    return carry_in(data, paths.saves(), pins=pins, identity=packages)


def words(taken: Taken, say: Say) -> str:
    """What came of it."""
    return say("save.taken", count=len(taken.names)) if taken.names else say("save.taken-none")
