"""What the post brings when a month opens: how many reports came, and what is said."""

from game.rules import visibility
from game.rules.ids import at
from game.rules.rumour import rumour
from game.viewmodel.sight import Sight

KINDS = 3


def briefing(sight: Sight) -> tuple[str, ...]:
    """The lines of the post: reports by number of kinds, then one rumour with its reliability."""
    lines = (_reports(sight), _rumour(sight))
    return tuple(line for line in lines if line)


def _reports(sight: Sight) -> str:
    """How many reports came, to whom they come."""
    if not visibility.reads_reports(sight.scenario):
        return ""
    sent = [sight.state.ledger[at("reporting", each)] for each in sight.scenario.organisations]
    return sight.locale.text(
        "ui.heard.reports",
        all=sent.count(KINDS),
        some=len(sent) - sent.count(KINDS) - sent.count(0),
        none=sent.count(0),
    )


def _rumour(sight: Sight) -> str:
    said = rumour(sight.state, sight.scenario)
    if said is None:
        return ""
    side = "high" if said.high else "low"
    key = "ui.heard.vote" if said.kind == "vote" else f"ui.heard.{said.kind}.{side}"
    about = "person" if said.kind == "vote" else "organisation"
    told = sight.locale.text(key, vote=said.vote, option=said.option, **{about: said.about})
    return sight.locale.text(
        "ui.heard.rumour", said=told, reliability=_reliable(sight, said.reliability)
    )


def _reliable(sight: Sight, reliability: int) -> str:
    return sight.locale.text(f"ui.heard.reliability.{reliability}")
