// The one place where a call that may block enters the kernel: see interrupt.h. From `begin` to `call` the kernel has not taken the call, or
// will take it again; a recorded signal leaves by `abort`.
#if defined(__x86_64__)
asm(R"(
.text
.globl libposix_interruptible
.hidden libposix_interruptible
.hidden libposix_interruptible_begin
.hidden libposix_interruptible_call
.hidden libposix_interruptible_abort
.type libposix_interruptible, @function
libposix_interruptible:
  mov %rdi, %r11
  mov %rsi, %rax
  mov %rdx, %rdi
  mov %rcx, %rsi
  mov %r8, %rdx
  mov %r9, %r10
  mov 8(%rsp), %r8
  mov 16(%rsp), %r9
.globl libposix_interruptible_begin
libposix_interruptible_begin:
  cmpl $0, (%r11)
  jne libposix_interruptible_abort
.globl libposix_interruptible_call
libposix_interruptible_call:
  syscall
  ret
.globl libposix_interruptible_abort
libposix_interruptible_abort:
  mov $-512, %rax
  ret
.size libposix_interruptible, . - libposix_interruptible
)");
#elif defined(__aarch64__)
asm(R"(
.text
.globl libposix_interruptible
.hidden libposix_interruptible
.hidden libposix_interruptible_begin
.hidden libposix_interruptible_call
.hidden libposix_interruptible_abort
.type libposix_interruptible, %function
libposix_interruptible:
  mov x9, x0
  mov x8, x1
  mov x0, x2
  mov x1, x3
  mov x2, x4
  mov x3, x5
  mov x4, x6
  mov x5, x7
.globl libposix_interruptible_begin
libposix_interruptible_begin:
  ldr w10, [x9]
  cbnz w10, libposix_interruptible_abort
.globl libposix_interruptible_call
libposix_interruptible_call:
  svc #0
  ret
.globl libposix_interruptible_abort
libposix_interruptible_abort:
  mov x0, #-512
  ret
.size libposix_interruptible, . - libposix_interruptible
)");
#else
#error "libposix needs its system call stub for this processor: see native/interrupt.cc"
#endif
