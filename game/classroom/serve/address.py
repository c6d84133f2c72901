"""Where a room listens: at this machine, or at an address of a private network too."""

import errno
import socket
import sys
from ipaddress import IPv4Address, ip_address, ip_network

HERE = "127.0.0.1"
TRIED = 50
"""So many ports after the one that was asked for."""

PRIVATE = tuple(
    map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"))
)
"""Networks that nothing outside reaches; the last is what machines take that nobody gives one."""

_ELSEWHERE = ("10.255.255.255", "172.31.255.255", "192.168.255.255")
"""Asked for the way to one of these, the system tells which address it would go out from."""


class NoAddressError(Exception):
    """The machine is in no private network, or not at the address that was asked for."""


class NoPortError(Exception):
    """Every port that was tried is taken."""


def is_private(address: str) -> bool:
    """Whether an address belongs to a private network."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return isinstance(found, IPv4Address) and any(found in each for each in PRIVATE)


def own_address() -> str:
    """The address of this machine in its private network. Nothing is sent for it.

    Raises NoAddressError.
    """
    for each in _ELSEWHERE:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((each, 9))
            except OSError:
                continue
            found: str = asked.getsockname()[0]
        if is_private(found):
            return found
    raise NoAddressError


def listen(addresses: tuple[str, ...], port: int, most: int = TRIED) -> list[socket.socket]:
    """Sockets at one port of all addresses: that port, or the next which is free at each.

    Raises NoPortError; OSError for an address that is not this machine’s.
    """
    for number in range(port, min(port + most, 65_536)):
        doors: list[socket.socket] = []
        try:
            for each in addresses:
                doors.append(_door(each, number))  # noqa: PERF401  # those before are to be shut
        except (_TakenError, NoAddressError) as error:
            for door in doors:
                door.close()
            if isinstance(error, NoAddressError):
                raise
            continue
        for door in doors:
            door.listen()
        return doors
    raise NoPortError(f"ports {port} to {port + most - 1}")


class _TakenError(Exception):
    """Somebody listens there."""


def _door(address: str, port: int) -> socket.socket:
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":
        # after a crash the system holds a port for a minute, and pupils come back to this one;
        # a port at which somebody listens is refused all the same, but not so on Windows
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((address, port))
    except OSError as error:
        door.close()
        if error.errno == errno.EADDRNOTAVAIL:
            raise NoAddressError(address) from error
        raise _TakenError from error
    return door
