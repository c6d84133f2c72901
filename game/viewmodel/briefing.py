"""What the post brings when a month opens: reports, what is said, what is known of the other."""

from game.rules import visibility
from game.rules.rumour import rumour
from game.viewmodel.context import ViewContext
from game.viewmodel.fog import fog
from game.viewmodel.reports import count_senders


def briefing(context: ViewContext) -> tuple[str, ...]:
    """The lines of the post: reports by number of kinds, one rumour, the other side in bounds."""
    lines = (_reports(context), _rumour(context), _other_side(context))
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


def _other_side(context: ViewContext) -> str:
    view = fog(context)
    if not view.lines:
        return ""
    known = (f"{each.name} {each.tag}" for each in view.lines)
    return context.locale.text("ui.fog.heard", title=view.title, known=", ".join(known))


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
