/// The service that an address belongs to.
public enum ServiceName {
    /// The name that a well-known service bears, for an absolute address of it; empty for any other address.
    public static func of(_ address: String) -> String {
        let lowered = Wording.collapsed(address).lowercased()
        guard let scheme = ["https://", "http://", "//"].first(where: lowered.hasPrefix) else { return "" }
        let rest = lowered.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        let bare = host.hasPrefix("www.") ? rest.dropFirst(4) : rest
        for (place, name) in ServiceNamesData.paths where bare.hasPrefix(place) { return name }
        var labels = host.split(separator: ".")
        while labels.count > 1 {
            if let name = ServiceNamesData.hosts[labels.joined(separator: ".")] { return name }
            labels.removeFirst()
        }
        return ""
    }
}
