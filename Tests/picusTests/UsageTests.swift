import Foundation
import Testing

/// What the program says of calls that it cannot follow.
@Suite("Usage")
struct UsageTests: ProgramTests {
    @Test(
        "A call that cannot be followed ends with status 2, and names what was probably meant",
        arguments: [
            (["lnit", "x.html"], "“lint”"), (["lint", "--formt", "json"], "'--format'"),
            (["lint", "--format", "jsn", "a.html"], "“json”"), (["explain", "image-nam"], "“image-name”"),
            (["new", "chek", "x"], "“check”"), (["lint", "--only", "image-nme", "a.html"], "“image-name”"),
            (["lint", "--output", "sarif", "a.html"], "FORMAT=FILE"), (["lint", "--checks", "gone", "a.html"], "gone"),
            (["fix", "--transforms", "gone", "a.html"], "gone"),
        ])
    func suggestions(arguments: [String], meant: String) throws {
        try withFolder(["a.html": "<p>x"]) { folder in
            let run = try picus(arguments, in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains(meant), "\(run.errors)")
            #expect(run.text.isEmpty)
        }
    }

    @Test(
        "In Chinese it is said in Chinese",
        arguments: [
            (["lnit"], "没有名为“lnit”的子命令。是否想写“lint”？"), (["lint", "--formt", "x"], "未知选项“--formt”。是否想写“--format”？"),
            (["explain"], "缺少参数“<check>”。"), (["lint", "--jobs"], "缺少取值"), (["lint", "--jobs", "x"], "的值“x”无效"),
            (["tree", "--level", "x"], "未知选项"), (["lint", "gone.html"], "没有这个文件或文件夹"), (["lint", "a.html/b"], "不是文件夹"),
            (["fix", "--report", "/gone/r.json", "a.html"], "无法写入：没有这个文件或文件夹"),
            (["fix", "--diff", "--out", "x", "a.html"], "不做任何修改"),
        ])
    func chinese(arguments: [String], said: String) throws {
        try withFolder(["a.html": "<p>x"]) { folder in
            for (options, environment) in [(["--lang", "zh"], "C"), ([], "zh_CN.UTF-8")] {
                if arguments.last == "--jobs", !options.isEmpty { continue }
                let run = try picus(arguments + options, in: folder, environment: ["LC_ALL": environment])
                #expect(run.status == 2)
                #expect(run.errors.contains(said), "\(run.errors)")
            }
        }
    }

    @Test("Every subcommand has an example in its help and a section in the man page")
    func help() throws {
        try withFolder([:]) { folder in
            let manual = try picus(["manual"], in: folder).text
            for command in [
                "lint", "fix", "checks", "explain", "new", "read", "inspect", "tree", "config", "doctor", "lsp",
            ] {
                let run = try picus([command, "--help"], in: folder)
                #expect(run.status == 0)
                #expect(run.text.contains("EXAMPLE"), "\(command)")
                #expect(manual.contains(".SH PICUS \(command.uppercased())\n"))
            }
            #expect(manual.contains(".SH PICUS NEW CHECK\n"))
        }
    }
}
