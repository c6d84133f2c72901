"""Placement: who gets a secretary's post, how, and what comes of it.

Sources of the rule: Rigby, *Early Provincial Cliques* (1981: a man is welcome where a squabble
asked for an umpire), Getty (placed men go native), Daniels (placement gives delegates). The counts
of changes begin with the XII Conference, as in Easter, *Reconstructing the State* (2000), n. 111.
"""

from game.rules.draft import Draft
from game.rules.ids import LOCAL, MANNERS, LocaleKey, Manner, OrganisationId, PersonId, PostId, at
from game.rules.state import Holding, PendingPlacement, Why

COUNTED_FROM = "1922-08"
LEAVES: LocaleKey = "chronicle.leaves"
"""The line of the chronicle that says who has lost a post by an answer or an act."""

UNTOLD = ("why.choice", "why.fuse", "why.lapse", "why.action")
"""Of other reasons why a post falls vacant the chronicle has a line already."""

UMPIRE_WANTED = 450
"""From this squabble (per mille) on, a man from outside is welcome."""

LOCAL_COMPETENCE = 450
FEET_FOUND = 3
"""Turns in post after which a placed man begins to belong to the place."""

LISTED = 60
"""Sixty posts more on the list make a recommendation likelier by a thousandth."""

REPLACED_OF_CHANGES = 468
"""37 of 79 changes were replacements, 42 transfers (per mille)."""


def place(draft: Draft, post: PostId, person: PersonId, manner: Manner, why: Why) -> None:
    """Put a person into a post; whoever held it goes."""
    if manner == "recommended" and not draft.number("recommendations"):
        manner = "elected"
    old = draft.holdings.get(post)
    if old is not None and old.holder is not None:
        _leave(draft, post, old, why)
        if old.holder != person:
            _tell_of(draft, post, old.holder, why)
    _give_up(draft, post, person, why)
    draft.hold(post, person, manner)
    draft.remember(person, why)
    record = draft.scenario.posts[post]
    if record.organisation is not None:
        _enter(draft, post, record.organisation, person, manner, why)
    elif record.kind == "bureau":
        _oversee(draft, post, person, why)
    elif person in draft.scenario.people:
        draft.change(at("tie", person), 60, why)


def _give_up(draft: Draft, post: PostId, person: PersonId, why: Why) -> None:
    """Nobody is secretary in two places: who is sent to a second leaves the first vacant."""
    if person == LOCAL or draft.scenario.posts[post].kind != "secretary":
        return
    for other, holding in list(draft.holdings.items()):
        is_his = holding.holder == person and other != post
        if is_his and draft.scenario.posts[other].kind == "secretary":
            vacate(draft, other, why)


def vacate(draft: Draft, post: PostId, why: Why) -> None:
    """Empty a post. An organisation without a secretary squabbles."""
    old = draft.holdings.get(post)
    if old is None or old.holder is None:
        return
    _leave(draft, post, old, why)
    _tell_of(draft, post, old.holder, why)
    draft.hold(post, None, old.manner)
    organisation = draft.scenario.posts[post].organisation
    if organisation is not None:
        draft.change(at("squabble", organisation), 60, why)
        draft.change(at("grip", organisation), -30, why)


def _tell_of(draft: Draft, post: PostId, person: PersonId, why: Why) -> None:
    """He keeps who did it; and it is told where no line of its own tells of it."""
    draft.remember(person, why)
    if why.key in UNTOLD and person in draft.scenario.people:
        draft.tell(LEAVES, **{**why.args, "person": person, "post": post})


def competence(draft: Draft, person: PersonId | None) -> int:
    """Competence of a holder in per mille; an unnamed local man counts as middling."""
    if person is None:
        return 0
    found = draft.scenario.people.get(person)
    return LOCAL_COMPETENCE if found is None else found.competence


def welcome(draft: Draft, organisation: OrganisationId, person: PersonId) -> bool:
    """Whether a man is welcome: an umpire was wanted, or he has roots in the place."""
    found = draft.scenario.people.get(person)
    rooted = person == LOCAL or (found is not None and organisation in found.roots)
    return rooted or draft.number(at("squabble", organisation)) >= UMPIRE_WANTED


