import Glibc
import Linting

/// Linted pages that wait until all are linted: on the disk, so that memory does not grow with the site.
struct PageSpool {
    private let coding: PageCoding
    private var spool: Spool?
    private var pages: [Entry] = []
    private var end = 0

    private struct Entry {
        var path: String
        var failOn: Threshold
        /// The bytes of the file that the page takes.
        var range: Range<Int>
    }

    init(_ catalog: Catalog) { coding = PageCoding(catalog) }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func append(_ product: PageWork.Product) throws {
        let spool = try self.spool ?? Spool()
        self.spool = spool
        let bytes = product.coded ?? coding.bytes(of: product.page)
        pages.append(Entry(path: product.page.path, failOn: product.failOn, range: end..<end + bytes.count))
        end += bytes.count
        try spool.append(bytes)
    }

    /// Gives the pages back in the order in which they came, numbered from 0. They are read by several threads.
    /// - Throws: ``RunFailure`` when the temporary file cannot be read.
    func forEach(workers: Int?, _ body: (Int, LintedPage, Threshold) throws -> Void) throws {
        guard let spool else { return }
        var number = 0
        try OrderedWork.run(pages, workers: workers) {
        } work: { [coding] _, entry in
            Result { (try Self.page(entry, spool, coding), entry.failOn) }
        } consume: { result in
            let (page, failOn) = try result.get()
            try body(number, page, failOn)
            number += 1
        }
    }

    private static func page(_ entry: Entry, _ spool: Spool, _ coding: PageCoding) throws -> LintedPage {
        let bytes = try spool.bytes(in: entry.range)
        do {
            return try bytes.withUnsafeBytes { (bytes) throws(ByteReader.Damaged) in
                try coding.page(bytes, path: entry.path)
            }
        } catch {
            errno = EIO
            throw Spool.failure()
        }
    }
}
