"""Runs axe-core on pages before and after `picus fix`: fixing must bring no violation that was not there.

usage: compare.py PICUS PLACE[=COUNT]…

A place is a folder of pages, of which COUNT are taken, evenly spread (all without it). A folder named `snippets`
holds fragments, which are fixed as such and judged inside a small page. Exits with 1 when a violation appeared.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from judge import Judge, Violation, appeared
from playwright.sync_api import Error

DOCUMENT = re.compile(r"<(!doctype|html|head|body)\b", re.IGNORECASE)
# They speak of the page around a fragment.
PAGE_RULES = {"region", "landmark-one-main", "page-has-heading-one"}
FRAME = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet</title></head><body>\n%s\n</body></html>'


def chosen(folder: Path, count: int | None) -> list[Path]:
    pages = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".htm") and path.is_file())
    step = max(1, len(pages) // count) if count else 1
    return pages[::step][:count]


def copied(folder: Path, pages: list[Path], target: Path) -> list[Path]:
    """Copies pages with all that stands beside them and is no page: pictures, style sheets, scripts."""
    assets = {path.parent for path in pages}
    for parent in sorted(assets | {child for one in assets for child in one.iterdir() if child.is_dir()}):
        goal = target / parent.relative_to(folder)
        goal.mkdir(parents=True, exist_ok=True)
        for file in parent.iterdir():
            if file.is_file() and file.suffix not in (".html", ".htm"):
                shutil.copyfile(file, goal / file.name)
    return [Path(shutil.copyfile(page, target / page.relative_to(folder))) for page in pages]


def fixed(picus: str, *arguments: str, text: str | None = None) -> str:
    """Runs `picus fix`; 1 says only that barriers are left."""
    run = subprocess.run(
        [picus, "fix", *arguments], input=text, capture_output=True, encoding="utf-8", errors="surrogateescape")
    if run.returncode not in (0, 1):
        raise SystemExit(f"picus fix exited with {run.returncode}: {run.stderr}")
    return run.stdout


def framed(snippet: str) -> str:
    return snippet if DOCUMENT.search(snippet) else FRAME % snippet


def own(violations: list[Violation]) -> list[Violation]:
    return [one for one in violations if one.rule not in PAGE_RULES]


class Comparison:
    def __init__(self, judge: Judge, picus: str, folder: Path) -> None:
        self.judge, self.picus, self.folder = judge, picus, folder
        self.before: list[Violation] = []
        self.after: list[Violation] = []
        self.new: list[tuple[Path, Violation]] = []
        self.pages = 0
        self.unreadable = 0

    def judged(self, files: list[Path]) -> list[list[Violation] | None]:
        answers: list[list[Violation] | None] = []
        for file in files:
            try:
                answers.append(self.judge.violations(file))
            except Error as error:
                print(f"{file}: not judged: {error.message.splitlines()[0]}", file=sys.stderr)
                answers.append(None)
        return answers

    def add(self, names: list[Path], before: list[list[Violation] | None], after: list[list[Violation] | None]) -> None:
        for name, old, new in zip(names, before, after, strict=True):
            if old is None or new is None:
                self.unreadable += 1
                continue
            self.pages += 1
            self.before += old
            self.after += new
            self.new += [(name, one) for one in appeared(old, new)]

    def compare_pages(self, place: Path, count: int | None) -> None:
        originals = chosen(place, count)
        pages = copied(place, originals, self.folder)
        before = self.judged(pages)
        fixed(self.picus, *map(str, pages))
        self.add(originals, before, self.judged(pages))

    def compare_snippets(self, place: Path) -> None:
        originals = chosen(place, None)
        page = self.folder / "snippet.html"
        for original in originals:
            text = original.read_text(encoding="utf-8")
            page.write_text(framed(text), encoding="utf-8")
            before = self.judged([page])
            page.write_text(framed(fixed(self.picus, "-", text=text)), encoding="utf-8")
            after = self.judged([page])
            if not DOCUMENT.search(text):
                before, after = ([one and own(one) for one in side] for side in (before, after))
            self.add([original], before, after)

    def report(self, title: str) -> None:
        before, after = (sum(one.weight for one in side) for side in (self.before, self.after))
        rules = (Counter(one.rule for one in side) for side in (self.before, self.after))
        old, new = rules
        print(f"== {title}: {self.pages} pages" + (f", {self.unreadable} not judged" if self.unreadable else ""))
        for rule in sorted(old | new, key=lambda rule: (-old[rule], rule)):
            print(f"  {rule:36} {old[rule]:6} -> {new[rule]:6}")
        share = f", {100 * (before - after) / before:.1f} % removed" if before else ""
        print(f"  violations {len(self.before)} -> {len(self.after)}, severity {before} -> {after}{share}")
        print(f"  new violations: {len(self.new)}")
        for page, one in self.new:
            print(f"    {page}: {one.rule}: {one.html[:160]!r}")


def main(arguments: list[str]) -> int:
    picus, *places = arguments
    failed = 0
    with Judge() as judge:
        for place in places:
            name, _, count = place.partition("=")
            with tempfile.TemporaryDirectory(prefix="picus-axe-") as folder:
                comparison = Comparison(judge, os.path.abspath(picus), Path(folder))
                if Path(name).name == "snippets":
                    comparison.compare_snippets(Path(name))
                else:
                    comparison.compare_pages(Path(name), int(count) if count else None)
                comparison.report(name)
                failed += len(comparison.new)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
