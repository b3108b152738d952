import Glibc
import Linting

/// Linted pages that wait until all are linted: on the disk, so that memory does not grow with the site.
struct PageSpool: ~Copyable {
    private let coding: PageCoding
    private var descriptor: Int32 = -1
    private var pages: [(path: String, failOn: Impact, length: Int)] = []

    init(_ catalog: Catalog) { coding = PageCoding(catalog) }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func append(_ page: LintedPage, failOn: Impact) throws {
        if descriptor < 0 { descriptor = try Self.makeFile() }
        let bytes = coding.bytes(of: page)
        pages.append((page.path, failOn, bytes.count))
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.failure()
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Gives the pages back in the order in which they came, numbered from 0.
    /// - Throws: ``RunFailure`` when the temporary file cannot be read.
    consuming func forEach(_ body: (Int, LintedPage, Impact) throws -> Void) throws {
        guard !pages.isEmpty else { return }
        lseek(descriptor, 0, SEEK_SET)
        for (number, page) in pages.enumerated() {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: page.length) { buffer, filled in
                while count < page.length {
                    let got = read(descriptor, buffer.baseAddress.map { $0 + count }, page.length - count)
                    if got < 0, errno == EINTR { continue }
                    if got <= 0 { break }
                    count += got
                }
                filled = count
            }
            guard count == page.length else { throw Self.failure() }
            do {
                let linted = try bytes.withUnsafeBytes { (bytes) throws(ByteReader.Damaged) in
                    try coding.page(bytes, path: page.path)
                }
                try body(number, linted, page.failOn)
            } catch is ByteReader.Damaged {
                errno = EIO
                throw Self.failure()
            }
        }
    }

    /// A file without a name: it is gone when this run is, whatever ends it.
    private static func makeFile() throws -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/picus.XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure() }
        unlink(template)
        return descriptor
    }

    private static func failure() -> RunFailure {
        RunFailure(Messages.noRoomForPages(SystemError.last.reason)[Console.language])
    }
}
