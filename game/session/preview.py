"""How much is said before a decision."""

from typing import Literal, get_args

PreviewLevel = Literal["student", "secretary", "archive"]
"""Sign and size of every effect one could know; who is affected; nothing but the prose."""

PREVIEWS: tuple[PreviewLevel, ...] = get_args(PreviewLevel)
