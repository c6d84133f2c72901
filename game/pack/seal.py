"""What stands around the content of a baked file: its format, and a digest over all that follows.

    {"apparat-pack":2,"sha256":"…","pack":{…}}

Whoever flips a bit anywhere is found out: what stands before the content is compared as it is
written, and the rest by the digest.
"""

from hashlib import sha256

FORMAT = 2
"""The format of baked packs that this game writes and reads. The first had no digest."""

MAGIC = "apparat-pack"
_END = b"}\n"


def seal(content: bytes) -> bytes:
    """The bytes of a file around the JSON of its content."""
    rest = content + _END
    return _before(rest) + rest


def is_sound(data: bytes) -> bool:
    """Whether every byte of a file is as it was written."""
    start = len(_before(b""))
    return data[:start] == _before(data[start:]) and data.endswith(_END)


def _before(rest: bytes) -> bytes:
    return f'{{"{MAGIC}":{FORMAT},"sha256":"{sha256(rest).hexdigest()}","pack":'.encode()
