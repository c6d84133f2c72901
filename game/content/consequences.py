"""What follows from a wrong number is folded away, so that one mistake is one finding.

A number that is missing, of another scope, or without a range is used in hundreds of places, and
each of them would get a finding that tells the author to mend what is right.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.content.findings import Finding


def fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by weight, less those that follow from another one, which says how many."""
    every = sorted(findings, key=lambda each: each.sort_key)
    wrong = {each.number for each in every if each.is_cause}
    following = Counter(each.number for each in every if _follows(each, wrong))
    return tuple(_shown(every, wrong, following))


def _follows(finding: Finding, wrong: set[str]) -> bool:
    return not finding.is_cause and finding.number in wrong


def _shown(every: list[Finding], wrong: set[str], following: Counter[str]) -> Iterator[Finding]:
    for each in every:
        if _follows(each, wrong):
            continue
        count = following.pop(each.number, 0) if each.is_cause else 0
        yield replace(each, help=(*each.help, _note(count))) if count else each


def _note(count: int) -> str:
    return f"not shown: {count} finding{'s' if count > 1 else ''} that may follow from it"
