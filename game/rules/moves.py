"""What a player can do. A save is a seed and a list of these."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.rules.ids import (
    ActionId,
    CardId,
    Id,
    Manner,
    OptionId,
    PersonId,
    PostId,
    PrivilegeId,
    VoteId,
)


@dataclass(frozen=True, slots=True)
class Choose:
    """Decide a matter on the desk."""

    card: CardId
    option: OptionId
    kind: Literal["choose"] = "choose"


@dataclass(frozen=True, slots=True)
class Fill:
    """Fill a vacant post. `person` is "local" when the place elects its own man."""

    post: PostId
    person: PersonId
    manner: Manner
    kind: Literal["fill"] = "fill"


@dataclass(frozen=True, slots=True)
class Transfer:
    """Send the holder of one post to another, vacant one."""

    post: PostId
    to: PostId
    kind: Literal["transfer"] = "transfer"


@dataclass(frozen=True, slots=True)
class Recall:
    """Recall the holder of a post to the disposal of the Central Committee."""

    post: PostId
    kind: Literal["recall"] = "recall"


@dataclass(frozen=True, slots=True)
class Plan:
    """Set how many assignments are made a month, and how many of 1,000 are responsible."""

    monthly: int
    responsible: int
    kind: Literal["plan"] = "plan"


@dataclass(frozen=True, slots=True)
class Grant:
    """Give (or with a negative amount withdraw) a privilege to a rank, a region or a person."""

    privilege: PrivilegeId
    target: Id
    amount: int
    kind: Literal["grant"] = "grant"


@dataclass(frozen=True, slots=True)
class Send:
    """Sign and send a circular: one id for each of its six choices."""

    subject: Id
    instruction: Id
    voice: Id
    agreed: Id
    secrecy: Id
    addressees: Id
    kind: Literal["send"] = "send"

    @staticmethod
    def of(names: Mapping[str, Id]) -> "Send":
        """A letter from its six choices by field. Raises KeyError when a field is missing."""
        return Send(
            subject=names["subject"],
            instruction=names["instruction"],
            voice=names["voice"],
            agreed=names["agreed"],
            secrecy=names["secrecy"],
            addressees=names["addressees"],
        )


@dataclass(frozen=True, slots=True)
class Publish:
    """Sign and give out a paper of the opposition: one id for each of its four choices."""

    subject: Id
    signatures: Id
    addressee: Id
    publicity: Id
    kind: Literal["publish"] = "publish"


@dataclass(frozen=True, slots=True)
class Undertake:
    """Do one of the standing actions of one's seat to a target ("" when it has none)."""

    action: ActionId
    target: Id
    kind: Literal["undertake"] = "undertake"


@dataclass(frozen=True, slots=True)
class Forecast:
    """Say before a vote how likely its first option is to win, in per cent (0–100)."""

    vote: VoteId
    percent: int
    kind: Literal["forecast"] = "forecast"


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the month."""

    kind: Literal["end-turn"] = "end-turn"


Deed = Choose | Fill | Transfer | Recall | Plan | Grant | Send | Publish | Undertake | Forecast
"""What is done inside a turn."""

Move = Deed | EndTurn
