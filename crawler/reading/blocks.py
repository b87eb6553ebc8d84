"""A page as a reader sees it: lines of text and pictures, one after the other."""

from dataclasses import dataclass
from enum import Enum, auto

from lxml import etree


class Place(Enum):
    """Where in the markup of pictures a line stands."""

    TEXT = auto()
    FIGURE = auto()
    FIGCAPTION = auto()
    TABLE = auto()


@dataclass(slots=True, eq=False)
class Block:
    """A line of text, or a picture (then `picture` is its address)."""

    text: str
    element: etree._Element
    """The innermost element around the line that begins and ends lines."""
    place: Place = Place.TEXT
    frame: etree._Element | None = None
    """The figure or table it stands in."""
    linked: int = 0
    """Characters inside links."""
    bold: int = 0
    italic: int = 0
    align: str = ""
    """`center` or `right` where the markup says so."""
    heading: bool = False
    boxed: bool = False
    """Whether it stands in an element whose name says box, tool or menu."""
    picture: str | None = None

    @property
    def mostly_linked(self) -> bool:
        """Whether links are nearly all of the line."""
        return self.linked * 5 >= len(self.text) * 4 and self.linked > 0

    @property
    def mostly_bold(self) -> bool:
        """Whether nearly all of the line is bold."""
        return self.bold * 5 >= len(self.text) * 4

    @property
    def mostly_italic(self) -> bool:
        """Whether nearly all of the line is italic."""
        return self.italic * 5 >= len(self.text) * 4
