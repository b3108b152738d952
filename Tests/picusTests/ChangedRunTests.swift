import Foundation
import Testing

/// `--changed` and `--staged`, in repositories as people have them.
@Suite("Only what I changed")
struct ChangedRunTests: ProgramTests {
    /// Has `img` as a page with a barrier in its second line, and `git` with a name for who commits.
    private static let shell = """
        set -e
        export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=p GIT_AUTHOR_EMAIL=p@example.org
        export GIT_COMMITTER_NAME=p GIT_COMMITTER_EMAIL=p@example.org
        git() { command git -c init.defaultBranch=main -c protocol.file.allow=always -c advice.detachedHead=false "$@"; }
        img='<p>
        <img src=a.png>'
        page() { mkdir -p "$(dirname "$1")"; printf '%s\\n' "$img" > "$1"; }
        commit() { git add -A; git commit -qm x; }

        """

    /// Runs a script in a folder.
    @discardableResult
    private func sh(_ script: String, in folder: String) throws -> ProgramRun {
        let run = try picus(
            ["-c", Self.shell + script], in: folder, program: "/bin/sh",
            environment: ["LC_ALL": "C", "PICUS": Self.program])
        return run
    }

    /// `path:line` of each barrier that a run reports.
    private func barriers(_ arguments: [String], in folder: String) throws -> [String] {
        let run = try picus(["lint", "--only", "image-name", "--format", "csv"] + arguments, in: folder)
        let rows = run.text.split(separator: "\r\n").dropFirst()
        #expect(run.status == (rows.isEmpty ? 0 : 1), "\(run.errors)")
        return rows.map { $0.split(separator: ",").prefix(2).joined(separator: ":") }
    }

