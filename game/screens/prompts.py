"""The keys that prompts name: those in force, so that a prompt follows a change."""

from game.page.ctx import Ctx
from game.viewmodel.settings import key_name

PROMPTS = {
    "sources": "sources",
    "undo": "undo",
    "end": "end-turn",
    "enter": "activate",
    "reads": "page-down",
    "explain": "explain",
    "preview": "preview",
    "help": "help",
    "desk": "page-desk",
    "more": "page-map",
    "back": "back",
}
"""Gaps in prompts, and the commands whose keys fill them."""


def prompts(ctx: Ctx) -> dict[str, str]:
    """The first key of each command that a prompt may name."""
    return {gap: prompt(ctx, command) for gap, command in PROMPTS.items()}


def prompt(ctx: Ctx, command: str) -> str:
    """The first key of a command; a dash where it has none."""
    held = ctx.prefs.bindings.get(command)
    return key_name(ctx.say, held[0]) if held else "\u2013"
