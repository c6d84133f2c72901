"""Texts for screens and messages: from the content; while there is none, from the key itself."""

from game.locale import Locale
from game.locale.locale import FALLBACK
from game.rules.archive import Pack
from game.rules.scenario import Turn
from game.rules.state import Why

SPOKEN = "spoken."
"""How the keys begin under which it stands how a name is said."""

BARE = {"ui.settings.percent": "{value}\u202f%", "ui.settings.or": " / "}
"""What the settings need while there is no content, where the key alone would say nothing."""


def plain(key: str) -> str:
    """A last resort that can still be read.

    >>> plain("ui.title.new-game")
    'New game'
    """
    return key.rpartition(".")[2].replace("-", " ").capitalize()


class TextLookup:
    """Looks texts up in one language. `TextLookup(None, …)` knows no texts yet."""

    def __init__(self, pack: Pack | None, language: str) -> None:
        every = pack.texts if pack is not None else {}
        texts = every.get(language, every.get(FALLBACK, {}))
        self.spoken = {
            key.removeprefix(SPOKEN): said for key, said in texts.items() if key.startswith(SPOKEN)
        }
        """Names as the texts write them, and how a voice says them."""
        self._locale = Locale(pack.texts if pack is not None else {FALLBACK: BARE}, language)

    def say(self, key: str, /, **args: object) -> str:
        """The text of a key with its gaps filled."""
        shown = {
            name: value if isinstance(value, str | int) else str(value)
            for name, value in args.items()
        }
        found = self._locale.text(key, **shown)
        return plain(key) if found == f"⟨{key}⟩" else found

    def why(self, why: Why) -> str:
        """The text of a reason."""
        return self.say(why.key, **why.args)

    def term(self, name: str) -> tuple[str, str] | None:
        """A term of the glossary and what it means in a few words."""
        term = self._locale.plain(f"term.{name}.term")
        short = self._locale.plain(f"term.{name}.short")
        return (term, short) if term is not None and short is not None else None

    def turn(self, turn: Turn) -> str:
        """The name of a turn, as people write it."""
        return self._locale.turn(turn)
