import Glibc
import HTML
import Linting
import Remediation
import Synchronization

/// A page and where it is written to.
struct FixPage: Sendable {
    var input: PageInput
    var settings: PageSettings
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

    /// The fixers of a thread, one for each set of options that pages have.
    final class Tool {
        private let job: FixJob
        private var fixers: [LintOptions: Fixer] = [:]

        fileprivate init(_ job: FixJob) { self.job = job }

        /// - Throws: ``Linting/CheckFileError``.
        fileprivate func fixer(_ settings: PageSettings) throws -> Fixer {
            if let known = fixers[settings.options] { return known }
            var options = job.options
            let named = options.lint.enabled
            options.lint = settings.options
            // What the command line names is asked, whatever the configuration says.
            options.lint.enabled.formUnion(named)
            options.lint.except.subtract(named)
            let fixer = try Fixer(
                catalog: job.catalog, transforms: job.transforms, options: options, remedies: job.texts)
            fixers[settings.options] = fixer
            return fixer
        }
    }

    func tool() -> Tool { Tool(self) }

    func fix(_ page: FixPage, with tool: Tool) -> FixOutcome {
        var bytes: [UInt8] = []
        let result = Result<FixResult, any Error> {
            bytes = try page.input.read()
            try PageInput.examine(bytes, path: page.input.path)
            let loader = FolderLoader(page: page.input.path, roots: page.settings.roots)
            do {
                let template = PageSettings.language(
                    configured: page.settings.template, path: page.input.path, bytes: bytes)
                return try tool.fixer(page.settings).fix(
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

    /// - Parameter paths: as the user typed them.
    /// - Throws: ``RunFailure`` when pages would be written to one file.
    init(_ setup: RunConfiguration, paths: [String], out: String?) throws {
        self.out = out
        errors = setup.errors
        let folders = paths.filter { $0 != "-" && FilePaths.isFolder($0) }
        let files = Set(paths).subtracting(folders)
        let inside = out.map { FilePaths.absolute($0) + "/" }
        func isWritten(_ path: String) -> Bool { inside.map { FilePaths.absolute(path).hasPrefix($0) } ?? false }
        for item in setup.items {
            let path = item.input.path
            if !files.contains(path), let folder = folders.first(where: { Self.relative(path, to: $0) != nil }) {
                if isWritten(path) { continue }
                let target = out.map { FilePaths.join($0, Self.relative(path, to: folder) ?? path) } ?? path
                pages.append(FixPage(input: item.input, settings: item.settings, base: folder, target: target))
            } else {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                pages.append(
                    FixPage(
                        input: item.input, settings: item.settings, base: FilePaths.folder(of: path),
                        target: out.map { FilePaths.join($0, name) } ?? path))
            }
        }
        if let out {
            let mended = Set(pages.map(\.input.path))
            for folder in folders {
                for file in FolderWalk(folder).files where !mended.contains(file) && !isWritten(file) {
                    copies.append((file, FilePaths.join(out, Self.relative(file, to: folder) ?? file)))
                }
            }
        }
        var targets: Set<String> = []
        for page in pages where !targets.insert(page.target).inserted {
            throw RunFailure(FixMessages.sameTarget(page.target)[Console.language])
        }
    }

    /// The path of a file from a folder that it lies in.
    private static func relative(_ path: String, to folder: String) -> String? {
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
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
