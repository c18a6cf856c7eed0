from model.progress.durations import duration, time_left


def test_durations_read_well():
    assert [duration(seconds) for seconds in (0.4, 4.4, 59.6, 200, 3599.6, 7500)] == [
        "0 s",
        "4 s",
        "1 min 00 s",
        "3 min 20 s",
        "1 h 00 min",
        "2 h 05 min",
    ]


def test_what_is_left_is_a_duration():
    assert time_left(200) == "3 min 20 s left"
