"""The texts of one language, and what is needed to fill their gaps."""

import re
from collections.abc import Mapping

from game.locale import numerals
from game.locale.dates import MONTHS, last_day, parts
from game.locale.plurals import form
from game.locale.terms import name_terms
from game.rules.scenario import Turn

Argument = str | int

FALLBACK = "en"
_GAP = re.compile(r"\{([a-z_]+)(?::([a-z]+))?\}")
_NAME = re.compile(r"\{([a-z]+)\}")
_OPEN_SENTENCE = re.compile(r"^\{.*[.?!]$", re.DOTALL)
"""A sentence that begins with a gap: with whatever the gap is filled, it begins with a capital."""

NAMED: Mapping[str, tuple[str, ...]] = {
    "action": ("action.{}.name",),
    "assembly": ("assembly.{}.name",),
    "audience": ("audience.{}.name",),
    "body": ("body.{}.name",),
    "card": ("card.{}.title",),
    "number": ("number.{}.name",),
    "offer": ("offer.{}.name",),
    "organisation": ("organisation.{}.short", "organisation.{}.name"),
    "person": ("person.{}.name",),
    "post": ("post.{}.name",),
    "privilege": ("privilege.{}.name",),
    "programme": ("programme.{}.name",),
    "rank": ("rank.{}.name",),
    "reading": ("reading.{}.name",),
    "scenario": ("scenario.{}.name",),
    "flag": ("flag.{}.name",),
    "vote": ("vote.{}.question",),
    "at": (
        "organisation.{}.short",
        "person.{}.name",
        "audience.{}.name",
        "rank.{}.name",
        "group.{}",
    ),
    "target": ("organisation.{}.short", "person.{}.name", "rank.{}.name"),
    "to": ("post.{}.name",),
    "subject": ("circular.subject.{}.label",),
    "instruction": ("circular.instruction.{}.label",),
    "voice": ("circular.voice.{}.label",),
    "agreed": ("circular.agreed.{}.label",),
    "secrecy": ("circular.secrecy.{}.label",),
    "addressees": ("circular.addressees.{}.label",),
    "manner": ("manner.{}",),
    "paper": ("paper.subject.{}.name",),
    "publicity": ("paper.publicity.{}.name",),
}
"""The name of an argument → the keys that may hold the display name of the id it carries."""


