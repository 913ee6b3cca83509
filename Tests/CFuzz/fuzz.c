#include "fuzz.h"

// Weak, so that an ordinary build links without libFuzzer.
__attribute__((weak)) int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*one)(const uint8_t *bytes, size_t size));

int poolcpu_fuzz(int count, char **arguments, int (*one)(const uint8_t *bytes, size_t size)) {
  if (LLVMFuzzerRunDriver == NULL) return -1;
  return LLVMFuzzerRunDriver(&count, &arguments, one);
}
