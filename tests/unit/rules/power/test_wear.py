"""What is done again and again moves less each time."""

from game.rules.power.wear import again, left, part


def test_each_time_leaves_less_and_nothing_in_the_end() -> None:
    shares = [left(800, times) for times in range(60)]
    assert shares == sorted(shares, reverse=True)
    assert (shares[0], shares[1], shares[-1]) == (1000, 800, 0)
    assert again(0) == 1000 > again(1)


def test_a_part_keeps_its_direction() -> None:
    assert [part(by, 500) for by in (10, -10, 0)] == [5, -5, 0]
    assert part(-3, 1000) == -3
