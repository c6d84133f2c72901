"""The port: the one that was asked for, again at once, and no other program's."""

import os
import socket

import pytest

from game.web.serve.run import HERE, NoPortError, listen


def _free() -> int:
    with socket.socket() as one:
        one.bind((HERE, 0))
        port: int = one.getsockname()[1]
        return port


def _leave_a_connection_waiting(port: int) -> None:
    """Serve somebody and hang up first, as a program does that ends with a tab open."""
    door = listen(port, 1)
    with socket.create_connection((HERE, port)) as caller:
        answered, _ = door.accept()
        answered.close()
        door.close()
        caller.recv(1)


@pytest.mark.skipif(os.name != "posix", reason="a port is free at once elsewhere")
def test_a_program_that_starts_again_has_its_port_at_once() -> None:
    port = _free()
    _leave_a_connection_waiting(port)
    with listen(port) as again:
        assert again.getsockname()[1] == port


def test_a_port_at_which_somebody_listens_is_not_shared() -> None:
    port = _free()
    with listen(port), listen(port) as other:
        assert other.getsockname()[1] != port
        with pytest.raises(NoPortError):
            listen(port, 1)
