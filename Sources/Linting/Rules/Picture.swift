internal import HTML

/// Tells pictures that show the same from those that do not, without looking at them.
enum Picture {
    /// What the image is called with its address, or with what an inline drawing consists of; empty where the page
    /// does not tell what is shown.
    static func identity(of element: Node, name: String) -> String {
        let shown = shown(by: element)
        return shown.isEmpty ? "" : shown + " " + name
    }

    private static func shown(by element: Node) -> String {
        if element.name == "svg" { return drawing(element) }
        for name in ["src", "srcset", "data"] {
            if let address = element[name].map(Wording.collapsed), !address.isEmpty { return address }
        }
        return ""
    }

    private static func drawing(_ svg: Node) -> String {
        var hash = FNV1a()
        var holdsShape = false
        for node in svg.descendants where node.isElement {
            holdsShape = true
            hash.add(node.name)
            // Ids differ from copy to copy; classes choose colors.
            for attribute in node.attributes where attribute.name != "id" && attribute.name != "class" {
                hash.add(attribute.name + "=" + attribute.value)
            }
        }
        return holdsShape ? "svg " + hash.hexadecimal : ""
    }
}
