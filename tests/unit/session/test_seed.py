from game.session.seed import LENGTH, LETTERS, new_seed


def test_a_seed_can_be_read_out_loud_and_typed() -> None:
    assert len(set(LETTERS)) == len(LETTERS)
    assert not set(LETTERS) & set("IL1O0U")
    seeds = {new_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(len(seed) == LENGTH and set(seed) <= set(LETTERS) for seed in seeds)
