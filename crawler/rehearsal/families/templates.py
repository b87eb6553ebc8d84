"""A system's markup as templates: what one system prints otherwise than another is data."""

from dataclasses import dataclass
from typing import Literal

Place = Literal["before", "after"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """Pieces of a system's pages, filled in by `printing`; a field's docstring names its own words.

    Every piece may use `{host}`, `{name}` (the newspaper's), `{province}` and `{site}` (a run of hexadecimal
    digits that is the newspaper's own). An article's words, wherever one is shown, are `{url}`, `{path}`, `{id}`,
    `{title}`, `{lead}` (with its dateline), `{short}` (the lead cut short), `{image}`, `{section}`, `{section_url}`
    and `{at}`, its time, with any format, as are `{weekday}`, `{weekday_number}` and `{half}` of the day.
    """

    head: str
    """The beginning of an article's `<head>`. `{json_title}` and `{json_lead}` may stand in JSON; `{tags}`;
    `{updated}`, the time of the last change, and `{utc}`, the same in UTC."""
    list_head: str
    """The beginning of the `<head>` of any other page: `{title}`, `{url}`."""
    top: str
    """From there to the main column: `{menus}`, `{now}` the present moment, `{style}`, `{script}`, `{tracker}`,
    `{ticker}` a few of the newest headlines."""
    menu: str
    """An entry of the menu: `{title}`, `{url}`, `{sub_menus}`."""
    sub_menu: str
    """An entry of its menu: `{title}`, `{url}`."""
    tile: str
    """An article with its picture, in boxes."""
    line: str
    """An article without one, in boxes."""
    box: str
    """A box of articles: `{title}`, `{url}`, `{items}`."""
    article: str
    """An article's main column: `{text}`, `{share}`, `{tags}`, `{related}`, `{print_url}`."""
    text: str
    """What a print view shows too: `{stamp}`, `{opening}` (dateline and lead), `{body}`, `{signature}`;
    `{beginning}`, the text's first characters, cut off wherever that is."""
    lead: str = "{dateline}{lead}"
    dateline: str = "({dateline}) - "
    """How a dateline is printed by newspapers that have no form of their own."""
    paragraph: str = '<p style="text-align: justify;">{words}</p>\n'
    heading: str = '<p style="text-align: justify;"><strong>{words}</strong></p>\n'
    signature: str = '<p style="text-align: right;"><strong>{words}</strong></p>\n'
    picture: str
    """A picture with its words: `{src}`, `{words}`, `{file}` the file's name, `{alt}` another text, the headline."""
    inside: str
    """What stands in the middle of a text and does not belong to it: `{related}`."""
    related: str
    """An earlier article that a page leads to."""
    tag: str
    """A tag: `{words}`, `{slug}`."""
    share: str
    """What passes an article on."""
    print_view: str = ""
    """A print view, where the system has them: `{text}`."""
    listing: str
    """A list's main column: `{section}`, `{large}`, `{items}`, `{pager}`."""
    large: str
    """The first article of a list."""
    item: str
    """The others."""
    pager: str
    """Links to the pages around a list page: `{first}`, `{pages}`, `{next}`."""
    pager_link: str
    """A link to a page: `{url}`, `{page}`."""
    pager_here: str
    """The page itself: `{page}`."""
    pager_next: str
    """The link to the next page: `{url}`, `{page}`."""
    front: str
    """The front page's main column: `{items}`, `{boxes}`."""
    under: str
    """What stands under an article of a section and ends the main column: `{items}`; lists end theirs themselves."""
    side: str
    """The side column: `{latest}`, `{most_read}`, `{boxes}`."""
    foot: str
    """From there to the end: `{menus}`, `{script}`, `{style}`, `{boxes}`."""
    styled: str
    """The classes that styles are written for, split at spaces."""
    scripted: str
    """The functions of the scripts, split at spaces."""
