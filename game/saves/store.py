"""All saved games of a player: one folder each under the folder `saves`."""

import os
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from game.saves.campaign import Campaign, open_campaign
from game.saves.disk import DISK, Disk
from game.saves.header import Header
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.summary import Summary, records, summarise
from game.saves.ulid import is_id, new_id

TRASH = ".trash"
TRASH_DAYS = 30


class Store:
    """The saved games under one folder, which need not exist yet."""

    def __init__(self, folder: Path, disk: Disk = DISK) -> None:
        self.folder = folder
        self._disk = disk

    def create(
        self, setup: Mapping[str, str], *, game: str, pack: str, version: str, content_hash: str
    ) -> Campaign:
        """Begin a saved game. If the disk refuses, the campaign lives in memory and says so."""
        head = Header(
            id=new_id(),
            game=game,
            pack=pack,
            pack_version=version,
            content_hash=content_hash,
            setup=setup,
            started=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        campaign = Campaign(self.folder / head.id, head, self._disk)
        campaign.save()
        return campaign

    def summaries(self) -> tuple[Summary, ...]:
        """Every saved game, the one played last first."""
        try:
            folders = [each for each in self.folder.iterdir() if is_id(each.name)]
        except OSError:
            return ()
        found = [summarise(each) for each in folders]
        return tuple(sorted(found, key=lambda each: (each.saved_at, each.id), reverse=True))

    def open(self, name: str) -> Campaign:
        """Open a saved game to play on. Raises SaveError."""
        return open_campaign(self._path(name), self._disk)

    def busy(self, name: str) -> bool:
        """Whether another program has a saved game open. Raises SaveError if there is none."""
        lock = Lock(self._path(name))
        free = lock.take()
        lock.free()
        return not free

    def records(self, head: Header) -> list[Record]:
        """The sound records of a saved game; nothing on disk is touched. Raises SaveError."""
        return records(self._path(head.id), head.id)

    def delete(self, name: str) -> None:
        """Put a saved game into the trash, which forgets after thirty days. Raises SaveError."""
        folder = self._path(name)
        if self.busy(name):
            raise SaveError("save.problem.locked")
        trash = self.folder / TRASH
        try:
            self._disk.make_folder(trash)
            self._disk.replace(folder, trash / name)
            os.utime(trash / name)
        except OSError as error:
            raise SaveError("save.problem.not-deleted") from error
        _forget(trash)

    def _path(self, name: str) -> Path:
        if not is_id(name) or not (self.folder / name).is_dir():
            raise SaveError("save.problem.missing")
        return self.folder / name


def _forget(trash: Path) -> None:
    oldest = time.time() - TRASH_DAYS * 24 * 3600
    for each in trash.iterdir():
        with suppress(OSError):
            if is_id(each.name) and each.stat().st_mtime < oldest:
                shutil.rmtree(each)
