# shellcheck shell=bash
# Hosts behind a real sshd on this machine, each with another CPU that QEMU emulates and files for its MSRs.
# Sourced by tests, which set: poolcpu (a build with a shared libcpuid), work (a folder).
#
# hosts/NAME/ of the folder is what a host is: dev/N/msr its registers, sys and proc what stands in for the kernel's
# trees, state what poolcpu keeps, home its user's folder, bin/poolcpu what it has installed. A file named `stubborn`
# there makes a CPU that takes writes to its registers and shows no change. Every call is a line of calls.

: "${poolcpu:?}" "${work:?}"
declare -A models=([n1]=EPYC-Milan [n2]=EPYC-Rome [n3]=EPYC [n4]=Opteron_G5)
passes=0 failures=0

# fact WORDS COMMAND...: counts what the command says, by its status.
fact() {
  local words=$1
  shift
  if "$@"; then
    passes=$((passes + 1))
  else
    failures=$((failures + 1))
    echo "✘ $words" >&2
  fi
}

# ends STATUS COMMAND...: runs it; what it wrote is in $work/out.
ends() {
  local expected=$1 status=0
  shift
  "$@" >"$work/out" 2>&1 </dev/null || status=$?
  [[ $status -eq $expected ]] && return
  echo "$* ended with status $status:" >&2
  tail -n 40 "$work/out" >&2
  return 1
}

# says TEXT: whether the last command wrote it.
says() { grep -qF -e "$1" "$work/out" || { tail -n 40 "$work/out" >&2; return 1; }; }

# What every register and every state folder holds: a line a file, with all its bytes that are not zero; the registers
# lie far apart in files with holes.
snapshot() {
  /usr/bin/python3 - "$work/hosts" <<'PYTHON'
import os, sys
def contents(path):
    with open(path, "rb", buffering=0) as file:
        place, size = 0, os.fstat(file.fileno()).st_size
        while place < size:
            try:
                start = os.lseek(file.fileno(), place, os.SEEK_DATA)
            except OSError:
                break
            place = os.lseek(file.fileno(), start, os.SEEK_HOLE)
            data = os.pread(file.fileno(), place - start, start)
            yield from ((start + at, byte) for at, byte in enumerate(data) if byte)
        yield size
for folder, _, names in sorted(os.walk(sys.argv[1])):
    if folder.split("/")[-1] == "state" or "/dev/" in folder:
        for name in sorted(set(names) - {"lock"}):
            path = os.path.join(folder, name)
            print(os.path.relpath(path, sys.argv[1]), *contents(path))
PYTHON
}

# The files of host NAME whose CPU is MODEL: its registers hold what CPUID shows, as after a reset.
make_registers() {
  /usr/bin/python3 - "$work/hosts/$1" "$cpu" <<'PYTHON'
import json, os, struct, sys
folder, cpu = sys.argv[1:]
leaves = json.load(open(f"{folder}/native.json"))["cpus"][0]["leaves"]
eax, ebx, ecx, edx = ({q: int(r[i], 16) for q, r in leaves.items()} for i in range(4))
one, more, seven, six = "00000001.0", "80000001.0", "00000007.0", "00000006.0"
registers = {
    0xC0011002: eax[seven] << 32 | ebx[seven], 0xC0011003: ecx[six],
    0xC0011004: (ecx[one] | 1 << 27) << 32 | edx[one] | 1 << 9, 0xC0011005: ecx[more] << 32 | edx[more] | 1 << 9}
for number in {cpu, "0"}:
    os.makedirs(f"{folder}/dev/{number}")
    with open(f"{folder}/dev/{number}/msr", "wb") as file:
        for address, value in registers.items():
            file.seek(address * 8)
            file.write(struct.pack("<Q", value))
for name, text in {
        "sys/devices/system/cpu/online": cpu, "sys/devices/system/cpu/present": cpu,
        "sys/module/msr/parameters/allow_writes": "on", "proc/sys/kernel/random/boot_id": "boot-1"}.items():
    os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
    open(f"{folder}/{name}", "w").write(text + "\n")
PYTHON
}

