"""A saved game of an early version: what it was and what was decided in it, to be read only.

Its rules are gone, so its moves are plain data here, and told with the names that today's content
still has; where it has none, by their ids.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.rules.scenario import Turn
from game.saves.old import OldGame, OldMove
from game.viewmodel.seat_names import seat_name
from game.viewmodel.shared import Group


@dataclass(frozen=True, slots=True)
class OldGameView:
    """The page: facts as label and value, then the turns with what was decided.

    `note` says why it cannot be played.
    """

    title: str
    note: str
    facts: tuple[tuple[str, str], ...]
    months: tuple[Group[str], ...]
    nothing: str


def old_game(game: OldGame, pack: Pack | None, locale: Locale) -> OldGameView:
    """The page of a game of format 1."""
    setup = game.setup
    found = pack.scenarios.get(setup.get("scenario", "")) if pack is not None else None
    turns = found.turns if found is not None else ()
    months = _months(game, turns, locale)
    return OldGameView(
        title=_name(locale, "scenario", setup),
        note=_note(game, locale),
        facts=_facts(game, turns, locale),
        months=months,
        nothing="" if months else locale.text("ui.old.nothing"),
    )


def _note(game: OldGame, locale: Locale) -> str:
    note = locale.text("save.problem.old", game=game.game)
    return f"{note} {locale.text('ui.old.damaged')}" if game.damaged else note


def _facts(game: OldGame, turns: tuple[Turn, ...], locale: Locale) -> tuple[tuple[str, str], ...]:
    setup = game.setup
    seat = setup.get("seat", "")
    values = {
        "seat": seat_name(locale, setup.get("scenario", ""), seat),
        "programme": _name(locale, "programme", setup),
        "reading": _name(locale, "reading", setup),
        "seed": setup.get("seed", ""),
        "begun": locale.date(game.started[:10]),
        "played": locale.date(game.saved_at.date().isoformat()),
        "far": _far(game, turns, locale),
    }
    return tuple((locale.text(f"ui.old.{key}"), each) for key, each in values.items() if each)


def _far(game: OldGame, turns: tuple[Turn, ...], locale: Locale) -> str:
    if turns and game.ended >= len(turns):
        return locale.text("ui.load.over")
    month = _turn(game.ended, turns, locale)
    return locale.text("ui.old.closed", count=game.ended, month=month)


def _months(game: OldGame, turns: tuple[Turn, ...], locale: Locale) -> tuple[Group[str], ...]:
    found: list[list[str]] = [[]]
    for move in game.moves:
        if move["kind"] == "end-turn":
            found.append([])
        else:
            found[-1].append(_line(move, locale))
    return tuple(
        Group(_turn(index, turns, locale), tuple(lines))
        for index, lines in enumerate(found)
        if lines
    )


def _turn(index: int, turns: tuple[Turn, ...], locale: Locale) -> str:
    if index < len(turns):
        return locale.turn(turns[index])
    return locale.text("ui.old.turn", turn=index + 1)


def _line(move: OldMove, locale: Locale) -> str:
    """A decision in words; one of a kind or with fields that nobody knows is shown as it is."""
    kind = str(move["kind"])
    args = {name: value for name, value in move.items() if name != "kind"}
    tell = _TOLD.get(kind)
    if tell is not None and _FIELDS[kind] <= args.keys() and _are_typed(args):
        return tell(args, locale)
    return f"{kind}: {', '.join(str(each) for each in args.values())}"


def _are_typed(args: Mapping[str, str | int]) -> bool:
    """Whether numbers are numbers and names are names."""
    return all(isinstance(value, int) == (name in _NUMBERS) for name, value in args.items())


Args = Mapping[str, str | int]


def _by_key(key: str) -> Callable[[Args, Locale], str]:
    return lambda args, locale: locale.text(key, **args)


def _action(args: Args, locale: Locale) -> str:
    key = "chronicle.action" if args["target"] else "chronicle.action.centre"
    return locale.text(key, **args)


def _plan(args: Args, locale: Locale) -> str:
    share = locale.percent(int(args["responsible"]))
    return locale.text("ui.old.plan", monthly=args["monthly"], responsible=share)


_TOLD: Mapping[str, Callable[[Args, Locale], str]] = {
    "choose": _by_key("chronicle.choice"),
    "fill": _by_key("chronicle.fill"),
    "transfer": _by_key("ui.old.transfer"),
    "recall": _by_key("ui.old.recall"),
    "plan": _plan,
    "grant": _by_key("chronicle.grant"),
    "send": _by_key("chronicle.letter"),
    "publish": _by_key("chronicle.paper"),
    "undertake": _action,
    "forecast": _by_key("ui.old.forecast"),
}
_FIELDS: Mapping[str, frozenset[str]] = {
    "choose": frozenset({"card", "option"}),
    "fill": frozenset({"post", "person", "manner"}),
    "transfer": frozenset({"post", "to"}),
    "recall": frozenset({"post"}),
    "plan": frozenset({"monthly", "responsible"}),
    "grant": frozenset({"privilege", "target", "amount"}),
    "send": frozenset({"subject", "instruction"}),
    "publish": frozenset({"subject", "publicity"}),
    "undertake": frozenset({"action", "target"}),
    "forecast": frozenset({"vote", "percent"}),
}


_NUMBERS = frozenset({"monthly", "responsible", "amount", "percent"})


def _name(locale: Locale, kind: str, setup: Mapping[str, str]) -> str:
    found = setup.get(kind, "")
    return locale.name(kind, found) or found
