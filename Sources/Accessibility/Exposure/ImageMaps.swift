import HTML

/// Which image shows the areas of a `map` (HTML Standard, 4.8.14).
final class ImageMaps {
    /// By the name of the map: the first image that uses it.
    private var images: [String: Node] = [:]

    init(_ document: Document) {
        for element in document.elements where element.isHTML("img") || element.isHTML("object") {
            guard let reference = element["usemap"], let hash = reference.firstIndex(of: "#") else { continue }
            let name = String(reference[reference.index(after: hash)...])
            if !name.isEmpty, images[name] == nil { images[name] = element }
        }
    }

    /// The image on which an `area` lies; nil where no image uses its map.
    func image(of area: Node) -> Node? {
        guard !images.isEmpty, let map = area.ancestors.first(where: { $0.isHTML("map") }) else { return nil }
        return (map["name"] ?? map["id"]).flatMap { images[$0] }
    }
}
