/// Finds calls of `a11y:` functions that do not exist, in checks and transforms alike.
public enum XPathFunctionNames {
    /// - Parameter source: an XPath expression, or text that holds some, such as an attribute value template.
    /// - Throws: ``CheckFileError`` for the first unknown function.
    public static func check(_ source: String, file: String, line: Int) throws {
        for name in called(source) where XPathFunctions.byName[name] == nil {
            let suggestion = Suggestion.closest(to: name, in: XPathFunctions.byName.keys)
            throw CheckFileError(
                file: file, line: line, message: CheckFileMessage.unknownFunction(name, suggestion: suggestion))
        }
    }

    /// Finds prefixes other than `a11y`, which checks cannot declare.
    /// - Throws: ``CheckFileError`` for the first.
    static func checkPrefixes(_ source: String, file: String, line: Int) throws {
        let bytes = Array(source.utf8)
        var quote: UInt8?
        var word: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
            // A single colon follows a prefix, a double one an axis.
            case UInt8(ascii: ":")
            where bytes[index + 1 < bytes.count ? index + 1 : index] != byte
                && (index == 0 || bytes[index - 1] != byte):
                let prefix = String(decoding: word, as: UTF8.self)
                guard prefix != "a11y", prefix != "xml", !prefix.isEmpty else { break }
                throw CheckFileError(file: file, line: line, message: CheckFileMessage.unknownPrefix(prefix))
            default: break
            }
            if isNamePart(byte) || byte == UInt8(ascii: "_") { word.append(byte) } else { word = [] }
        }
    }

    /// The names after `a11y:` that are followed by a parenthesis.
    private static func called(_ source: String) -> [String] {
        let bytes = Array(source.utf8)
        let prefix = Array("a11y:".utf8)
        var names: [String] = []
        var index = 0
        while index + prefix.count < bytes.count {
            guard bytes[index] == prefix[0], bytes[index..<index + prefix.count].elementsEqual(prefix) else {
                index += 1
                continue
            }
            let start = index + prefix.count
            var end = start
            while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
            if end < bytes.count, bytes[end] == UInt8(ascii: "(") {
                names.append(String(decoding: bytes[start..<end], as: UTF8.self))
            }
            index = end
        }
        return names
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}
