/* Keeps what a stand-in was told, a line each, where a test finds it: said.txt in the folder of Windows. */
#ifndef SAID_H
#define SAID_H
#include <stdio.h>
#include <windows.h>
#include <wchar.h>

static void say(const wchar_t *line) {
  wchar_t path[MAX_PATH];
  GetWindowsDirectoryW(path, MAX_PATH);
  FILE *file = _wfopen(wcscat(path, L"\\said.txt"), L"ab");
  if (!file) return;
  fprintf(file, "%ls\n", line);
  fclose(file);
}
#endif
