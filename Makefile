# What developers and CI run. On a fresh Debian: `make demo` to see it work, `make test` to check it.

SWIFT ?= swift
SOURCES := Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

.PHONY: build release demo test test-all lint fmt docs bless bench clean

build:  ## debug build
	$(SWIFT) build

release:  ## .build/release/poolcpu, which needs neither Swift nor libcpuid where it runs
	scripts/install-packages libcpuid-dev pkg-config
	scripts/build-release

demo: release  ## this machine scanned, the example pool levelled
	scripts/demo

test:  ## everything that a change must pass
	scripts/install-packages libcpuid-dev pkg-config qemu-user shellcheck cpuid cpuidtool \
	  python3-jsonschema
	$(MAKE) --no-print-directory lint build
	scripts/run-tests

test-all: test release  ## the same with the optimiser on
	scripts/run-tests -c release -Xswiftc -enable-testing

lint:  ## formatting and scripts, strictly
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	shellcheck scripts/* .ci/run

fmt:  ## format in place
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

docs:  ## rewrite the generated pages in docs
	POOLCPU_BLESS=1 scripts/run-tests --filter GeneratedDocument

bless:  ## rewrite every golden file; read the diff before you commit it
	POOLCPU_BLESS=1 scripts/run-tests

bench: release  ## side by side with the tools to beat
	scripts/install-packages cpuid cpuidtool
	$(SWIFT) run -c release --package-path Benchmarks poolcpu-benchmarks \
	  .build/release/poolcpu $(addprefix --corpus ,$(wildcard ../shared/corpus))

clean:
	rm -rf .build Benchmarks/.build
