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
            (["fix", "--diff", "--out", "x", "a.html"], "不做任何修改"), (["lint", "--jobs", "0", "a.html"], "至少要同时处理一个页面"),
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

    @Test("Help and the man page are in Chinese for who reads Chinese: by --lang, or by the locale")
    func chineseHelp() throws {
        try withFolder([:]) { folder in
            let manual = try picus(["manual", "--lang", "zh"], in: folder).text
            #expect(manual.contains(".SH 退出状态\n"))
            for command in ["lint", "fix", "checks", "explain", "new", "read", "inspect", "tree", "config", "lsp"] {
                for run in [
                    try picus([command, "--help", "--lang", "zh"], in: folder),
                    try picus(["help", command, "--lang", "zh"], in: folder),
                    try picus([command, "--help"], in: folder, environment: ["LC_ALL": "zh_CN.UTF-8"]),
                ] {
                    #expect(run.status == 0)
                    #expect(run.text.contains("示例") && run.text.contains("选项："))
                    // What is left in English: names of commands, options and values, and what follows a "<".
                    for word in ["The ", "Show ", "default:", "values:", "USAGE", "See "] {
                        #expect(!run.text.contains(word), "\(command): \(word)")
                    }
                }
                #expect(manual.contains(".SH PICUS \(command.uppercased())\n"))
            }
            let root = try picus([], in: folder, environment: ["LANG": "zh_CN.UTF-8", "LC_ALL": ""]).text
            #expect(root.contains("子命令：") && root.contains("详见“picus help <subcommand>”。"))
        }
    }

    @Test("Help is wrapped to the terminal by the cells that characters take")
    func wrapping() throws {
        try withFolder([:]) { folder in
            for (language, columns) in [("en", 60), ("zh", 60), ("en", 100), ("zh", 47)] {
                let run = try picus(
                    ["lint", "--help", "--lang", language], in: folder, environment: ["COLUMNS": String(columns)])
                let widest = run.text.split(separator: "\n").map { line in
                    line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
                }
                #expect(widest.allSatisfy { $0 <= columns }, "\(language) \(columns)")
            }
        }
    }

    @Test("Help for a command that there is not is a mistake")
    func helpForNothing() throws {
        try withFolder([:]) { folder in
            let run = try picus(["help", "lnit"], in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains("“lint”"))
        }
    }

    @Test(
        "A configuration that is no YAML is refused in the language of the run, with its line",
        arguments: [
            ("checks:\n  image-name: [off\n", "picus.yml:3: YAML 语法错误：缺少“,”或“]”。"),
            ("level: AA\nlevel: A\n", "picus.yml:1: YAML 语法错误：同一映射中的键重复：level。"),
            ("level: \"A", "picus.yml:1: YAML 语法错误：文件意外结束"), ("\u{1}", "YAML 语法错误：不允许使用控制字符。"),
        ])
    func brokenConfiguration(text: String, said: String) throws {
        try withFolder(["picus.yml": text, "a.html": "<p>x"]) { folder in
            let run = try picus(["lint", "--lang", "zh", "a.html"], in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains(said), "\(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("An empty file of a folder is named and fails no run that judges other pages")
    func emptyFiles() throws {
        try withFolder(["site/empty.html": "", "site/a.html": "<p>x</p>", "none/b.html": ""]) { folder in
            for command in [["lint"], ["fix", "--diff"]] {
                let run = try picus(command + ["site"], in: folder)
                #expect(run.status == 0, "\(command)")
                #expect(run.errors.contains("site/empty.html: This file is empty"))
                #expect(try picus(command + ["none"], in: folder).status == 2)
                #expect(try picus(command + ["site/empty.html", "site/a.html"], in: folder).status == 2)
            }
        }
    }

    @Test("A template that leaves something open is told where; what follows is still judged")
    func openTemplates() throws {
        let text = "{% if a %}\n<p>{{ x </p>\n<img src=a.png>\n{% endfor %}{% endif %}"
        try withFolder(["a.jinja": text]) { folder in
            let run = try picus(["lint", "a.jinja"], in: folder)
            #expect(run.status == 1)
            #expect(run.text.contains("a.jinja:3:1: critical [image-name]"))
            #expect(run.errors.contains("a.jinja: Line 2: “{{ x </p>"))
            #expect(run.errors.contains("Line 4: “{% endif %}” stands outside of any block."))
            let chinese = try picus(["lint", "--lang", "zh", "a.jinja"], in: folder)
            #expect(chinese.errors.contains("第 2 行"))
        }
    }
}
