#include "../call.h"

#include <map>
#include <memory>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using libposix::check;
using libposix::rangeError;
using libposix::View;

struct Mapping {
  std::byte *data;
  size_t length;
  bool mapped = true;
};

// By address. A collected ArrayBuffer takes its memory with it, as nothing can reach that any more.
thread_local std::map<std::byte *, Mapping *> mappings;

int unmap(Mapping &mapping) {
  mapping.mapped = false;
  mappings.erase(mapping.data);
  return munmap(mapping.data, mapping.length);
}

void collect(napi_env, void *, void *hint) {
  std::unique_ptr<Mapping> mapping(static_cast<Mapping *>(hint));
  if (mapping->mapped) unmap(*mapping);
}

size_t pages(size_t length) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return (length + page - 1) / page * page;
}

// JavaScript may touch the memory at any time, so what would be SIGSEGV or SIGBUS must not come to be.
void touchable(size_t length, int prot, int flags, int fd, off_t offset) {
  if ((prot & (PROT_READ | PROT_WRITE)) != (PROT_READ | PROT_WRITE))
    rangeError("prot must have PROT_READ and PROT_WRITE");
  if (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE | MAP_GROWSDOWN)) rangeError("the address is the kernel's to choose");
  struct stat file;
  if ((flags & MAP_ANONYMOUS) || offset < 0 || fstat(fd, &file) == -1 || !S_ISREG(file.st_mode)) return;
  const size_t end = pages(file.st_size), begin = static_cast<size_t>(offset);
  if (begin > end || pages(length) > end - begin) rangeError("the file ends before the mapping does: see ftruncate(2)");
}

// The ArrayBuffer behind a view, without running a getter of the caller's.
napi_value bufferOf(const Napi::Value &view) {
  napi_value buffer = nullptr;
  if (view.IsTypedArray())
    check(napi_get_typedarray_info(view.Env(), view, nullptr, nullptr, nullptr, &buffer, nullptr));
  else check(napi_get_dataview_info(view.Env(), view, nullptr, nullptr, &buffer, nullptr));
  return buffer;
}

}  // namespace

HEADER(sys_mman) {
  FN_AS(mmap, [](Napi::Value addr, size_t length, int prot, int flags, int fd, off_t offset) -> napi_value {
    napi_env env = addr.Env();
    if (!addr.IsNull()) typeError("the address must be null: it is the kernel's to choose");
    touchable(length, prot, flags, fd, offset);
    void *data = mmap(nullptr, length, prot, flags, fd, offset);
    if (data == MAP_FAILED) return out<int>(env, -errno);
    auto mapping = std::make_unique<Mapping>(Mapping{static_cast<std::byte *>(data), pages(length)});
    napi_value view;
    if (napi_create_external_buffer(env, length, data, collect, mapping.get(), &view) != napi_ok) {
      munmap(data, length);
      rangeError("longer than a Buffer can be");
    }
    mappings[mapping->data] = mapping.get();
    mapping.release();
    return view;
  });
  FN_AS(munmap, [](Napi::Value addr, size_t length) {
    View view = View::from(addr.Env(), addr);
    auto found = mappings.find(view.data);
    if (found == mappings.end()) rangeError("not the memory that mmap gave");
    if (length == 0) return munmap(view.data, 0);
    if (pages(length) != found->second->length) rangeError("only a whole mapping can be taken back");
    check(napi_detach_arraybuffer(addr.Env(), bufferOf(addr)));
    return unmap(*found->second);
  });
  FN(msync);
  FN(mlock);
  FN(munlock);
  FN(memfd_create);
  FN_AS(shm_open, [](NonNull<const char *> name, int oflag, mode_t mode) { return shm_open(name, oflag, mode); });
  FN_AS(shm_unlink, [](NonNull<const char *> name) { return shm_unlink(name); });

  INT(PROT_NONE);
  INT(PROT_READ);
  INT(PROT_WRITE);
  INT(PROT_EXEC);
  INT(MAP_SHARED);
  INT(MAP_PRIVATE);
  INT(MAP_SHARED_VALIDATE);
  INT(MAP_ANONYMOUS);
  INT(MAP_ANON);
  INT(MAP_FIXED);
  INT(MAP_FIXED_NOREPLACE);
  INT(MAP_LOCKED);
  INT(MAP_NORESERVE);
  INT(MAP_POPULATE);
  INT(MAP_HUGETLB);
  INT(MS_ASYNC);
  INT(MS_SYNC);
  INT(MS_INVALIDATE);
  INT(MFD_CLOEXEC);
  INT(MFD_ALLOW_SEALING);
  INT(MFD_HUGETLB);
  header.constant("MAP_FAILED", -1);  // (void *)-1
}
