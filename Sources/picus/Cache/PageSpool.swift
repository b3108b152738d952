import Glibc
import Linting

/// Linted pages that wait until all are linted: on the disk, so that memory does not grow with the site.
struct PageSpool {
    private let coding: PageCoding
    private var spool: Spool?
    private var pages: [(path: String, failOn: Impact, length: Int)] = []

    init(_ catalog: Catalog) { coding = PageCoding(catalog) }

    /// - Throws: ``RunFailure`` when the temporary folder takes no more.
    mutating func append(_ product: PageWork.Product) throws {
        let spool = try self.spool ?? Spool()
        self.spool = spool
        let bytes = product.coded ?? coding.bytes(of: product.page)
        pages.append((product.page.path, product.failOn, bytes.count))
        try spool.append(bytes)
    }

    /// Gives the pages back in the order in which they came, numbered from 0.
    /// - Throws: ``RunFailure`` when the temporary file cannot be read.
    func forEach(_ body: (Int, LintedPage, Impact) throws -> Void) throws {
        guard let spool else { return }
        spool.rewind()
        for (number, page) in pages.enumerated() {
            let bytes = try spool.next(page.length)
            do {
                let linted = try bytes.withUnsafeBytes { (bytes) throws(ByteReader.Damaged) in
                    try coding.page(bytes, path: page.path)
                }
                try body(number, linted, page.failOn)
            } catch is ByteReader.Damaged {
                errno = EIO
                throw Spool.failure()
            }
        }
    }
}
