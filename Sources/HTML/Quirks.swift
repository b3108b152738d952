internal import CLibXML

/// The document type and the quirks that it asks for (13.2.6.4.1).
extension TreeBuilder {
    mutating func insertDoctype() {
        let token = tokens.doctype
        let found = Doctype(token)
        doctype = found
        hasPageTag = true
        // libxml2 links it into the document itself; the nodes that stand before it stay there.
        let dtd = xmlCreateIntSubset(document, found.name ?? "", found.publicID, found.systemID)
        if let dtd {
            let node = UnsafeMutableRawPointer(dtd).assumingMemoryBound(to: xmlNode.self)
            unlink(node)
            link(node, parent: documentNode, before: nil)
        }
        quirks = Self.quirks(of: token)
        let isStandard =
            found.name == "html" && found.publicID == nil
            && (found.systemID == nil || found.systemID == "about:legacy-compat")
        if !isStandard { error(.unexpectedDoctype) }
    }

    private static func quirks(of token: Tokenizer.DoctypeToken) -> QuirksMode {
        func lowercased(_ bytes: [UInt8]) -> [UInt8] { bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
        func has(_ bytes: [UInt8], _ prefixes: [String]) -> Bool { prefixes.contains { bytes.starts(with: $0.utf8) } }
        if token.forcesQuirks || token.name != Array("html".utf8) { return .quirks }
        let systemID = token.systemID.map(lowercased)
        if systemID == Array("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd".utf8) { return .quirks }
        guard let publicID = token.publicID.map(lowercased) else { return .noQuirks }
        if quirkyPublicIDs.contains(String(decoding: publicID, as: UTF8.self)) { return .quirks }
        if has(publicID, quirkyPublicIDPrefixes) { return .quirks }
        let html4 = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"]
        if has(publicID, html4) { return systemID == nil ? .quirks : .limitedQuirks }
        if has(publicID, ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"]) {
            return .limitedQuirks
        }
        return .noQuirks
    }

    private static let quirkyPublicIDs = [
        "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
    ]

    private static let quirkyPublicIDPrefixes = [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
        "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
        "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//",
        "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//",
        "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
        "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
        "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
        "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//",
        "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
        "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
    ]
}
