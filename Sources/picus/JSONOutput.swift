import Reports

/// The JSON writer of the reports, for commands that print lists.
typealias JSONOutput = Reports.JSONWriter
