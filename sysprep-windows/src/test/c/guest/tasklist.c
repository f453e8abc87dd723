/* A stand-in for tasklist.exe, which lists nothing under Wine 8: what /fo csv /nh prints, its last three cells empty. */
#include <stdio.h>
#include <windows.h>
#include <tlhelp32.h>

int wmain(void) {
  PROCESSENTRY32W process = {.dwSize = sizeof process};
  HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
  if (all == INVALID_HANDLE_VALUE) return 1;
  for (BOOL more = Process32FirstW(all, &process); more; more = Process32NextW(all, &process))
    printf("\"%ls\",\"%lu\",\"\",\"\",\"\"\r\n", process.szExeFile, process.th32ProcessID);
  return 0;
}
