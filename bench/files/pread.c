// files_pread PATH MILLISECONDS 1: 4 KB at random places of a file, one after the other; as JSON the CPU and the time.
#include <fcntl.h>
#include "files.h"

int main(int argc, char *argv[]) {
  static char buf[SIZE];
  if (argc < 3) return 1;
  int fd = open(argv[1], O_RDONLY);
  places = lseek(fd, 0, SEEK_END) / SIZE;
  for (struct run run = begin(atol(argv[2])); goes_on(&run);)
    if (pread(fd, buf, SIZE, place()) == SIZE) run.reads++;
  return 0;
}
