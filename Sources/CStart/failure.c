#define _GNU_SOURCE
#include "start.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

// A trap of Swift, an abort of its runtime for lack of memory, a stack that ran over: each would end the program
// by a signal, with a status that is neither yes, no nor error. Only calls that signal handlers may make.
static void fail(int signal) {
  static const char sentence[] =
      "poolcpu: stopped by a failure inside, or for lack of memory; there is no answer: give it more memory, "
      "or report it with the command and its input\n";
  (void)signal;
  (void)!write(STDERR_FILENO, sentence, sizeof sentence - 1);
  _exit(2);
}

void poolcpu_catch_failures(void) {
  // The stack may be what ran over.
  static char stack[1 << 14];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&other, NULL);
  struct sigaction action = {.sa_handler = fail, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  static const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  // Whoever starts the program may have blocked them, which programs inherit.
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
    sigaddset(&wanted, signals[i]);
  }
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
}
