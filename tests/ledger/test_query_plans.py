"""No query of a crawl reads a whole table of addresses: a ledger of millions is opened like an empty one."""

from crawler.items import Door, Failed, Failure, Gone, Listed, Unchanged
from crawler.ledger.queue import Queue
from crawler.ledger.run import begin
from crawler.store.address_rows import ListAddress, Walk, admit_listing
from crawler.store.pending_rows import pending
from crawler.store.writer import Writer
from tests.ledger.test_known import listed
from tests.samples import NEWSPAPER, NOON, identified, outcome


def crawl(writer: Writer) -> None:
    """Let a run meet every kind of outcome."""
    run = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    listing = ListAddress(url="https://baothu.vn/thoi-su/", door=Door.SECTION, walk=Walk())
    admit_listing(writer.database.conn, listing, newspaper="baothu", run=run.number, now=NOON)
    queue = Queue(writer, run, limit=None, revisits=10)
    results = iter(
        (identified(site_id="7"), Gone(), Failed(failure=Failure.TIMEOUT), identified(site_id="10"), Unchanged())
    )
    while claim := queue.claim(NOON):
        result = listed("7", "8", "9", "10", "11") if claim.is_listing else next(results)
        assert not isinstance(result, Listed) or claim.is_listing
        writer.put(outcome(result, run=run.number, address=claim.address))
    assert queue.is_empty(NOON)
    run.close(ended="finished", now=NOON)


def test_every_query_finds_addresses_by_an_index(writer: Writer) -> None:
    statements: list[str] = []
    writer.database.conn.set_trace_callback(statements.append)
    crawl(writer)
    pending(writer.database.conn, "baothu")
    writer.database.conn.set_trace_callback(None)
    queries = [each for each in statements if each.split(None, 1)[0] in {"SELECT", "UPDATE"}]
    assert len(queries) > 20
    plans = {
        query: [str(row[3]) for row in writer.database.execute(f"EXPLAIN QUERY PLAN {query}")] for query in queries
    }
    scans = ("SCAN addresses", "SCAN articles", "SCAN outcomes")
    assert {query: plan for query, plan in plans.items() if any(step.startswith(scans) for step in plan)} == {}
