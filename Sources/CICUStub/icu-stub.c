#include "icu-stub.h"

// Hidden, so that a Foundation that is loaded as a library keeps its own.
__attribute__((visibility("hidden"))) const struct icu_stub icudt76_dat = {
  .header_size = 32,
  .magic = {0xda, 0x27},
  .info_size = 20,
  .charset = 0,
  .unit_size = 2,
  .format = "CmnD",
  .format_version = {1, 0, 0, 0},
};
