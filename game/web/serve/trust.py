"""Who may ask, and what a page may do: hosts, origins, sizes, what a browser is told to allow."""

from collections.abc import Collection
from urllib.parse import parse_qsl

MOST = 4_096
"""Bytes of what a page may send; the longest thing that one can write is a line."""

FIELDS = 16

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Nothing from elsewhere. Attributes of style carry sizes, which are numbers of ours."""

HEADERS = {
    "content-security-policy": POLICY,
    "referrer-policy": "same-origin",  # without any, a form says that it comes from nowhere
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class RefusedError(Exception):
    """A request that is not answered: a status, and the key of the words for it."""

    def __init__(self, status: int, key: str) -> None:
        super().__init__(key)
        self.status, self.key = status, key


def check_host(host: str, known: Collection[str]) -> None:
    """Only those who asked for this machine by a name of its own. Raises RefusedError.

    A page from elsewhere can let a name of its own point here, and would be let in otherwise.
    """
    if host not in known:
        raise RefusedError(403, "ui.web.refused.host")


def check_origin(origin: str, host: str) -> None:
    """What changes something comes from a page of ours. Raises RefusedError.

    Browsers say from where a form was sent; what is none says nothing.
    """
    if origin not in ("", f"http://{host}"):
        raise RefusedError(403, "ui.web.refused.origin")


def read_fields(body: bytes) -> list[tuple[str, str]]:
    """The fields of a form. Raises RefusedError for what is too long or no form."""
    if len(body) > MOST:
        raise RefusedError(413, "ui.web.refused.long")
    try:
        return parse_qsl(
            body.decode("utf-8"),
            keep_blank_values=True,
            strict_parsing=bool(body),
            max_num_fields=FIELDS,
            errors="strict",
        )
    except ValueError as error:
        raise RefusedError(400, "ui.web.refused.form") from error
