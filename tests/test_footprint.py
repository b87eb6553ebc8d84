from crawler.footprint import Footprint


def test_a_gap_is_from_one_request_to_the_next_to_the_same_host() -> None:
    footprint = Footprint()
    for host, at in (("a", 10.0), ("b", 10.5), ("a", 11.0), ("a", 14.0), ("b", 12.5)):
        footprint.leave(host, at)
    assert (footprint.requests, footprint.shortest_gap, footprint.longest_gap) == (5, 1.0, 3.0)


def test_a_single_request_has_no_gap() -> None:
    footprint = Footprint()
    footprint.leave("a", 1.0)
    assert (footprint.requests, footprint.shortest_gap) == (1, None)
