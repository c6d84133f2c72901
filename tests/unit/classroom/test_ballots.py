from game.classroom.ballots import BLANK, Ballots

OPTIONS = ("send", "wait", "leave")


def test_the_last_answer_of_a_device_counts() -> None:
    found = Ballots().cast("one", "send").cast("one", "wait")
    assert found.totals(OPTIONS) == {"send": 0, "wait": 1, "leave": 0, BLANK: 0}
    assert found.casts["one"].times == 2


def test_the_same_answer_again_changes_nothing() -> None:
    found = Ballots().cast("one", "send")
    assert found.cast("one", "send") == found


def test_hands_and_devices_are_counted_together() -> None:
    found = Ballots().cast("one", "send").by_hand("send", 4).by_hand("wait", 2)
    assert found.totals(OPTIONS) == {"send": 5, "wait": 2, "leave": 0, BLANK: 0}


def test_hands_that_are_counted_again_replace_the_first_count() -> None:
    assert Ballots().by_hand("send", 4).by_hand("send", 3).totals(OPTIONS)["send"] == 3


def test_a_blank_is_counted_and_never_leads() -> None:
    found = Ballots().by_hand(BLANK, 9).by_hand("wait", 1)
    assert found.totals(OPTIONS)[BLANK] == 9
    assert found.leaders(OPTIONS) == ("wait",)


def test_a_tie_names_all_who_lead_in_the_order_of_the_options() -> None:
    found = Ballots().by_hand("leave", 3).by_hand("send", 3)
    assert found.leaders(OPTIONS) == ("send", "leave")


def test_where_nobody_chose_all_lead() -> None:
    assert Ballots().by_hand(BLANK, 3).leaders(OPTIONS) == OPTIONS


def test_without_devices_the_sums_stay_and_the_devices_go() -> None:
    before = Ballots().cast("one", "send").cast("two", BLANK).by_hand("send", 2)
    found = before.without_devices()
    assert found.totals(OPTIONS) == before.totals(OPTIONS)
    assert not found.casts
    assert found.without_devices() == found


def test_the_answer_of_one_device_can_be_taken_out() -> None:
    found = Ballots().cast("one", "send").cast("two", "send").without("one")
    assert found.totals(OPTIONS)["send"] == 1
    assert found.without("three") == found
