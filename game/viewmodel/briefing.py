"""What the post brings when a month opens: how many reports came, and what is said."""

from game.rules import visibility
from game.rules.rumour import rumour
from game.viewmodel.context import ViewContext
from game.viewmodel.reports import count_senders


def briefing(context: ViewContext) -> tuple[str, ...]:
    """The lines of the post: reports by number of kinds, then one rumour with its reliability."""
    lines = (_reports(context), _rumour(context))
    return tuple(line for line in lines if line)


def _reports(context: ViewContext) -> str:
    """How many reports came, to whom they come."""
    if not visibility.reads_reports(context.scenario):
        return ""
    sent = count_senders(context)
    return context.locale.text(
        "ui.heard.reports",
        all=sent[visibility.KINDS],
        some=sent.total() - sent[visibility.KINDS] - sent[0],
        none=sent[0],
    )


def _rumour(context: ViewContext) -> str:
    said = rumour(context.state, context.scenario)
    if said is None:
        return ""
    side = "high" if said.high else "low"
    key = "ui.heard.vote" if said.kind == "vote" else f"ui.heard.{said.kind}.{side}"
    about = "person" if said.kind == "vote" else "organisation"
    told = context.locale.text(key, vote=said.vote, option=said.option, **{about: said.about})
    return context.locale.text(
        "ui.heard.rumour", said=told, reliability=_reliable(context, said.reliability)
    )


def _reliable(context: ViewContext, reliability: int) -> str:
    return context.locale.text(f"ui.heard.reliability.{reliability}")
