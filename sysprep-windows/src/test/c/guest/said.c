/* A stand-in for what a launcher runs last, ping.exe and shutdown.exe: tells its command line and ends at once. */
#include "said.h"

int wmain(void) {
  say(GetCommandLineW());
  return 0;
}
