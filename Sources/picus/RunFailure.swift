/// A run that could not be done: bad usage, an unreadable file. Its message goes to standard error, and
/// the exit status is 2.
struct RunFailure: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
