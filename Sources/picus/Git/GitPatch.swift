import Foundation
import Linting

/// What `git diff` writes.
enum GitPatch {
    /// Arguments that make a patch the same whatever the user's configuration says: `a/` and `b/` before the names, no
    /// context lines, no other program, bytes compared as they are. Files that were only renamed have no lines in it.
    static let arguments = [
        "-c", "core.quotePath=false", "diff", "-U0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff",
        "--no-textconv", "--text", "--find-renames", "--no-relative", "--submodule=short", "--src-prefix=a/",
        "--dst-prefix=b/",
    ]

    /// Reads the new file's line ranges from a patch without context lines.
    static func lines(of patch: Data, top: String) -> [String: [ClosedRange<Int>]] {
        var result: [String: [ClosedRange<Int>]] = [:]
        var path: String?
        // Lines of content never begin with these marks at this place: between a hunk's header and its
        // end they are counted off, so that a removed line "-- a" is not taken for a file name.
        var contentLines = 0
        for line in patch.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if contentLines > 0, let first = line.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
                contentLines -= 1
                continue
            }
            if line.starts(with: "+++ ".utf8) {
                let name = unquoted(SystemName.text(line.dropFirst(4)))
                path = name.hasPrefix("b/") ? top + "/" + name.dropFirst(2) : nil
            } else if line.starts(with: "@@ ".utf8) {
                let fields = line.split(separator: UInt8(ascii: " "))
                guard fields.count >= 3 else { continue }
                let removed = counts(fields[1])
                let added = counts(fields[2])
                contentLines = removed.count + added.count
                if let path, added.count > 0 {
                    result[path, default: []].append(added.start...added.start + added.count - 1)
                }
            }
        }
        return result
    }

    /// `+12,3` as its start and count.
    private static func counts(_ field: Data.SubSequence) -> (start: Int, count: Int) {
        let numbers = String(decoding: field.dropFirst(), as: UTF8.self).split(separator: ",").map { Int($0) ?? 0 }
        return (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : 1)
    }

    /// A file name as git quotes it (`"b/a\tb"`), or as it is; a trailing tab marks a name with spaces.
    private static func unquoted(_ name: String) -> String {
        guard name.hasPrefix("\""), name.hasSuffix("\""), name.count > 1 else {
            return name.hasSuffix("\t") ? String(name.dropLast()) : name
        }
        var bytes: [UInt8] = []
        var escaped = SystemName.bytes(String(name.dropFirst().dropLast()))[...]
        while let byte = escaped.popFirst() {
            guard byte == UInt8(ascii: "\\"), let code = escaped.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch code {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var value = Int(code - UInt8(ascii: "0"))
                for _ in 0..<2 {
                    if let digit = escaped.popFirst() { value = value * 8 + Int(digit) - 0x30 }
                }
                bytes.append(UInt8(truncatingIfNeeded: value))
            default: bytes.append(code)
            }
        }
        return SystemName.text(bytes)
    }
}
