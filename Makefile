# Every target sets up what the machine lacks first, and says so. `make` alone lists them.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

# One set of packages and features for every cargo call of the tests, so that nothing is built twice:
# the file dialogs answer to an environment variable, and the window's types are compared with Rust's.
WORKSPACE := --workspace --features giaoban/picker-override,app/ts
# A selection without the unit tests would change the dependencies' features and build them all anew; the name that
# follows then leaves the unit tests out again.
SAME_BUILD := --lib
# What is measured: the programs as they ship, but for the day that an environment variable names, and their peers.
MEASURED := --workspace --features giaoban/bench,giaoban/picker-override
UI_SOURCES := $(shell find ui -type f -not -path '*/node_modules/*' -not -path 'ui/dist/*' 2>/dev/null)

.PHONY: help run test check faults bench screens deb types fmt

help: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the app; without a display, print the sample office's briefings
	@tests/scripts/run

test: ## everything that must pass before a change lands
	@tests/scripts/set-up test
	cargo fmt --all --check
	@$(MAKE) --no-print-directory ui/dist/index.html
	cd ui && npm run --silent lint && npm run --silent test
	cargo clippy $(WORKSPACE) --all-targets -- --deny warnings
	cargo test $(WORKSPACE)

check: ## the fast part of it: format, lint, unit tests
	@tests/scripts/set-up window
	cargo fmt --all --check
	@$(MAKE) --no-print-directory ui/dist/index.html
	cd ui && npm run --silent lint && npm run --silent test
	cargo clippy $(WORKSPACE) --all-targets -- --deny warnings
	cargo test $(WORKSPACE) --lib --test house

faults: ## every step of every fault: kills, full disks, pulled sticks, flipped bits; says how many and what was lost
	@tests/scripts/set-up test
	GIAOBAN_FAULTS=all cargo test $(WORKSPACE) $(SAME_BUILD) --test faults -- case_

screens: ## a PNG of every screen of the real window, to target/screens
	@tests/scripts/set-up test
	@$(MAKE) --no-print-directory ui/dist/index.html
	cargo test $(WORKSPACE) $(SAME_BUILD) --test screens -- screen_of_the_window
	cargo test $(WORKSPACE) --test permissions --test 'desktop_*'

bench: ## what is fast, as ratios against other programs in the same run
	@tests/scripts/set-up bench
	@$(MAKE) --no-print-directory ui/dist/index.html
	cargo build --release $(MEASURED) --bins --examples --bench ratios
	cargo bench $(MEASURED) --bench ratios

deb: ## the package that a clerk installs, below target/release/bundle/deb
	@tests/scripts/set-up window
	@$(MAKE) --no-print-directory ui/dist/index.html
	cargo build --release --package cli
	npm exec --yes @tauri-apps/cli@2.12.5 -- build --bundles deb

types: ## write the window's TypeScript types anew from Rust's
	GIAOBAN_WRITE_TYPES=1 cargo test $(WORKSPACE) $(SAME_BUILD) --test bindings -- the_committed_types

fmt: ## format everything
	cargo fmt --all
	cd ui && npm run --silent format

ui/node_modules/.package-lock.json: ui/package-lock.json
	@echo "set-up: installing npm packages by npm ci"
	cd ui && npm ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	cd ui && npm run --silent build
