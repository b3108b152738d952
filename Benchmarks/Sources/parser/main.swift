// Throughput of Picus's parser (tree and source map) beside libxml2's `htmlReadMemory`, in one process.
//
//     swift run -c release parser [CACHE]
//
// The pieces of every source map are checked against the file first.
import CLibXML
import Foundation
import HTML

func libxml2(_ file: [UInt8]) {
    let document = file.withUnsafeBytes {
        htmlReadMemory(
            $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil,
            Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
    }
    xmlFreeDoc(document)
}

func picus(_ file: [UInt8]) throws {
    let document = try Document(file)
    if document.nodeCount == 0 { throw Failure(description: "a document without nodes") }
}

func checkPieces(_ file: [UInt8]) throws {
    let pieces = try Document(file).map.pieces
    var position = 0
    for piece in pieces {
        if piece.range.lowerBound != position { throw Failure(description: "a gap at byte \(position)") }
        position = piece.range.upperBound
    }
    if position != file.count { throw Failure(description: "the pieces end at byte \(position) of \(file.count)") }
}

/// The shortest of some runs, in seconds.
func seconds(runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
        let start = ContinuousClock.now
        try work()
        best = min(best, (ContinuousClock.now - start) / .seconds(1))
    }
    return best
}

let cache = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".build/pages")
let corpus = try Corpus(cache: cache)
var bytes = 0
var ours = 0.0
var theirs = 0.0
func row(_ name: String, _ megabytes: Double, _ own: Double, _ peer: Double) {
    let columns = [
        name.padding(toLength: 26, withPad: " ", startingAt: 0), String(format: "%7.1f MB", megabytes),
        String(format: "picus %6.1f MB/s", megabytes / own), String(format: "libxml2 %6.1f MB/s", megabytes / peer),
        String(format: "ratio %.2f", peer / own),
    ]
    print(columns.joined(separator: "  "))
}
for (package, files) in corpus.pages {
    for file in files { try checkPieces(file) }
    let size = files.reduce(0) { $0 + $1.count }
    var own = Double.infinity
    var peer = Double.infinity
    // Turn about, so that both see the same machine.
    for _ in 0..<5 {
        own = min(own, try seconds(runs: 1) { for file in files { try picus(file) } })
        peer = min(peer, seconds(runs: 1) { for file in files { libxml2(file) } })
    }
    bytes += size
    ours += own
    theirs += peer
    row(package, Double(size) / 1e6, own, peer)
}
row("all", Double(bytes) / 1e6, ours, theirs)
