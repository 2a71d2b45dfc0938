# The commands of the README. `make help` lists them.
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
BINARY = .build/release/careers
LIBEXEC = $(DESTDIR)$(PREFIX)/libexec/careers
# On Linux the Swift runtime is linked in, so that an installed program needs no Swift; its symbols are of use to
# nobody else, and keeping them would take three megabytes more of memory. It is linked to a fixed address: moving it
# anywhere else takes a millisecond of every start and four megabytes.
LINUX = --static-swift-stdlib -Xlinker --no-export-dynamic -Xlinker --no-pie
RELEASE = -c release --product careers $(if $(filter Linux,$(shell uname)),$(LINUX))

.DEFAULT_GOAL := help
.PHONY: run build test lint format bench pictures torture fuzz install uninstall clean help

run: build ## Open the explorer, or run ARGS="tutors --json"
	@$(BINARY) $(ARGS)

build: ## Build the release program
	@.ci/setup build
	@test -x $(BINARY) || echo "First build: this takes a few minutes." >&2
	@swift build $(RELEASE) >&2

test: ## Run every test
	@.ci/setup test
	@test -d .build/debug || echo "First build: this takes a few minutes." >&2
	swift test

lint: ## Check format, module doors, sentences that stand twice and compiler warnings
	@.ci/setup test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Resources
	.ci/doors
	.ci/sentences
	.ci/warnings

format: ## Format the sources
	swift format --in-place --recursive --parallel Package.swift Sources Tests Resources

bench: build ## Measure speed and memory beside tig, sqlite3 and fzf, into docs/PERFORMANCE.md
	@.ci/setup bench
	@swift build -c release --product careers-bench >&2
	.build/release/careers-bench $(BINARY)

pictures: build ## Draw the pictures of the README, and look at them in Chromium
	@.ci/setup pictures
	.ci/pictures $(BINARY) docs/pictures
	.ci/check-pictures docs/pictures/*.svg

torture: build ## Kill, flood, damage and starve the program for half an hour, into docs/RELIABILITY.md
	@.ci/setup torture
	@swift build -c release --product careers-torture >&2
	.build/release/careers-torture $(BINARY)

fuzz: ## Feed every reader bytes of all kinds for FUZZ_SECONDS (600) each
	@.ci/setup build
	.ci/fuzz $(FUZZ_SECONDS)

install: ## Install under PREFIX (default /usr/local) what `make build` has built
	@test -x $(BINARY) || { echo "Nothing is built yet: run \`make build\` first, as yourself." >&2; exit 1; }
	install -d $(LIBEXEC) $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(BINARY) $(LIBEXEC)/careers
	install -m 644 LICENSE $(LIBEXEC)/LICENSE
	rm -rf $(LIBEXEC)/careers_BuiltinCatalogue.*
	cp -R .build/release/careers_BuiltinCatalogue.* $(LIBEXEC)/
	ln -sf ../libexec/careers/careers $(DESTDIR)$(PREFIX)/bin/careers

uninstall: ## Remove what install put there; your profile stays
	rm -f $(DESTDIR)$(PREFIX)/bin/careers
	rm -rf $(LIBEXEC)

clean: ## Remove everything that was built
	rm -rf .build

help: ## List these commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "make %-10s %s\n", $$1, $$2}'
