/* A stand-in for ping.exe, which a launcher pauses with: tells its command line, and ends when a test leaves the file
   pause.over in the folder of Windows, after two minutes at the latest. */
#include "said.h"

int wmain(void) {
  wchar_t path[MAX_PATH];
  say(GetCommandLineW());
  GetWindowsDirectoryW(path, MAX_PATH);
  wcscat(path, L"\\pause.over");
  for (int tenths = 0; tenths < 1200 && GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES; tenths++) Sleep(100);
  return 0;
}
