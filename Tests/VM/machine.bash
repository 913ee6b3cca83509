# shellcheck shell=bash
# What a run in an emulated machine begins with: Debian's cloud kernel, unpacked and not installed, so that this machine
# keeps its own, and a file system with a shell. Source it from the repository's root; it sets `kernels`, which all share.
: "${work:?}"
kernels=$PWD/.build/vm/kernel
# shellcheck source=Tests/VM/count.bash
. Tests/VM/count.bash

kernel() {
  local package
  package=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image-/ { print $2; exit }')
  if [[ -z $package ]]; then
    apt-get -qq update
    package=$(apt-cache depends linux-image-cloud-amd64 |
      awk '/Depends: linux-image-/ { print $2; exit }')
  fi
  [[ -n $package ]] || { echo 'Debian names no cloud kernel' >&2; return 1; }
  [[ ! -e $kernels/$package ]] || return 0
  rm -rf "$kernels"
  mkdir -p "$kernels"
  (cd "$kernels" && apt-get -qq -o APT::Sandbox::User=root download "$package" >&2) || {
    apt-get -qq update
    (cd "$kernels" && apt-get -qq -o APT::Sandbox::User=root download "$package" >&2)
  }
  dpkg-deb -x "$kernels"/*.deb "$kernels"
  touch "$kernels/$package"
}

# programs ROOT PROGRAM...: puts programs into ROOT's bin, and the libraries that they are linked with where they look.
programs() {
  local root=$1 library
  shift
  mkdir -p "$root/bin"
  cp -L "$@" "$root/bin/"
  while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done < <(ldd "$@" 2>/dev/null | grep -oE '/[^ ]+' | grep -v ':$' | sort -u)
}

# file_system ROOT STEPS PROGRAM...: a guest's whole file system from nothing: a shell, the programs, the folder of steps.
file_system() {
  local root=$1 steps=$2
  shift 2
  rm -rf "$root"
  mkdir -p "$root"/{bin,proc,sys,dev,tmp,etc,var/lib,run}
  cp "$(command -v busybox)" "$root/bin/busybox"
  programs "$root" "$@"
  cp "$(find "$kernels/lib" -name msr.ko)" "$root/msr.ko"
  cp Tests/VM/init "$root/init"
  cp -r "$steps" "$root/steps"
  echo 'root:x:0:0::/:/bin/sh' >"$root/etc/passwd"
  echo 'nobody:x:65534:65534::/:/bin/sh' >>"$root/etc/passwd"
}

# pack ROOT: the file system as Linux wants it, in ROOT.cpio.
pack() { (cd "$1" && find . | cpio --create --format=newc --quiet) >"$1.cpio"; }

# boot NAME STEPS CPU ROOT [KERNEL OPTION...]: starts a machine once with the packed file system ROOT and runs the steps in
# the file of that name. Its console is NAME.log in the folder `work`; what the steps hand out is NAME-FILE there.
boot() {
  local name=$1 steps=$2 cpu=$3 root=$4 log=$work/$1.log
  shift 4
  timeout 300 qemu-system-x86_64 -M pc -accel tcg -cpu "$cpu" -smp 4 -m 1024 \
    -kernel "$kernels"/boot/vmlinuz-* -initrd "$root.cpio" \
    -append "console=ttyS0 quiet panic=-1 steps=$steps $*" \
    -nodefaults -display none -no-reboot -serial "file:$log" </dev/null 2>"$work/$name.qemu.log" || true
  take "$name"
}
