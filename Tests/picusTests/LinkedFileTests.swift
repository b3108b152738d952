import Foundation
import Testing

/// Pages that have more than one name.
@Suite("Pages behind links")
struct LinkedFileTests: ProgramTests {
    private static let page =
        "<html><head><title>Hours</title></head><body><main><h1>Opening hours of the town hall</h1></main></body></html>"
    private static let fixed = page.replacing("<html>", with: "<html lang=\"en\">")

    private func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    @Test("A symbolic link stays one, and the file that it leads to is mended once, mode and all")
    func symbolic() throws {
        try withFolder(["store/real.html": Self.page, "x.txt": ""]) { folder in
            let files = FileManager.default
            try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/store/real.html")
            try files.createDirectory(atPath: folder + "/site", withIntermediateDirectories: true)
            for name in ["a.html", "b.html"] {
                try files.createSymbolicLink(
                    atPath: folder + "/site/" + name, withDestinationPath: "../store/real.html")
            }
            try files.createSymbolicLink(atPath: folder + "/site/c.html", withDestinationPath: "a.html")
            let run = try picus(["fix", "site"], in: folder)
            #expect(run.errors.contains("1 change in 1 of 1 page"), "\(run.errors)")
            #expect(!run.errors.contains("hard link"))
            #expect(["a", "b", "c"].allSatisfy { isLink(folder + "/site/\($0).html") })
            #expect(!isLink(folder + "/store/real.html"))
            #expect(try content(folder + "/store/real.html") == Self.fixed)
            let mode = try files.attributesOfItem(atPath: folder + "/store/real.html")[.posixPermissions] as? Int
            #expect(mode == 0o640)
        }
    }

    @Test("Hard links are parted, and the run says so in both languages")
    func hard() throws {
        try withFolder(["a.html": Self.page]) { folder in
            try FileManager.default.linkItem(atPath: folder + "/a.html", toPath: folder + "/kept.txt")
            let run = try picus(["fix", "a.html"], in: folder)
            #expect(run.errors.contains("a.html: it is a file of its own now; 1 other name"), "\(run.errors)")
            #expect(try content(folder + "/a.html") == Self.fixed)
            #expect(try content(folder + "/kept.txt") == Self.page)
            // Nothing is parted where nothing is changed.
            try FileManager.default.linkItem(atPath: folder + "/a.html", toPath: folder + "/b.txt")
            #expect(!(try picus(["fix", "a.html"], in: folder).errors.contains("hard link")))
            try Data(Self.page.utf8).write(to: URL(filePath: folder + "/c.html"))
            try FileManager.default.linkItem(atPath: folder + "/c.html", toPath: folder + "/c.txt")
            #expect(try picus(["fix", "--lang", "zh", "c.html"], in: folder).errors.contains("硬链接"))
        }
    }
}
