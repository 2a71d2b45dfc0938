// An empty package in place of the 32 MB of data on languages that ICU, as a part of Foundation, brings into a program
// that is linked statically. No command formats a date, a number or a list by the customs of a language, which is all
// that the data is for; `make lint` looks after that. ICU itself provides for such a package.
//
// The linker takes the first definition of a symbol. Its name holds ICU's version: with another one the full data is
// linked again, and the program is larger and otherwise the same.
#pragma once
#include <stdint.h>

// The head of ICU's common data, format version 1, and a table of contents with no entry.
struct icu_stub {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved;
  uint8_t is_big_endian, charset, unit_size, reserved_too;
  char format[4];
  uint8_t format_version[4], data_version[4], padding[8];
  uint32_t count;
};

extern const struct icu_stub icudt76_dat;
