#!/bin/sh
# poolcpu: CPU of an Incus cluster group, for 3 hosts (AuthenticAMD, amd-zen2,
#   x86-64-v3): zen2-a, zen2-b, zen4
# What KVM gives is worked out by table; scan the hosts to be certain.
# For QEMU 7.2 and libvirt 9.0 (option target names other software).
# Needs the group and its members: incus cluster group create poolcpu, then
#   add MEMBER poolcpu
# A machine gets it with migration.stateful=true, moved by: incus move NAME
#   --target @poolcpu
# 16 features of the hosts are left out (option full says why).
set -eu
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.baseline=EPYC-Rome-v1'
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.flags=amd-ssbd,phys-bits=48'
