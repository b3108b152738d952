import HTML
import Linting
import Testing

@testable import Remediation

@Suite("Remedies files")
struct RemediesTests {
    @Test("Entries are read with who wrote them and when")
    func reading() throws {
        let text = """
            version: 1
            remedies:
              - image: /hall.jpg
                text: 市政厅
                by: Li Hua
                on: 2026-05-31
              - field: {name: q}
                check: form-field-label
                text: Search
              - page: a/b.html
                selector: "main > iframe"
                text:
              - page: a.html
                line: 3
                column: 7
                text: "12"
            """
        let entries = try RemediesFile.parse(text, file: "r.yml").entries
        #expect(
            entries.map(\.subject) == [
                .image("/hall.jpg"), .field(name: "q", id: nil, label: nil),
                .element(page: "a/b.html", selector: "main > iframe"),
                .position(page: "a.html", line: 3, column: 7),
            ])
        #expect(entries.map(\.text) == ["市政厅", "Search", "", "12"])
        #expect(entries[0].author == "Li Hua" && entries[0].date == "2026-05-31" && entries[0].line == 3)
        #expect(entries[1].check == "form-field-label")
    }

    @Test(
        "What is wrong is told with its line",
        arguments: [
            ("remedies:\n  - image: a\n    txt: x", 3), ("remedies: 5", 1), ("remedies:\n  - text: x", 2),
            ("remedies:\n  - image: a\n    link: b\n    text: x", 2), ("version: 2\nremedies: []", 1),
            ("remedies:\n  - image: a\n    text: [x]", 3), ("remedies:\n  - image: a\n    on: May", 3),
            ("remedies:\n  - image-hash: abc", 2), ("remedies:\n\t- x", 2), ("- a", 1),
            ("remedies:\n  - image: a\n    on: 2026-02-29", 3), ("remedies:\n  - image: a\n    on: 2026-2-9", 3),
            ("remedies:\n  - image: a\n    count: many", 3), ("remedies:\n  - page: a\n    selector: 'p >'", 3),
            ("remedies:\n  - page: a\n    line: 0\n    column: 1", 2), ("remedies:\n  - field: {nam: a}", 2),
            ("remedies:\n  - image: a\n    text: Hall\n  - image: a\n    text: Park", 4),
        ])
    func refused(text: String, line: Int) {
        let error = #expect(throws: CheckFileError.self) { try RemediesFile.parse(text, file: "r.yml") }
        #expect(error?.line == line, "\(error?.message.en ?? "")")
    }

    @Test(
        "A text that says nothing is refused at its line, with the reason",
        arguments: [
            ("image: a.png", "image", "announced already"), ("image: a.png", "hall_2.jpg", "name of a file"),
            ("image: a.png", "图片", "announced already"), ("image: a.png", "IMG_2041", "name of a file"),
            ("image: a.png", "…", "no words"), ("link: /a", "click here", "announced already"),
            ("link: /a", "点击这里", "announced already"), ("field: {name: q}", "TODO", "announced already"),
            ("image: a.png", "待填写", "announced already"),
        ])
    func filler(subject: String, text: String, reason: String) throws {
        let file = "remedies:\n  - \(subject)\n    text: \"\(text)\""
        let error = #expect(throws: CheckFileError.self) { try RemediesFile.parse(file, file: "r.yml") }
        #expect(error?.line == 3)
        #expect(error?.message.en.contains(reason) ?? false, "\(error?.message.en ?? "")")
        #expect(error?.message.zh.contains(text) ?? false)
    }

    @Test("A text that says something is taken, and so is the address of a transcript")
    func answers() throws {
        let file = """
            remedies:
              - {image: a.png, text: The town hall seen from the bridge}
              - {image: b.png, text: 市政厅}
              - {link: /a, text: Fees for 2026}
              - {page: a.html, selector: video, check: video-alternative, text: interview.html}
              - {image: c.png, text: }
            """
        #expect(try RemediesFile.parse(file, file: "r.yml").entries.count == 5)
    }

    @Test("A check that does not exist is named, with the one that may be meant")
    func unknownCheck() throws {
        let remedies = try RemediesFile.parse(
            "remedies:\n  - image: a\n    check: image-nam\n    text: Hall", file: "r.yml")
        let error = #expect(throws: CheckFileError.self) {
            try RemediesFile.verify(remedies, checks: ["image-name", "link-name"])
        }
        #expect(error?.line == 2 && error?.message.en.contains("image-name") ?? false)
    }

    @Test("Images that come later are asked for by their own address, not by what stands for all of them")
    func lazyImages() throws {
        let dot = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
        let page = "<p><img src=\"\(dot)\" data-src=\"/a.jpg\"></p><p><img src=\"\(dot)\"></p>"
        let fixer = try Fixer(catalog: .builtIn(), transforms: .builtIn())
        let subjects = try fixer.fix(Array(page.utf8), path: "p.html").questions.map(\.subject)
        #expect(subjects.contains(.image("/a.jpg")))
        #expect(subjects.count == 2 && !subjects.contains { if case .imageHash = $0 { true } else { false } })
    }

    @Test("Questions are written once, most frequent first, and read back")
    func questions() throws {
        var list = QuestionList()
        let message = Localized(en: "An image\nwithout text", zh: "无文字图像")
        func question(_ subject: Remedies.Subject, _ context: String) -> Question {
            Question(subject: subject, check: "image-name", context: context, message: message)
        }
        list.add([
            question(.image("/a.png"), "1"), question(.image("/b \"x\".png"), "2"),
            question(.image("/b \"x\".png"), "3"),
        ])
        let new = try list.file(continuing: "", path: "r.yml", language: .en)
        let entries = try RemediesFile.parse(new.text, file: "r.yml").entries
        #expect(entries.map(\.subject) == [.image("/b \"x\".png"), .image("/a.png")])
        #expect(entries[1].count == 1 && entries[0].count == 2 && entries[0].context == ["2", "3"])
        #expect(new.added == 2 && new.unasked.isEmpty)
        // Asked again, nothing is new.
        #expect(try list.file(continuing: new.text, path: "r.yml", language: .en).text == new.text)
    }

    /// Of the images `/a.png` and `/b.png`.
    private func twoQuestions() -> QuestionList {
        var list = QuestionList()
        list.add(
            ["/a.png", "/b.png"].map {
                Question(
                    subject: .image($0), check: "image-name", context: "p.html:1",
                    message: Localized(en: "Why", zh: "何"))
            })
        return list
    }

    @Test(
        "What people wrote into a remedies file stays byte for byte, and new questions follow it",
        arguments: [
            // Comments, an order of their own, an answer in a block.
            """
            # Ours.
            version: 1
            remedies:
                # From the archive.
                - text: |
                    The hall
                  image: /a.png   # 1911

            # To be done.

            """,
            // No line end, no indentation, quotes of their own.
            "version: 1\nremedies:\n- {image: '/a.png', text: The hall}",
            "remedies:\r\n  - image: /a.png\r\n    check: image-name\r\n    text:\r\n",
            "# Nothing yet\nremedies:\n",
            "remedies:\n  - image: /a.png\n    text: The hall\n# Of the version.\nversion: 1\n",
        ])
    func keepsLines(text: String) throws {
        let file = try twoQuestions().file(continuing: text, path: "r.yml", language: .en)
        let old = Array(text.utf8).split(separator: UInt8(ascii: "\n"))
        let new = Array(file.text.utf8).split(separator: UInt8(ascii: "\n"))
        // The lines that were there are there, in their order.
        var rest = new[...]
        for line in old {
            let place = try #require(rest.firstIndex(of: line), "\(file.text)")
            rest = rest[(place + 1)...]
        }
        let entries = try RemediesFile.parse(file.text, file: "r.yml").entries
        #expect(entries.contains { $0.subject == .image("/b.png") && $0.check == "image-name" && $0.text.isEmpty })
        #expect(entries.filter { $0.subject == .image("/a.png") }.count == 1)
        #expect(file.text.contains("\r\n") == text.contains("\r\n"))
        #expect(try twoQuestions().file(continuing: file.text, path: "r.yml", language: .en).text == file.text)
    }

    @Test("A list in brackets is continued where it is empty, and refused where it is not")
    func brackets() throws {
        let empty = try twoQuestions().file(continuing: "version: 1\nremedies: []\n", path: "r.yml", language: .en)
        #expect(try RemediesFile.parse(empty.text, file: "r.yml").entries.count == 2)
        let error = #expect(throws: CheckFileError.self) {
            try twoQuestions().file(
                continuing: "remedies: [{image: /c.png, text: C}]\n", path: "r.yml", language: .en)
        }
        #expect(error?.message.en.contains("after the last entry") ?? false)
    }

    @Test("Entries without an answer that nothing asks any more are told, those with one are left to the run")
    func unasked() throws {
        let text =
            "remedies:\n  - image: /old.png\n    text:\n  - image: /c.png\n    text: C\n  - image: /a.png\n    text:\n"
        let file = try twoQuestions().file(continuing: text, path: "r.yml", language: .en)
        #expect(file.unasked.map(\.line) == [2] && file.added == 1)
    }

    @Test(
        "An element is found by each of its names",
        arguments: [
            Remedies.Subject.image("img/hall.jpg"), .image("/news/img/hall.jpg"),
            .element(page: "news/a.html", selector: "p > img"),
            .position(page: "news/a.html", line: 1, column: 4),
            .imageHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func matching(subject: Remedies.Subject) throws {
        struct Loader: ResourceLoader {
            func load(_ reference: String, from base: String?) -> Resource? {
                reference == "img/hall.jpg" ? Resource(bytes: Array("abc".utf8), location: reference) : nil
            }
        }
        var options = FixOptions()
        options.assisted = true
        let entries = [
            Remedies.Entry(subject: .image("other.png"), text: "No"),
            Remedies.Entry(subject: subject, check: "link-name", text: "No"),
            Remedies.Entry(subject: subject, text: "Town hall"),
        ]
        let fixer = try Fixer(
            catalog: .builtIn(), transforms: .builtIn(), options: options, remedies: Remedies(entries))
        let result = try fixer.fix(
            Array("<p><img src=img/hall.jpg></p>".utf8), path: "site/news/a.html", base: "site", loader: Loader())
        #expect(String(decoding: result.bytes, as: UTF8.self) == "<p><img src=img/hall.jpg alt=\"Town hall\"></p>")
        #expect(result.metRemedies.contains(2) && !result.metRemedies.contains(0))
    }
}
