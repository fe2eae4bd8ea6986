// The threads that pthread_create has made. What a thread is known by, its pthread_t, is the address of its record, not
// libc's descriptor: that does not exist yet when pthread_create returns.
#pragma once
#include <pthread.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

#include "internal/interrupt/thread.h"

namespace libposix {

struct Pthread {
  enum State : uint32_t { Asked, Made, Running, Failed };

  uint32_t state = Asked;  // a futex
  uint32_t ended = 0;      // a futex: 1 when `result` is there
  bool detached = false;
  bool awaited = false;         // by a pthread_join
  Pthread *awaiting = nullptr;  // whom it joins itself
  int error = 0;                // why it failed: an error number, or
  std::string fault;            // what is wrong with its function
  std::string argument, result, name;
  Thread *thread = nullptr;   // while it runs JavaScript
  bool cancelWanted = false;  // before it does

  pthread_t id() const { return reinterpret_cast<pthread_t>(this); }
};

/** Held by whoever reads or writes a record. */
extern std::mutex &records;

/** The record of that id, or null. Under the lock. */
std::shared_ptr<Pthread> recordOf(pthread_t id);

/** This thread's own; null in threads that were made otherwise. */
Pthread *ownRecord();

/** pthread_self. */
pthread_t selfId();

}  // namespace libposix
