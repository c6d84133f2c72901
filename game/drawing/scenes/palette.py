"""What the drawn scenes are painted with: paper and ink, and of colours one light and one red."""

from game.drawing.theme import hexa

HEIGHT = 500.0

PAPER, SNOW, HILL, FAR = hexa("#efe6d0"), hexa("#f7f1e1"), hexa("#e3d7b8"), hexa("#d6c69b")
TAN, DRAB, SHADE = hexa("#cdb991"), hexa("#8a7a52"), hexa("#706340")
INK, SOOT, DUSK = hexa("#1b1a17"), hexa("#4a453d"), hexa("#2f2b26")
RED, OCHRE, BLUE = hexa("#b3261e"), hexa("#b98a2f"), hexa("#3e5c6b")
