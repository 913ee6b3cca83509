extension WRMSRScript {
  /// Everything of the script that does not depend on the baseline.
  static let head = """
    #!/bin/sh
    # Makes this host show the baseline of its pool, by AMD's CPUID override MSRs or Intel's masks.
    # Written by poolcpu. Usage: run as root, with the msr module loaded and msr-tools installed;
    # --class=N names this host's class where its name is not the one in the baseline.
    #
    # The values are lost at reset and suspend and on CPUs that come online later. Masking hides a
    # feature, it does not disable it. Not tried on real hardware by those who wrote it.
    set -eu

    fail() {
      printf 'poolcpu: %s\\n' "$*" >&2
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
        printf 'CPU %s MSR %s: 0x%s -> 0x%s\\n' "$cpu" "$1" "$now" "$high$low"
      done
    }

    for tool in rdmsr wrmsr; do
      command -v "$tool" >/dev/null || fail 'install msr-tools'
    done
    [ -r /proc/cpuinfo ] || fail 'cannot read /proc/cpuinfo'

    """
}
