"""The ledger of privileges: what is given to whom, what it costs, what another order would do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.rules.ids import OFFICE, RANKS, Id, PrivilegeId, at
from game.rules.moves import Grant
from game.rules.power.privilege import bill
from game.rules.scenario import Privilege
from game.rules.visibility import counts
from game.viewmodel.context import ViewContext
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.names import NOTHING, owner_name
from game.viewmodel.pay import PayView, pay, rank_name
from game.viewmodel.shared import Grounds, Pick, Row, cited


@dataclass(frozen=True, slots=True)
class PrivilegeChoice:
    """What the player has picked on the form so far; amount 0 is one step."""

    privilege: PrivilegeId = ""
    target: Id = ""
    amount: int = 0


@dataclass(frozen=True, slots=True)
class FormView:
    """The order that is being written."""

    privilege: PrivilegeId
    name: str
    about: str
    scope: str
    target: Id
    target_name: str
    targets: tuple[Pick, ...]
    has: str
    amount: int
    shown: str
    step: int
    low: int
    high: int
    monthly: str
    preview: MovePreview
    confirm: str
    grounds: Grounds


@dataclass(frozen=True, slots=True)
class PrivilegesView:
    """The whole page; `form` is None where there is nothing to give, or it is not ours to give.

    The ledger is in two tables: of what ranks have, rank by rank, and of what others have.
    """

    ranks: tuple[str, ...]
    to_ranks: tuple[Row, ...]
    to_others: tuple[Row, ...]
    total: str
    fund: str
    lasts: str
    kinds: tuple[tuple[str, str], ...]
    form: FormView | None
    pay: PayView
    empty: str


Has = Mapping[PrivilegeId, Mapping[Id, int]]
"""Who has how much of each privilege."""


def privileges(context: ViewContext, choice: PrivilegeChoice) -> PrivilegesView:
    """The page as it stands, with the order that is being written."""
    records = context.scenario.privileges
    locale = context.locale
    ranked = [each for each in records.values() if each.scope == "rank"]
    others = [each for each in records.values() if each.scope != "rank"]
    has = {each: given(context, each) for each in records}
    total = sum(_cost(each, has) for each in records.values())
    ours = context.scenario.seat == OFFICE  # others only look at the ledger
    fund, lasts = _fund(context, total) if counts("fund", context.scenario) else ("", "")
    chosen = records.get(choice.privilege) or next(iter(records.values()), None) if ours else None
    return PrivilegesView(
        ranks=tuple(rank_name(locale, rank) for rank in RANKS),
        to_ranks=tuple(_to_ranks(context, each, has) for each in ranked),
        to_others=tuple(_to_others(context, each, has) for each in others),
        total=locale.text("ui.privileges.total", total=total),
        fund=fund,
        lasts=lasts,
        kinds=tuple((each, locale.name("privilege", each) or each) for each in records),
        form=_form(context, chosen, choice) if chosen else None,
        pay=pay(context),
        empty="" if total else locale.text("ui.privileges.none"),
    )


def pick_amount(choice: PrivilegeChoice, form: FormView, amount: int) -> PrivilegeChoice:
    """The choice with another amount; a step onto nothing goes on from giving to taking, or back.

    Where there is nothing to be taken, or no more to be given, the amount stays.
    """
    if amount == 0:
        over = -form.step if form.amount > 0 else form.step
        amount = max(form.low, min(form.high, over)) or form.amount
    return replace(choice, amount=amount)


def given(context: ViewContext, privilege: PrivilegeId) -> dict[Id, int]:
    """Who has how much of a privilege; those who have nothing are left out."""
    prefix = f"given-{privilege}@"
    return {
        key.removeprefix(prefix): value
        for key, value in context.state.ledger.items()
        if value and key.startswith(prefix)
    }


def targets(context: ViewContext, privilege: Privilege) -> tuple[Pick, ...]:
    """Everyone that a privilege can be given to, by name except for the ranks."""
    if privilege.scope == "rank":
        return tuple(Pick(rank, rank_name(context.locale, rank)) for rank in RANKS)
    ids = context.scenario.within_reach(privilege.scope)
    picks = [Pick(each, owner_name(context.locale, each)) for each in ids]
    return tuple(sorted(picks, key=lambda pick: pick.label))


def _cost(record: Privilege, has: Has) -> int:
    """What it comes to in a month."""
    return bill(record, sum(has[record.id].values()))


def _to_ranks(context: ViewContext, record: Privilege, has: Has) -> Row:
    """What each rank has, and a month's bill."""
    counts = [has[record.id].get(rank, 0) for rank in RANKS]
    shown = (context.locale.number(each) if each else NOTHING for each in counts)
    return _row(context, record, _cost(record, has), tuple(shown), counts)


