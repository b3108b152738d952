import Glibc
import HTML
import Linting
import Remediation
import Synchronization

/// A page and where it is written to.
struct FixPage: Sendable {
    var input: PageInput
    /// What applies to the page.
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
    /// Whether the page as it was is needed afterwards.
    let reportsBytes: Bool

    /// The fixers of a thread, one for each way in which pages are linted.
    final class Tools {
        private let job: FixJob
        private var fixers: [LintOptions: Fixer] = [:]

        init(_ job: FixJob) { self.job = job }

        /// - Throws: ``Linting/CheckFileError``.
        fileprivate func fixer(_ settings: PageSettings) throws -> Fixer {
            if let fixer = fixers[settings.options] { return fixer }
            var options = job.options
            options.lint = settings.options
            // What the command line names is asked, whatever the configuration says.
            options.lint.enabled.formUnion(job.options.lint.enabled)
            options.lint.except.subtract(job.options.lint.enabled)
            options.mendAdvice(job.catalog, job.transforms)
            let fixer = try Fixer(
                catalog: job.catalog, transforms: job.transforms, options: options, remedies: job.texts)
            fixers[settings.options] = fixer
            return fixer
        }
    }

    func fix(_ page: FixPage, with tools: Tools) -> FixOutcome {
        var bytes: [UInt8] = []
        let result = Result<FixResult, any Error> {
            bytes = try page.input.read()
            try page.input.examine(bytes)
            let loader = FolderLoader(page: page.input.path, roots: page.settings.roots)
            do {
                let template = PageSettings.language(
                    configured: page.settings.template, path: page.input.path, bytes: bytes)
                return try tools.fixer(page.settings).fix(
                    bytes, path: page.input.path, base: page.base, template: template,
                    delimiters: page.settings.delimiters, loader: loader)
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

    /// - Parameters:
    ///   - setup: the pages, with what applies to each.
    ///   - paths: as the user typed them.
    /// - Throws: ``RunFailure`` when pages would be written to one file.
    init(_ setup: RunConfiguration, paths: [String], out: String?) throws {
        self.out = out
        errors = setup.errors
        let inside = out.map { FilePaths.absolute($0) + "/" }
        /// What an earlier run wrote is no page of this one.
        func isOutput(_ path: String) -> Bool { inside.map { FilePaths.absolute(path).hasPrefix($0) } ?? false }
        var targets: Set<String> = []
        var found: Set<String> = []
        for item in setup.items where item.input.folder == nil || !isOutput(item.input.path) {
            let path = item.input.path
            let page: FixPage
            if let folder = item.input.folder {
                page = FixPage(
                    input: item.input, settings: item.settings, base: folder,
                    target: out.map { FilePaths.join($0, Self.relative(path, in: folder)) } ?? path)
            } else {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                page = FixPage(
                    input: item.input, settings: item.settings, base: FilePaths.folder(of: path),
                    target: out.map { FilePaths.join($0, name) } ?? path)
            }
            found.insert(path)
            if out == nil, !item.input.isStandardInput {
                // One file under two names, as links give it, is mended once.
                guard targets.insert(Self.file(page.target)).inserted else { continue }
            } else if !targets.insert(page.target).inserted {
                throw RunFailure(FixMessages.sameTarget(page.target)[Console.language])
            }
            pages.append(page)
        }
        guard let out else { return }
        for folder in paths where folder != "-" && FilePaths.isFolder(folder) {
            for file in FolderWalk(folder).files where !found.contains(file) && !isOutput(file) {
                copies.append((file, FilePaths.join(out, Self.relative(file, in: folder))))
            }
        }
    }

    /// The file that a path leads to, over all links.
    private static func file(_ path: String) -> String {
        guard let pointer = realpath(SystemName.system(path), nil) else { return path }
        defer { free(pointer) }
        return SystemName.text(pointer)
    }

    private static func relative(_ path: String, in folder: String) -> String {
        // The pages of the working folder are named without it.
        if folder == ".", !path.hasPrefix("./") { return path }
        return String(path.dropFirst(folder.count).drop { $0 == "/" })
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
        copyMode(of: source, to: target)
    }

    static func copyMode(of source: String, to target: String) {
        var information = stat()
        if stat(SystemName.system(source), &information) == 0 {
            chmod(SystemName.system(target), information.st_mode & 0o7777)
        }
    }

    /// Makes a folder with all above it; what cannot be made shows when a file is written there.
    static func makeFolder(_ path: String) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(SystemName.system(made), 0o777)
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
