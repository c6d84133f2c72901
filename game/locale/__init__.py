"""Locale keys → text, with plurals, dates and numbers, in one language."""

from game.locale.locale import Locale

__all__ = ["Locale"]
