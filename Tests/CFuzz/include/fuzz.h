// libFuzzer's driver, where the program is built with it.
#ifndef POOLCPU_CFUZZ_H
#define POOLCPU_CFUZZ_H

#include <stddef.h>
#include <stdint.h>

// Runs libFuzzer with its own arguments; -1 where the program is built without -sanitize=fuzzer.
int poolcpu_fuzz(int count, char **arguments, int (*one)(const uint8_t *bytes, size_t size));

#endif
