#!/usr/bin/env bash
# The suite, or the test files given, on an addon built with AddressSanitizer and UndefinedBehaviorSanitizer.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake -S . -B build/sanitize -DSANITIZE=ON >build/sanitize.log || { cat build/sanitize.log; exit 1; }
cmake --build build/sanitize --target posix --parallel "$(nproc)"
npm run build:ts --silent

# Node itself is not instrumented, so the runtimes come first by preload. V8 keeps its memory to the end (no leak check) and handles its own
# SIGSEGV, the addon its own SIGBUS; the kernel must get a wild pointer as it is, to answer EFAULT. Too much memory is NULL, as in libc.
export LIBPOSIX_BUILD=Debug
export LIBPOSIX_PATIENCE=12
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1:handle_segv=0:handle_sigbus=0:allow_user_segv_handler=1:halt_on_error=1:abort_on_error=0:exitcode=99
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
LD_PRELOAD="$(cc -print-file-name=libasan.so) $(cc -print-file-name=libubsan.so)" exec node node_modules/vitest/vitest.mjs run "$@"
