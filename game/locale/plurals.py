"""Which plural form a count asks for, by the rules of CLDR for whole numbers."""

from collections.abc import Callable

TEENS = range(11, 20)
FEW = range(2, 5)


def _germanic(count: int) -> str:
    return "one" if abs(count) == 1 else "other"


def _french(count: int) -> str:
    return "one" if abs(count) in (0, 1) else "other"


def _east_slavic(count: int) -> str:
    last, tail = abs(count) % 10, abs(count) % 100
    if tail in TEENS:
        return "many"
    if last == 1:
        return "one"
    return "few" if last in FEW else "many"


def _polish(count: int) -> str:
    form = _east_slavic(count)
    return "many" if form == "one" and abs(count) != 1 else form


_RULES: dict[str, Callable[[int], str]] = {
    "be": _east_slavic,
    "fr": _french,
    "pl": _polish,
    "ru": _east_slavic,
    "uk": _east_slavic,
}


def form(language: str, count: int) -> str:
    """The form of a language for a count: one, few, many or other.

    >>> form("en", 1), form("en", 0), form("ru", 22)
    ('one', 'other', 'few')
    """
    return _RULES.get(language, _germanic)(count)
