import ArgumentParser
import Glibc
import Linting

/// `picus lsp`: a language server over standard input and output.
struct LanguageServerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: Localized(
            en: "Serve editors by the Language Server Protocol, over standard input and output.",
            zh: "通过标准输入输出，以语言服务器协议为编辑器服务。"),
        discussion: Localized(
            en: """
                Diagnostics as one types; code actions that mend what can be mended safely; hover with what a screen \
                reader says.

                EXAMPLES
                  picus lsp                                               for an editor's settings
                  vim.lsp.start({ name = "picus", cmd = { "picus", "lsp" } })   Neovim
                """,
            zh: """
                随输入给出诊断；提供安全修复的代码操作；悬停时显示读屏软件朗读的内容。

                示例
                  picus lsp                                               填入编辑器的设置
                  vim.lsp.start({ name = "picus", cmd = { "picus", "lsp" } })   Neovim
                """))

    @OptionGroup var checks: CheckOptions
    @OptionGroup var languageOptions: LanguageOptions

    private static func send(_ message: String) {
        Console.write("Content-Length: \(message.utf8.count)\r\n\r\n\(message)")
    }

    private func send(_ messages: [String]) { for message in messages { Self.send(message) } }

    func run() throws {
        let language = languageOptions.language
        var server = LanguageServer(
            catalog: try checks.catalog(language), options: checks.options, language: language,
            isLanguageChosen: languageOptions.chosen != nil, progress: ServerProgress(send: Self.send))
        var reader = MessageReader()
        while let body = reader.next() {
            send(server.answer(body))
            if let status = server.exitStatus { throw ExitCode(status) }
            // What was typed faster than pages are judged is judged once.
            if server.hasChanges, !reader.hasMore(within: server.patience) { send(server.diagnosticsOfChanges()) }
        }
        // The client went away without saying so, or sent what is no message.
        if let reason = reader.failure { Console.complain("picus: " + reason[language]) }
        throw ExitCode(Status.failure)
    }
}

/// Reads the messages of the base protocol: headers, an empty line, as many bytes as they say.
private struct MessageReader {
    private var buffer: [UInt8] = []
    private static let longestMessage = 64 << 20

    /// Why there is no further message, where it is not that input has ended.
    private(set) var failure: Localized?

    /// Whether a message, or a part of one, waits or comes within a time.
    func hasMore(within patience: Duration) -> Bool {
        if !buffer.isEmpty { return true }
        var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        let milliseconds = Int32(patience.components.attoseconds / 1_000_000_000_000_000)
        return poll(&request, 1, milliseconds) > 0 && request.revents & Int16(POLLIN) != 0
    }

    /// Nil at the end of input, and where what comes is no message.
    mutating func next() -> [UInt8]? {
        let blank: [UInt8] = [13, 10, 13, 10]
        var searched = 0
        var end: Int?
        while end == nil {
            while searched + 4 <= buffer.count {
                if buffer[searched..<searched + 4].elementsEqual(blank) {
                    end = searched
                    break
                }
                searched += 1
            }
            if end != nil { break }
            if searched > 1 << 16 {
                failure = Messages.noMessage
                return nil
            }
            if !fill() { return nil }
        }
        guard let end, let length = Self.length(String(decoding: buffer[..<end], as: UTF8.self)) else {
            failure = Messages.noMessage
            return nil
        }
        let start = end + 4
        while buffer.count < start + length {
            if !fill() { return nil }
        }
        let body = Array(buffer[start..<start + length])
        buffer.removeFirst(start + length)
        return body
    }

    private static func length(_ headers: String) -> Int? {
        for line in headers.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            guard let length = Int(parts[1].split(separator: " ").joined()), (0...longestMessage).contains(length)
            else {
                return nil
            }
            return length
        }
        return nil
    }

    private mutating func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            buffer += chunk[..<count]
            return true
        }
    }
}
