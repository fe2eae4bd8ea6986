// System V's terminal attributes, of which glibc has had no struct since 2.42; the kernel still takes it. Its own
// header for it cannot be included beside libc's.
#pragma once
#include <sys/ioctl.h>

#ifndef NCC
#define NCC 8
struct termio {
  unsigned short c_iflag, c_oflag, c_cflag, c_lflag;
  unsigned char c_line;
  unsigned char c_cc[NCC];
};
#endif
