import Glibc
import HTML
import Linting
import Remediation
import Synchronization

/// A page and where it is written to.
struct FixPage: Sendable {
    var input: PageInput
    /// The folder that the page's path is counted from in remedies.
    var base: String
    var target: String
}

/// What became of a page.
struct FixOutcome: Sendable {
    var page: FixPage
    /// The page as it was.
    var bytes: [UInt8]
    var result: Result<FixResult, any Error>
}

/// What the threads of a run share, and what they do.
struct FixJob: Sendable {
    let catalog: Catalog
    let transforms: TransformCatalog
    let options: FixOptions
    let texts: Remedies
    let roots: [FolderLoader.Root]
    /// Whether the page as it was is needed afterwards.
    let reportsBytes: Bool

    /// - Throws: ``Linting/CheckFileError``.
    func tool() throws -> Fixer {
        try Fixer(catalog: catalog, transforms: transforms, options: options, remedies: texts)
    }

    func fix(_ page: FixPage, with fixer: Fixer) -> FixOutcome {
        var bytes: [UInt8] = []
        let result = Result<FixResult, any Error> {
            bytes = try page.input.read()
            try PageInput.examine(bytes, path: page.input.path)
            let loader = FolderLoader(page: page.input.path, roots: roots)
            do {
                let template = PageSettings.language(configured: nil, path: page.input.path, bytes: bytes)
                return try fixer.fix(
                    bytes, path: page.input.path, base: page.base, template: template, loader: loader)
            } catch let error as UnknownEncoding {
                throw InputError(path: page.input.path, message: Messages.unknownEncoding(error.label))
            } catch is FileTooLarge {
                throw InputError(path: page.input.path, message: FixMessages.tooLarge)
            }
        }
        return FixOutcome(page: page, bytes: bytes, result: result)
    }
}

/// Which files a run reads and writes.
struct FixPlan {
    private(set) var pages: [FixPage] = []
    private(set) var errors: [InputError] = []
    /// Other files of a tree that goes elsewhere, and where to.
    private var copies: [(from: String, to: String)] = []
    let out: String?

    /// - Throws: ``RunFailure`` when pages would be written to one file.
    init(paths: [String], out: String?) throws {
        self.out = out
        var targets: Set<String> = []
        for path in paths {
            guard path != "-", FilePaths.isFolder(path) else {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                add(
                    PageInput(path: path), base: FilePaths.folder(of: path),
                    target: out.map { FilePaths.join($0, name) } ?? path)
                continue
            }
            let files = FolderWalk(path).files
            let found = files.filter(Self.isPage)
            if found.isEmpty { errors.append(InputError(path: path, message: Messages.noPages)) }
            let inside = out.map { FilePaths.absolute($0) + "/" }
            for file in files {
                if let inside, FilePaths.absolute(file).hasPrefix(inside) { continue }
                let relative = String(file.dropFirst(path.count).drop { $0 == "/" })
                let target = out.map { FilePaths.join($0, relative) } ?? file
                if Self.isPage(file) {
                    add(PageInput(path: file), base: path, target: target)
                } else if out != nil {
                    copies.append((file, target))
                }
            }
        }
        var seen: Set<String> = []
        pages = pages.filter { seen.insert($0.input.path).inserted }
        for page in pages where !targets.insert(page.target).inserted {
            throw RunFailure(FixMessages.sameTarget(page.target)[Console.language])
        }
    }

    private mutating func add(_ input: PageInput, base: String, target: String) {
        pages.append(FixPage(input: input, base: base, target: target))
    }

    private static func isPage(_ path: String) -> Bool {
        [".html", ".htm", ".xhtml"].contains { path.lowercased().hasSuffix($0) }
    }

    /// Copies what is no page into the other folder.
    /// - Throws: ``RunFailure``.
    func prepare() throws {
        for copy in copies { try FileCopy.copy(copy.from, to: copy.to) }
    }
}

/// Copies files and makes the folders they go to.
enum FileCopy {
    /// - Throws: ``RunFailure``.
    static func copy(_ source: String, to target: String) throws {
        let bytes: [UInt8]
        do throws(FilePaths.ReadError) {
            bytes = try FilePaths.read(source)
        } catch {
            throw RunFailure("\(source): \(error.message[Console.language])")
        }
        makeFolder(FilePaths.folder(of: target))
        try AtomicFile.write(bytes, to: target)
        var information = stat()
        if stat(source, &information) == 0 { chmod(target, information.st_mode & 0o7777) }
    }

    /// Makes a folder with all above it; what cannot be made shows when a file is written there.
    static func makeFolder(_ path: String) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o777)
        }
    }
}

/// Ctrl-C: the page at work is finished or left as it was, then the run ends.
enum Interrupt {
    private static let asked = Atomic<Bool>(false)

    static var isAsked: Bool { asked.load(ordering: .relaxed) }

    static func watch() {
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in Interrupt.asked.store(true, ordering: .relaxed) }
        }
    }
}