def _to_others(context: ViewContext, record: Privilege, has: Has) -> Row:
    """A list of those who have it, and a month's bill."""
    locale, held = context.locale, has[record.id].items()
    who = ", ".join(f"{owner_name(locale, each)} {count}" for each, count in held)
    cells = (who or locale.text("ui.privileges.nobody"),)
    return _row(context, record, _cost(record, has), cells, (who,))


def _row(
    context: ViewContext,
    record: Privilege,
    cost: int,
    cells: tuple[str, ...],
    order: Sequence[float | str],
) -> Row:
    """A row of either table, between its name and its bill."""
    name = context.locale.name("privilege", record.id) or record.id
    shown = context.locale.text("ui.unit.roubles", value=cost)
    return Row(record.id, (name, *cells, shown), (name, *order, cost))


def _fund(context: ViewContext, total: int) -> tuple[str, str]:
    """What the fund holds and takes in, and whether it bears the bill of a month."""
    say, fund = context.locale.text, context.state.ledger["fund"]
    income = context.scenario.refill.get("fund", 0)
    loss = total - income
    return say("ui.privileges.fund", fund=fund, income=income), _bears(context, fund, loss)


def _bears(context: ViewContext, fund: int, loss: int) -> str:
    """How long the fund bears what it loses a month, if that is within this game."""
    say, ahead = context.locale.text, context.scenario.turns[context.state.turn - 1 :]
    if loss <= 0:
        return say("ui.privileges.grows", by=-loss)
    if fund // loss >= len({turn.month for turn in ahead}):
        return say("ui.privileges.lasts-out", by=loss)
    return say("ui.privileges.lasts", by=loss, count=fund // loss)


def _form(context: ViewContext, record: Privilege, choice: PrivilegeChoice) -> FormView:
    locale, picks = context.locale, targets(context, record)
    known = {pick.id: pick.label for pick in picks}
    target = choice.target if choice.target in known else picks[0].id
    has = context.state.ledger.get(at(f"given-{record.id}", target), 0)
    low, high = -has, max(0, record.ceiling - has)
    amount = max(low, min(high, choice.amount)) if choice.amount else min(record.step, high)
    # what cannot be given any more is still to give: the button must not turn under the hand
    amount = amount or (-record.step if has and choice.amount < 0 else record.step)
    unit = locale.plain(f"privilege.{record.id}.unit") or ""
    move = Grant(record.id, target, amount)
    return FormView(
        privilege=record.id,
        name=locale.name("privilege", record.id) or record.id,
        about=locale.plain(f"privilege.{record.id}.about") or "",
        scope=record.scope,
        target=target,
        target_name=known[target],
        targets=picks,
        has=locale.text("ui.privileges.has", unit=unit, has=has, most=record.ceiling),
        amount=amount,
        shown=locale.signed(amount),
        step=record.step,
        low=low,
        high=high,
        monthly=_monthly(context, record, amount),
        preview=preview_move(context, move, here=target),
        confirm=locale.text(f"ui.privileges.{'give' if amount > 0 else 'take'}"),
        grounds=grounds(context, record.id),
    )


def _monthly(context: ViewContext, record: Privilege, amount: int) -> str:
    by = bill(record, abs(amount))
    return context.locale.text(f"ui.privileges.{'dearer' if amount > 0 else 'cheaper'}", by=by)


def grounds(context: ViewContext, privilege: PrivilegeId) -> Grounds:
    """Where the figures of a privilege come from, and what is disputed about them."""
    note = context.archive.privileges.get(privilege)
    sources = cited(context.archive, note.citations if note else ())
    dispute = context.locale.plain(f"privilege.{privilege}.dispute") or ""
    return Grounds("", "", dispute, sources)
