"""Menus, and links from one list page to the others."""

from crawler.rehearsal.chance import chance
from crawler.rehearsal.families.markup import PORTAL_MENUS, slug
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.views import Listing

SUB_MENUS = 4
"""An entry of the menu opens over so many others at most."""


def menus(newspaper: Newspaper, templates: Templates, paths: Paths, least: int) -> str:
    """Return the entries of the menu: the newspaper's sections; where those are few, lists that are not played too."""

    def url(word: str) -> str:
        return f"https://{newspaper.host}{paths.listing.format(section=word)}"

    draw = chance("menus", newspaper.host)
    own = {section.title: url(section.word) for section in newspaper.sections}
    further = {title: url(slug(title).lower()) for title in PORTAL_MENUS if title not in own}
    entries = []
    for title, address in (*own.items(), *list(further.items())[: max(0, least - len(own))]):
        subs = draw.sample(list(further.items()), draw.randrange(SUB_MENUS + 1))
        sub_menus = "".join(templates.sub_menu.format(title=sub, url=to) for sub, to in subs)
        entries.append(templates.menu.format(title=title, url=address, sub_menus=sub_menus))
    return "".join(entries)


def pager(listing: Listing, templates: Templates, paths: Paths) -> str:
    """Return the links to the list pages around one, and the one to the next."""
    host, page = listing.newspaper.host, listing.page

    def link(template: str, to: int) -> str:
        return template.format(url=f"https://{host}{paths.of_list(listing.section, to)}", page=to)

    around = range(max(1, page - 3), min(listing.pages, page + 4) + 1)
    pages = "".join(link(templates.pager_here if to == page else templates.pager_link, to) for to in around)
    after = link(templates.pager_next, page + 1) if page < listing.pages else ""
    return templates.pager.format(pages=pages, next=after)
