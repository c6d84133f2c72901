"""The music and the longer sounds of the game, computed from sines and filtered noise.

Nothing is recorded or sampled. `python -m tests.support.synthesis FOLDER` writes them as WAV; the
game ships them as Ogg Vorbis (`oggenc -q 1`), see `assets/sound/README.md`.
"""

import math
import sys
import wave
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from random import Random

RATE = 22_050
LOUDEST = 0.8
"""The peak of a sound, of one; music is mixed lower in the game."""

Sound = list[float]

# --- tones -----------------------------------------------------------------------------------
A4 = 440.0
STRING = ((1, 1.0), (2, 0.45), (3, 0.2), (4, 0.08))
"""Partials and their loudness: a struck string."""

PIPE = ((1, 1.0), (2, 0.3), (3, 0.25), (5, 0.06))
"""A soft organ pipe."""


def pitch(note: int) -> float:
    """The frequency of a note, by its number on a keyboard where 69 is the A of 440 Hz."""
    return A4 * math.pow(2, (note - 69) / 12)


def silence(seconds: float) -> Sound:
    """Room for so much sound."""
    return [0.0] * round(seconds * RATE)


def add(to: Sound, begins: float, made: Iterable[float], loud: float = 1.0) -> None:
    """Mix a sound in; what is longer than the room goes on at its beginning, so that it loops."""
    at, room = round(begins * RATE), len(to)
    for index, value in enumerate(made, at):
        to[index % room] += value * loud


def struck(frequency: float, seconds: float) -> Iterable[float]:
    """A string that is struck and dies away, its high partials first."""
    total = round(seconds * RATE)
    steps = [(2 * math.pi * frequency * n / RATE, share, n) for n, share in STRING]
    for index in range(total):
        age = index / total
        rise = min(1.0, index / 60) * (1 - age) ** 2
        yield rise * sum(s * math.exp(-2.2 * n * age) * math.sin(w * index) for w, s, n in steps)


def blown(frequency: float, seconds: float) -> Iterable[float]:
    """A pipe that swells and fades."""
    total = round(seconds * RATE)
    steps = [(2 * math.pi * frequency * n / RATE, share) for n, share in PIPE]
    for index in range(total):
        swell = math.sin(math.pi * index / total) ** 0.6
        yield swell * sum(share * math.sin(step * index) for step, share in steps)


def noise(seconds: float, low: float, high: float, seed: int) -> Sound:
    """Noise between two frequencies, by two filters of one pole each."""
    dice = Random(seed)  # noqa: S311  # a sound, no secret
    keep, drop = math.exp(-2 * math.pi * high / RATE), math.exp(-2 * math.pi * low / RATE)
    found, smooth, slow = [], 0.0, 0.0
    for _ in range(round(seconds * RATE)):
        smooth = keep * smooth + (1 - keep) * dice.uniform(-1, 1)
        slow = drop * slow + (1 - drop) * smooth
        found.append(smooth - slow)
    return found


def faded(made: Sequence[float], rise: float, fall: float) -> Sound:
    """A sound that comes up and dies away in so many seconds."""
    up, down, total = rise * RATE, fall * RATE, len(made)
    return [
        value * min(1.0, index / max(1, up), (total - index) / max(1, down))
        for index, value in enumerate(made)
    ]


# --- music -----------------------------------------------------------------------------------
# Chords of four bars, of our own making; numbers of keys, from the bass up.
_DESK = ((45, 57, 60, 64), (41, 57, 60, 65), (50, 57, 62, 65), (40, 56, 59, 64))
_DESK_TUNE = (76, 74, 72, 71, 69, 71, 72, 69, 77, 76, 74, 72, 71, 68, 71, 69)
_DEBRIEF = ((38, 57, 62, 65), (46, 58, 62, 65), (43, 55, 62, 67), (45, 57, 61, 64))


