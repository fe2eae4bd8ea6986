// The descriptors that Node opened for itself: event queues and the pipes that wake them up. A C program of the same
// text would not have them, so they do not exist for ours: a daemon that closes everything from 3 up goes on.
#pragma once
#include <cerrno>
#include <climits>

#include "internal/argument.h"
#include "internal/given.h"
#include "internal/loop.h"

namespace libposix {

/** Whether `fd` is one of them. */
bool isNodes(int fd);

/** The same, at the cost of a look at one bit. */
bool isNodesQuickly(int fd);

/** Looks for them; `env` names the event loop of this thread. */
void findNodes(napi_env env);

/** From now on `fd`, which the machinery opened, is one of them. */
void hide(int fd);
/** It is closed. */
void show(int fd);

/** A child of fork has the loop of its own thread alone, and has opened some of its descriptors anew. */
void findNodesAgain();

/** What a call says that is not to touch one of them. */
inline int notOpen() {
  errno = EBADF;
  return -1;
}

/** What `close` returns, which closes `fd`: not where that is one of them. */
template <typename Close>
int closing(int fd, Close close) {
  if (isNodes(fd)) return notOpen();
  takeBack(fd);
  const int result = close();
  noteClosed(fd);
  return result;
}

/** close_range(2), also where the kernel has none. */
int closeAll(unsigned first, unsigned last, int flags = 0);

/** The same around them. */
int closeRange(unsigned first, unsigned last, int flags);

// `int fd` of a call that moves bytes or makes another descriptor of it. libuv takes what it reads from its pipes for
// pointers, so to such a call Node's descriptors are none that could be open.
struct Descriptor {
  int fd;
  operator int() const { return fd; }
};

template <typename Next>
struct In<Descriptor, Next> : In<int, Next> {
  using In<int, Next>::In;
  Descriptor convert() const { return {isNodesQuickly(this->c) ? INT_MAX : this->c}; }
};

}  // namespace libposix
