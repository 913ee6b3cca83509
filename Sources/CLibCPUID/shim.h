// The only place that names C headers. Swift cannot call variadic C functions, nor see macros that
// compute, so what needs one is wrapped here.
#ifndef POOLCPU_CLIBCPUID_SHIM_H
#define POOLCPU_CLIBCPUID_SHIM_H

#include <errno.h>
#include <libcpuid.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
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

// The environment that programs started by this one inherit; to Swift the variable is not safe to read,
// and nothing of poolcpu's changes it.

extern char **environ;

static inline char *const *poolcpu_environment(void) { return environ; }

// KVM, as linux/kvm.h has it. The arrays begin with the heads of struct kvm_cpuid2, kvm_msr_list
// and kvm_msrs; their layout is written down in KVMDevice.swift. All return -1 and set errno when
// they fail. A signal may interrupt them, KVM_CREATE_VM above all: they are made again.

// <sys/ioctl.h> is not included: a part of it, struct winsize, would belong to this module for Swift, or to
// glibc's, as the order in which a compiler reads files has it.
extern int ioctl(int device, unsigned long call, ...);

static inline int poolcpu_kvm(int device, unsigned long call, void *argument) {
  int answer;
  do {
    answer = ioctl(device, call, argument);
  } while (answer < 0 && errno == EINTR);
  return answer;
}

static inline int poolcpu_kvm_version(int device) {
  return poolcpu_kvm(device, KVM_GET_API_VERSION, NULL);
}

static inline int poolcpu_kvm_supported_cpuid(int device, uint32_t *table) {
  return poolcpu_kvm(device, KVM_GET_SUPPORTED_CPUID, table);
}

static inline int poolcpu_kvm_feature_msrs(int device, uint32_t *list) {
  return poolcpu_kvm(device, KVM_GET_MSR_FEATURE_INDEX_LIST, list);
}

static inline int poolcpu_kvm_read_msrs(int device, uint32_t *list) {
  return poolcpu_kvm(device, KVM_GET_MSRS, list);
}

static inline int poolcpu_kvm_scales_tsc(int device) {
  return poolcpu_kvm(device, KVM_CHECK_EXTENSION, (void *)KVM_CAP_TSC_CONTROL);
}

static inline int poolcpu_kvm_create_machine(int device) {
  return poolcpu_kvm(device, KVM_CREATE_VM, NULL);
}

static inline int poolcpu_kvm_create_cpu(int machine) {
  return poolcpu_kvm(machine, KVM_CREATE_VCPU, NULL);
}

static inline int poolcpu_kvm_tsc_khz(int descriptor) {
  return poolcpu_kvm(descriptor, KVM_GET_TSC_KHZ, NULL);
}

// MXCSR_MASK of the CPU that runs this: bytes 28 to 31 of the image that FXSAVE writes.
static inline uint32_t poolcpu_mxcsr_mask(void) {
  _Alignas(16) unsigned char image[512];
  memset(image, 0, sizeof image);
  __builtin_ia32_fxsave64(image);
  uint32_t mask;
  memcpy(&mask, image + 28, sizeof mask);
  return mask;
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
