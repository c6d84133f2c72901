"""The names of pictures that content may use are those that the drawings know."""

from collections.abc import Iterable, Mapping
from typing import get_args

import pytest

from game.content.schema import pictures
from game.drawing import features
from game.drawing.clothes import COLLARS
from game.drawing.hair import BEARD, HAIR, MOUSTACHE
from game.drawing.headgear import HEADGEAR
from game.drawing.motifs import MOTIFS
from game.screens.faces import GROUNDS

DRAWN: Mapping[str, Iterable[str]] = {
    "Illustration": MOTIFS,
    "Hair": HAIR,
    "Beard": BEARD,
    "Moustache": MOUSTACHE,
    "Glasses": features.GLASSES,
    "Cap": HEADGEAR,
    "Collar": [name for name in COLLARS if name],
    "FaceShape": features.FACES,
    "Jaw": [name for name in features.JAWS if name],
    "Age": features.AGES,
    "Eyes": features.EYES,
    "Brows": features.BROWS,
    "Nose": features.NOSES,
    "Ears": features.EARS,
    "Tint": features.COLOURS,
    "Side": GROUNDS,
}


@pytest.mark.parametrize("kind", DRAWN)
def test_content_names_what_can_be_drawn(kind: str) -> None:
    assert list(get_args(getattr(pictures, kind))) == list(DRAWN[kind])
