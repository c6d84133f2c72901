"""Who asks at the pupils’ door."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pupil:
    """Who looks: the number of the seat, the device, what the forms of his pages carry."""

    seat: int
    device: str
    form: str