def desk() -> Sound:
    """Broken chords in A minor under a slow tune, a bar in four seconds, eight bars."""
    bar, made = 4.0, silence(32)
    for turn in range(2):
        for index, chord in enumerate(_DESK):
            begins = (turn * 4 + index) * bar
            for step, note in enumerate((*chord, *chord[2:0:-1])):
                add(made, begins + step * bar / 6, struck(pitch(note), 3.2), 0.5)
            for beat in range(4 if turn else 0):
                note = _DESK_TUNE[index * 4 + beat]
                add(made, begins + beat * bar / 4, struck(pitch(note), 2.4), 0.45)
    return made


def debrief() -> Sound:
    """Four chords of soft pipes in D minor, six seconds each, one note after another."""
    bar, made = 6.0, silence(24)
    for index, chord in enumerate(_DEBRIEF):
        for step, note in enumerate(chord):
            add(made, index * bar + step * 0.5, blown(pitch(note), bar + 1.5), 0.4)
    return made


def drone() -> Sound:
    """A low fifth that beats slowly: whole waves in twelve seconds, so that it loops."""
    seconds, made = 12, silence(12)
    for frequency, loud in ((55.0, 1.0), (55.25, 0.8), (82.5, 0.5), (110.0, 0.2), (165.25, 0.08)):
        step = 2 * math.pi * frequency / RATE
        for index in range(seconds * RATE):
            made[index] += loud * math.sin(step * index)
    return made


# --- sounds ----------------------------------------------------------------------------------
def crowd() -> Sound:
    """Forty voices without words: short swells of noise between 200 and 900 Hz."""
    dice, made = Random(1924), silence(5)  # noqa: S311  # a sound, no secret
    for voice in range(160):
        low = dice.uniform(180, 420)
        word = noise(dice.uniform(0.12, 0.4), low, low * 2.2, voice)
        add(made, dice.uniform(0, 4.5), faded(word, 0.04, 0.08), dice.uniform(0.3, 1))
    return faded(made, 0.8, 1.2)


def _click(seed: int, pitched: float) -> Sound:
    """A dry click of metal."""
    tone = [
        math.exp(-index / 90) * math.sin(2 * math.pi * pitched * index / RATE)
        for index in range(round(0.03 * RATE))
    ]
    hiss = faded(noise(0.02, 1500, 6000, seed), 0.0005, 0.018)
    add(tone, 0, hiss, 1.5)
    return tone


def telegraph() -> Sound:
    """A sounder: each stroke a click down and a duller one up; short and long by turns."""
    made, at = silence(1.3), 0.04
    for number, held in enumerate((0.06, 0.06, 0.18, 0.06, 0.18, 0.06)):
        add(made, at, _click(number, 1900), 0.9)
        add(made, at + held, _click(number + 50, 1200), 0.5)
        at += held + 0.09
    return made


def typewriter() -> Sound:
    """Seven keys at an uneven pace, and the carriage."""
    dice, made, at = Random(1922), silence(1.0), 0.02  # noqa: S311  # a sound, no secret
    for number in range(7):
        add(made, at, _click(number, dice.uniform(800, 1300)), dice.uniform(0.6, 1))
        at += dice.uniform(0.08, 0.13)
    add(made, 0.86, faded(noise(0.12, 700, 3000, 9), 0.01, 0.1), 0.8)
    return made


SOUNDS: Mapping[str, Callable[[], Sound]] = {
    "desk": desk,
    "debrief": debrief,
    "drone": drone,
    "crowd": crowd,
    "telegraph": telegraph,
    "typewriter": typewriter,
}
"""What is made here; the five shorter sounds are older."""

LOOPS = ("desk", "debrief", "drone")
"""Those whose end goes over into their beginning."""


def samples(made: Sound) -> "array[int]":
    """A sound as it is stored, as loud as the loudest may be."""
    peak = max(abs(value) for value in made) or 1.0
    return array("h", (round(value / peak * LOUDEST * 32_767) for value in made))


def write(folder: Path) -> None:
    """All of them as WAV."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(make()).tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
