"""The coefficients that every reading gives: how strong each rule of power is."""

from game.rules.needs.need import CoefficientNeed, coefficient

# A table is read by its rows.
# fmt: off
GIVEN: tuple[CoefficientNeed, ...] = (
    coefficient("placement-grip", "per mille", "assignments election placement",
                "grip gained by a placed secretary of full competence; a twentieth of it a month "
                "where all are placed; how far placed secretaries shift the hold on conferences; "
                "grip gained or lost as the posts beside them are filled by the office"),
    coefficient("placement-delay", "turns", "placement",
                "how long a recommended man takes to find his feet"),
    coefficient("native-decay", "per mille a month", "placement",
                "grip that a placed man loses to his surroundings after three turns"),
    coefficient("welcome-bonus", "per mille", "assignments placement",
                "loyalty won by settling a squabble, or by meeting requests"),
    coefficient("imposed-resentment", "per mille", "assignments placement",
                "contentment lost when a recommended man comes unasked, or men are sent whom "
                "nobody asked for"),
    coefficient("appoint-resentment", "per mille", "placement",
                "contentment lost when a man is sent; half of it if he was wanted"),
    coefficient("turnover", "per mille a month", "placement",
                "changes of guberniya secretaries that come by themselves"),
    coefficient("requests", "persons a month per 100,000 members", "assignments",
                "how many people committees ask for where squabbles are as declared"),
    coefficient("capacity-month", "persons", "assignments",
                "assignments by card that the department can do under a middling head"),
    coefficient("overload-quality", "per mille per 100 persons over", "assignments",
                "quality that too much work costs"),
    coefficient("squabble-from-overload", "per mille a month", "assignments",
                "squabble that refused requests breed and peace that met ones bring, for every "
                "1,000 beyond the balance"),
    coefficient("privilege-loyalty", "per mille", "privilege",
                "strength of the loyalty declared for each privilege"),
    coefficient("privilege-resentment", "per mille", "privilege",
                "strength of the resentment declared for each privilege"),
    coefficient("compliance-grip", "thousandths of log-odds", "circulars",
                "how far grip helps a letter"),
    coefficient("compliance-load", "thousandths of log-odds", "circulars",
                "how far load hinders a letter"),
    coefficient("flooding", "per mille", "circulars",
                "load that a letter leaves behind"),
    coefficient("loyalty-vote", "per mille", "election votes",
                "weight of personal ties in a body, and of loyalty among the paid delegates of a "
                "conference"),
    coefficient("coalition-vote", "thousandths of log-odds per 1,000", "votes",
                "how far the three carry a vote while they hold together (`coalition` above its "
                "declared start), and lose it when they do not"),
    coefficient("kappa", "thousandths", "election",
                "how many of those who waver follow a committee with the whole hold"),
    coefficient("mood-wage", "per mille", "mood",
                "what wages do to cells"),
    coefficient("mood-exposure", "per mille", "mood",
                "what known methods do to cells"),
    coefficient("argument", "per mille", "mood",
                "how far an argument that is heard moves cells"),
    coefficient("security", "per mille", "mood placement",
                "loyalty and closed ranks that frightened secretaries give the centre when "
                "discussion or elections rise"),
)
# fmt: on
