"""Heads as pixels."""

import pygame

from game.drawing import portraits
from game.drawing.features import Features
from game.drawing.theme import PAPER
from game.window.surface import picture

_LEAST = 8


def portrait(features: Features, width: int) -> pygame.Surface:
    """The picture, ``width`` pixels wide and 1.2 times as high."""
    wide = max(_LEAST, width)
    # a head has colours of its own, so one theme is as good as another
    return picture(portraits.portrait(features), (wide, round(wide * 1.2)), PAPER)
