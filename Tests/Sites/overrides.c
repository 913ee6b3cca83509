// Stands in for a CPU with override MSRs: libcpuid's CPUID, changed by what the files of a model machine hold.
//
// It is preloaded into poolcpu as it is, so that everything but the silicon is what runs in production. The CPU
// number N has its registers in the file $MODEL_DEVICES/N/msr, eight bytes apart; without that variable CPUID stays
// what it is, as on a CPU that takes writes and ignores them. docs/hardware.md, "How overrides behave".
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// What the register holds; `native` where the machine has none.
static uint64_t held(uint32_t address, uint64_t native) {
  const char *folder = getenv("MODEL_DEVICES");
  char path[4096];
  uint64_t value;
  if (!folder) return native;
  snprintf(path, sizeof path, "%s/%d/msr", folder, sched_getcpu());
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return native;
  if (pread(file, &value, sizeof value, (off_t)address * 8) != sizeof value) value = native;
  close(file);
  return value;
}

// Shows the halves of a register in two words; live bits are the CPU's own where the register lets them through.
static void show(uint32_t address, uint32_t *high, uint32_t *low, uint32_t live_high, uint32_t live_low) {
  uint64_t value = held(address, (uint64_t)*high << 32 | *low);
  *high = (uint32_t)(value >> 32) & (*high | ~live_high);
  *low = (uint32_t)value & (*low | ~live_low);
}

void cpu_exec_cpuid_ext(uint32_t *regs) {
  uint32_t leaf = regs[0], subleaf = regs[2], none = 0;
  __asm__ volatile("cpuid"
                   : "=a"(regs[0]), "=b"(regs[1]), "=c"(regs[2]), "=d"(regs[3])
                   : "a"(leaf), "c"(subleaf));
  if (leaf == 1) show(0xc0011004, &regs[2], &regs[3], 1u << 27, 1u << 9);
  if (leaf == 0x80000001) show(0xc0011005, &regs[2], &regs[3], 0, 1u << 9);
  if (leaf == 7 && subleaf == 0) show(0xc0011002, &regs[0], &regs[1], 0, 0);
  if (leaf == 6) show(0xc0011003, &none, &regs[2], 0, 0);
}

void cpu_exec_cpuid(uint32_t leaf, uint32_t *regs) {
  regs[0] = leaf;
  regs[1] = regs[2] = regs[3] = 0;
  cpu_exec_cpuid_ext(regs);
}
