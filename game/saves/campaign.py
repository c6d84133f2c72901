"""One saved game on disk: its folder, its head, its journal, and the lock that keeps others out."""

from pathlib import Path

from game.rules.moves import Move
from game.saves import header
from game.saves.disk import DISK, Disk, write_whole
from game.saves.header import Header
from game.saves.journal import Journal
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.record import Record

HEADER = "campaign.json"
JOURNAL = "journal.jsonl"


class Campaign:
    """A saved game that is being played. It never raises OSError: what cannot be written waits."""

    def __init__(self, folder: Path, head: Header, disk: Disk = DISK) -> None:
        self.folder = folder
        self.header = head
        self.journal = Journal(folder / JOURNAL, head.id, disk)
        self.failure: OSError | None = None
        self._disk = disk
        self._lock = Lock(folder)

    @property
    def saved(self) -> bool:
        """Whether every decision is on the disk."""
        return self.failure is None

    def add(self, move: Move | None, state: str) -> bool:
        """Write down a decision (None: one taken back). True when the disk has it."""
        self.journal.add(Record(len(self.journal.records) + 1, move, state[:16]))
        return self.save()

    def save(self) -> bool:
        """Try to put everything that waits on disk."""
        try:
            self._disk.make_folder(self.folder)
            if not (self.folder / HEADER).exists():
                write_whole(self._disk, self.folder / HEADER, header.encode(self.header))
                self._disk.sync_folder(self.folder.parent)
            self.journal.flush()
        except OSError as error:
            self.failure = error
            return False
        self.failure = None
        self._lock.take()
        return True

    def close(self) -> bool:
        """One last try to save, and let others in. True when nothing is lost."""
        saved = self.save()
        self._lock.free()
        return saved

    def release(self) -> None:
        """Let others in without writing anything."""
        self._lock.free()

    def _open(self) -> None:
        if not self._lock.take():
            raise SaveError("save.problem.locked")
        try:
            self.journal.load()
        except OSError as error:
            self._lock.free()
            raise SaveError("save.problem.unreadable") from error
        except SaveError:
            self._lock.free()
            raise


def read_header(folder: Path) -> Header:
    """The head of the campaign in a folder. Raises SaveError."""
    try:
        found = header.decode((folder / HEADER).read_bytes())
    except OSError as error:
        raise SaveError("save.problem.unreadable") from error
    if found.id != folder.name:
        raise SaveError("save.problem.header")
    return found


def open_campaign(folder: Path, disk: Disk = DISK) -> Campaign:
    """Open a saved game to play on. Raises SaveError, and then leaves the files as they are."""
    campaign = Campaign(folder, read_header(folder), disk)
    campaign._open()  # noqa: SLF001  # its own opening
    return campaign
