"""Of all newspapers' hand-outs and forms, which pairs are taken for one story."""

from collections import defaultdict
from itertools import combinations

from crawler.history.likeness import Wording, likeness
from crawler.history.sketches import hashes, sketch
from crawler.rehearsal.events import FilledIn, Reprint
from crawler.rehearsal.hand_outs import hand_outs
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Newsroom, Plan

ARTICLES = 800


def test_pairs_of_one_story_are_found_and_forms_are_no_pairs() -> None:
    plan = Plan(articles=ARTICLES, hosts=tuple(NEWSPAPERS))
    script = hand_outs(plan)
    newsroom = Newsroom(Plan(articles=ARTICLES, hosts=plan.hosts, script=script))
    keys = [(host, number) for host in plan.hosts for number in newsroom.numbers(host)]
    places = {key: place for place, key in enumerate(keys)}
    stories = [newsroom.story(*key) for key in keys]
    groups: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for event in script:
        if isinstance(event, Reprint):
            original = event.original_newspaper, event.original_number
            groups[original] |= {places[original], places[event.newspaper, event.number]}
    truth = {pair for group in groups.values() for pair in combinations(sorted(group), 2)}
    forms = {places[event.newspaper, event.number] for event in script if isinstance(event, FilledIn)}
    holding: defaultdict[int, list[int]] = defaultdict(list)
    for place, story in enumerate(stories):
        for value in hashes(sketch(story.lead, story.body)):
            holding[value].append(place)
    candidates = {pair for holders in holding.values() for pair in combinations(holders, 2)}
    wordings = {place: Wording(stories[place].lead, stories[place].body) for place in set().union(*candidates)}
    found = {(one, other) for one, other in candidates if likeness(wordings[one], wordings[other]).is_one_story}
    assert len(truth) > 50
    assert len(forms) > 20
    assert truth - candidates == set()
    assert 2 * len(found & truth) / (len(found) + len(truth)) >= 0.99
    assert [pair for pair in found - truth if forms.issuperset(pair)] == []
