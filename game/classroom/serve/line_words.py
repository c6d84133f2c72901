"""What is wrong with a code that was typed: in words, and with its wrong letters marked."""

from game.classroom.collation import Line
from game.classroom.letters import normal
from game.classroom.result_code import GROUP
from game.page.ctx import Say
from game.web.html import element, escape


def wrong(line: Line) -> tuple[int, ...]:
    """The places of the wrong letters, from 0, as far as they are known."""
    if line.places or not line.meant:
        return line.places
    pairs = zip(normal(line.text), normal(line.meant), strict=True)
    return tuple(place for place, (typed, meant) in enumerate(pairs) if typed != meant)


def explained(line: Line, say: Say, first: int = 0) -> str:
    """What is wrong with a line; the first so many are games of the room, and were not typed."""
    if line.same_as:
        if line.same_as <= first:
            return say(f"ui.own.found.{line.finding}.own")
        return say(f"ui.own.found.{line.finding}", number=line.same_as - first)
    places = ", ".join(str(each + 1) for each in wrong(line))
    if line.meant:
        return say("ui.own.found.meant", places=places, meant=line.meant)
    return say(f"ui.own.found.{line.finding}", places=places)


def marked(line: Line) -> str:
    """The code as it is read, in groups, as HTML: wrong letters stand out."""
    places = set(wrong(line))
    letters = [
        element("mark", escape(each)) if place in places else escape(each)
        for place, each in enumerate(normal(line.text))
    ]
    groups = (letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
    return "-".join("".join(each) for each in groups)
