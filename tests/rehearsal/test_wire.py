import json
from datetime import timedelta

import pytest

from crawler.rehearsal.events import Alteration, Change, Edit, Manner, Remove, Reprint, Restore
from crawler.rehearsal.faults import Rule, SlowBody, Status
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.traps import WrongDates
from crawler.rehearsal.wire import packed, unpacked

NOW = Plan().opened_at


def test_a_plan_goes_through_json_and_back() -> None:
    plan = Plan(
        seed=7,
        articles=50,
        opened_at=NOW + timedelta(hours=3),
        hosts=("baodaklak.vn",),
        script=(
            Edit(at=NOW, newspaper="baodaklak.vn", number=3, changes=(Change.TYPO, Change.LEAD), stamped=False),
            Remove(at=NOW, newspaper="baodaklak.vn", number=4, manner=Manner.SOFT),
            Restore(at=NOW, newspaper="baodaklak.vn", number=4),
            Reprint(
                newspaper="baodaklak.vn",
                number=5,
                original_newspaper="baolaocai.vn",
                original_number=6,
                alterations=(Alteration.CUT,),
            ),
        ),
        faults=(
            Rule(fault=Status(code=429, retry_after=3), path="html$", rate=0.05),
            Rule(fault=SlowBody(seconds=0.5), attempts=1),
            Rule(fault=WrongDates(dates=("mai", ""))),
        ),
        gzip=False,
    )
    assert unpacked(json.loads(json.dumps(packed(plan)))) == plan


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError, match="Flood"):
        unpacked({"kind": "Flood"})
