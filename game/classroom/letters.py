"""The letters of codes that people copy: Crockford's base 32, which has no I, L, O and U."""

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""A letter's place is its value, from 0 to 31."""

VALUES = {letter: value for value, letter in enumerate(LETTERS)}

_READ_AS = str.maketrans("OIL", "011")
_LEFT_OUT = str.maketrans("", "", " -–.\t\r\n")


def normal(text: str) -> str:
    """What was typed as a code is written: capitals, no gaps, and what looks alike as one letter.

    >>> normal("k7o-il")
    'K7011'
    """
    # only what is ASCII: other scripts have capitals that make two letters out of one
    large = "".join(each.upper() if each.isascii() else each for each in text)
    return large.translate(_LEFT_OUT).translate(_READ_AS)
