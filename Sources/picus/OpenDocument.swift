import HTML
import Linting
import Remediation

/// A text that an editor has open.
struct OpenDocument {
    private(set) var bytes: [UInt8]
    /// What the checks said of the text as it is now.
    var page: PageResult? {
        didSet {
            heard = nil
            fixes = [:]
        }
    }
    /// What fixing makes of the text as it is now, by how many rounds it may take.
    var fixes: [Int: FixResult] = [:]
    /// What a screen reader says of the elements of ``page``.
    var heard: HeardElements?

    /// The number that the editor gives this state of the text, if it counts.
    private(set) var version: Int?
    /// How the editor counts the characters of a line.
    private let encoding: PositionEncoding

    init(text: String, version: Int? = nil, encoding: PositionEncoding = .utf16) {
        bytes = Array(text.utf8)
        self.version = version
        self.encoding = encoding
    }

    /// Makes the changes of a `textDocument/didChange` that leads to a version.
    mutating func apply(_ changes: [JSONValue], version: Int?) {
        self.version = version
        apply(changes)
    }

    /// Makes the changes of a `textDocument/didChange` one after the other: each is the whole text, or a text
    /// for a range of it. Lines count from 0; a place behind the end of a line is its end.
    mutating func apply(_ changes: [JSONValue]) {
        for change in changes {
            guard let text = change["text"]?.string else { continue }
            page = nil
            guard let range = change["range"], range != .null else {
                bytes = Array(text.utf8)
                continue
            }
            let lower = offset(of: range["start"])
            let upper = max(lower, offset(of: range["end"]))
            bytes.replaceSubrange(lower..<upper, with: text.utf8)
        }
    }

    private func offset(of position: JSONValue?) -> Int {
        Self.offset(
            in: bytes, line: position?["line"]?.integer ?? 0, character: position?["character"]?.integer ?? 0, encoding)
    }

    /// The byte of UTF-8 text at a place.
    static func offset(in bytes: [UInt8], line: Int, character: Int, _ encoding: PositionEncoding) -> Int {
        var offset = 0
        var lines = 0
        // CR, LF and CR LF end a line.
        while lines < line {
            guard offset < bytes.count else { return bytes.count }
            let byte = bytes[offset]
            offset += 1
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            if byte == 0x0D || byte == 0x0A { lines += 1 }
        }
        var units = 0
        while units < character, offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
            let lead = bytes[offset]
            let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            units += encoding.units(bytes: width)
            offset = min(offset + width, bytes.count)
        }
        return offset
    }
}

extension Document {
    /// The innermost element at a byte of the file: its tags, or what is between them.
    func element(at offset: Int) -> Node? {
        guard let last = elements.last(where: { (map.element($0)?.startTag.lowerBound ?? .max) <= offset }) else {
            return nil
        }
        // Of the elements around the last that began, some have ended before the place.
        var result = last
        var current: Node? = last
        while let element = current {
            if let place = map.element(element) {
                let isVoid = place.endTag == nil && element.firstChild == nil
                if (place.endTag ?? (isVoid ? place.startTag : nil)).map({ $0.upperBound <= offset }) ?? false {
                    result = element.parentElement ?? last
                }
            }
            current = element.parentElement
        }
        return result
    }
}
