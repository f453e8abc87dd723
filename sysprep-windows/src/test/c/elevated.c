/*
 * Runs the program of its arguments as an administrator who said yes: its manifest asks for it, and what it starts keeps
 * the token. Windows and newer Wines start everything else with the filtered token of an administrator.
 */
#include <stdio.h>
#include <windows.h>
#include <wchar.h>

/* What stands behind the first word of the command line, with the caller's own quotes. */
static wchar_t *others(wchar_t *line) {
  int quoted = 0;
  while (*line && (quoted || (*line != L' ' && *line != L'\t'))) quoted ^= *line++ == L'"';
  return line + wcsspn(line, L" \t");
}

int wmain(void) {
  wchar_t *line = others(GetCommandLineW());
  STARTUPINFOW start = {0};
  PROCESS_INFORMATION program;
  DWORD code = 1;
  start.cb = sizeof start;
  if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &program)) {
    fwprintf(stderr, L"%ls: error %lu\n", line, GetLastError());
    return 255;
  }
  WaitForSingleObject(program.hProcess, INFINITE);
  GetExitCodeProcess(program.hProcess, &code);
  return (int)code;
}
