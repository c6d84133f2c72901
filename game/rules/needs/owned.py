"""The numbers of organisations, people, audiences, ranks and votes that the rules name."""

from game.rules.needs.need import NumberNeed, number

# A table is read by its rows.
# fmt: off
OWNED: tuple[NumberNeed, ...] = (
    # Organisations: their cells, committees and delegates.
    number("members", "organisation", "persons", "assignments figure levy viewmodel",
           "shares out who comes in and who is put out; how many people a committee asks for"),
    number("worker-share", "organisation", "permille", "levy",
           "shares out the Levy"),
    number("delegates", "organisation", "persons", "election viewmodel",
           "shares out the seats of an assembly"),
    number("grip", "organisation", "permille",
           "assignments centre circulars election placement unseating viewmodel visibility",
           "the hold of a committee on its conferences; how letters are obeyed and new "
           "secretaries come"),
    number("squabble", "organisation", "permille",
           "assignments placement rumour viewmodel visibility",
           "from 450 on an umpire is welcome; above the declared start more secretaries change and "
           "more people are asked for"),
    number("load", "organisation", "permille", "centre circulars viewmodel visibility",
           "unanswered letters: they hinder the next, from 250 on make obedience formal, and "
           "silence reports; a fifth is cleared each turn"),
    number("reporting", "organisation", "reports", "centre circulars visibility",
           "kinds of report that come in: they narrow what is expected of a letter and say what a "
           "page may show"),
    number("pay-grade", "organisation", "grade", "privilege viewmodel visibility",
           "loyalty above or below that of the rank, for each grade beside the organisation’s own"),
    number("contentment", "organisation", "permille",
           "assignments circulars election levy mood placement privilege rumour seats unseating "
           "viewmodel",
           "cells that are not content drift to the opposition and send delegates against the "
           "office; below 150 conferences drop secretaries; drifts back by a twelfth a turn"),
    number("loyalty", "organisation", "permille",
           "assignments circulars election mood placement privilege viewmodel",
           "how letters are obeyed, how much of a delegation is sure, and, by the paid delegates, "
           "the hold on conferences"),
    number("contested", "organisation", "permille", "centre election viewmodel",
           "takes up to a third of the hold on conferences; loses a third a month"),
    number("away", "organisation", "turns", "election presence viewmodel",
           "1 or more while the secretary is away: the committee has half of its hold on "
           "conferences, and arguments go further; goes down by one each turn"),
    number("journey", "organisation", "days", "presence",
           "days of travel to Moscow: from five on who is called there is away for two turns"),
    number("receptive", "organisation", "permille", "mood viewmodel",
           "the ear of a place for argument; 1,000 is the middle"),
    number("opposition-factory", "organisation", "permille", "election levy mood",
           "the opposition’s share in factory cells; comes back to the organisation’s own start"),
    number("opposition-office", "organisation", "permille", "election levy mood",
           "the opposition’s share in office cells; comes back to the organisation’s own start. "
           "Administrations think so too, and where hands are raised vote less so"),
    number("opposition-student", "organisation", "permille", "election levy mood",
           "the opposition’s share in student cells; comes back to the organisation’s own start"),
    number("opposition-army", "organisation", "permille", "election levy mood",
           "the opposition’s share in army cells; comes back to the organisation’s own start"),
    number("opposition-village", "organisation", "permille", "election levy mood",
           "the opposition’s share in village cells; comes back to the organisation’s own start"),
    number("argued-factory", "organisation", "permille", "mood",
           "the critics’ case as it was put in factory cells by word of mouth, minus where it was "
           "answered; a quarter is forgotten in a month"),
    number("argued-office", "organisation", "permille", "mood",
           "the critics’ case as it was put in office cells by word of mouth, minus where it was "
           "answered; a quarter is forgotten in a month"),
    number("argued-student", "organisation", "permille", "mood",
           "the critics’ case as it was put in student cells by word of mouth, minus where it was "
           "answered; a quarter is forgotten in a month"),
    number("argued-army", "organisation", "permille", "mood",
           "the critics’ case as it was put in army cells by word of mouth, minus where it was "
           "answered; a quarter is forgotten in a month"),
    number("argued-village", "organisation", "permille", "mood",
           "the critics’ case as it was put in village cells by word of mouth, minus where it was "
           "answered; a quarter is forgotten in a month"),
    # Their secretaries, counted.
    number("elected", "organisation", "persons", "election phases placement unseating viewmodel",
           "secretaries in post who were elected"),
    number("recommended", "organisation", "persons",
           "election phases placement unseating viewmodel",
           "secretaries in post who were recommended; they are placed men"),
    number("appointed", "organisation", "persons", "election phases placement unseating viewmodel",
           "secretaries in post who were sent; they are placed men"),
    number("replaced", "organisation", "persons", "placement unseating viewmodel",
           "counts secretaries who were replaced, from August 1922"),
    number("moved", "organisation", "persons", "placement viewmodel",
           "counts secretaries who were transferred, from August 1922"),
    number("left", "organisation", "persons", "placement",
           "counts secretaries who served and went, from August 1922"),
    number("left-placed", "organisation", "persons", "placement",
           "counts those of them who had been recommended or appointed"),
    number("inspected", "organisation", "visits", "centre circulars",
           "1 when an instructor has been; he brings a report and 20 of grip"),
    # People, audiences, ranks, votes.
    number("tie", "person", "permille",
           "judge layout placement plays privilege viewmodel visits votes",
           "what binds a person to the General Secretary: a member votes by it, a privilege or a "
           "post adds to it"),
    number("line", "person", "permille", "layout tolerance viewmodel visits votes",
           "a member’s line now against that of April 1922 moves his vote"),
    number("sheltered", "person", "flag", "plays tolerance",
           "1 when a committee will not let him go, as long as authority is below 50"),
    number("exposure", "audience", "points",
           "centre circulars mood placement plays plenum privilege seats viewmodel",
           "what an audience has heard of methods; a fifteenth is forgotten in a month; cells "
           "lose heart by it, Lenin’s Letter grows sharper"),
    number("pay", "rank", "roubles", "privilege viewmodel",
           "each rouble above the declared start binds a rank by four per mille; the further the "
           "ladder from a cell’s secretary to a guberniya’s opens, the less content are cells"),
    number("rank-loyalty", "rank", "permille", "privilege viewmodel",
           "where the loyalty of committees is drawn to; fades towards 400"),
    number("mandate", "vote", "permille", "effects votes",
           "weight thrown into a vote"),
)
# fmt: on
