internal import CLibXML

/// `/>` as the end of any element: not the Standard's way, but that of frameworks whose templates are compiled.
extension TreeBuilder {
    /// Ends the element that the start tag at hand has begun, if it has begun one.
    mutating func closeElementOfTag() {
        guard stack.count > 1, let node = current.pointee.node, current.pointee.namespace == .html,
            records[Int(bitPattern: node.pointee._private)].start == UInt32(tokens.start)
        else { return }
        let traits = current.pointee.traits
        switch tag {
        case .html, .head, .body, .frameset: return
        case .template, .td, .th, .caption, .applet, .marquee, .object:
            clearFormattingToLastMarker()
            if tag == .template, !templateModes.isEmpty { templateModes.removeLast() }
        case .form: form = nil
        default:
            if traits.contains(.formatting) {
                let index = formattingIndex(of: node)
                if index >= 0 { formatting.remove(at: index) }
            }
        }
        ignoresNewline = false
        if mode == .text {
            tokens.state = .data
            mode = originalMode
        }
        pop()
        if traits.contains(.decidesMode) { resetMode() }
    }
}
