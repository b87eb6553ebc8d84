"""Pages read as a newspaper's own layout says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from crawler.items import Precision, Stamp
from crawler.language.text import tidy
from crawler.newspaper import Layout
from crawler.reading.dates import parse_machine_time, parse_stamps
from crawler.reading.printed import printed
from crawler.reading.selectors import every, first, queries
from crawler.reading.story import Story, tell
from crawler.reading.walk import blocks_of

LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Fitted:
    """A layout, and the elements on the page that it names."""

    layout: Layout
    root: etree._Element
    body: etree._Element
    title: etree._Element | None


def fitting(root: etree._Element, layouts: Sequence[Layout]) -> Fitted | None:
    """The first layout whose body is on the page, and whose title is where it names one."""
    for layout in layouts:
        body = first(root, layout.body)
        if body is None:
            continue
        title = first(root, layout.title)
        if title is not None or layout.title is None:
            return Fitted(layout, root, body, title)
    return None


def story_of(fitted: Fitted, title: str | None, above: str | None = None) -> Story:
    """The text of a page, its captions and its signature. `above` is a lead that stands above the layout's body."""
    layout, root, body = fitted.layout, fitted.root, fitted.body
    excluded = {element for css in layout.exclude for element in every(body, css)}
    blocks = blocks_of(body, excluded=excluded, captions=set(every(body, layout.caption)))
    lead = first(root, layout.lead)
    return tell(blocks, title=title, lead=printed(lead) if lead is not None else above)


def stamps_of(fitted: Fitted) -> list[Stamp]:
    """The times that the layout's date elements print; the seconds that `datetime` adds to the same minute.

    The first alternative of the layout's selector that prints any time is the one.
    """
    for find in queries(fitted.layout.date) if fitted.layout.date is not None else ():
        found: list[Stamp] = []
        for element in find(fitted.root):
            stamps = [with_label(element, stamp) for stamp in parse_stamps(printed(element))]
            found += (to_the_second(stamp, element.get("datetime")) for stamp in stamps)
            if any(not stamp.says_updated for stamp in stamps):
                break
        if found:
            return found
    return []


def with_label(element: etree._Element, stamp: Stamp) -> Stamp:
    """A stamp that counts as an update where the label for that stands in front of its element, in the same line."""
    parent = element.getparent()
    if stamp.says_updated or parent is None or element.tag not in ("span", "b", "i", "em", "strong", "time"):
        return stamp
    line = tidy(" ".join(parent.itertext()))
    labelled = parse_stamps(line) if len(line) < len(stamp.printed) + LONGEST_LABEL else []
    return replace(stamp, says_updated=len(labelled) == 1 and labelled[0].says_updated)


def to_the_second(stamp: Stamp, machine: str | None) -> Stamp:
    """The stamp with the seconds of a machine's time that is the same to the minute."""
    exact = parse_machine_time(machine) if machine and stamp.precision is Precision.MINUTE else None
    if exact is None or exact.precision is not Precision.SECOND or exact.at.replace(second=0) != stamp.at:
        return stamp
    return replace(stamp, at=exact.at, precision=Precision.SECOND)


def values_of(root: etree._Element, css: str | None) -> tuple[str, ...]:
    """The texts of all elements that a selector names, once each."""
    texts = (printed(element).removeprefix("#") for element in every(root, css))
    return tuple(dict.fromkeys(text for text in texts if text))
