import pytest

from game.rules.moves import (
    MOVES,
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Publish,
    Recall,
    Send,
    Transfer,
    Undertake,
)
from game.saves.problem import SaveError
from game.saves.record import Record, decode, encode

STATE = "0123456789abcdef"
EVERY: tuple[Move, ...] = (
    Choose("roads", "mend"),
    Fill("secretary-south", "kirov", "recommended"),
    Transfer("a", "b"),
    Recall("a"),
    Plan(500, 400),
    Grant("ration", "north", -1),
    Send("reports", "require", "secretariat", "no-one", "secret", "all"),
    Publish("regime", "one", "central-committee", "sealed"),
    Undertake("visit", "north"),
    Forecast("monopoly", 70),
    EndTurn(),
)


def test_the_list_of_moves_is_whole() -> None:
    assert {type(move) for move in EVERY} == set(MOVES)


@pytest.mark.parametrize("move", [*EVERY, None])
def test_a_record_comes_back(move: Move | None) -> None:
    record = Record(3, move, STATE)
    assert decode(encode(record), 3) == record


def test_a_record_is_one_line_with_sorted_keys() -> None:
    assert encode(Record(7, None, STATE)) == b'{"kind":"undo","n":7,"state":"0123456789abcdef"}'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"7",
        b'{"kind":"undo","n":2,"state":"x"}',
        b'{"kind":"undo","n":1,"state":7}',
        b'{"kind":"undo","n":1,"state":"x","more":1}',
        b'{"kind":"shout","n":1,"state":"x"}',
        b'{"kind":"move","n":1,"state":"x"}',
        b'{"kind":"move","n":1,"state":"x","move":{"kind":"bribe"}}',
        b'{"kind":"move","n":1,"state":"x","move":{"kind":"plan","monthly":"5"}}',
        b'{"kind":"move","n":1,"state":"x","move":7}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_record_is_refused(body: bytes) -> None:
    with pytest.raises(SaveError) as caught:
        decode(body, 1)
    assert caught.value.why.key == "save.problem.unknown-record"
    assert caught.value.why.args == {"n": 1}
