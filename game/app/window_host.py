"""The program around a window: devices can be let into the lesson that is held in it."""

from game.app.class_door import OpenDoor, Voice, open_door
from game.app.host import AppHost
from game.app.port import PORT
from game.session.class_door import Door, DoorError, Reach


class WindowHost(AppHost):
    """A program of which one door can be open. Nothing listens before it is."""

    _door: OpenDoor | None = None

    @property
    def door(self) -> Door | None:
        """Where devices come into the lesson; None while nothing listens."""
        found = None if self._door is None else self._door.door
        if found is None:
            self.close_door()
        return found

    def open_door(self, reach: Reach, port: int = PORT, address: str = "") -> None:
        """Let devices into the lesson that is kept. Raises DoorError."""
        self.close_door()
        lesson, pack = self.lesson(), self.pack
        if lesson is None or pack is None or self._lesson is None:
            raise DoorError("lesson")
        voice = Voice(self.say, self.settings.language)
        self._door = open_door(self._lesson, pack, voice, reach, port=port, address=address)

    def close_door(self) -> None:
        """Let no device in any more, and listen no more."""
        door, self._door = self._door, None
        if door is not None:
            door.close()
