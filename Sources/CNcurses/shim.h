// What Swift cannot import by itself: the macros, globals, variadic functions and unions of curses and POSIX terminals.
#ifndef CAREERS_CNCURSES_H
#define CAREERS_CNCURSES_H

// The wide functions hide without this; Swift packages drop the define that pkg-config offers.
#define NCURSES_WIDECHAR 1

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Attributes.

static const attr_t careers_bold = WA_BOLD;
static const attr_t careers_dim = WA_DIM;
static const attr_t careers_underline = WA_UNDERLINE;
static const attr_t careers_reverse = WA_REVERSE;

// The locale.

static inline bool careers_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// The screen.

/// More than any screen has; what says that it has more shall not take gigabytes.
enum { careers_most_columns = 2000, careers_most_rows = 1000 };

/// The size of the terminal, within those bounds; curses takes the same when it asks by itself.
static inline bool careers_terminal_size(int descriptor, int *width, int *height) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *width = size.ws_col < careers_most_columns ? size.ws_col : careers_most_columns;
  *height = size.ws_row < careers_most_rows ? size.ws_row : careers_most_rows;
  bool is_beyond = *width < size.ws_col || *height < size.ws_row;
  if (is_beyond) {
    // Only the environment can tell curses another size than the terminal does.
    char number[12];
    snprintf(number, sizeof number, "%d", *width);
    setenv("COLUMNS", number, 1);
    snprintf(number, sizeof number, "%d", *height);
    setenv("LINES", number, 1);
  }
  use_env(is_beyond);
  use_tioctl(!is_beyond);
  return true;
}

/// Opens a screen of the named terminal on standard input and some output; NULL when that cannot be.
static inline SCREEN *careers_open_screen(const char *terminal, FILE *output) {
  int width = 0, height = 0;
  careers_terminal_size(STDOUT_FILENO, &width, &height);
  return newterm(terminal, output, stdin);
}

static inline WINDOW *careers_screen(void) { return stdscr; }
static inline WINDOW *careers_terminal_contents(void) { return curscr; }
/// What doupdate makes the terminal show. Cells written here need not go through stdscr, which would copy each twice.
static inline WINDOW *careers_next_contents(void) { return newscr; }
static inline int careers_pair_limit(void) { return COLOR_PAIRS; }

/// Colour numbers above 32,767, as direct colour has them, need the extended function.
static inline int careers_define_pair(int pair, int foreground, int background) {
#ifdef NCURSES_EXT_COLORS
  return init_extended_pair(pair, foreground, background);
#else
  return init_pair((short)pair, (short)foreground, (short)background);
#endif
}

/// Makes a cell of curses blank.
static inline void careers_set_blank(cchar_t *cell, attr_t attributes, int pair) {
  setcchar(cell, L" ", attributes, (short)pair, NULL);
}

/// Puts the first three of some marks on the spacing scalar of a cell.
static inline void careers_set_marks(cchar_t *cell, const uint32_t *marks, int count) {
  for (int index = 0; index < count && index < 3; index++) cell->chars[index + 1] = (wchar_t)marks[index];
}

static inline int careers_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static inline void careers_write_cells(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(newscr, row, column, cells, count);
}

// What terminfo says, for the terminal in use.

/// Looks the terminal up without writing to it: 1 found, 0 unknown, -1 no database; careers_forget_terminal ends it.
static inline int careers_look_up_terminal(const char *terminal) {
  int found = 0;
  setupterm(terminal, STDOUT_FILENO, &found);
  return found;
}

static inline void careers_forget_terminal(void) { del_curterm(cur_term); }

/// A string capability; NULL when the terminal has none.
static inline const char *careers_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// The capability with its numbers filled in; lives until the next call into terminfo.
static inline const char *careers_expand(const char *capability, int first, int second) {
  return tparm(capability, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

/// The sequence that sets a selection to base64 data; lives until the next call into terminfo.
static inline const char *careers_set_selection(const char *capability, const char *selection, const char *data) {
  return tparm(capability, (long)selection, (long)data, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

// Input.

/// Adds one byte to a character of the locale: 1 and the scalar when that ends it, 0 for more, -1 for no character.
static inline int careers_decode_byte(mbstate_t *state, uint8_t byte, uint32_t *scalar) {
  wchar_t character = 0;
  char input = (char)byte;
  size_t length = mbrtowc(&character, &input, 1, state);
  if (length == (size_t)-2) return 0;
  if (length == (size_t)-1) {
    memset(state, 0, sizeof *state);
    return -1;
  }
  *scalar = (uint32_t)character;
  return 1;
}

// Descriptors.

/// How many bytes can be read; 0 when the terminal is gone.
static inline int careers_bytes_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : 0;
}

/// Opens a pipe that neither blocks nor outlives the program in its children.
static inline bool careers_open_pipe(int descriptors[2]) {
  if (pipe(descriptors) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(descriptors[end], F_SETFL, O_NONBLOCK);
    fcntl(descriptors[end], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

#endif
