"""`scrapy genspider`: with `-t newspaper` it writes a spider file with nothing to delete."""

import argparse
from importlib import import_module
from pathlib import Path
from string import Template

from scrapy.commands import genspider
from scrapy.exceptions import UsageError

from crawler.description import DescriptionError, check_hosts
from crawler.language.fold import fold
from crawler.provinces import UnknownProvinceError, provinces

TEMPLATE = "newspaper"
FILE = Path(__file__).with_name("newspaper.tmpl")


class Command(genspider.Command):
    """Scrapy's own verb, and the template for a newspaper beside Scrapy's own."""

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Add to Scrapy's options where a newspaper comes out."""
        super().add_options(parser)
        parser.add_argument(
            "--province", help="The newspaper's province, where its name does not say it (with -t newspaper)."
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write a spider file; whatever is not about this project's template is Scrapy's."""
        if opts.list:
            super().run(args, opts)
            print(f"  {TEMPLATE}")
        elif opts.dump == TEMPLATE:
            print(FILE.read_text(encoding="utf-8"), end="")
        elif opts.template != TEMPLATE or len(args) != 2:
            super().run(args, opts)
        else:
            assert self.settings is not None
            folder = Path(next(iter(import_module(self.settings["NEWSPIDER_MODULE"]).__path__)))
            path = write(folder, name=args[0], address=args[1], province=opts.province, force=opts.force)
            print(f"{path.parent.name}/{path.name} is written; then: baotinh newspapers --check")


def write(folder: Path, *, name: str, address: str, province: str | None, force: bool = False) -> Path:
    """Write the spider file of a newspaper and return where it is. Raises scrapy's UsageError."""
    if not (name.isidentifier() and name == name.lower() and name.isascii()):
        raise UsageError(f"the name {name!r} is no module's: small letters and digits, e.g. baolaocai")
    path = folder / f"{name}.py"
    if path.exists() and not force:
        raise UsageError(f"spiders/{path.name} exists; --force writes over it")
    host = address.lower().partition("://")[2] or address.lower()
    host = host.partition("/")[0].removeprefix("www.")
    try:
        check_hosts(name, (host,))
        named = provinces().former_in(province or name.removeprefix("bao"))
    except DescriptionError as error:
        raise UsageError(str(error)) from error
    except UnknownProvinceError as error:
        raise UsageError(f"{error}; name the province of {name}: --province NAME") from error
    # A province that others became part of and that is called the same comes first.
    words = {
        "classname": "".join(word.capitalize() for word in fold(f"Báo {named[0]}").replace("-", " ").split()),
        "name": name,
        "title": f"Báo {named[0]}",
        "host": host,
        "province": named[0],
    }
    path.write_text(Template(FILE.read_text(encoding="utf-8")).substitute(words), encoding="utf-8")
    return path