def _enter(  # noqa: PLR0917 the parts of one decision
    draft: Draft,
    post: PostId,
    organisation: OrganisationId,
    person: PersonId,
    manner: Manner,
    why: Why,
) -> None:
    draft.change(at(manner, organisation), 1, why)
    if manner == "elected":
        quarrel = draft.number(at("squabble", organisation)) >= UMPIRE_WANTED
        draft.change(at("contentment", organisation), 40, why)
        draft.change(at("grip", organisation), -30, why)
        draft.change(at("squabble", organisation), 30 if quarrel else -60, why)
        return
    wanted = welcome(draft, organisation, person)
    if manner == "recommended":
        delay = max(1, draft.coefficients["placement-delay"])
        draft.defer(PendingPlacement(post, draft.turn + delay, wanted))
        draft.change(at("squabble", organisation), -40 if wanted else 0, why)
        return
    gain = draft.coefficients["placement-grip"] * competence(draft, person) // 1000
    draft.change(at("grip", organisation), gain * 4 // 5, why)
    resentment = draft.coefficients["appoint-resentment"]
    draft.change(at("contentment", organisation), -(resentment // 2 if wanted else resentment), why)
    draft.change(at("squabble", organisation), -120 if wanted else 40, why)
    for audience, by in (("secretaries", 4), ("cells", 2)):
        draft.change(at("exposure", audience), by, why)
    draft.change("scrutiny", 1, why)


def _oversee(draft: Draft, post: PostId, person: PersonId, why: Why) -> None:
    """A head of a regional bureau works on every organisation of his bureau, a little."""
    bureau = post.removeprefix("bureau-")
    gain = draft.coefficients["placement-grip"] * competence(draft, person) // 6000
    for organisation in draft.scenario.organisations.values():
        if organisation.bureau == bureau:
            draft.change(at("grip", organisation.id), gain, why)


def _leave(draft: Draft, post: PostId, old: Holding, why: Why) -> None:
    """Take a holder out of the counts of his organisation and out of the pending placements."""
    draft.pending_placements = [each for each in draft.pending_placements if each.post != post]
    organisation = draft.scenario.posts[post].organisation
    if organisation is None:
        return
    draft.change(at(old.manner, organisation), -1, why)
    count_leaver(draft, organisation, old.manner, why)
    count_change(draft, organisation, "moved" if why.key == "why.transfer" else "replaced", why)


def count_leaver(draft: Draft, organisation: OrganisationId, manner: Manner, why: Why) -> None:
    """Count who has served and gone: with those in post they make all who served."""
    if draft.scenario.turns[draft.turn - 1].month >= COUNTED_FROM:
        draft.change(at("left", organisation), 1, why)
        if manner != "elected":
            draft.change(at("left-placed", organisation), 1, why)


def count_change(draft: Draft, organisation: OrganisationId, how: str, why: Why) -> None:
    """Count a change of secretary, from the month in which the record counts."""
    if draft.scenario.turns[draft.turn - 1].month >= COUNTED_FROM:
        draft.change(at(how, organisation), 1, why)


def tick(draft: Draft) -> None:
    """One month: men find their feet, men go native, guberniyas change their secretaries."""
    _settle(draft)
    _go_native(draft)
    _turn_over(draft)
    _hold_together(draft)


def _settle(draft: Draft) -> None:
    due = [each for each in draft.pending_placements if each.due <= draft.turn + 1]
    draft.pending_placements = [
        each for each in draft.pending_placements if each.due > draft.turn + 1
    ]
    for each in due:
        organisation = draft.scenario.posts[each.post].organisation
        holder = draft.holdings[each.post].holder
        if organisation is None or holder is None:
            continue
        why = Why("why.feet-found", {"post": each.post, "person": holder})
        gain = draft.coefficients["placement-grip"] * competence(draft, holder) // 1000
        draft.change(at("grip", organisation), gain, why)
        if each.welcome:
            draft.change(at("loyalty", organisation), draft.coefficients["welcome-bonus"], why)
            draft.change(at("squabble", organisation), -150, why)
        else:
            draft.change(
                at("contentment", organisation), -draft.coefficients["imposed-resentment"], why
            )


def _go_native(draft: Draft) -> None:
    for post, holding in draft.holdings.items():
        organisation = draft.scenario.posts[post].organisation
        placed = holding.holder is not None and holding.manner != "elected"
        if organisation is None or not placed or draft.turn - holding.since < FEET_FOUND:
            continue
        lost = draft.number(at("grip", organisation)) * draft.coefficients["native-decay"] // 1000
        draft.change(at("grip", organisation), -lost, Why("why.gone-native", {"post": post}))


def _turn_over(draft: Draft) -> None:
    """The guberniyas behind the named post change secretaries under the pressure of the rules.

    The named post itself is the player's business, or a card's.
    """
    usual = draft.scenario.usual("squabble")
    pressure = draft.coefficients["turnover"] + draft.number("transfers-rule") * 27 // 20
    organisations = draft.scenario.organisations.values()
    for organisation, squabble in zip(organisations, draft.keys("squabble"), strict=True):
        dice = draft.dice(f"turnover/{organisation.id}")
        quarrel = (draft.number(squabble) - usual) // 10
        for _ in range(organisation.guberniyas - 1):
            if dice.chance(max(0, pressure + quarrel)):
                _change_secretary(draft, organisation.id, dice.below(1000), dice.below(1000))


def _hold_together(draft: Draft) -> None:
    """What placed secretaries and frightened ones make of their committees, month by month.

    Placed men of a region bring grip as the reading has it, and the free election of secretaries
    takes that away again; men who fear for their posts close ranks when discussion or elections
    come over them (Harris 2005, as summarised).
    """
    free = draft.number("free-elections")
    talk = draft.number("discussion") - draft.scenario.usual("discussion")
    fear = max(0, talk) + free
    closing = draft.coefficients["security"] * fear // 20_000
    weight = draft.coefficients["placement-grip"] * (1000 - 4 * free)
    why = Why("why.committee")
    in_post = zip(*(draft.keys(each) for each in MANNERS), strict=True)
    places = zip(draft.keys("grip"), draft.keys("contentment"), in_post, strict=True)
    for grip, contentment, manners in places:
        gain = weight * placed_share(*map(draft.number, manners)) // 20_000_000
        draft.change(grip, gain + closing, why)
        if free:
            draft.change(contentment, free // 40, Why("why.free-elections"))


def placed_share(elected: int, recommended: int, appointed: int) -> int:
    """How many of a region's secretaries (per mille) were recommended or appointed."""
    whole = elected + recommended + appointed
    return (recommended + appointed) * 1000 // whole if whole else 0


def _change_secretary(draft: Draft, organisation: OrganisationId, how: int, whence: int) -> None:
    """One unnamed guberniya secretary goes and another comes. Rolls are 0…999."""
    why = Why("why.turnover", {"organisation": organisation})
    stock = [draft.number(at(manner, organisation)) for manner in MANNERS]
    named = draft.holdings.get(f"secretary-{organisation}")
    if named is not None and named.holder is not None:
        stock[MANNERS.index(named.manner)] -= 1
    if sum(stock) <= 0:
        return
    point = whence * sum(stock) // 1000
    gone = MANNERS[0 if point < stock[0] else 1 if point < stock[0] + stock[1] else 2]
    draft.change(at(gone, organisation), -1, why)
    count_leaver(draft, organisation, gone, why)
    manner = _manner(draft, organisation, whence)
    draft.change(at(manner, organisation), 1, why)
    if manner != "elected":
        _receive(draft, organisation, why)
    count_change(draft, organisation, "replaced" if how < REPLACED_OF_CHANGES else "moved", why)


def _receive(draft: Draft, organisation: OrganisationId, why: Why) -> None:
    """How a guberniya takes a man it did not choose: as an umpire, or as an imposition.

    One of a region's guberniyas moves the region by its part (Rigby 1981; Harris 2005).
    """
    part = 2 * draft.scenario.organisations[organisation].guberniyas
    if draft.number(at("squabble", organisation)) >= UMPIRE_WANTED:
        draft.change(at("loyalty", organisation), draft.coefficients["welcome-bonus"] // part, why)
        draft.change(at("squabble", organisation), -240 // part, why)
    else:
        resented = draft.coefficients["imposed-resentment"] // part
        draft.change(at("contentment", organisation), -resented, why)


def _manner(draft: Draft, organisation: OrganisationId, roll: int) -> Manner:
    """How the new man comes: grip and a good department make recommendations likelier."""
    grip = draft.number(at("grip", organisation))
    recommended = (grip + draft.number("assignments-quality")) * 260 // 1000
    recommended += (draft.number("posts-listed") - draft.scenario.usual("posts-listed")) // LISTED
    used = draft.number("recommendations") * (1000 - draft.number("free-elections")) // 1000
    recommended = max(0, recommended) * used // 1000
    appointed = grip // 9
    shuffled = roll * 7 % 1000
    if shuffled < appointed:
        return "appointed"
    return "recommended" if shuffled < appointed + recommended else "elected"
