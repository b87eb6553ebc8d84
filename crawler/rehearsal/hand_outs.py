"""A script in which newspapers print each other's texts and fill in forms, so that both can be told apart.

The rates are assumptions: one article in 16 is a hand-out that others print too, within hours or days and each in a way
of its own; one in 20 is a form.
"""

from crawler.rehearsal.chance import chance
from crawler.rehearsal.events import Alteration, FilledIn, Form, Reprint, Written
from crawler.rehearsal.newsroom import Newsroom, Plan

HANDED_OUT = 0.06
FORMS = 0.05
MEAN_REPRINTS = 4
MOST_REPRINTS = 30
MEAN_DISTANCE = 2000
"""Articles of all newspapers together that are published between a hand-out and a reprint of it."""
ALTERED = 0.4
"""The chance of each alteration."""


def hand_outs(plan: Plan) -> tuple[Written, ...]:
    """Return what makes some of a plan's articles hand-outs, their reprints and forms."""
    newsroom = Newsroom(plan)
    printed = sorted(
        (desk.rhythm.published_at(number), host, number)
        for host, desk in newsroom.desks.items()
        for number in newsroom.numbers(host)
    )
    draw = chance(plan.seed, "hand-outs")
    events: dict[tuple[str, int], Written] = {}
    for place, (_, host, number) in enumerate(printed):
        if (host, number) in events:
            continue
        if draw.random() < FORMS:
            events[host, number] = FilledIn(newspaper=host, number=number, form=draw.choice(list(Form)))
        if draw.random() >= HANDED_OUT:
            continue
        for _ in range(min(MOST_REPRINTS, 1 + int(draw.expovariate(1 / MEAN_REPRINTS)))):
            later = place + 1 + int(draw.expovariate(1 / MEAN_DISTANCE))
            _, other, others = printed[min(later, len(printed) - 1)]
            if other != host and (other, others) not in events:
                events[other, others] = Reprint(
                    newspaper=other,
                    number=others,
                    original_newspaper=host,
                    original_number=number,
                    alterations=tuple(one for one in Alteration if draw.random() < ALTERED),
                )
    originals = {
        (event.original_newspaper, event.original_number) for event in events.values() if isinstance(event, Reprint)
    }
    return tuple(
        event
        for event in events.values()
        if not isinstance(event, Reprint) or (event.newspaper, event.number) not in originals
    )
