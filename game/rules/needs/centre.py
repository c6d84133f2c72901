"""The numbers of the centre that the rules name."""

from game.rules.needs.need import NumberNeed, number

# A table is read by its rows.
# fmt: off
CENTRE: tuple[NumberNeed, ...] = (
    # The purses.
    number("desk-time", "centre", "hours", "circulars phases plays viewmodel",
           "hours of the Secretariat; filled up anew every turn; letters, posts and privileges "
           "take of it"),
    number("cadres", "centre", "persons", "assignments plays viewmodel",
           "people free to be sent; filling a post takes one, a recall and the assignment "
           "department bring them"),
    number("fund", "centre", "roubles", "centre plays privilege viewmodel",
           "gold roubles; privileges and more paid posts than in April 1922 are paid out of it "
           "every month"),
    number("supporters", "centre", "persons", "papers phases tolerance visibility",
           "people at hand; filled up anew every turn, by fewer where legality is low; every paper "
           "takes one"),
    number("access", "centre", "points", "phases tolerance",
           "room in the press and on the floor; what a scenario refills it by comes every turn, "
           "not every month; half of it or nothing where legality is low"),
    # The office’s name, and the critics’.
    number("authority", "centre", "points", "centre circulars plays plenum seats viewmodel votes",
           "how letters are obeyed and open votes go; from 50 on nobody is sheltered; drifts back "
           "by a fifteenth a month"),
    number("scrutiny", "centre", "points", "centre circulars placement plenum seats viewmodel",
           "how likely a borrowed name comes out; loses a twelfth a month; at 50 the plenum hears "
           "of it"),
    number("legality", "centre", "points", "centre papers seats tolerance viewmodel",
           "falls when a paper is taken up; comes back by an eighth a month; below 45, 35, 25 and "
           "12 critics lose speakers, the press, posts and membership"),
    number("standing", "centre", "points", "centre papers seats",
           "the name of those who sign papers; comes back by an eighth a month"),
    number("watch", "centre", "points", "centre papers seats",
           "how likely a paper is taken up; loses a tenth a month"),
    number("platform", "centre", "permille", "centre mood papers seats viewmodel",
           "how widely the critics’ case is known; what is above the declared start moves cells, "
           "and fades by a twelfth a month"),
    # Who holds together with whom, and the press.
    number("coalition", "centre", "permille", "centre visibility votes",
           "how far the three hold together: above the declared start they carry a vote, below it "
           "they lose it"),
    number("komsomol-line", "centre", "permille", "mood",
           "below the declared start its leadership lends student cells to the critics, above it "
           "takes them away"),
    number("army-line", "centre", "permille", "mood",
           "below the declared start the army’s political directorate lends army cells to the "
           "critics, above it takes them away"),
    number("pressure-on-press", "centre", "permille", "mood papers plenum",
           "how much of the case and of a paper’s reach is lost, a half at most; above 700 editors "
           "complain and scrutiny rises"),
    # What the office sets for the guberniyas and the congress.
    number("recommendations", "centre", "permille", "placement",
           "how likely a new secretary is a recommended one; at 0 nobody is recommended"),
    number("free-elections", "centre", "permille", "election placement viewmodel",
           "fewer recommendations; takes away, and from 250 on reverses, the grip that placed men "
           "bring; pleases cells, frightens secretaries; people vote unseen, so that waverers do "
           "not join the stronger side and administrations vote as they think"),
    number("transfers-rule", "centre", "permille", "centre placement",
           "how many secretaries change in a month; above the declared start it loses a tenth a "
           "month"),
    number("posts-listed", "centre", "posts", "assignments placement",
           "posts filled with the centre’s consent: sixty above the declared start make a "
           "recommendation likelier by a thousandth"),
    number("cc-proposed", "centre", "persons", "election",
           "seats that a congress gives the Central Committee if it is for the office"),
    number("cc-seats", "centre", "persons", "election",
           "seats of the Central Committee; a congress sets them"),
    # Who comes into the party and who is put out of it.
    number("admissions", "centre", "persons", "levy",
           "members gained or lost in a month apart from the Levy, shared out by members"),
    number("levy-plan", "centre", "persons", "levy",
           "workers admitted in a month of the Levy, shared out by worker members; at 0 there is "
           "none"),
    number("levy-members", "centre", "persons", "levy",
           "counts who came in by the Levy"),
    number("checking", "centre", "permille", "levy",
           "how hard student and office cells are checked; at 0 nobody is put out"),
    number("expelled", "centre", "persons", "levy",
           "counts who was put out in the checking"),
    number("signers-put-out", "centre", "persons", "tolerance viewmodel",
           "counts who was put out for signing a paper; for each ten one supporter fewer comes"),
    # Lenin.
    number("lenin-confidence", "centre", "permille", "centre seats viewmodel",
           "the lower it is in December 1922, the sharper the Letter"),
    number("letter-sharpness", "centre", "permille", "centre",
           "is set when the notes are dictated, from Lenin’s confidence and what he has heard"),
    # The office and its assignments.
    number("paid-functionaries", "centre", "persons", "centre viewmodel",
           "moves towards the ceiling by a third of the gap a month; above the declared start "
           "they cost the fund"),
    number("staff-ceiling", "centre", "persons", "centre seats",
           "how many paid posts are allowed"),
    number("instructors", "centre", "persons", "centre visibility",
           "how likely an organisation is visited in a month"),
    number("summons-plan", "centre", "persons", "centre",
           "secretaries told to report in person each month; nine of ten come"),
    number("reports-demanded", "centre", "reports", "centre viewmodel",
           "counts secretaries who reported in person"),
    number("circulars-sent", "centre", "letters", "circulars viewmodel",
           "numbers the letters"),
    number("requests", "centre", "persons", "assignments viewmodel",
           "responsible workers whom committees asked for last month, were not sent and ask for "
           "again"),
    number("assignments-plan", "centre", "persons", "assignments plays viewmodel",
           "assignments a month that the department is told to make"),
    number("responsible-share", "centre", "permille", "assignments plays viewmodel",
           "how much of the plan is for responsible workers"),
    number("assignments-backlog", "centre", "persons", "assignments effects viewmodel",
           "mobilisations ordered beyond the plan and not yet made; they go before requests of the "
           "rank and file"),
    number("assignments-responsible", "centre", "persons", "assignments viewmodel",
           "counts assignments of responsible workers"),
    number("assignments-rank-and-file", "centre", "persons", "assignments viewmodel",
           "counts assignments of the rank and file"),
    number("assignments-quality", "centre", "permille", "assignments placement viewmodel",
           "how well men fit; falls below the declared start when the department is overloaded, or "
           "sends fewer responsible workers than are asked for; makes recommendations likelier"),
    # The country.
    number("discussion", "centre", "permille", "mood placement seats viewmodel",
           "how much of a case is heard, and from 500 on how fast; above the declared start it "
           "frightens secretaries"),
    number("wage-index", "centre", "permille", "mood viewmodel",
           "real wages against 1913: above 400 they make cells content, below it less so"),
    number("scissors", "centre", "permille", "mood viewmodel",
           "dear goods cost contentment from 1,500 on"),
    number("strikes", "centre", "permille", "mood viewmodel",
           "strengthens the opposition in factory cells"),
)
# fmt: on
