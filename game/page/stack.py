"""The screens on top of one another: what a stack is, and what an answer makes of it.

How it is written as text is in `stack_text`, since a window needs no text for its first picture.
"""

from dataclasses import dataclass
from typing import Any

from game.page.answers import Next, Pop, Push, Quit, Replace, Work
from game.page.screen import Screen

Stack = tuple[Screen[Any], ...]
"""The screens, the one on show last."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """The screens to be shown from now on, since something changed beside them; a passing line."""

    stack: Stack
    told: str = ""


def follow(stack: Stack, answer: Next) -> Stack:
    """The stack after an answer; without a screen in it the game is left.

    Work is done here: whoever can show that it takes a while does so before.
    """
    if isinstance(answer, Work):
        done = answer.job()
        return stack if done is None else follow(stack, done)
    if isinstance(answer, Push):
        return (*stack, answer.screen)
    if isinstance(answer, Pop):
        return stack[:-1]
    if isinstance(answer, Replace):
        return (*(() if answer.everything else stack[:-1]), answer.screen)
    return () if isinstance(answer, Quit) else stack