    struct Case: CustomTestStringConvertible {
        var name: String
        var script: String
        var arguments: [String] = ["--changed"]
        /// Where picus runs.
        var folder = "."
        var expected: [String]
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "nothing committed yet", script: "git init -q; page a.html", expected: ["a.html:2"]),
        Case(
            name: "the first commit", script: "git init -q; page a.html; git add a.html; page b.html",
            arguments: ["--staged"], expected: ["a.html:2"]),
        Case(name: "nothing changed", script: "git init -q; page a.html; commit", expected: []),
        Case(
            name: "an untracked file, but not one that is ignored",
            script: "git init -q; echo c.html > .gitignore; page a.html; commit; page b.html; page c.html",
            expected: ["b.html:2"]),
        Case(
            name: "one line of two", script: "git init -q; page a.html; commit; echo '<img src=b.png>' >> a.html",
            expected: ["a.html:3"]),
        Case(
            name: "a file that was only renamed",
            script: "git init -q; page a.html; seq 40 >> a.html; commit; git mv a.html b.html", expected: []),
        Case(
            name: "a line of a file that was renamed",
            script:
                "git init -q; page a.html; seq 40 >> a.html; commit; git mv a.html b.html; echo '<img src=b>' >> b.html",
            expected: ["b.html:43"]),
        Case(
            name: "names with spaces, newlines and other letters",
            script:
                "git init -q; page 'a b.html'; page 市.html; commit; echo '<img src=b>' | tee -a 'a b.html' >> 市.html",
            expected: ["a b.html:3", "市.html:3"]),
        Case(
            name: "settings of git's that change patches",
            script: """
                git init -q; git config diff.noprefix true; git config diff.mnemonicPrefix true; git config diff.context 9
                git config diff.interHunkContext 50; git config color.ui always; git config diff.external false
                page a.html; seq 9 >> a.html; commit; sed -i '1s/.*/<b>/;$s/.*/<img src=b>/' a.html
                """, expected: ["a.html:11"]),
        Case(
            name: "a page that git takes for binary",
            script: """
                git init -q; printf '\\377\\376' > a.html; printf '<p>\\n' | iconv -t UTF-16LE >> a.html; commit
                printf '<img src=a>' | iconv -t UTF-16LE >> a.html
                """, expected: ["a.html:2"]),
        Case(
            name: "what others changed since the branch began does not count",
            script: """
                git init -q; page a.html; page b.html; commit; git checkout -qb mine; echo '<img src=b>' >> a.html; commit
                git checkout -q main; sed -i 's/a.png/c.png/' b.html; commit; git checkout -q mine
                """, arguments: ["--changed", "main"], expected: ["a.html:3"]),
        Case(
            name: "histories with nothing in common",
            script: "git init -q; page a.html; commit; git checkout -q --orphan other; page b.html; commit",
            arguments: ["--changed", "main"], expected: ["b.html:2"]),
        Case(
            name: "a folder of the repository, from within",
            script:
                "git init -q; page a.html; page sub/b.html; git add -A; git commit -qm x; page sub/c.html; page d.html",
            folder: "sub", expected: ["c.html:2"]),
        Case(
            name: "a second work tree",
            script:
                "git init -q main; cd main; page a.html; commit; git worktree add -q ../tree; cd ../tree; page b.html",
            folder: "tree", expected: ["b.html:2"]),
        Case(
            name: "a repository that the working folder is not in",
            script: "git init -q inner; cd inner; page a.html; commit; page b.html",
            arguments: ["--changed", "HEAD", "inner"],
            expected: ["inner/b.html:2"]),
        Case(
            name: "a submodule",
            script: """
                git init -q lib; (cd lib; page a.html; page b.html; commit); git init -q top; cd top; page c.html
                git submodule --quiet add ../lib lib; commit; echo '<img src=b>' >> lib/a.html; page lib/new.html
                """, folder: "top", expected: ["lib/a.html:3", "lib/new.html:2"]),
        Case(
            name: "what is staged, not the working copy",
            script: "git init -q; page a.html; git add a.html; echo '<p>' > a.html", arguments: ["--staged"],
            expected: ["a.html:2"]),
        Case(
            name: "what is staged and no longer there",
            script: "git init -q; page a.html; page 'b c.html'; git add -A; rm *.html", arguments: ["--staged"],
            expected: ["a.html:2", "b c.html:2"]),
        Case(
            name: "a staged page that is named, in a folder that is gone",
            script: "git init -q; page x/y/a.html; git add -A; rm -r x", arguments: ["--staged", "x/y/a.html"],
            expected: ["x/y/a.html:2"]),
        Case(
            name: "a staged folder that is named and is gone",
            script: "git init -q; page x/y/a.html; git add -A; rm -r x", arguments: ["--staged", "x"],
            expected: ["x/y/a.html:2"]),
        Case(
            name: "a committed page that is named, gone from the folder and still in the index",
            script: "git init -q; page a.html; commit; rm a.html", arguments: ["--staged", "a.html"], expected: []),
        Case(
            name: "a staged style sheet",
            script: """
                git init -q; printf '<link rel=stylesheet href=s.css>\\n<img src=a.png>' > a.html
                echo 'img { display: none }' > s.css; git add -A; echo > s.css
                """, arguments: ["--staged"], expected: []),
        Case(
            name: "a staged page in a folder that is named",
            script: "git init -q; page a.html; page sub/b.html; git add -A", arguments: ["--staged", "sub"],
            expected: ["sub/b.html:2"]),
        Case(
            name: "more warnings than a pipe holds",
            script: """
                git init -q; mkdir d; i=0; while [ $i -lt 900 ]; do printf '<p>\\r\\n' > d/a-rather-long-name-for-a-page-$i.html; i=$((i+1)); done
                git add -A; git commit -qm x; git config core.autocrlf input; page a.html
                for f in d/*; do printf '<b>\\r\\n' > $f; done
                """, expected: ["a.html:2"]),
    ]

    @Test("What is reported stands on changed lines", arguments: cases)
    func changes(_ test: Case) throws {
        try withFolder([:]) { folder in
            let made = try sh(test.script, in: folder)
            try #require(made.status == 0, "\(made.errors)")
            #expect(try barriers(test.arguments, in: folder + "/" + test.folder) == test.expected)
        }
    }

    @Test("A staged page is read in the encoding that a checkout gives it")
    func encoding() throws {
        try withFolder([:]) { folder in
            try sh(
                """
                git init -q; echo '*.html working-tree-encoding=GB18030' > .gitattributes
                printf '<meta charset=gb18030><img src="市.png">' | iconv -f UTF-8 -t GB18030 > a.html; git add -A
                """, in: folder)
            let run = try picus(["lint", "--staged", "--only", "image-name", "--format", "csv"], in: folder)
            #expect(run.text.contains("市.png"), "\(run.text)\(run.errors)")
        }
    }

    @Test(
        "A hook keeps a barrier out, whichever way the commit is made",
        arguments: ["commit -m x", "commit -am x", "commit -m x a.html"])
    func hook(commit: String) throws {
        try withFolder([:]) { folder in
            let run = try sh(
                """
                git init -q; echo '<p>' > a.html; mkdir sub; touch sub/x; commit
                printf '#!/bin/sh\\nexec "$PICUS" lint --only image-name --staged\\n' > .git/hooks/pre-commit
                chmod +x .git/hooks/pre-commit; page a.html; git add a.html
                cd sub; git \(commit.replacing(" a.html", with: " ../a.html"))
                """, in: folder)
            #expect(run.status != 0)
            #expect((run.text + run.errors).contains("a.html:2:1: critical [image-name]"), "\(run.text)\(run.errors)")
        }
    }

    @Test(
        "What cannot be compared is said",
        arguments: [
            (["--changed", "nowhere"], "knows no such revision"),
            (["--changed", "HEAD", "-"], "Standard input has no revisions"),
            (["--changed", "HEAD", "/"], "/ is in no git work tree"),
            (["--changed=--output=x"], "knows no such revision"),
        ])
    func mistakes(arguments: [String], said: String) throws {
        try withFolder([:]) { folder in
            try sh("git init -q; page a.html; commit", in: folder)
            let run = try picus(["lint"] + arguments, in: folder)
            #expect(run.status == 2)
            #expect(run.errors.contains(said), "\(run.errors)")
        }
    }

    @Test(
        "A page that is named and is not there fails the run, as it does without --changed",
        arguments: [
            ["--changed", "HEAD", "gone.html"], ["--changed", "HEAD", "a.html", "gone.html"],
            ["--changed", "HEAD", "gone/"], ["--staged", "gone.html"], ["--staged", "gone/b.html"], ["gone.html"],
        ])
    func missing(arguments: [String]) throws {
        try withFolder([:]) { folder in
            try sh("git init -q; page a.html; commit", in: folder)
            let run = try picus(["lint"] + arguments, in: folder)
            #expect(run.status == 2, "\(run.text)")
            #expect(run.errors.contains("gone") && run.errors.contains("No such file"), "\(run.errors)")
        }
    }

    @Test("A clone that is too shallow is told how to get the revision")
    func shallow() throws {
        try withFolder([:]) { folder in
            try sh(
                "git init -q a; cd a; page a.html; commit; page b.html; commit; cd ..; git clone -q --depth 1 file://$PWD/a b",
                in: folder)
            let run = try picus(["lint", "--changed", "HEAD~1"], in: folder + "/b")
            #expect(run.status == 2)
            #expect(run.errors.contains("fetch-depth: 0"), "\(run.errors)")
        }
    }
}
