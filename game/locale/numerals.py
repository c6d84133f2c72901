"""Numbers as people read them."""

THIN = "\N{NARROW NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


def grouped(value: int) -> str:
    """Digits in groups of three, with a space that does not break and a real minus.

    >>> grouped(-15325).replace(THIN, "_")
    '−15_325'
    """
    digits = f"{abs(value):,}".replace(",", THIN)
    return MINUS + digits if value < 0 else digits


def signed(value: int) -> str:
    """The same with a plus before what is above zero.

    >>> signed(12), signed(0)
    ('+12', '0')
    """
    return f"+{grouped(value)}" if value > 0 else grouped(value)


def percent(permille: int, point: str = ".") -> str:
    """Per mille as per cent; a place after the point only where it says something.

    >>> percent(370).replace(THIN, " "), percent(-15).replace(THIN, " ")
    ('37 %', '−1.5 %')
    """
    whole, rest = divmod(abs(permille), 10)
    number = grouped(whole) + (f"{point}{rest}" if rest else "")
    return f"{MINUS if permille < 0 else ''}{number}{THIN}%"
