/// Space-separated tokens (Infra Standard, "split on ASCII whitespace").
enum Tokens {
    static func split(_ text: String) -> [String] {
        text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }.map {
            String(Substring($0))
        }
    }
}
