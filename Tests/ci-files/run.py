"""Runs the steps of action.yml and of templates/gitlab-ci.yml as a runner does, in a sandbox.

    python run.py SOURCE_FOLDER

The machine that runs GitHub's or GitLab's jobs is played by this one: `sudo` is taken away where we are root, and
`make install` installs the debug build instead of building anew.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from ruamel.yaml import YAML

SOURCE = pathlib.Path(sys.argv[1]).resolve()
BARRIER = '<!doctype html><html lang="en"><head><title>Town hall</title></head><body><main><h1>Town</h1><img src="a.png"></main></body></html>\n'
CLEAN = BARRIER.replace('<img src="a.png">', "<p>Open today.</p>")


def load(path):
    return YAML(typ="safe").load((SOURCE / path).read_text())


def fail(message):
    sys.exit(f"CI files test: {message}")


def expressions(text, inputs, action_path):
    """Replaces `${{ inputs.x }}` and `${{ github.action_path }}`; any other expression is a mistake of the test."""

    def value(match):
        name = match.group(1)
        if name.startswith("inputs."):
            return inputs[name.removeprefix("inputs.")]
        if name == "github.action_path":
            return str(action_path)
        fail(f"unknown expression {name}")

    return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", value, str(text))


def sandbox(work, page):
    site = work / "site"
    site.mkdir(exist_ok=True)
    (site / "a page.html").write_text(page)
    return site


def environment(work):
    """A runner's environment: nothing of ours but what a system's own tools need."""
    tools = work / "tools"
    tools.mkdir(exist_ok=True)
    if os.geteuid() == 0:
        (tools / "sudo").write_text('#!/bin/sh\nexec "$@"\n')
        (tools / "sudo").chmod(0o755)
    return {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(work),
        "LC_ALL": "C.UTF-8",
        "MAKEFLAGS": "SWIFT_BUILD=true BUILT=.build/debug/picus",
    }


def action(work, page, **given):
    definition = load("action.yml")
    inputs = {name: str(value.get("default", "")) for name, value in definition["inputs"].items()} | given
    site = sandbox(work, page)
    env = environment(work) | {"RUNNER_TEMP": str(work / "temp"), "GITHUB_PATH": str(work / "path")}
    (work / "temp").mkdir(exist_ok=True)
    (work / "path").touch()
    if definition["runs"]["using"] != "composite":
        fail("action.yml is no composite action")
    for step in definition["runs"]["steps"]:
        added = (work / "path").read_text().split()
        own = {key: expressions(value, inputs, SOURCE) for key, value in step.get("env", {}).items()}
        result = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", expressions(step["run"], inputs, SOURCE)],
            cwd=expressions(step.get("working-directory", site), inputs, SOURCE),
            env=env | own | {"PATH": ":".join(added + [env["PATH"]])},
            capture_output=True,
            text=True,
        )
        print(f"  {step['name']}: {result.returncode}")
        if result.returncode != 0:
            return step["name"], result, site
    return step["name"], result, site


def gitlab(work, page, **given):
    definition = load("templates/gitlab-ci.yml")
    job = definition["picus"]
    site = sandbox(work, page)
    env = environment(work) | {key: str(value) for key, value in definition["variables"].items()} | given
    env["PATH"] = f"{SOURCE / '.build/debug'}:{env['PATH']}"
    result = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], cwd=site, env=env, capture_output=True, text=True
    )
    print(f"  {' && '.join(job['script'])}: {result.returncode}")
    for kind, path in job["artifacts"]["reports"].items():
        if not (site / path).is_file():
            fail(f"the artifact {kind}, {path}, was not written: {result.stderr}")
    return result, site


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        step, result, site = action(work, BARRIER)
        if step != "picus lint" or result.returncode != 1:
            fail(f"“{step}” ended with {result.returncode}: {result.stderr}")
        if not re.search(r"^::error file=a page.html,line=1,.*image-name", result.stdout, re.M):
            fail(f"no annotation: {result.stdout}")
        results = json.loads((site / "picus.sarif").read_text())["runs"][0]["results"]
        if not any(found["ruleId"] == "image-name" for found in results):
            fail("image-name is not in the SARIF file")
        step, result, _ = action(work, CLEAN)
        if result.returncode != 0:
            fail(f"“{step}” ended with {result.returncode} on a clean page: {result.stdout}{result.stderr}")
        step, result, site = action(work, BARRIER, args="--except image-name", sarif="other.sarif")
        if result.returncode != 0 or not (site / "other.sarif").is_file():
            fail("the inputs args and sarif are not followed")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        result, site = gitlab(work, BARRIER)
        quality = json.loads((site / "gl-code-quality-report.json").read_text())
        if result.returncode != 1 or not any(found["check_name"] == "image-name" for found in quality):
            fail(f"the GitLab job ended with {result.returncode}: {result.stderr}")
        result, _ = gitlab(work, CLEAN)
        if result.returncode != 0:
            fail(f"the GitLab job ended with {result.returncode} on a clean page: {result.stdout}{result.stderr}")
        result, _ = gitlab(work, BARRIER, PICUS_ARGS="--except image-name")
        if result.returncode != 0:
            fail("PICUS_ARGS is not followed")
    print("CI files test: passed")


main()
