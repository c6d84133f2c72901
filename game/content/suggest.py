"""Did you mean …? Cheap nearest names."""

from collections.abc import Iterable
from difflib import get_close_matches

SHOWN = 3


def suggest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three names close to a word, nearest first.

    >>> suggest("lable", ["label", "text", "cost"])
    ('label',)
    """
    # difflib is slow: only names of about the same length are worth its time
    reach = max(3, len(word) // 2)
    near = [name for name in known if abs(len(name) - len(word)) <= reach]
    return tuple(get_close_matches(word, near, n=SHOWN, cutoff=0.7))


def suggest_ids(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The same for ids: of a package’s own thing the name without the package counts as well.

    >>> suggest_ids("postmaster", ["mine:postmistress", "secretary"])
    ('mine:postmistress',)
    """
    ids = sorted(known)
    bare = word.rpartition(":")[2]
    same = [each for each in ids if each.rpartition(":")[2] == bare]
    short = {each.rpartition(":")[2]: each for each in ids if ":" in each}
    own = [short[each] for each in suggest(bare, short)]
    return tuple(dict.fromkeys([*same, *own, *suggest(word, ids)]))[:SHOWN]


def did_you_mean(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The same as a line of help, or nothing."""
    names = suggest(word, known)
    return (f"did you mean {quote_all(names)}?",) if names else ()


def with_article(word: str) -> str:
    """A word as one of its kind.

    >>> with_article("organisation")
    'an organisation'
    """
    return f"an {word}" if word[:1] in "aeiou" else f"a {word}"


def quote_all(names: Iterable[str]) -> str:
    """Names in quotes, with commas."""
    return ", ".join(f"`{name}`" for name in names)
