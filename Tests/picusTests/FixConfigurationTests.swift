import Foundation
import Testing

/// `picus fix` follows `picus.yml` as `picus lint` does.
@Suite("The configuration of picus fix")
struct FixConfigurationTests: ProgramTests {
    private static let page = """
        <!doctype html>
        <html><head><title>Opening hours</title>
        <meta name=viewport content="width=device-width, user-scalable=no"></head>
        <body><main><h1>Opening hours</h1>
        <p>The town hall is open to the public from Monday to Friday. Please bring your identity card and the letter \
        that we have sent to you, so that we can help you.</p></main></body></html>
        """
    private static let language = page.replacing("<html>", with: "<html lang=\"en\">")
    private static let zoom = page.replacing("width=device-width, user-scalable=no", with: "width=device-width")

    @Test("Checks are on or off for each path")
    func checks() throws {
        let configuration = """
            checks:
              page-language: off
            overrides:
              - paths: ["sub/**"]
                checks:
                  page-language: on
                  meta-viewport-zoom: off
            """
        try withFolder(["picus.yml": configuration, "a.html": Self.page, "sub/b.html": Self.page]) { folder in
            let run = try picus(["fix", "."], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try content(folder + "/a.html") == Self.zoom)
            #expect(try content(folder + "/sub/b.html") == Self.language)
            // Whoever names a check wants it.
            _ = try picus(["fix", "--only", "page-language", "a.html"], in: folder)
            #expect(try content(folder + "/a.html") == Self.zoom.replacing("<html>", with: "<html lang=\"en\">"))
        }
    }

    @Test("What is ignored stays, and goes along into another folder as it is; a named page is fixed all the same")
    func ignored() throws {
        let files = ["picus.yml": "ignore: [\"old/**\"]\n", "a.html": Self.page, "old/b.html": Self.page]
        try withFolder(files) { folder in
            let out = try picus(["fix", "--only", "page-language", "--out", "../fixed", "."], in: folder)
            // The zoom is left.
            #expect(out.status == 1, "\(out.errors)")
            #expect(try content(folder + "/../fixed/a.html") == Self.language)
            #expect(try content(folder + "/../fixed/old/b.html") == Self.page)
            _ = try picus(["fix", "--only", "page-language", "."], in: folder)
            #expect(try content(folder + "/a.html") == Self.language)
            #expect(try content(folder + "/old/b.html") == Self.page)
            _ = try picus(["fix", "--only", "page-language", "old/b.html"], in: folder)
            #expect(try content(folder + "/old/b.html") == Self.language)
        }
    }

    @Test("The threshold, patterns, templates and another configuration are followed")
    func settings() throws {
        let image = "<p>A <img src=a.png></p>"
        let files = [
            "picus.yml": "fail-on: critical\ninclude: [\"*.page\"]\n", "a.page": "<p id=a>1</p><p id=a>2</p>",
            "b.html": Self.page, "other.yml": "checks:\n  page-language: off\n  meta-viewport-zoom: off\n",
            "c.html": "<p>A <button></button></p>",
        ]
        try withFolder(files) { folder in
            let run = try picus(["fix", "."], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try content(folder + "/a.page") == "<p id=a>1</p><p id=a-2>2</p>")
            #expect(try content(folder + "/b.html") == Self.page)
            let other = try picus(["fix", "--config", "other.yml", "b.html"], in: folder)
            #expect(other.status == 0, "\(other.errors)")
            #expect(try content(folder + "/b.html") == Self.page)
            // The command line wins.
            let strict = try picus(["fix", "--fail-on", "minor", "-"], in: folder, input: Data(image.utf8))
            #expect(strict.status == 1)
        }
    }

    @Test("Folders with checks and transforms of one's own are read; a mistake is told with its line")
    func folders() throws {
        let check = """
            <check xmlns="urn:picus:check" id="no-blink" impact="minor" kind="failure">
              <requirements/>
              <title xml:lang="en">Nothing blinks</title><title xml:lang="zh-Hans">没有闪烁</title>
              <affected xml:lang="en">All.</affected><affected xml:lang="zh-Hans">所有人。</affected>
              <remedy xml:lang="en">Remove it.</remedy><remedy xml:lang="zh-Hans">删除。</remedy>
              <applicability elements="town"/>
              <expectation key="old" test="not(@old)">
                <message xml:lang="en">Old.</message><message xml:lang="zh-Hans">旧。</message>
              </expectation>
              <examples>
                <passed><![CDATA[<town></town>]]></passed>
                <failed><![CDATA[<town old data-target></town>]]></failed>
                <inapplicable><![CDATA[<p>a</p>]]></inapplicable>
              </examples>
            </check>
            """
        let transform = """
            <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a11y="urn:picus:a11y"
                xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
              <xsl:import href="picus:identity"/>
              <picus:transform id="new-town" safety="safe">
                <picus:remedies check="no-blink"/>
                <picus:title xml:lang="en">New</picus:title><picus:title xml:lang="zh-Hans">新</picus:title>
                <picus:example><picus:before><![CDATA[<town old></town>]]></picus:before>
                  <picus:after><![CDATA[<town></town>]]></picus:after></picus:example>
              </picus:transform>
              <xsl:template match="town[a11y:failed('no-blink')]/@old"/>
              <xsl:template match="@old[a11y:failed('no-blink')]"/>
            </xsl:stylesheet>
            """
        let files = [
            "picus.yml": "check-folders: [own]\ntransform-folders: [mend]\n", "own/no-blink.xml": check,
            "mend/new-town.xsl": transform, "a.html": "<p><town old>A</town></p>",
            "bad/picus.yml": "checks:\n  imgae-name: off\n", "bad/b.html": Self.page,
        ]
        try withFolder(files) { folder in
            let run = try picus(["fix", "a.html"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try content(folder + "/a.html") == "<p><town>A</town></p>")
            let bad = try picus(["fix", "bad"], in: folder)
            #expect(bad.status == 2)
            #expect(bad.errors.contains("bad/picus.yml:2") && bad.errors.contains("image-name"), "\(bad.errors)")
            #expect(try content(folder + "/bad/b.html") == Self.page)
        }
    }

    @Test("Remarks about suppressions are turned off like a check, and removed comments are in the diff and the report")
    func suppressions() throws {
        let page = "<p>a</p>\n<!-- picus-ignore image-name: old -->\n<p>b</p>\n"
        try withFolder(["a.html": page, "off/picus.yml": "checks:\n  suppression-used: off\n", "off/b.html": page]) {
            folder in
            let off = try picus(["fix", "off"], in: folder)
            #expect(off.status == 0, "\(off.errors)")
            #expect(try content(folder + "/off/b.html") == page)
            #expect(
                try picus(["lint", "--except", "suppression-used", "--no-cache", "a.html"], in: folder).status == 0)
            let diff = try picus(["fix", "--diff", "a.html"], in: folder)
            #expect(diff.text.contains("\n-<!-- picus-ignore image-name: old -->\n"), "\(diff.text)")
            let run = try picus(["fix", "--format", "json", "a.html"], in: folder)
            let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
            let changes = (json["pages"] as? [[String: Any]])?.first?["changes"] as? [[String: Any]]
            #expect(changes?.count == 1)
            #expect(changes?.first?["transform"] as? String == "suppression-used")
            #expect(try content(folder + "/a.html") == "<p>a</p>\n<p>b</p>\n")
        }
    }
}
