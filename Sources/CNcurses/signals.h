// Signals: installing handlers, and all that a handler itself calls, so that it can be checked in one place.
#ifndef CAREERS_SIGNALS_H
#define CAREERS_SIGNALS_H

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/// Installs a handler and keeps what was there before.
static inline void careers_handle(int signal, void (*handler)(int), int flags, struct sigaction *previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal, &action, previous);
}

static inline bool careers_is_ignored(int signal) {
  struct sigaction current;
  return sigaction(signal, NULL, &current) == 0 && current.sa_handler == SIG_IGN;
}

/// Writes one byte and leaves errno as it was, so that a handler may call it.
static inline void careers_write_byte(int descriptor, uint8_t byte) {
  int saved = errno;
  ssize_t ignored = write(descriptor, &byte, 1);
  (void)ignored;
  errno = saved;
}

/// Writes all of it, through interruptions, so far as it can be written; a handler may call it.
static inline void careers_write(int descriptor, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// What gives the terminal back when the program ends without closing it.
struct careers_last_resort {
  /// 1 while the terminal is ours; whoever sets it to 0 gives the terminal back.
  int is_armed;
  struct termios modes;
  const uint8_t *bytes;
  size_t count;
  /// What each signal did before it was handled, by its number.
  struct sigaction *previous;
};

/// Arms or disarms and returns what was before, in one step that no signal or thread can split.
static inline int careers_set_armed(struct careers_last_resort *resort, int is_armed) {
  return __atomic_exchange_n(&resort->is_armed, is_armed, __ATOMIC_SEQ_CST);
}

/// Gives the terminal back, once; a handler may call it.
static inline void careers_give_back(struct careers_last_resort *resort) {
  if (!careers_set_armed(resort, 0)) return;
  careers_write(STDOUT_FILENO, resort->bytes, resort->count);
  tcsetattr(STDIN_FILENO, TCSANOW, &resort->modes);
}

/// Gives the terminal back and lets the signal do what it did before it was handled.
static inline void careers_give_back_and_raise(struct careers_last_resort *resort, int signal) {
  careers_give_back(resort);
  sigaction(signal, &resort->previous[signal], NULL);
  raise(signal);
}

#endif
