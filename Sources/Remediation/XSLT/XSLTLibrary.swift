internal import CLibXML
internal import Glibc

/// libxslt's global state: set once, for all threads.
enum XSLTLibrary {
    /// Registers EXSLT, forbids files and the network, and lets stylesheets import `picus:identity` only.
    static let prepare: Void = {
        xmlInitParser()
        xsltInit()
        exsltRegisterAll()
        forbid(xsltNewSecurityPrefs()).map { xsltSetDefaultSecurityPrefs($0) }
        xsltSetLoaderFunc { address, _, _, _, type in
            // document() asks with XSLT_LOAD_DOCUMENT: nothing is read for it.
            guard type == XSLT_LOAD_STYLESHEET, let address, xmlStrEqual(address, "picus:identity") != 0 else {
                return nil
            }
            return TransformCatalog.identity.withUnsafeBytes {
                xmlReadMemory(
                    $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), "picus:identity", nil,
                    Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOCDATA.rawValue))
            }
        }
    }()

    private static func forbid(_ preferences: xsltSecurityPrefsPtr?) -> xsltSecurityPrefsPtr? {
        guard let preferences else { return nil }
        for option in [
            XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
            XSLT_SECPREF_WRITE_NETWORK,
        ] {
            xsltSetSecurityPrefs(preferences, option) { _, _, value in
                // The one name that may be asked for is answered from memory by the loader.
                value.map { xmlStrEqual(UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self), "picus:identity") }
                    ?? 0
            }
        }
        return preferences
    }

    /// Runs a compilation alone: libxslt's handler of compile errors is one for the process.
    static func compiling<Result>(_ body: (UnsafeMutablePointer<picus_messages>) -> Result) -> Result {
        prepare
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        messages.pointee.length = 0
        messages.pointee.text.0 = 0
        picus_collect_compile_messages(messages)
        return body(messages)
    }

    // Both are touched under the lock only.
    nonisolated(unsafe) private static let lock: UnsafeMutablePointer<pthread_mutex_t> = {
        let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        return lock
    }()
    nonisolated(unsafe) private static let messages: UnsafeMutablePointer<picus_messages> = {
        let messages = UnsafeMutablePointer<picus_messages>.allocate(capacity: 1)
        messages.initialize(to: picus_messages())
        return messages
    }()
}

extension picus_messages {
    /// What was collected, as one line.
    var line: String {
        withUnsafePointer(to: text) {
            $0.withMemoryRebound(to: CChar.self, capacity: 1024) { String(cString: $0) }
        }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
