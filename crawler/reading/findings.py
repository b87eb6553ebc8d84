"""The fields of one page as they are found, each with the layer that gave it."""

from dataclasses import dataclass, field
from typing import Any

from crawler.items import Caption, Layer, RawArticle
from crawler.reading.page import Page
from crawler.reading.structured import Head
from crawler.reading.times import Times


@dataclass(slots=True)
class Findings:
    """What was found on a page so far."""

    page: Page
    newspaper: str
    values: dict[str, Any] = field(default_factory=dict)
    provenance: dict[str, Layer] = field(default_factory=dict)

    def add(self, name: str, value: object, layer: Layer) -> None:
        """Take a field's value from a layer; nothing and empty values are no findings."""
        if value:
            self.values[name] = value
            self.provenance[name] = layer

    def article(self, head: Head, times: Times, *, language: str = "vi", layout: str | None = None) -> RawArticle:
        """The article as found."""
        return RawArticle(
            url=self.page.url,
            newspaper=self.newspaper,
            canonical_url=self.page.absolute(head.canonical) if head.canonical else None,
            published=times.published,
            updated=times.updated,
            language=language,
            layout=layout,
            provenance={**self.provenance, **times.provenance},
            **self.values,
        )


def captions_of(page: Page, captions: list[tuple[str, str]]) -> tuple[Caption, ...]:
    """The captions, with the pictures' absolute addresses."""
    return tuple(
        Caption(text=text, image_url=page.absolute(address) if address else None) for text, address in captions
    )
