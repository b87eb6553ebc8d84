from crawler.fetching.downloader import LONGEST_PAUSE, HostSlot


def slot(delay: float = 1.0) -> HostSlot:
    return HostSlot(1, delay, 0.0)


def test_a_host_is_left_alone_for_the_configured_delay() -> None:
    assert slot().download_delay() == 1.0


def test_what_robots_txt_asks_for_is_a_floor() -> None:
    host = slot()
    host.crawl_delay = 3.0
    assert host.download_delay() == 3.0
    host.delay = 5.0
    assert host.download_delay() == 5.0


def test_a_closed_host_is_left_alone_until_it_opens() -> None:
    host = slot()
    host.lastseen, host.closed_until = 100.0, 130.0
    assert host.lastseen + host.download_delay() == 130.0
    host.lastseen = 140.0
    assert host.download_delay() == 1.0


def test_caution_doubles_the_pause_up_to_a_minute() -> None:
    host = slot()
    pauses = []
    for host.caution in (1, 2, 4, 64, 128):
        pauses.append(host.download_delay())
    assert pauses == [1.0, 2.0, 4.0, LONGEST_PAUSE, LONGEST_PAUSE]


def test_caution_never_shortens_what_robots_txt_asks_for() -> None:
    host = slot()
    host.crawl_delay, host.caution = 300.0, 4
    assert host.download_delay() == 300.0
