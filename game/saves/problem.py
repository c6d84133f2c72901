"""What can be wrong with a saved game, as data that a screen can put into words."""

from game.rules.state import Argument, Why


class SaveError(Exception):
    """A saved game that cannot be opened. Its files stay as they are; `why` says what is wrong."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(f"{key} {args}" if args else key)
        self.why = Why(key, args)
