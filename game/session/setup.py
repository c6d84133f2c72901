"""What a game is begun with."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from game.rules.archive import Pack
from game.rules.ids import SEATS, Id, Seat
from game.rules.seats.policies import POLICIES
from game.rules.table import PERSON
from game.saves.header import Package
from game.saves.problem import SaveError
from game.session.preview import PREVIEWS, PreviewLevel


@dataclass(frozen=True, slots=True)
class Setup:
    """The player's choices before the first turn.

    `preview` is how much is said beforehand: the sign and size of every effect (student), who is
    affected (secretary), or nothing but the prose, without undo (archive). `rival` is the policy
    by which the other seat plays; it is `person` if somebody sits there.
    """

    scenario: Id
    seat: Seat
    seed: str
    programme: Id
    reading: Id
    preview: PreviewLevel = "secretary"
    rival: Id = "recorded"


def setup_data(setup: Setup) -> dict[str, str]:
    """A setup as a flat mapping of texts."""
    return asdict(setup)


def setup_from(data: Mapping[str, str]) -> Setup:
    """A setup from its mapping. Raises SaveError if it is not one.

    Games that were begun when there was one seat only do not name the policy of the other.
    """
    preview = next((each for each in PREVIEWS if each == data.get("preview")), None)
    is_known = data.get("seat") in SEATS and data.get("rival", "recorded") in (*POLICIES, PERSON)
    if preview is None or not is_known:
        raise SaveError("save.problem.header")
    try:
        return Setup(**{**data, "preview": preview})  # type: ignore[arg-type]  # the rest is text
    except TypeError as error:
        raise SaveError("save.problem.header") from error


def packages(pack: Pack) -> tuple[Package, ...]:
    """The packages of a pack, in the order in which they were laid over each other."""
    if len(pack.packages) <= 1:
        return (Package(pack.id, pack.version, pack.content_hash),)
    return tuple(Package(each.id, each.version, each.digest) for each in pack.packages)
