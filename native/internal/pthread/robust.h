// The robust mutexes that a thread holds, in the list that the kernel walks when the thread ends. Its links lie in the
// mutexes, where anything may have become of them: they are written, and followed by the kernel alone.
#pragma once
#include <linux/futex.h>
#include <pthread.h>

#include <cstddef>
#include <cstdint>

namespace libposix {

/** A pthread_mutex_t, as glibc has it on 64-bit platforms. */
struct MutexData {
  uint32_t lock;
  uint32_t count;
  uint32_t owner;
  uint32_t users;
  uint32_t kind;
  uint32_t spins;
  robust_list *previous;
  robust_list next;
};
static_assert(sizeof(MutexData) <= sizeof(pthread_mutex_t));
#ifdef __GLIBC__
static_assert(offsetof(MutexData, owner) == offsetof(pthread_mutex_t, __data.__owner));
static_assert(offsetof(MutexData, users) == offsetof(pthread_mutex_t, __data.__nusers));
static_assert(offsetof(MutexData, kind) == offsetof(pthread_mutex_t, __data.__kind));
static_assert(offsetof(MutexData, next) == offsetof(pthread_mutex_t, __data.__list.__next));
#endif

inline MutexData &dataOf(pthread_mutex_t *mutex) { return *reinterpret_cast<MutexData *>(mutex); }

// In `kind`, beside the type in the lowest two.
constexpr uint32_t robustBit = 16, sharedBit = 128;
// glibc has others for the type it was given, which say nothing about how the mutex is taken.
constexpr uint32_t knownBits = 3 | robustBit | sharedBit | 256 | 512;

namespace RobustList {

void add(MutexData &);
void remove(MutexData &);

/** The kernel looks at this mutex too while it is taken or given back. */
class Step {
 public:
  explicit Step(MutexData &);
  ~Step();
  Step(const Step &) = delete;
};

/** All of them, which the list then does not hold any more. */
void abandon(void (*visit)(MutexData &));

}  // namespace RobustList

}  // namespace libposix
