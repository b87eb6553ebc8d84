"""`python -m crawler.rehearsal`: opens a newsroom on loopback until it is told to stop."""

import argparse
import asyncio
import json
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from crawler.rehearsal import wire
from crawler.rehearsal.access_log import AccessLog
from crawler.rehearsal.clock import Clock
from crawler.rehearsal.connection import listen
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.rhythm import VIETNAM
from crawler.rehearsal.server import Server

ALL = "all"
"""What is said instead of a host for every newspaper."""


def moment(text: str) -> datetime:
    """Return a time given on the command line; without an offset it is Vietnam's."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=VIETNAM)


def host(text: str) -> str:
    """Return a newspaper's host given on the command line; raises `ValueError` where none is played at it."""
    if text not in {*NEWSPAPERS, ALL}:
        raise ValueError(text)
    return text


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    usual = Plan()
    parser = argparse.ArgumentParser(prog="python -m crawler.rehearsal", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="the port on loopback; any free one by default")
    parser.add_argument("--seed", type=int, default=usual.seed, help="another seed gives another newsroom")
    parser.add_argument("--articles", type=int, default=usual.articles, help="how many articles are shown in all")
    parser.add_argument(
        "--hosts", type=host, nargs="+", default=usual.hosts, metavar="HOST", help="the newspapers played; or: all"
    )
    parser.add_argument("--now", type=moment, default=usual.opened_at, help="the newsroom's time, as ISO 8601")
    parser.add_argument("--rate", type=float, default=0.0, help="how fast its time runs; 0, the default: it stands")
    parser.add_argument("--log", type=Path, help="a file that every request is appended to, as a line of JSON")
    parser.add_argument("--no-gzip", action="store_true", help="send pages uncompressed")
    parser.add_argument("--plan", action="store_true", help="read a plan, as one line of JSON, from standard input")
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input ends")
    return parser


def plan_of(arguments: argparse.Namespace) -> Plan:
    """Return the plan that the command line asks for."""
    if arguments.plan:
        plan = wire.unpacked(json.loads(sys.stdin.readline()))
        assert isinstance(plan, Plan)
        return plan
    return Plan(
        seed=arguments.seed,
        articles=arguments.articles,
        opened_at=arguments.now,
        hosts=tuple(NEWSPAPERS) if ALL in arguments.hosts else tuple(arguments.hosts),
        gzip=not arguments.no_gzip,
    )


async def serve(arguments: argparse.Namespace) -> None:
    """Serve until a signal comes or, if so asked, standard input ends."""
    plan = plan_of(arguments)
    log = AccessLog(arguments.log)
    listening = await listen(Server(Newsroom(plan), Clock(plan.opened_at, arguments.rate), log), arguments.port)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    def stop_at_end_of_input() -> None:
        if not os.read(sys.stdin.fileno(), 4096):
            stop.set()

    if arguments.with_parent:
        loop.add_reader(sys.stdin, stop_at_end_of_input)
    print(listening.address, flush=True)
    await stop.wait()
    listening.close()
    log.close()


def main() -> None:
    """Read the command line and serve."""
    asyncio.run(serve(parser().parse_args()))


if __name__ == "__main__":
    main()
