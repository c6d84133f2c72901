"""What a pupil hands in: the code of the result, large, and the result as JSON."""

import json
from dataclasses import asdict

from game.classroom.result_code import Result
from game.classroom.serve.document import Bar, Sheet, heading, page, words_of
from game.classroom.serve.own_games.game import Game
from game.classroom.serve.own_games.hall import OwnHall
from game.rules.scoring.ending import reached
from game.rules.scoring.record import table
from game.rules.scoring.verdict import verdict
from game.session.setup import setup_data
from game.web.html import element, escape

FORMAT = 1


def result_page(hall: OwnHall, seat: int, game: Game) -> str:
    """The page. A game that is not over has no code, and the page says where it stands."""
    say, over = hall.say, game.result is not None
    title = say("ui.own.result.title")
    at = "" if hall.room.closed else hall.pupils_at
    sheet = Sheet(say, hall.language, title, at)
    phase = say(f"ui.own.phase.{'over' if over else 'playing'}")
    bar = Bar(hall.games.course.title, say("ui.room.name"), phase, hall.label(seat))
    body = heading(title)
    if over:
        body += (
            words_of(say("ui.own.result.told"))
            + element("p", escape(game.code), class_="code is-result")
            + words_of(say("ui.own.result.note"), "caption")
            + _ways(hall, "play", "report", "json")
        )
    elif hall.room.closed:
        body += words_of(say("ui.own.result.closed", month=game.standing.month))
    else:
        body += words_of(say("ui.own.result.playing", month=game.standing.month))
        body += _ways(hall, "play")
    return page(sheet, bar, body)


PLACES = {"play": "/play/", "report": "/report", "json": "/result.json"}


def _ways(hall: OwnHall, *names: str) -> str:
    """Links to what can be opened now; a room that is over is not played in."""
    links = (
        element(
            "li",
            element("a", escape(hall.say(f"ui.own.result.{each}")), href=PLACES[each]),
        )
        for each in names
        if each != "play" or not hall.room.closed
    )
    return element("ul", *links, class_="ways")


def result_json(game: Game, result: Result) -> str:
    """The result with ids instead of places, so that another program can read it."""
    session = game.session
    state, scenario = session.state, session.scenario
    ending = reached(state, scenario)
    scored = [row for row in table(state, scenario) if row.measure.scored]
    programme = session.setup.programme
    aims = verdict(state, scenario, programme).aims if programme in scenario.programmes else ()
    data = {
        "format": FORMAT,
        "code": game.code,
        "begun_with": setup_data(session.setup),
        "content": session.pack.content_hash,
        "game": session.hash,
        "result": asdict(result),
        "ending": ending.id if ending is not None else None,
        "aims": {each.aim.id: each.met for each in aims},
        "measures": {row.measure.id: {"yours": row.yours, "inside": row.inside} for row in scored},
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
