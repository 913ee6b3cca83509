// The only place that names the C header. Swift cannot call variadic C functions, so what
// needs one is wrapped here.
#ifndef POOLCPU_CLIBCPUID_SHIM_H
#define POOLCPU_CLIBCPUID_SHIM_H

#include <libcpuid.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The CPU affinity of the calling thread. glibc declares its wrappers only for _GNU_SOURCE, which
// Swift's module of glibc does not define; the system calls are variadic there. All return -1
// and set errno when they fail.

static inline long poolcpu_get_affinity(size_t bytes, unsigned long *mask) {
  return syscall(SYS_sched_getaffinity, 0, bytes, mask);
}

static inline long poolcpu_set_affinity(size_t bytes, const unsigned long *mask) {
  return syscall(SYS_sched_setaffinity, 0, bytes, mask);
}

static inline long poolcpu_get_cpu(unsigned *cpu) {
  return syscall(SYS_getcpu, cpu, NULL, NULL);
}

// The msr device's calls that pass all registers: X86_IOC_RDMSR_REGS and X86_IOC_WRMSR_REGS of
// Linux's asm/msr.h. In and out are EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI.

static inline int poolcpu_rdmsr_regs(int device, unsigned registers[8]) {
  return ioctl(device, 0xC02063A0UL, registers);
}

static inline int poolcpu_wrmsr_regs(int device, unsigned registers[8]) {
  return ioctl(device, 0xC02063A1UL, registers);
}

#endif
