"""What may come of a form that is being filled in, as a bar of three parts."""

from dataclasses import dataclass

from game.viewmodel.chips import ChipView


@dataclass(frozen=True, slots=True)
class OutlookView:
    """The bar: what is sure, what it may bring, what it will not; each with its word.

    `caption` stands over it; `label` is what it says to those who hear it, if there is no caption.
    `there` is what moves where it does come about, under its heading.
    """

    parts: tuple[tuple[str, float], tuple[str, float], tuple[str, float]]
    caption: str = ""
    label: str = ""
    heading: str = ""
    there: tuple[ChipView, ...] = ()


@dataclass(frozen=True, slots=True)
class RiskView:
    """What is risked, in words; `grave` if it would cost something."""

    text: str = ""
    grave: bool = False
