#!/bin/sh
# poolcpu: CPU of an Incus cluster group, for a pool of 3 hosts (AuthenticAMD,
#   hardware view)
# What KVM gives is worked out from what CPUID answers, for a current kernel;
#   records of hosts with /dev/kvm, or --cap, say what it gives there.
# For QEMU 7.2 and libvirt 9.0, the oldest that poolcpu writes for (tables of
#   2026-11-25); the option target names other software.
# The group must be there: incus cluster group create poolcpu, and its members
#   in it.
# Incus has no width of physical addresses; every host has 48 bits.
# Not expressed, the platform has no name for them (2): overflow_recov, succor
# Left out, they are for guests with guests of their own (10): svm, npt, lbrv,
#   nrip_save, tsc_scale, vmcb_clean, flushbyasid, pausefilter and 2 more
# Left out, they stay with the host (4): addr_msk_ext, rdpru, ibrs_fast,
#   ibrs_same_mode
# QEMU 10.0 knows (2): overflow_recov, succor
set -eu
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.baseline=EPYC-Rome-v1'
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.flags=amd-ssbd'
