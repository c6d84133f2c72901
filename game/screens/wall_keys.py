"""The foot of a wall: which keys do something at a step, and what each of them is called there."""

from dataclasses import dataclass

from game.session.class_lesson import ANSWERED


@dataclass(frozen=True, slots=True)
class Cap:
    """A key: what stands on it, the name of what it does, and the last part of its text."""

    cap: str
    name: str
    text: str = ""

    @property
    def told(self) -> str:
        """Its text, where it is not called as what it does."""
        return self.text or self.name


@dataclass(frozen=True, slots=True)
class At:
    """Where a lesson is: the step, what the key that leads on leads to, whether it is over.

    `totals` says that they are shown or hidden at will, and which of it the key would do now;
    `has_door` that devices are let in, `locked` that no other is.
    """

    step: str
    following: str
    closed: bool
    totals: str
    has_door: bool
    locked: bool = False


def caps(at: At) -> list[Cap]:
    """The keys of a step, in the order of how much they are needed."""
    on = [] if at.step == "tie" else [Cap(_on(at), "on", at.following)]
    return [*_counting(at), *on, *_of_step(at), *_always()]


def _on(at: At) -> str:
    return "R" if at.following == "reveal" else "Enter"


def _counting(at: At) -> list[Cap]:
    if at.step not in ANSWERED:
        return []
    return [Cap("1 2 3", "count"), Cap("Shift", "uncount"), Cap("0", "none")]


def _of_step(at: At) -> list[Cap]:
    """What there is beside the way on."""
    step, open_to_all = at.step, at.step in ("ready", "brief", "followed", "record")
    found = [
        (step in ("vote", "revote") and at.following != "reveal", Cap("R", "reveal")),
        (step == "vote", Cap("T", "talk")),
        (step in ANSWERED and bool(at.totals), Cap("N", "totals", at.totals)),
        (step == "tie", Cap("L", "lot")),
        (step == "record", Cap("S", "source")),
        (step in ("debrief", "closing", "slip"), Cap("W", "write")),
        (step == "ready", Cap("C", "size")),
        (
            open_to_all and not at.closed,
            Cap("D", "door", "devices" if at.has_door else "let-in"),
        ),
        (step == "seats", Cap("0–9", "digit")),
        (step == "join", Cap("F1", "network")),
        (step in ("join", "seats") and at.has_door, Cap("K", "seats", _seats(step))),
        (
            step in ("join", "seats") and at.has_door,
            Cap("X", "lock", "unlock" if at.locked else "lock"),
        ),
        (step in ("join", "network", "seats") and at.has_door, Cap("O", "shut")),
    ]
    return [cap for is_there, cap in found if is_there]


def _seats(step: str) -> str:
    return "way-in" if step == "seats" else "seats"


def _always() -> list[Cap]:
    return [
        Cap("Z", "undo"),
        Cap("B", "dark"),
        Cap("P", "pause"),
        Cap("F", "timer"),
        Cap("Esc", "leave"),
    ]
