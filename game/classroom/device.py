"""What a room knows a device by: never a name, and not the token that it shows either.

A token is a secret between a server and a browser. The room, and a saved room, hold its digest: who
reads a saved room cannot come back as somebody else.
"""

import re
from hashlib import sha256

_SHAPE = re.compile("[0-9a-f]{32}")


def device_of(token: str) -> str:
    """The device that shows a token: 32 hexadecimal digits."""
    return sha256(b"device\n" + token.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def is_device(text: str) -> bool:
    """Whether a text has the shape of a device."""
    return _SHAPE.fullmatch(text) is not None
