// One of the scenes of test/stdio/buffering.test.ts, in C.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void first(void) { fputs("[first registered]", stdout); }
static void second(void) { fputs("[second registered]", stdout); }

int main(int argc, char *argv[]) {
  const char *scene = argc > 1 ? argv[1] : "";
  char line[100];
  int number;
  if (strcmp(scene, "mixed") == 0) {
    fputs("out 1\n", stdout);
    fputs("err 1\n", stderr);
    printf("out %d, no newline", 2);
    fprintf(stderr, "err %d\n", 2);
    fputs("\nout 3\n", stdout);
    return 0;
  }
  if (strcmp(scene, "_exit") == 0) {
    printf("line\nno newline");
    _exit(3);
  }
  if (strcmp(scene, "exit") == 0) {
    atexit(first);
    atexit(second);
    printf("line\nno newline");
    exit(256 + 7);
  }
  if (strcmp(scene, "prompt") == 0) {
    printf("prompt: ");
    fgets(line, sizeof(line), stdin);
    fprintf(stderr, "got %s", line);
    printf("number: ");
    if (scanf("%d", &number) == 1) fprintf(stderr, "got %d\n", number);
    printf("bye");
    return 0;
  }
  if (strcmp(scene, "unbuffered") == 0) {
    setvbuf(stdout, NULL, _IONBF, 0);
    printf("out 1");
    fprintf(stderr, "err 1");
    putchar('2');
    fputs("err 2", stderr);
    return 0;
  }
  if (strcmp(scene, "lines") == 0) {
    static char buffer[1000];
    setvbuf(stdout, buffer, _IOLBF, sizeof(buffer));
    printf("one\ntwo");
    fprintf(stderr, "<err>");
    printf(" three\nfour");
    fprintf(stderr, "<err>");
    return 0;
  }
  if (strcmp(scene, "full") == 0) {
    for (int i = 0; i < 3000; i++) {
      printf("line %d of the output\n", i);
      if (i % 500 == 0) fprintf(stderr, "<err %d>", i);
    }
    _exit(0);
  }
  return 9;
}
