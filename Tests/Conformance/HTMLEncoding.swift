import Foundation
import HTML
import TestSupport
import Testing

/// html5lib's encoding cases: `#data` and `#encoding`, in files of bytes.
@Suite("html5lib: encodings", .enabled(if: ConformanceData.folder("html5lib-tests") != nil, "html5lib-tests is absent"))
struct HTMLEncodingConformance {
    @Test("Every case gives the encoding that it names")
    func all() throws {
        let folder = try #require(ConformanceData.folder("html5lib-tests")).appending(path: "encoding")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "dat" }
        var count = 0
        for file in files {
            let content = [UInt8](try Data(contentsOf: file))
            for (data, label) in cases(content) {
                count += 1
                let expected = try Source([], encodingLabel: label).encoding
                // Bytes that declare nothing are windows-1252 to the suite; pure ASCII reads alike in UTF-8.
                let sniffed = try Source(data).encoding
                let undeclared = sniffed == "UTF-8" && expected == "windows-1252" && data.allSatisfy { $0 < 0x80 }
                #expect(
                    sniffed == expected || undeclared,
                    "\(file.lastPathComponent): \(String(decoding: data, as: UTF8.self))")
            }
        }
        print("html5lib encodings: \(count) cases")
        #expect(count > 0)
    }

    private func cases(_ content: [UInt8]) -> [(data: [UInt8], label: String)] {
        let text = String(decoding: content.map { UInt16($0) }, as: UTF16.self)
        return text.components(separatedBy: "#data\n").dropFirst().compactMap { part in
            let halves = part.components(separatedBy: "\n#encoding\n")
            guard halves.count == 2 else { return nil }
            let label = halves[1].split(separator: "\n").first.map(String.init) ?? ""
            return (halves[0].utf16.map { UInt8(truncatingIfNeeded: $0) }, label)
        }
    }
}
