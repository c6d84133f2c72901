"""Files read with a bound: only ordinary ones, and never more of one than asked for.

What lies under a name that others may write to can be a pipe that nobody fills or a device that
never ends, so that is looked at before a byte is read.
"""

import errno
import os
import stat
from pathlib import Path

_FLAGS: int = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""A pipe is opened without waiting for somebody at its other end."""


def read(path: Path, most: int) -> bytes:
    """The bytes of a file; of one that has more than `most`, one more than that.

    Raises OSError, and for what is no file at all too.
    """
    file = os.open(path, _FLAGS)
    try:
        mode = os.fstat(file).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "no ordinary file", str(path))
        with os.fdopen(file, "rb", closefd=False) as opened:
            return opened.read(most + 1)
    finally:
        os.close(file)
