"""How much is said before a decision."""

from typing import Literal, get_args

Preview = Literal["student", "secretary", "archive"]
"""Sign and size of every effect one could know; who is affected; nothing but the prose."""

PREVIEWS: tuple[Preview, ...] = get_args(Preview)
