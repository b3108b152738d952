/// What a resource is, from its MIME type or its address alone.
enum MediaResource {
    /// `image`, `audio`, `video` or `document`; empty where neither type nor ending tells.
    static func kind(address: String, type: String) -> String {
        let type = type.lowercased().prefix { $0 != ";" }.split(separator: "/").first.map(String.init) ?? ""
        if ["image", "audio", "video"].contains(type) { return type }
        if type == "text" || type == "application" { return "document" }
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let file = path.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: ".") else {
            return address.lowercased().hasPrefix("data:image/") ? "image" : ""
        }
        return kinds[file[file.index(after: dot)...].lowercased()] ?? ""
    }

    /// The last segment of an address, without query and fragment; percent escapes stay.
    static func fileName(ofAddress address: String) -> String {
        guard !address.lowercased().hasPrefix("data:") else { return "" }
        return address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init) ?? ""
    }

    /// The length in seconds of a temporal media fragment with an end (`#t=8,10`), Media Fragments URI 1.0,
    /// section 4.2.1; nil without one.
    static func duration(ofFragment address: String) -> Double? {
        guard let hash = address.firstIndex(of: "#") else { return nil }
        for part in address[address.index(after: hash)...].split(separator: "&") where part.hasPrefix("t=") {
            let times = part.dropFirst(2).split(separator: ",", omittingEmptySubsequences: false)
            guard times.count == 2, let end = seconds(times[1]) else { return nil }
            let start = times[0].isEmpty ? 0 : seconds(times[0])
            return start.map { end - $0 }
        }
        return nil
    }

    /// `10`, `1:30`, `0:01:30`, `npt:10` in seconds.
    private static func seconds(_ text: Substring) -> Double? {
        var total = 0.0
        let plain = text.hasPrefix("npt:") ? text.dropFirst(4) : text
        for part in plain.split(separator: ":", omittingEmptySubsequences: false) {
            guard let value = Double(part) else { return nil }
            total = total * 60 + value
        }
        return total
    }

    private static let kinds: [String: String] = {
        var result: [String: String] = [:]
        for ending in "png jpg jpeg jfif gif webp avif svg svgz bmp ico apng tif tiff".split(separator: " ") {
            result[String(ending)] = "image"
        }
        for ending in "mp3 ogg oga opus wav flac m4a aac mid midi wma".split(separator: " ") {
            result[String(ending)] = "audio"
        }
        for ending in "mp4 m4v webm ogv mov avi mkv wmv flv mpg mpeg".split(separator: " ") {
            result[String(ending)] = "video"
        }
        for ending in "html htm xhtml pdf txt xml doc docx swf php asp jsp".split(separator: " ") {
            result[String(ending)] = "document"
        }
        return result
    }()
}
