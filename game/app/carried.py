"""Saved games that come in from another machine, and what to say of it."""

from pathlib import Path

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.text_lookup import TextLookup
from game.app.wiring import load_pack
from game.page.ctx import Say
from game.saves.carried import Taken
from game.saves.carried import take_in as carry_in
from game.saves.problem import SaveError


def take_in(file: Path) -> str:
    """Put the games of a file among the saved ones; says it in words.

    Raises WrongArgumentError for a file that holds none, OSError for one that is not there.
    """
    data = file.read_bytes()
    texts = TextLookup(load_pack(), "en")
    try:
        return words(carry_in(data, paths.saves()), texts.say)
    except SaveError as error:
        raise WrongArgumentError(f"{file}: {texts.why(error.why)}") from error


def words(taken: Taken, say: Say) -> str:
    """What came of it."""
    return say("save.taken", count=len(taken.names)) if taken.names else say("save.taken-none")
