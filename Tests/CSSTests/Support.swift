import CSS
import HTML

/// A page with its styles.
struct StyledPage {
    let document: Document
    let cascade: Cascade

    /// - Parameter files: the sheets that the page may link to, by their URL.
    init(_ html: String, files: [String: String] = [:], media: MediaEnvironment = MediaEnvironment()) throws {
        document = try Document(Array(html.utf8))
        cascade = Cascade(document, loader: Files(files: files), media: media)
    }

    /// The element with the id `x`, or another one.
    func element(_ id: String = "x") throws -> Node {
        guard let element = document.element(id: id) else { throw MissingElement(id: id) }
        return element
    }

    func value(_ property: String, _ id: String = "x") throws -> String {
        cascade.style(of: try element(id)).value(of: property)
    }

    struct MissingElement: Error { var id: String }
}

/// Sheets in memory, named by absolute paths without folders.
struct Files: ResourceLoader {
    var files: [String: String]
    func load(_ reference: String, from base: String?) -> Resource? {
        files[reference].map { Resource(bytes: Array($0.utf8), location: reference) }
    }
}
