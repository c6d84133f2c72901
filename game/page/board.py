"""The keys of whoever stands at a board: a teacher’s, and those of a presenter in the hand."""

from game.page.keys import Bindings

COUNTED = 4
"""Answers have the digits 1 to 4; 0 is for those who chose nothing."""

DIGITS = 10
"""Lines of the back row and numbers of seats are typed; whatever has no such number takes none."""

BOARD: Bindings = {
    **{f"count-{n}": (str(n), f"[{n}]") for n in range(DIGITS)},
    **{f"uncount-{n}": (f"shift+{n}", f"shift+[{n}]") for n in range(COUNTED + 1)},
    "wall-on": ("page down", "pagedown", "right"),
    "wall-back": ("page up", "pageup", "left"),
    "wall-reveal": ("r",),
    "wall-undo": ("z", "backspace"),
    "wall-dark": ("b", "."),
    "wall-pause": ("p",),
    "wall-timer": ("f",),
    "wall-minute": ("+", "=", "shift+=", "[+]"),
    "wall-talk": ("t",),
    "wall-lot": ("l",),
    "wall-source": ("s",),
    "wall-size": ("c",),
    "wall-write": ("w",),
    "wall-door": ("d",),
    "wall-network": ("f1",),
    "wall-shut": ("o",),
    "wall-totals": ("n",),
    "wall-seats": ("k",),
    "wall-lock": ("x",),
}
"""A presenter sends PageDown, PageUp, B or a full stop, and Escape."""
