#!/bin/sh
# Tries the hooks as a repository that uses them does: pre-commit, git and picus are on the PATH.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "pre-commit test: $1" >&2
  cat "$work/log" >&2
  exit 1
}

pre-commit validate-manifest "$top/.pre-commit-hooks.yaml"
git -C "$work" init -q site
cd "$work/site"
git config user.email picus@example.org
git config user.name Picus
printf '<img src="a.png">\n' >"a page.html"
printf '<!doctype html>\n<html lang="en"><head><title>Town hall</title><meta name="viewport" content="user-scalable=no"></head>\n<body><main><h1>Town hall</h1></main></body></html>\n' >town.html
printf 'no page\n' >notes.txt
git add -A

hook() { pre-commit try-repo "$top" "$@" >"$work/log" 2>&1; }

# A barrier keeps the commit out, and is named.
status=0
hook picus-lint --all-files || status=$?
[ "$status" = 1 ] || fail "picus-lint ended with $status"
grep -q 'a page.html:1:1: .*image-name' "$work/log" || fail "image-name was not reported"

# What can be mended safely is mended, and pre-commit sees that a file has changed.
status=0
hook picus-fix --files town.html || status=$?
[ "$status" = 1 ] || fail "picus-fix ended with $status on a page to mend"
grep -q 'files were modified by this hook' "$work/log" || fail "pre-commit saw no change"
grep -q 'user-scalable' town.html && fail "the viewport was not mended"

# Once mended and staged, both let the commit pass.
git add -A
hook picus-fix --files town.html || fail "picus-fix did not pass a mended page"
hook picus-lint --files town.html || fail "picus-lint did not pass a mended page"
git diff --quiet || fail "picus-fix changed a mended page"

# A page whose barriers need a person is not changed.
before=$(cat "a page.html")
hook picus-fix --files "a page.html" || true
[ "$before" = "$(cat "a page.html")" ] || fail "picus-fix changed what only a person can mend"
echo "pre-commit test: passed"
