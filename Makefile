# What developers and CI run. On a fresh Debian: `make demo` to see it work, `make test` to check it.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
UNITS ?= /etc/systemd/system
UNIT_FILES := poolcpu.service poolcpu-resume.service poolcpu-watch.service poolcpu-watch.timer
# Below PREFIX/share.
ZSH ?= zsh/site-functions
BUILT ?= .build/release/poolcpu
# What is linked: expat before deb12u5 takes time that grows with the square of a long token.
LIBRARIES := 'libcpuid-dev>=0.6.2' 'libexpat1-dev>=2.5.0-1+deb12u5' libmd-dev pkg-config
# Where `make test` builds, with optimised libraries: that takes three minutes more, and saves eight.
TESTED := .build-test
SOURCES := Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift examples/library/Sources examples/library/Package.swift

.PHONY: build release install uninstall deb rpm demo test test-library test-vm test-xen test-software test-criu test-nova test-ansible test-engines test-packages test-spark test-report test-faults test-sanitized fuzz test-all lint fmt hooks docs docc bless bench clean

build:  ## debug build
	$(SWIFT) build

release:  ## .build/release/poolcpu, which needs neither Swift nor a library where it runs
	scripts/install-packages $(LIBRARIES)
	scripts/build-release

install:  ## what `make release` built, with manual, completions, units and docs; PREFIX, UNITS and DESTDIR say where
	install -D -m 0755 '$(BUILT)' '$(DESTDIR)$(PREFIX)/bin/poolcpu'
	scripts/install-completions '$(BUILT)' '$(DESTDIR)$(PREFIX)/share' '$(ZSH)'
	install -D -m 0644 -t '$(DESTDIR)$(PREFIX)/share/man/man1' man/man1/*.1
	scripts/install-docs '$(DESTDIR)$(PREFIX)/share/doc/poolcpu'
	install -d '$(DESTDIR)$(UNITS)'
	for unit in $(UNIT_FILES); do \
	  sed 's|/usr/local/bin|$(PREFIX)/bin|' "systemd/$$unit" >'$(DESTDIR)$(UNITS)'/"$$unit" || exit; \
	done

uninstall:  ## takes away what `make install` with the same PREFIX, UNITS and DESTDIR put there, and nothing else
	rm -f '$(DESTDIR)$(PREFIX)/bin/poolcpu' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/poolcpu' \
	  '$(DESTDIR)$(PREFIX)/share/$(ZSH)/_poolcpu' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/poolcpu.fish'
	cd man/man1 && for page in *.1; do rm -f '$(DESTDIR)$(PREFIX)/share/man/man1'/"$$page" || exit; done
	for unit in $(UNIT_FILES); do rm -f '$(DESTDIR)$(UNITS)'/"$$unit" || exit; done
	rm -rf '$(DESTDIR)$(PREFIX)/share/doc/poolcpu'

deb:  ## .build/packages/poolcpu_*.deb of BUILT, else of a release that is built first
	scripts/install-packages $(LIBRARIES) dpkg-dev binutils lintian python3
	$(if $(filter command line,$(origin BUILT)),,$(MAKE) --no-print-directory release)
	package=$$(packaging/deb '$(BUILT)' .build/packages) && \
	  lintian --display-info --fail-on error,warning,info "$$package" && echo "$$package"

rpm:  ## .build/packages/poolcpu-*.rpm, in the same way
	scripts/install-packages $(LIBRARIES) binutils python3 rpm
	$(if $(filter command line,$(origin BUILT)),,$(MAKE) --no-print-directory release)
	packaging/rpm '$(BUILT)' .build/packages

demo: release  ## this machine scanned, the example pool levelled
	scripts/demo

test:  ## everything that a change must pass
	scripts/install-packages $(LIBRARIES) qemu-user qemu-system-x86 openssh-server openssh-client busybox \
	  shellcheck strace cpuid cpuidtool python3-jsonschema python3-yaml systemd libvirt-clients \
	  libvirt-daemon libvirt-daemon-driver-qemu libxml2-utils man-db mandoc prometheus zsh fish
	$(MAKE) --no-print-directory lint
	POOLCPU_OPTIMISED=1 $(SWIFT) build --build-tests --scratch-path $(TESTED)
	scripts/fuzz --build & POOLCPU_OPTIMISED=1 scripts/run-tests --skip-build --scratch-path $(TESTED); \
	  status=$$?; wait; exit $$status
	POOLCPU_OPTIMISED=1 $(MAKE) --no-print-directory test-library SCRATCH=$(TESTED)
	$(MAKE) --no-print-directory test-vm PROGRAM=$(TESTED)/debug/poolcpu
	scripts/fuzz --seconds 5 --seed 1

test-library:  ## examples/library, a package that uses the products, built in SCRATCH and run: seconds behind a build of the tests
	scripts/install-packages $(LIBRARIES)
	$(SWIFT) build --scratch-path $(or $(SCRATCH),.build) --product poolcpu
	SWIFT='$(SWIFT)' Tests/Library/run $(or $(SCRATCH),.build)

test-vm:  ## poolcpu on a real kernel in an emulated machine: some six boots, a minute
	scripts/install-packages $(LIBRARIES) qemu-system-x86 busybox-static cpio
	$(if $(PROGRAM),,$(SWIFT) build --product poolcpu)
	Tests/VM/run $(or $(PROGRAM),.build/debug/poolcpu)

test-xen:  ## poolcpu in the dom0 of Debian's Xen, guests with the forms xl and xend, and Xen itself with xen-boot, in emulated machines: six boots, seven minutes
	scripts/install-packages $(LIBRARIES) qemu-system-x86 busybox-static cpio python3
	$(if $(PROGRAM),,$(SWIFT) build --product poolcpu)
	Tests/Xen/run $(or $(PROGRAM),.build/debug/poolcpu)

test-software:  ## the forms read and started by the QEMU and libvirt of Debian's newer releases; as root, a minute behind a build of the tests
	scripts/install-packages $(LIBRARIES) libvirt-clients libvirt-daemon-driver-qemu qemu-system-x86
	$(if $(SCRATCH),,$(SWIFT) build --build-tests)
	Tests/Software/run '$(SCRATCH)'

test-criu:  ## CRIU itself, of Debian, on two emulated CPUs: four boots, two minutes
	scripts/install-packages $(LIBRARIES) qemu-system-x86 busybox-static cpio criu python3
	$(if $(PROGRAM),,$(SWIFT) build --product poolcpu)
	Tests/CRIU/run $(or $(PROGRAM),.build/debug/poolcpu)

test-nova:  ## Nova's own code, of Debian, reads the nova form: a minute
	scripts/install-packages $(LIBRARIES) libvirt-daemon-driver-qemu python3-libvirt python3-nova qemu-system-x86
	$(if $(PROGRAM),,$(SWIFT) build --product poolcpu)
	Tests/Nova/run $(or $(PROGRAM),.build/debug/poolcpu) $(wildcard ../shared/corpus/instlatx64)

test-ansible:  ## the Ansible collection against four hosts behind a real sshd: some minutes
	scripts/install-packages $(LIBRARIES) ansible-core ansible-lint gcc libc6-dev openssh-client openssh-server openssh-sftp-server qemu-user
	$(SWIFT) build --product poolcpu
	Tests/Ansible/run .build/debug/poolcpu

test-engines:  ## the lines of docs/engines.md for GNU parallel, pdsh, Slurm and kubectl: a minute
	scripts/install-packages $(LIBRARIES) gcc libc6-dev munge openssh-client openssh-server parallel pdsh qemu-user slurm-client slurmctld slurmd
	$(SWIFT) build --product poolcpu
	Tests/Engines/run .build/debug/poolcpu

test-packages:  ## both packages of BUILT, else of a release: reproducible, and installed, used, updated and purged in clean roots; as root, two minutes
	scripts/install-packages $(LIBRARIES) debootstrap binutils dpkg-dev lintian python3 python3-venv rpm
	$(if $(filter command line,$(origin BUILT)),,$(MAKE) --no-print-directory release)
	Tests/Packages/run '$(BUILT)'

test-spark: release  ## examples/spark/level.py over a million records, with pyspark from PyPI
	scripts/install-packages default-jre-headless python3-venv
	Tests/Spark/run .build/release/poolcpu

test-report:  ## the pages of poolcpu report in headless Chromium: a minute
	scripts/install-packages $(LIBRARIES) chromium fonts-dejavu-core poppler-utils python3
	$(if $(PROGRAM),,$(SWIFT) build --product poolcpu)
	Tests/Report/run $(or $(PROGRAM),.build/debug/poolcpu)

test-faults:  ## every system call of apply, verify, rollback, scan -o and baseline -o fails once, in several ways, and meets signals: ten minutes
	POOLCPU_TEST_ALL=1 scripts/run-tests --filter "FaultTests|SignalTests"

SECONDS_EACH = $(or $(SECONDS),60)
fuzz:  ## libFuzzer over every reader, SECONDS each (60); what breaks one becomes a test
	scripts/install-packages $(LIBRARIES)
	scripts/fuzz --seconds $(SECONDS_EACH)
	scripts/fuzz --deep --seconds $(SECONDS_EACH)

# What runs in the tests' own process, and the two threads that read a fleet: a program under a sanitiser starts neither
# under QEMU nor with little memory. One test says that a text is not looked at as a whole, by its time. The address sanitiser's runtime counts what the test libraries themselves never free.
IN_PROCESS := --filter 'CPUIDKitTests|PoolKitTests|PoolFormatsTests|HostProbeTests|FleetInputTests|InputReaderTests' --skip 'eight megabytes'
test-sanitized:  ## the libraries' tests with the address sanitiser, then with the thread sanitiser: half an hour
	ASAN_OPTIONS=detect_leaks=0 scripts/run-tests -c release -Xswiftc -enable-testing --sanitize=address --scratch-path .build-address $(IN_PROCESS)
	scripts/run-tests -c release -Xswiftc -enable-testing --sanitize=thread --scratch-path .build-thread $(IN_PROCESS)

test-all: test release  ## the same with the optimiser on, and every pool where `make test` takes a sample
	scripts/try-release
	POOLCPU_OPTIMISED=1 $(MAKE) --no-print-directory docc SCRATCH=$(TESTED)
	$(MAKE) --no-print-directory test-xen test-criu test-nova PROGRAM=$(TESTED)/debug/poolcpu
	POOLCPU_TEST_ALL=1 scripts/run-tests -c release -Xswiftc -enable-testing
	$(MAKE) --no-print-directory test-report PROGRAM=$(TESTED)/debug/poolcpu
	$(MAKE) --no-print-directory test-ansible test-engines test-spark
	$(MAKE) --no-print-directory test-packages BUILT=$(BUILT)
	$(MAKE) --no-print-directory test-sanitized

lint:  ## formatting and scripts, strictly
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	shellcheck $(filter-out scripts/models scripts/hooks,$(wildcard scripts/*)) scripts/hooks/* Tests/Completion/setup.bash .ci/run Tests/Library/run Tests/VM/run Tests/VM/*.bash Tests/VM/init Tests/VM/steps/* Tests/Sites/hosts.bash Tests/Ansible/run Tests/Engines/run Tests/Spark/run Tests/Report/run Tests/Xen/run Tests/Xen/steps/* Tests/CRIU/run Tests/CRIU/steps/* Tests/Nova/run Tests/Packages/run packaging/deb packaging/rpm packaging/stage.bash $(wildcard packaging/debian/p*)

fmt:  ## format in place
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

hooks:  ## lint before each commit of this clone
	git config core.hooksPath scripts/hooks

docs:  ## rewrite the generated pages in docs
	POOLCPU_BLESS=1 scripts/run-tests --filter "Generated|FolderFence|FuzzSeed"

docc:  ## .build/docc, the documentation of CPUIDKit, PoolKit and PoolFormats, from what is built in SCRATCH; a broken link is an error
	scripts/install-packages $(LIBRARIES)
	SWIFT='$(SWIFT)' scripts/docc .build/docc $(or $(SCRATCH),.build)

bless:  ## rewrite every golden file; read the diff before you commit it
	POOLCPU_BLESS=1 scripts/run-tests

bench: release  ## side by side with the tools to beat
	scripts/install-packages cpuid cpuidtool
	$(SWIFT) run -c release --package-path Benchmarks poolcpu-benchmarks \
	  .build/release/poolcpu $(addprefix --corpus ,$(wildcard ../shared/corpus))

clean:
	rm -rf .build .build-test Benchmarks/.build examples/library/.build
