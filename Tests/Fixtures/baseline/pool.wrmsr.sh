#!/bin/sh
# Makes this host show the baseline of its pool, by AMD's CPUID override MSRs or Intel's masks.
# Written by poolcpu. Usage: run as root, with the msr module loaded and msr-tools installed;
# --class=N names this host's class where its name is not the one in the baseline.
#
# The values are lost at reset and suspend and on CPUs that come online later. Masking hides a
# feature, it does not disable it. Not tried on real hardware by those who wrote it.
set -eu

fail() {
  printf 'poolcpu: %s\n' "$*" >&2
  exit 2
}

field() {
  sed -n "s/^$1[[:space:]]*: //p" /proc/cpuinfo | head -n 1
}

# expect_cpu VENDOR FAMILY MODEL STEPPING: stops unless this is such a CPU.
expect_cpu() {
  found="$(field vendor_id) $(field 'cpu family') $(field model) $(field stepping)"
  [ "$found" = "$1 $2 $3 $4" ] || fail "made for CPU $1 $2 $3 $4, but this is $found"
}

# new_half NOW CLEAR SET LIMIT: 32 bits as they must become; LIMIT is - for none.
new_half() {
  half=$(((0x$1 & ~$2 & 0xffffffff) | $3))
  if [ "$4" != - ] && [ "$half" -gt "$4" ]; then half=$4; fi
  printf '%08x' "$half"
}

# level MSR CLEAR SET LIMIT CLEAR SET LIMIT: high half first; on every CPU, with read-back.
level() {
  for device in /dev/cpu/[0-9]*/msr; do
    [ -e "$device" ] || fail 'there is no /dev/cpu/0/msr: load the msr module'
    cpu=${device#/dev/cpu/}
    cpu=${cpu%/msr}
    now=$(rdmsr -p "$cpu" -0 "$1") || fail "cannot read MSR $1 on CPU $cpu"
    [ "${#now}" -eq 16 ] || fail "rdmsr gave $now for MSR $1 on CPU $cpu, not 16 digits"
    high=$(new_half "${now%????????}" "$2" "$3" "$4")
    low=$(new_half "${now#????????}" "$5" "$6" "$7")
    if [ "$high$low" != "$now" ]; then
      wrmsr -p "$cpu" "$1" "0x$high$low" || fail "cannot write MSR $1 on CPU $cpu"
      back=$(rdmsr -p "$cpu" -0 "$1") || fail "cannot read MSR $1 back on CPU $cpu"
      [ "$back" = "$high$low" ] ||
        fail "MSR $1 on CPU $cpu reads $back after $high$low was written; it was $now"
    fi
    printf 'CPU %s MSR %s: 0x%s -> 0x%s\n' "$cpu" "$1" "$now" "$high$low"
  done
}

for tool in rdmsr wrmsr; do
  command -v "$tool" >/dev/null || fail 'install msr-tools'
done
[ -r /proc/cpuinfo ] || fail 'cannot read /proc/cpuinfo'

case ${1:-$(hostname)} in
'--class=1' | 'piledriver') class=1 ;;
'--class=2' | 'zen2-a' | 'zen2-b') class=2 ;;
'--class=3' | 'guest') class=3 ;;
'--class=4' | 'zen4') class=4 ;;
*) fail 'this host is not in the baseline; say --class=N' ;;
esac

case $class in
1)
  # the present values were not read, so reserved bits and the edits of firmware and kernel are not known; write with --format wrmsr, which starts from the present values
  # that this CPU has CPUID_7_Features (0xc0011002) rests on memory only: verify it before relying on it
  # that this CPU has CPUID_PWR_THERM (0xc0011003) rests on one source
  expect_cpu 'AuthenticAMD' 21 2 0
  # CPUID_7_Features: nothing to hide
  # CPUID_PWR_THERM: nothing to hide
  # CPUID_Features: nothing to hide
  # CPUID_ExtFeatures: hides xop lwp fma4 tbm
  level 0xc0011005 0x00218800 0x00000000 - 0x00000000 0x00000200 -
  ;;
2)
  expect_cpu 'AuthenticAMD' 23 49 0
  # CPUID_7_Features: hides fsgsbase avx2 smep bmi2 rdseed adx smap clflushopt clwb sha_ni
  level 0xc0011002 0x00000000 0x00000000 0 0x219c01a1 0x00000000 -
  # CPUID_PWR_THERM: nothing to hide
  # CPUID_Features: hides movbe rdrand
  level 0xc0011004 0x40400000 0x08000000 - 0x00000000 0x00000200 -
  # CPUID_ExtFeatures: hides osvw perfctr_core addr_msk_ext
  level 0xc0011005 0x40800200 0x00000000 - 0x00000000 0x00000200 -
  ;;
3)
  # read inside a guest, where these MSRs are normally absent
  # the present values were not read, so reserved bits and the edits of firmware and kernel are not known; write with --format wrmsr, which starts from the present values
  # that this CPU has CPUID_PWR_THERM (0xc0011003) rests on memory only: verify it before relying on it
  expect_cpu 'AuthenticAMD' 25 1 1
  # CPUID_7_Features: hides fsgsbase avx2 smep bmi2 erms invpcid rdseed adx smap clflushopt clwb sha_ni
  level 0xc0011002 0x00000000 0x00000000 0 0x219c07a1 0x00000000 -
  # CPUID_PWR_THERM: nothing to hide
  # CPUID_Features: hides pcid movbe rdrand hypervisor
  level 0xc0011004 0xc0420000 0x08000000 - 0x00000000 0x00000200 -
  # CPUID_ExtFeatures: hides osvw perfctr_core addr_msk_ext
  level 0xc0011005 0x40800200 0x00000000 - 0x00000000 0x00000200 -
  ;;
4)
  # CPUID can fault here (HWCR C001_0015h bit 35), which hides everything and is the better means
  # the present values were not read, so reserved bits and the edits of firmware and kernel are not known; write with --format wrmsr, which starts from the present values
  # the lower leaf 7 count hides higher subleaves from software that honours it (inferred)
  # that this CPU has CPUID_PWR_THERM (0xc0011003) rests on memory only: verify it before relying on it
  expect_cpu 'AuthenticAMD' 25 17 1
  # CPUID_7_Features: hides fsgsbase avx2 smep bmi2 erms invpcid avx512f avx512dq rdseed adx smap avx512ifma clflushopt clwb avx512cd sha_ni avx512bw avx512vl
  level 0xc0011002 0x00000000 0x00000000 0 0xf1bf07a1 0x00000000 -
  # CPUID_PWR_THERM: nothing to hide
  # CPUID_Features: hides pcid movbe rdrand
  level 0xc0011004 0x40420000 0x08000000 - 0x00000000 0x00000200 -
  # CPUID_ExtFeatures: hides osvw perfctr_core addr_msk_ext
  level 0xc0011005 0x40800200 0x00000000 - 0x00000000 0x00000200 -
  ;;
esac
