"""Runs every benchmark: `make bench`; with BENCH=full in the environment, at full size."""

import importlib
import pkgutil
import sys

import bench


def main() -> None:
    """Run the benchmarks that are named on the command line, or all of them."""
    known = [module.name for module in pkgutil.iter_modules(bench.__path__) if not module.name.startswith("__")]
    unknown = set(sys.argv[1:]) - set(known)
    if unknown:
        sys.exit(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    for name in sys.argv[1:] or known:
        module = importlib.import_module(f"bench.{name}")
        print(f"\n## {name}: {(module.__doc__ or '').splitlines()[0]}\n")
        module.main()


if __name__ == "__main__":
    main()
