/// Every output format.
public enum ReportFormats {
    public static let all: [any Report.Type] = [
        TerminalReport.self,
        JSONReport.self,
        JSONLinesReport.self,
        SARIFReport.self,
        JUnitReport.self,
        GitHubReport.self,
        GitLabReport.self,
        CheckstyleReport.self,
        CSVReport.self,
        EARLReport.self,
        HTMLReport.self,
    ]

    public static func named(_ name: String) -> (any Report.Type)? { all.first { $0.name == name } }
}
