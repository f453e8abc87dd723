/* A stand-in for what a launcher runs last, shutdown.exe: tells its command line and ends. */
#include "said.h"

int wmain(void) {
  say(GetCommandLineW());
  return 0;
}
