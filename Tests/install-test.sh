#!/bin/sh
# Installs the debug build the way `make install` does and runs it from an empty folder: the checks and
# transforms must be found beside it, not in the source tree.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/prefix/bin" "$work/prefix/share/picus/Checks" "$work/prefix/share/picus/Transforms" "$work/empty"
cp "$top/.build/debug/picus" "$work/prefix/bin/picus"
cp -r "$top"/Checks/[0-9]* "$top/Checks/check.rng" "$work/prefix/share/picus/Checks/"
cp -r "$top/Transforms/safe" "$top/Transforms/assisted" "$top"/Transforms/*.rng "$top"/Transforms/*.xsl \
  "$work/prefix/share/picus/Transforms/"
cd "$work/empty"
printf '<!doctype html><html lang="en"><title>T</title><meta name="viewport" content="user-scalable=no"><img src="a.png">' >page.html
status=0
"$work/prefix/bin/picus" lint --format json page.html >lint.json || status=$?
[ "$status" = 1 ] || { echo "install test: lint ended with $status" >&2; exit 1; }
grep -q '"check":"image-name"' lint.json || { echo "install test: image-name was not reported" >&2; exit 1; }
"$work/prefix/bin/picus" fix - <page.html >fixed.html || [ $? = 1 ]
grep -q 'user-scalable=no' fixed.html && { echo "install test: the viewport was not fixed" >&2; exit 1; }
"$work/prefix/bin/picus" new check logo-links-home --folder own >new.txt
"$work/prefix/bin/picus" lint --checks own --only logo-links-home --format json page.html >own.json || [ $? = 1 ]
grep -q '"check":"logo-links-home"' own.json || { echo "install test: the user's check was not asked" >&2; exit 1; }
echo "install test: passed"
