internal import CLibXML
internal import HTML
internal import Linting

/// A transform that libxslt has compiled. Used by one thread.
final class CompiledTransform {
    let transform: Transform
    let style: xsltStylesheetPtr

    /// - Throws: ``Linting/CheckFileError`` with what libxslt says and where.
    init(_ transform: Transform) throws {
        self.transform = transform
        XSLTLibrary.prepare
        let document = transform.bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), transform.file, nil,
                Int32(
                    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                        | XML_PARSE_NOCDATA.rawValue))
        }
        guard let document else {
            throw CheckFileError(file: transform.file, line: 1, message: TransformMessage.badStylesheet("XML"))
        }
        let (style, reason) = XSLTLibrary.compiling { messages in
            let style = xsltParseStylesheetDoc(document)
            return (style, messages.pointee.line)
        }
        guard let style else {
            xmlFreeDoc(document)
            throw CheckFileError(
                file: transform.file, line: Self.line(in: reason), message: TransformMessage.badStylesheet(reason))
        }
        guard style.pointee.errors == 0 else {
            xsltFreeStylesheet(style)
            throw CheckFileError(
                file: transform.file, line: Self.line(in: reason), message: TransformMessage.badStylesheet(reason))
        }
        self.style = style
    }

    deinit { xsltFreeStylesheet(style) }

    /// libxslt writes "compilation error: file F line N element E".
    private static func line(in message: String) -> Int {
        let words = message.split(separator: " ")
        guard let index = words.firstIndex(of: "line"), index + 1 < words.count else { return 1 }
        return Int(words[index + 1]) ?? 1
    }
}
