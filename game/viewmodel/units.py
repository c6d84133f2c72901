"""Figures with their units, as the debrief and the report write them."""

from game.locale import Locale


def amount(locale: Locale, value: int, unit: str) -> str:
    """A value in its unit: shares as per cent, ratios with two places, yes or no as words."""
    match unit:
        case "permille":
            return locale.percent(value)
        case "ratio":
            return locale.text("unit.ratio", value=f"{value // 1000}.{value % 1000 // 10:02d}")
        case "yes-no":
            return locale.text("unit.yes" if value else "unit.no")
        case "roubles" | "roubles a month":
            return locale.text("unit.roubles", value=value)
        case _:
            return locale.number(value)
