"""Asks axe-core, in chromium, what is wrong with a page."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Error, Page, Route, sync_playwright

WEIGHTS = {"minor": 1, "moderate": 2, "serious": 3, "critical": 4}

# What makes an element the same one before and after fixing: not its place nor its name, which a fix may change
# (a text gets a label around it), but what it says and where it leads.
RUN = """async () => {
  const identity = element => {
    if (element === document.documentElement) return 'html';
    const words = (element.textContent || '').replace(/\\s+/g, ' ').trim();
    const names = ['src', 'href', 'name', 'value', 'type', 'alt', 'content', 'placeholder'];
    const marks = names.filter(name => element.hasAttribute(name)).map(name => element.getAttribute(name));
    return [words.length + ':' + words.slice(0, 80), ...marks].join(' | ');
  };
  const result = await axe.run(document, {resultTypes: ['violations'], elementRef: true, iframes: false});
  return JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => ({
    rule: rule.id, impact: node.impact || rule.impact || 'minor', html: node.html, tags: rule.tags,
    selector: node.target.flat().join(' '), identity: identity(node.element),
    text: (node.element.textContent || '').replace(/\\s+/g, ' ').trim()}))));
}"""


@dataclass(frozen=True)
class Violation:
    """An element that breaks a rule of axe-core."""

    rule: str
    impact: str
    selector: str
    html: str
    identity: str
    text: str
    tags: tuple[str, ...]

    @property
    def weight(self) -> int:
        return WEIGHTS[self.impact]


class Judge:
    """A chromium with axe-core; a context manager. Nothing is fetched from the network."""

    def __enter__(self) -> Judge:
        executable = shutil.which("chromium") or shutil.which("chromium-browser")
        if executable is None:
            raise SystemExit("chromium is not installed")
        self.target = ""
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        self.page = self.new_page()
        return self

    def __exit__(self, *_: object) -> None:
        self.browser.close()
        self.playwright.stop()

    def new_page(self) -> Page:
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        context.set_default_timeout(30_000)
        context.route("**/*", self.only_files)
        return context.new_page()

    def only_files(self, route: Route) -> None:
        """Keeps pages from the network and from leaving for another page."""
        request = route.request
        leaves = request.is_navigation_request() and request.frame == self.page.main_frame
        if request.url.startswith(("file:", "data:", "about:")) and not (leaves and request.url != self.target):
            route.continue_()
        else:
            route.abort()

    def violations(self, file: Path) -> list[Violation]:
        """The violations in a page; raises `playwright.sync_api.Error` where the browser cannot show it."""
        try:
            self.target = file.resolve().as_uri()
            self.page.goto(self.target, wait_until="load")
            self.page.evaluate(AXE_SCRIPT)
            found = json.loads(self.page.evaluate(RUN))
        except Error:
            self.page.context.close()
            self.page = self.new_page()
            raise
        return [Violation(**{**one, "tags": tuple(one["tags"])}) for one in found]


def appeared(before: list[Violation], after: list[Violation]) -> list[Violation]:
    """The violations after fixing that were not there before, by rule and element."""
    left = Counter((one.rule, one.identity) for one in before)
    # axe-core reports the outermost elements outside landmarks; what counts is the words in them.
    outside = Counter(word for one in before if one.rule == "region" for word in one.text.split())
    new = []
    for one in after:
        if one.rule == "region" and Counter(one.text.split()) <= outside:
            continue
        if left[one.rule, one.identity] > 0:
            left[one.rule, one.identity] -= 1
        else:
            new.append(one)
    return new
