/// Every output format.
public enum ReportFormats {
    public static let all: [any Report.Type] = [
        TerminalReport.self,
        JSONReport.self,
    ]

    public static func named(_ name: String) -> (any Report.Type)? { all.first { $0.name == name } }
}
