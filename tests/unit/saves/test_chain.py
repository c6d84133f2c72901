from game.saves import chain

BODIES = (b'{"n":1}', b"", "{“Пенза”}".encode())


def _journal(start: str = "start") -> bytes:
    text, last = b"", start
    for body in BODIES:
        text += chain.line(last, body)
        last = chain.digest(last, body)
    return text


def test_what_was_written_is_read() -> None:
    found = chain.read(_journal(), "start")
    assert found.bodies == BODIES
    assert found.sound == len(_journal())


def test_a_line_shows_its_length_and_digest() -> None:
    head = _journal().split(b"\n")[0]
    assert head == b'00000007 %s {"n":1}' % chain.digest("start", b'{"n":1}').encode()


def test_another_start_does_not_fit() -> None:
    assert chain.read(_journal(), "other").bodies == ()


def test_upper_case_digits_do_not_pass() -> None:
    text = _journal()
    head = text[:25]
    assert head.upper() != head
    assert chain.read(head.upper() + text[25:], "start").sound == 0


def test_lines_cannot_change_places() -> None:
    first, second, third = _journal().splitlines(keepends=True)
    assert chain.read(first + third + second, "start").bodies == BODIES[:1]
    assert chain.read(first + first, "start").bodies == BODIES[:1]
    assert chain.read(second + third, "start").bodies == ()


def test_other_line_ends_do_not_pass() -> None:
    assert chain.read(_journal().replace(b"\n", b"\r\n"), "start").bodies == ()


def test_nothing_is_an_empty_journal() -> None:
    assert chain.read(b"", "start") == chain.ProvenLines((), 0, 0)
