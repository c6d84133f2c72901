"""One saved game on disk: its folder, its head, its journal, and the lock that keeps others out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from game.rules.moves import Move
from game.rules.records import encode
from game.rules.replay import move_data
from game.rules.state import State, Why
from game.saves import header, snapshot
from game.saves.disk import (
    DISK,
    Disk,
    make_folders,
    read_or_none,
    read_whole,
    set_aside,
    write_whole,
)
from game.saves.files import HEADER, JOURNAL, read_files
from game.saves.header import Header, Origin
from game.saves.journal import Journal, PartedError
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.snapshot import Snapshot
from game.saves.stored import beyond, is_cut, stored
from game.saves.ulid import new_id


class GameFile:
    """A saved game that is being played. It never raises OSError: what cannot be written waits.

    `damaged` and `altered` say what was found when it was opened, as in `Files`; `cut` that states
    were stored after records that are lost. `opening` is the stored state that it begins at, if it
    does not begin as its scenario does. When another program is found to write the same game, this
    one goes on as a game of its own: `branched` says so.
    """

    def __init__(
        self,
        folder: Path,
        head: Header,
        disk: Disk = DISK,
        *,
        records: Iterable[Record] = (),
        opening: Snapshot | None = None,
        lock: Lock | None = None,
    ) -> None:
        self.folder = folder
        self.header = head
        self.journal = Journal(folder / JOURNAL, head, records, disk)
        self.opening = opening
        self.damaged = 0
        self.altered = False
        self.cut = False
        self.branched: Why | None = None
        self.failure: Exception | None = None
        self._disk = disk
        self._lock = lock or Lock(folder)
        self._closed = False

    @property
    def saved(self) -> bool:
        """Whether every decision is on the disk."""
        return self.failure is None

    def add(self, seat: str, move: Move | None, state: str) -> bool:
        """Write down a seat's decision (None: one taken back). True when the disk has it."""
        self._closed = False
        data = None if move is None else move_data(move)
        self.journal.add(Record(len(self.journal.records) + 1, seat, data, state[:16]))
        return self.save()

    def save(self) -> bool:
        """Try to put everything that waits on disk. Of a game that is closed nothing waits."""
        if self._closed:
            return True
        try:
            self._write()
        except (OSError, PartedError) as error:
            self.failure = error
            return False
        self.failure = None
        return True

    def keep(self, state: State, state_hash: str) -> None:
        """Write a snapshot of the state after the last record, if the disk has that record.

        It is a precaution: when it cannot be written, the game goes on without it.
        """
        if self._closed or not self.saved:
            return
        n = len(self.journal.records)
        head = self.header
        taken = Snapshot(n, head.rules, head.packages, state_hash, encode(state))
        with suppress(OSError, ValueError):
            snapshot.write(self.folder, taken, self._disk)
            snapshot.prune(self.folder, n, self._disk, but=0 if self.opening else None)

    def files(self) -> dict[str, bytes]:
        """All that the game is made of, by the names of its files: from memory, not the disk."""
        found = {HEADER: header.encode(self.header), JOURNAL: self.journal.whole}
        if self.opening is not None:
            found[snapshot.path_of(self.folder, 0).name] = snapshot.encode(self.opening)
        return found

    def snapshots(self) -> Iterator[Snapshot]:
        """The sound snapshots of this journal, the last one first."""
        return stored(self.folder, self.header, self.journal.records, self._disk)

    def beyond(self) -> Snapshot | None:
        """The last sound snapshot, if the journal has lost the records that lead to it."""
        return beyond(self.folder, self.header, self.journal.records, self._disk)

    def close(self) -> bool:
        """One last try to save, and let others in. True when nothing is lost.

        A game that is closed already stays as it is: by now it may be open elsewhere.
        """
        if self._closed:
            return True
        self._closed = saved = self.save()
        if saved and self.opening is not None:
            with suppress(OSError, ValueError):
                snapshot.write(self.folder, self.opening, self._disk)
        self._lock.free()
        return saved

    @contextmanager
    def laid_down(self) -> Iterator[None]:
        """Let the folder go, for what does away with it; if that fails, it is ours as before."""
        self._lock.free()
        try:
            yield
        except BaseException:
            self._lock.take()
            raise
        self._closed = True

    def release(self) -> None:
        """Let others in without writing anything."""
        self._lock.free()

    def _write(self) -> None:
        try:
            self._write_here()
        except PartedError as parted:
            self._branch(parted)
            self._write_here()

    def _write_here(self) -> None:
        make_folders(self._disk, self.folder)
        if not self._lock.take():
            raise PartedError(self.journal.written, "locked")
        if self.opening is not None and not snapshot.path_of(self.folder, 0).exists():
            snapshot.write(self.folder, self.opening, self._disk)  # what the head names is there
        self._write_header()
        self.journal.flush()

    def _write_header(self) -> None:
        """Write the head, unless one lies there that cannot be read: the journal has its copy."""
        path, data = self.folder / HEADER, header.encode(self.header)
        try:
            found = read_or_none(self._disk, path, header.MOST_BYTES)
        except OSError:
            return
        if found == data:
            return
        if found:
            set_aside(self._disk, path, read_whole(self._disk, path))
        write_whole(self._disk, path, data)

    def _branch(self, parted: PartedError) -> None:
        """Go on in a folder of our own, with everything that memory holds."""
        self._lock.free()
        origin = Origin("branch", self.header.id, parted.n, parted.why)
        self.header = replace(self.header, id=new_id(), origin=origin)
        self.folder = self.folder.with_name(self.header.id)
        records = self.journal.records
        self.journal = Journal(self.folder / JOURNAL, self.header, records, self._disk)
        self._lock = Lock(self.folder)
        self.branched = Why("save.branched", {"count": parted.n})


def open_game_file(folder: Path, disk: Disk = DISK) -> GameFile:
    """Open a saved game to play on. Raises SaveError. Its files stay as they are until it saves."""
    lock = Lock(folder)
    if not lock.take():
        raise SaveError("save.problem.locked")
    try:
        found = read_files(folder, disk)
    except SaveError:
        lock.free()
        raise
    game_file = GameFile(
        folder,
        found.header,
        disk,
        records=found.records,
        opening=opening_of(folder, found.header, disk),
        lock=lock,
    )
    game_file.journal.on_disk(found.sound)
    game_file.damaged, game_file.altered = found.damaged, found.altered
    game_file.cut = is_cut(folder, found.header, found.records, disk)
    return game_file


def opening_of(folder: Path, head: Header, disk: Disk = DISK) -> Snapshot | None:
    """The stored state that a game begins at; None if it has none, or it is damaged."""
    if head.opening is None:
        return None
    found = snapshot.read(folder, 0, disk)
    return found if found is not None and found.digest == head.opening.digest else None
