"""The secrets that a browser shows: what it is known by, and what its forms carry."""

import re
from hashlib import sha256
from secrets import compare_digest, token_hex

_SHAPE = re.compile("[0-9a-f]{48}")


def new_token() -> str:
    """A token that nobody can guess."""
    return token_hex(24)


def is_token(text: str) -> bool:
    """Whether a text has the shape of a token."""
    return _SHAPE.fullmatch(text) is not None


def form_of(token: str) -> str:
    """What forms of a browser carry: who has seen no page of ours does not know it.

    It follows from the token, so that a page which was open when the server fell is still good.
    """
    return sha256(b"form\n" + token.encode()).hexdigest()[:32]


def is_form_of(token: str, shown: str) -> bool:
    """Whether a form came from a page of this browser."""
    return compare_digest(form_of(token).encode(), shown.encode("utf-8", "surrogatepass"))
