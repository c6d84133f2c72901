"""Dates of content: strings as `1922`, `1922-06` or `1922-06-06`."""

import re
from calendar import monthrange

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ISO = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?")


def parts(iso: str) -> tuple[str, int | None, int | None]:
    """Year, month and day; what is not there is None. No date at all is given back as a year.

    >>> parts("1922-06-06"), parts("1922-06"), parts("soon")
    (('1922', 6, 6), ('1922', 6, None), ('soon', None, None))
    """
    found = _ISO.fullmatch(iso)
    if found is None:
        return iso, None, None
    year, month, day = found.groups()
    return year, int(month) if month else None, int(day) if day else None


def last_day(month: str, day: int = 31) -> int:
    """A day of a month, or the month's last one if it does not have so many.

    >>> last_day("1924-02"), last_day("1923-10", 15)
    (29, 15)
    """
    year, number = month.split("-")
    return min(day, monthrange(int(year), int(number))[1])
