import Glibc
import HTML
import Linting

/// A page as a user names it: a file, or `-` for standard input.
struct PageInput: Sendable {
    /// As it was typed, or as the walk of a folder made it.
    var path: String
    /// The folder of the command line that the page was found in; nil where the page itself was named.
    var folder: String?
    var isStandardInput: Bool { path == "-" }

    func read() throws(InputError) -> [UInt8] {
        if !isStandardInput, FilePaths.isFolder(path) { throw InputError(path: path, message: Messages.isFolder) }
        do throws(FilePaths.ReadError) {
            return try isStandardInput ? FilePaths.readStandardInput() : FilePaths.read(path)
        } catch {
            throw InputError(path: path, message: error.message)
        }
    }

    /// Parses the page.
    /// - Parameter encoding: a label that overrides what the bytes say.
    func document(encoding: String? = nil) throws(InputError) -> Document {
        try document(ParseOptions(encodingLabel: encoding))
    }

    func document(_ options: ParseOptions) throws(InputError) -> Document { try document(of: read(), options) }

    /// Parses what has been read of the page.
    func document(of bytes: [UInt8], _ options: ParseOptions) throws(InputError) -> Document {
        try examine(bytes)
        return try Self.document(bytes, path: path, options)
    }

    /// Whether bytes can be a page at all.
    func examine(_ bytes: [UInt8]) throws(InputError) {
        if bytes.isEmpty { throw InputError(path: path, message: Messages.empty, isNothing: folder != nil) }
        if Self.looksBinary(bytes) { throw InputError(path: path, message: Messages.binary) }
    }

    /// Parses whatever the bytes are: an empty file makes an empty page.
    static func document(_ bytes: [UInt8], path: String, _ options: ParseOptions) throws(InputError) -> Document {
        do {
            return try Document(bytes, options: options)
        } catch {
            let label = (error as? UnknownEncoding)?.label ?? options.encodingLabel ?? ""
            throw InputError(path: path, message: Messages.unknownEncoding(label))
        }
    }

    /// Whether bytes are no text: NUL bytes near the start that no UTF-16 mark explains.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let head = bytes.prefix(1024)
        if head.starts(with: [0x3C, 0x00, 0x3F, 0x00]) || head.starts(with: [0x00, 0x3C, 0x00, 0x3F]) { return false }
        return head.count { $0 == 0 } > max(3, head.count / 64) || head.starts(with: "%PDF-".utf8)
            || head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF])
            || head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "GIF8".utf8)
    }
}

/// A page that cannot be judged at all.
struct InputError: Error, Sendable {
    var path: String
    var message: Localized
    /// Whether there was nothing to judge, where nobody said that there was: an empty file of a folder. A run with
    /// other pages has not failed by it.
    var isNothing = false

    func text(_ language: Language) -> String { "\(SystemName.line(path)): \(message[language])" }
}