# What the host has as poolcpu: the real program on its CPU, with its files in place of devices.
make_program() {
  local folder=$work/hosts/$1
  mkdir -p "$folder/bin"
  cat >"$folder/bin/poolcpu" <<SHELL
#!/bin/sh
echo "$1 \$*" >>'$work/calls'
export MODEL_DEVICES='$folder/dev'
[ ! -e '$folder/stubborn' ] || unset MODEL_DEVICES
case \$1 in
scan) set -- "\$@" --cpus $cpu ;;
*) set -- "\$@" --device-folder '$folder/dev' --register-spacing 8 --system-folder '$folder/sys' \
  --process-folder '$folder/proc' ;;
esac
SOURCE_DATE_EPOCH=\$(cat '$work/epoch')
export SOURCE_DATE_EPOCH
errors=\$(mktemp)
status=0
qemu-x86_64 -E 'LD_PRELOAD=$work/overrides.so' -cpu '${models[$1]},-hypervisor' '$poolcpu' "\$@" 2>"\$errors" || status=\$?
grep -v "TCG doesn't support requested feature" "\$errors" >&2
rm -f "\$errors"
exit \$status
SHELL
  chmod +x "$folder/bin/poolcpu"
}

# Makes keys and configurations of all hosts, and starts sshd on a port that is free; it ends with the test.
start_hosts() {
  local name key port tries=0
  cpu=$(sed -n 's/^Cpus_allowed_list:\s*\([0-9]*\).*/\1/p' /proc/self/status)
  rm -rf "$work"
  mkdir -p "$work"
  echo 1767225600 >"$work/epoch"
  cc -O1 -Wall -Wextra -Werror -shared -fPIC -o "$work/overrides.so" "$(dirname "${BASH_SOURCE[0]}")/overrides.c"
  [[ $(id -u) -ne 0 ]] || mkdir -p /run/sshd
  cd "$work" || return
  ssh-keygen -q -t ed25519 -N '' -f host
  key=$(cut -d' ' -f1,2 host.pub)
  port=$((20000 + $$ % 20000))
  for name in "${!models[@]}"; do
    mkdir -p "hosts/$name"/{home,tmp,state}
    chmod 700 "hosts/$name/state"
    make_program "$name"
    "hosts/$name/bin/poolcpu" scan --host "$name" >"hosts/$name/native.json" 2>/dev/null
    make_registers "$name"
    ssh-keygen -q -t ed25519 -N '' -f "key-$name"
    echo "restrict,pty,command=\"$work/behave $name\" $(cat "key-$name.pub")" >>authorized
    echo "$name $key" >>known
  done
  cat >behave <<SHELL
#!/bin/sh
cd '$work/hosts'/"\$1"/home || exit
export HOME="\$PWD" TMPDIR="\${PWD%/home}/tmp" PATH="\${PWD%/home}/bin:\$PATH"
exec sh -c "\$SSH_ORIGINAL_COMMAND"
SHELL
  mkdir -p bin
  printf '#!/bin/sh\nexec /usr/bin/ssh -F %s/config "$@"\n' "$work" >bin/ssh
  chmod +x behave bin/ssh
  printf '%s\n' "HostKey $work/host" "PidFile $work/sshd.pid" "AuthorizedKeysFile $work/authorized" \
    'ListenAddress 127.0.0.1' 'StrictModes no' 'UsePAM no' 'PasswordAuthentication no' \
    'KbdInteractiveAuthentication no' 'MaxStartups 100' 'PermitRootLogin yes' \
    'Subsystem sftp /usr/lib/openssh/sftp-server' >sshd_config
  until /usr/sbin/sshd -f sshd_config -p "$port" -E sshd.log; do
    port=$((port + 17))
    tries=$((tries + 1))
    [[ $tries -lt 20 ]]
  done
  for name in "${!models[@]}"; do printf 'Host %s\n HostKeyAlias %s\n' "$name" "$name"; done >config
  printf '%s\n' 'Host *' ' HostName 127.0.0.1' " Port $port" " User $(id -un)" \
    " IdentityFile $work/key-%n" ' IdentitiesOnly yes' ' IdentityAgent none' \
    " UserKnownHostsFile $work/known" ' GlobalKnownHostsFile /dev/null' >>config
  # shellcheck disable=SC2064  # the folder as it is now
  trap "kill \$(cat '$work/sshd.pid')" EXIT
}