class Locale:
    """Texts of a language, with English where it has none.

    `missing` remembers every key that no text was found for.
    """

    def __init__(self, texts: Mapping[str, Mapping[str, str]], language: str = FALLBACK) -> None:
        self.language = language
        self.missing: set[str] = set()
        self._texts = texts.get(language, {})
        self._fallback = texts.get(FALLBACK, {})

    def has(self, key: str) -> bool:
        """Whether there is a text for a key."""
        return key in self._texts or key in self._fallback

    def text(self, key: str, **args: Argument) -> str:
        """A text with its gaps filled.

        A gap `{person}` shows the display name of the id given as `person`; `{x:person}` shows
        the id given as `x` as a person; a whole number is grouped. With the argument `count`, a
        key `k` may be written as `k.one` and `k.other`. A sentence begins with a capital. A term
        that is written by its id has its name behind it, here and in `plain`.
        """
        found = self._find(key, args)
        if found is None:
            self.missing.add(key)
            return f"⟨{key}⟩"
        filled = name_terms(_GAP.sub(lambda gap: self._fill(gap, args), found), self._term)
        return capital(filled) if _OPEN_SENTENCE.search(found) else filled

    def plain(self, key: str) -> str | None:
        """A text without gaps, or None: what an entity may or may not have, such as a dispute."""
        found = self._texts.get(key, self._fallback.get(key))
        return None if found is None else name_terms(found, self._term)

    def name(self, kind: str, id_: str, *, owner: str = "") -> str | None:
        """The display name of a thing; an option needs the card or vote that it belongs to."""
        for template in self._templates(kind, owner):
            if found := self.plain(template.format(id_)):
                return found
        return None

    def number(self, value: int) -> str:
        """A whole number in groups of three."""
        return numerals.grouped(value)

    def signed(self, value: int) -> str:
        """A change, with its sign."""
        return numerals.signed(value)

    def percent(self, permille: int) -> str:
        """Per mille as per cent."""
        return numerals.percent(permille, self.plain("format.point") or ".")

    def date(self, iso: str) -> str:
        """A date as people write it: `1922-06-06` is 6 June 1922, `1922-06` June 1922."""
        year, month, day = parts(iso)
        if month is None:
            return year
        pattern = self.plain("format.date" if day else "format.month")
        name = self.month_name(month)
        default = "{day} {month} {year}" if day else "{month} {year}"
        return _filled(pattern or default, day=day, month=name, year=year)

    def month(self, iso: str) -> str:
        """The month of a date: `1922-06-06` is June 1922."""
        return self.date(iso[:7])

    def short_month(self, iso: str) -> str:
        """The month of a date where room is dear: `1922-06-06` is Jun 1922."""
        year, month, _ = parts(iso)
        if month is None:
            return year
        name = self.plain(f"month-short.{month}") or self.month_name(month)[:3]
        return f"{name} {year}"

    def turn(self, turn: Turn) -> str:
        """The name of a turn: its month, or of a part of one the days: 16–31 October 1923."""
        month = self.month(turn.month)
        if turn.is_month:
            return month
        pattern = self.plain("format.days") or "{first}–{last} {month}"
        last = last_day(turn.month, turn.last)
        return _filled(pattern, first=turn.first, last=last, month=month)

    def span(self, first: str, last: str) -> str:
        """From a month to another in few letters: Apr – Dec 1922, Dec 1922 – Apr 1923."""
        (year, month, _), (other, later, _) = parts(first), parts(last)
        one, two = self._short_month(month or 1), self._short_month(later or 1)
        if first == last:
            return f"{one} {year}"
        begun = one if year == other else f"{one} {year}"
        return f"{begun} \u2013 {two} {other}"

    def _short_month(self, month: int) -> str:
        return self.plain(f"month.short.{month}") or self.month_name(month)[:3]

    def month_name(self, month: int) -> str:
        """The name of a month, from 1."""
        return self.plain(f"month.{month}") or MONTHS[month - 1]

    def _term(self, term: str) -> str | None:
        return self.plain(f"term.{term}.term")

    def _find(self, key: str, args: Mapping[str, Argument]) -> str | None:
        for table, language in ((self._texts, self.language), (self._fallback, FALLBACK)):
            if key in table:
                return table[key]
            count = args.get("count")
            if isinstance(count, int):
                plural = f"{key}.{form(language, count)}"
                if found := table.get(plural, table.get(f"{key}.other")):
                    return found
        return None

    def _fill(self, gap: re.Match[str], args: Mapping[str, Argument]) -> str:
        name, kind = gap.group(1), gap.group(2)
        if name not in args:
            self.missing.add(gap.group())
            return gap.group()
        value = args[name]
        if isinstance(value, int):
            return self._amount(value, kind)
        return self._shown(value, kind or name, args)

    def _amount(self, value: int, kind: str | None) -> str:
        match kind:
            case "signed":
                return self.signed(value)
            case "percent":
                return self.percent(value)
            case "plain":
                return str(value)
            case _:
                return self.number(value)

    def _shown(self, value: str, kind: str, args: Mapping[str, Argument]) -> str:
        if kind in ("date", "month", "first", "last") and parts(value)[1]:
            return self.date(value)
        owner = next((f"{k}.{args[k]}" for k in ("card", "vote") if k in args), "")
        return self.name(kind, value, owner=owner) or value

    def _templates(self, kind: str, owner: str) -> tuple[str, ...]:
        if kind in ("option", "winner"):
            return (f"{owner}.option.{{}}.label",) if owner else ()
        return NAMED.get(kind, ())


def _filled(pattern: str, **args: object) -> str:
    """A pattern with its gaps filled. It may be anybody's: no format of Python's is obeyed.

    >>> _filled("{day} {month:>9} {nope}", day=6, month="June")
    '6 {month:>9} {nope}'
    """
    return _NAME.sub(lambda gap: str(args.get(gap[1], gap[0])), pattern)


def capital(sentence: str) -> str:
    """A text with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]
