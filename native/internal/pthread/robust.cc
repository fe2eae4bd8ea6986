#include "internal/pthread/robust.h"

#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

#include "internal/interrupt.h"

namespace libposix::RobustList {

namespace {

struct Held {
  robust_list_head head = {};
  pid_t thread = 0;  // for which the kernel knows it: a child of fork has none
  std::vector<MutexData *> mutexes;
};
thread_local Held held;

/** In place of libc's, which is empty: nobody else in this thread has robust mutexes. */
void registerHere() {
  if (held.thread == thisThread->id) return;
  if (held.thread != 0) held.mutexes.clear();
  held.head = {{&held.head.list},
               static_cast<long>(offsetof(MutexData, lock)) - static_cast<long>(offsetof(MutexData, next)),
               nullptr};
  syscall(SYS_set_robust_list, &held.head, sizeof(held.head));
  held.thread = thisThread->id;
}

/** Reads or writes a link by the kernel, which only refuses where the memory is gone. */
bool read(robust_list *from, robust_list *&link) {
  iovec local = {&link, sizeof(link)}, remote = {from, sizeof(link)};
  return process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == sizeof(link);
}

void write(robust_list *to, robust_list *link) {
  iovec local = {&link, sizeof(link)}, remote = {to, sizeof(link)};
  process_vm_writev(getpid(), &local, 1, &remote, 1, 0);
}

}  // namespace

void add(MutexData &mutex) {
  registerHere();
  mutex.next.next = held.head.list.next;
  held.head.list.next = &mutex.next;
  held.mutexes.push_back(&mutex);
}

void remove(MutexData &mutex) {
  const auto found = std::find(held.mutexes.begin(), held.mutexes.end(), &mutex);
  if (held.thread != thisThread->id || found == held.mutexes.end()) return;
  // What comes after it in the list was taken before.
  robust_list *next = found == held.mutexes.begin() ? &held.head.list : &(*(found - 1))->next;
  if (found + 1 == held.mutexes.end()) {
    held.head.list.next = next;
  } else {
    robust_list *before = &(*(found + 1))->next, *link = nullptr;
    if (read(before, link) && link == &mutex.next) write(before, next);
  }
  held.mutexes.erase(found);
}

Step::Step(MutexData &mutex) {
  registerHere();
  held.head.list_op_pending = &mutex.next;
}

Step::~Step() { held.head.list_op_pending = nullptr; }

void abandon(void (*visit)(MutexData &)) {
  if (held.thread != thisThread->id) return;
  for (MutexData *mutex : held.mutexes) {
    robust_list *link;
    if (read(&mutex->next, link)) visit(*mutex);
  }
  held.mutexes.clear();
  held.head.list.next = &held.head.list;
}

}  // namespace libposix::RobustList
