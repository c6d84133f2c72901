"""A speaker that writes down what it was to say, for tests of what is heard."""

from game.window.speech import Speaker, Speech, SpeechError


class FakeSpeaker:
    """Says nothing aloud: `lines` are what was to be said, `rates` how fast."""

    def __init__(self) -> None:
        self.problem = ""
        self.lines: list[str] = []
        self.rates: list[int] = []
        self.stopped = 0

    def say(self, line: str, rate: int) -> None:
        self.lines.append(line)
        self.rates.append(rate)

    def stop(self) -> None:
        self.stopped += 1


def speech_of(speaker: FakeSpeaker) -> Speech:
    """Speech through a fake speaker, which has to be turned on like any other."""
    return Speech(lambda: speaker)


def speechless(problem: str) -> Speech:
    """Speech on a machine where nothing can be said aloud."""

    def refuse() -> Speaker:
        raise SpeechError(problem)

    return Speech(refuse)
