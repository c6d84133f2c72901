"""A share of games and its interval."""

from game.sim.share import Share


def test_a_share_is_in_per_mille() -> None:
    assert Share(1, 3).permille == 333
    assert Share(0, 0).permille == 0


def test_the_interval_holds_the_share_and_narrows_with_games() -> None:
    few, many = Share(3, 10), Share(300, 1_000)
    for share in (few, many):
        low, high = share.interval
        assert low < share.permille < high
    assert few.interval[1] - few.interval[0] > 3 * (many.interval[1] - many.interval[0])


def test_where_all_or_none_are_met_the_interval_stays_inside() -> None:
    assert Share(0, 10).interval == (0, 278)
    assert Share(10, 10).interval == (722, 1_000)
    assert Share(0, 0).interval == (0, 1_000)


def test_shares_are_pooled_by_games() -> None:
    assert Share(1, 2) + Share(0, 6) == Share(1, 8)
