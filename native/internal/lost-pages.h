// A mapping goes on when its file does not: another process may shorten the file, its file system may be full, its disk
// may fail. The page that JavaScript touches then is none any more, and the signal is SIGBUS. Here it becomes a page of
// zeroes, of the process's own, and what touched it goes on.
#pragma once
#include <signal.h>

#include <cstddef>

namespace libposix {

/** From now on pages of `unit` bytes are replaced in that memory, in whatever thread, also where it has no handler. */
void guardPages(void *data, size_t length, size_t unit);
/** Before that memory is given back. */
void unguardPages(void *data);

/** What the handler of SIGBUS asks first: whether the fault lay in such memory, and is mended. */
bool replaceLostPage(const siginfo_t &info);

}  // namespace libposix
