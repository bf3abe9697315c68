# The only entry point. `make help` lists what there is.

# Caches live outside the checkout, so that a fresh clone finds them.
export CIVITAS_CACHE ?= $(HOME)/.cache/civitas
export CARGO_TARGET_DIR ?= $(CIVITAS_CACHE)/target
# The targets below run one after another: cargo itself uses all cores.
.NOTPARALLEL:
.DEFAULT_GOAL := help

STEP := scripts/step.sh
NODE := $(CARGO_TARGET_DIR)/release/civitas

PALLETS := $(notdir $(wildcard pallets/*))
# Crates that end up in the wasm that validators execute.
RUNTIME_SIDE := civitas-primitives civitas-runtime-api civitas-runtime $(addprefix pallet-,$(PALLETS))

# What such a crate must not contain, tests aside: docs/developers/lints.md.
STRICT := unwrap_used panic indexing_slicing arithmetic_side_effects todo unimplemented

# --- what everybody needs ---------------------------------------------------------------------------

.PHONY: help
help: ## list these targets
	@echo 'make <target>'
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "  %-14s %s\n", $$1, $$2 }'

.PHONY: run
run: setup build ## set up, build, and start a development chain with RPC on port 9944
	@echo; echo 'A development chain; its state is gone when it stops. Stop it with Ctrl-C.'
	exec $(NODE) --dev --rpc-port 9944

.PHONY: test
test: setup unit build e2e ## set up, build, and run all tests
	@$(MAKE) --no-print-directory network S=short

# --- the parts --------------------------------------------------------------------------------------

.PHONY: setup
setup: ## install what is missing
	@$(STEP) 'Set-up' scripts/setup.sh

.PHONY: build
build: ## build the node with the runtime in it
	@$(STEP) 'Build the node' cargo build --release --locked -p civitas -p civitas-spec

.PHONY: unit
unit: ## tests of all crates; P=pallet-authorities for those of one
	@$(STEP) 'Build the tests' cargo test --release --locked $(if $(P),-p $(P),--workspace) --no-run
	@$(STEP) 'Run the tests' cargo test --release --locked $(if $(P),-p $(P),--workspace) --no-fail-fast

.PHONY: e2e
e2e: e2e/node_modules/.package-lock.json ## drive a live node by clients that others wrote; S='gold' for one scenario
	@test -x $(NODE) || { echo 'There is no node yet: make build'; exit 1; }
	@$(STEP) 'Tests of the clients' npm --prefix e2e test --silent
	@CIVITAS_BIN=$(NODE) $(STEP) 'End to end' node e2e/run.mjs $(S)

NEXT_RUNTIME := $(CARGO_TARGET_DIR)/next-runtime.wasm.zst

.PHONY: network
network: e2e/node_modules/.package-lock.json ## run a network of five nodes and break it: half an hour; S=short takes three minutes
	@test -x $(NODE) || { echo 'There is no node yet: make build'; exit 1; }
	@$(if $(filter upgrade,$(or $(S),upgrade)),$(STEP) 'Build the next runtime' \
		scripts/runtime-with.sh next-version $(NEXT_RUNTIME))
	@CIVITAS_BIN=$(NODE) CIVITAS_NEXT_RUNTIME=$(NEXT_RUNTIME) $(STEP) 'Live network' e2e/network/run.sh $(S)

e2e/node_modules/.package-lock.json: e2e/package-lock.json
	@node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null || \
		{ echo 'The end-to-end tests need Node.js 20 or newer with npm; it is not here.'; exit 1; }
	@$(STEP) 'Fetch the clients' npm --prefix e2e ci --no-audit --no-fund --loglevel=error
	@touch $@

# --- before a change is sent ------------------------------------------------------------------------

.PHONY: check
check: fmt clippy taplo deny ## formatting, lints, licences and advisories (the first time it takes as long as a build)

.PHONY: fmt
fmt:
	@$(STEP) 'Format' cargo fmt --all --check

.PHONY: clippy
clippy:
	@$(STEP) 'Lints' cargo clippy --release --locked --workspace --all-targets -- -D warnings
	@$(STEP) 'What clippy cannot see' scripts/strict.sh
	@$(STEP) 'Lints of the runtime side' cargo clippy --release --locked --no-deps --lib \
		$(addprefix -p ,$(RUNTIME_SIDE)) -- -D warnings $(addprefix -D clippy::,$(STRICT))

.PHONY: taplo
taplo:
	@if command -v taplo >/dev/null; then $(STEP) 'Format of TOML files' taplo format --check; \
	else echo 'Skipped: taplo is not installed (cargo install taplo-cli --locked)'; fi

.PHONY: deny
deny:
	@if command -v cargo-deny >/dev/null; then $(STEP) 'Licences and advisories' cargo deny --all-features check; \
	else echo 'Skipped: cargo-deny is not installed (cargo install cargo-deny --locked)'; fi

# --- releases and measurements ----------------------------------------------------------------------

# The SDK's own runner of benchmarks, as published; it needs no node.
BENCHER := $(CIVITAS_CACHE)/tools/bin/frame-omni-bencher
BENCHER_VERSION := 0.28.0

.PHONY: weights
weights: setup $(BENCHER) ## measure every call and write pallets/*/src/weights.rs; P=authorities for one pallet
	@$(STEP) 'Build for measuring' scripts/weights.sh build
	@for pallet in $(or $(P),$(PALLETS)); do \
		$(STEP) "Measure $$pallet" scripts/weights.sh measure $(BENCHER) $$pallet || exit 1; \
	done

$(BENCHER):
	@$(STEP) 'Build the runner of benchmarks (once)' cargo install frame-omni-bencher \
		--version $(BENCHER_VERSION) --locked --no-track --root $(CIVITAS_CACHE)/tools

.PHONY: chain-specs
chain-specs: setup build ## check chain-specs/*.toml; IN=my-chain.toml makes the specification of a chain
	@$(STEP) 'Chain specs' scripts/chain-specs.sh $(dir $(NODE)) $(IN)

.PHONY: dist
dist: setup release ## pack a release for operators; DIST=directory, else ./dist
	@$(STEP) 'Pack the release' scripts/dist.sh $(dir $(NODE)) $(or $(DIST),dist)

.PHONY: release
release: setup ## build with the runtime that everybody gets from this source, and print its hash
	@$(STEP) 'Build the release' scripts/reproducible.sh build

.PHONY: runtime-twice
runtime-twice: setup ## build the runtime from two directories and compare the bytes
	@$(STEP) 'Build the runtime twice' scripts/reproducible.sh twice

.PHONY: operators
operators: e2e/node_modules/.package-lock.json ## run the commands of docs/operators/ as they stand there
	@test -x $(NODE) || { echo 'There is no node yet: make build'; exit 1; }
	@CIVITAS_BIN=$(NODE) $(STEP) 'Pages of the operators' e2e/operators/run.sh

.PHONY: clean
clean: ## delete what was built; the next build starts from nothing
	rm -rf $(CARGO_TARGET_DIR) $(CIVITAS_CACHE)/tools e2e/node_modules
