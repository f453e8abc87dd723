/*
 * A program for the tests of the command runner. What it does is its first argument (StandInProgram.java does the same
 * where there is no compiler):
 *   hex ARG...    prints every further argument as the C runtime received it, in UTF-16 hex, a line each
 *   echo ARG...   prints them in UTF-8, a line each
 *   print N O E   prints O to the standard output and E to the error output, ends with exit code N (unsigned)
 *   flood N       writes N bytes to each stream, alternating, so that a reader of only one stream blocks it
 *   wide TEXT     writes TEXT as UTF-16LE with a byte order mark
 *   hang          never ends
 *   tree          starts a copy of itself that hangs, and never ends
 *   leave         starts a copy of itself that inherits its streams and ends after ten seconds, and ends
 *   linger        ends after ten seconds
 *   read FILE     keeps FILE open for reading, shares it with readers only, makes FILE.held to say so, and ends after
 *                 two seconds
 *   hold FILE     keeps FILE open for writing, makes FILE.held to say so, and never ends
 */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>
#include <wchar.h>

static int hex(int count, wchar_t **words) {
  for (int i = 2; i < count; i++) {
    for (wchar_t *c = words[i]; *c; c++) printf("%04x", *c);
    printf(".\n");
  }
  return 0;
}

static int echo(int count, wchar_t **words) {
  char line[4096];
  for (int i = 2; i < count; i++) {
    WideCharToMultiByte(CP_UTF8, 0, words[i], -1, line, sizeof line, NULL, NULL);
    printf("%s\n", line);
  }
  return 0;
}

static int print(wchar_t **words) {
  fprintf(stdout, "%ls", words[3]);
  fprintf(stderr, "%ls", words[4]);
  return (int)wcstoul(words[2], NULL, 10);
}

static int flood(int bytes) {
  HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE), err = GetStdHandle(STD_ERROR_HANDLE);
  char block[1024];
  DWORD written;
  memset(block, 'x', sizeof block);
  for (int left = bytes; left > 0; left -= sizeof block) {
    DWORD size = left < (int)sizeof block ? left : (int)sizeof block;
    WriteFile(out, block, size, &written, NULL);
    WriteFile(err, block, size, &written, NULL);
  }
  return 0;
}

static int wide(const wchar_t *text) {
  HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
  DWORD written;
  WriteFile(out, "\xFF\xFE", 2, &written, NULL);
  WriteFile(out, text, (DWORD)(wcslen(text) * sizeof *text), &written, NULL);
  return 0;
}

static int hang(void) {
  Sleep(INFINITE);
  return 0;
}

static int linger(void) {
  Sleep(10000);
  return 0;
}

static int start_self(const wchar_t *self, const wchar_t *what) {
  wchar_t line[MAX_PATH + 16];
  STARTUPINFOW start;
  PROCESS_INFORMATION child;
  memset(&start, 0, sizeof start);
  start.cb = sizeof start;
  swprintf(line, MAX_PATH + 16, L"\"%ls\" %ls", self, what);
  return CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &child);
}

static int tree(const wchar_t *self) { return start_self(self, L"hang") ? hang() : 1; }

static int leave(const wchar_t *self) { return start_self(self, L"linger") ? 0 : 1; }

static int keep_open(const wchar_t *path, DWORD access, DWORD milliseconds) {
  wchar_t sign[MAX_PATH];
  HANDLE file = CreateFileW(path, access, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return 1;
  swprintf(sign, MAX_PATH, L"%ls.held", path);
  CloseHandle(CreateFileW(sign, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
  Sleep(milliseconds);
  return 0;
}

int wmain(int count, wchar_t **words) {
  wchar_t self[MAX_PATH];
  GetModuleFileNameW(NULL, self, MAX_PATH);
  if (count < 2) return 2;
  if (!wcscmp(words[1], L"hex")) return hex(count, words);
  if (!wcscmp(words[1], L"echo")) return echo(count, words);
  if (!wcscmp(words[1], L"hang")) return hang();
  if (!wcscmp(words[1], L"tree")) return tree(self);
  if (!wcscmp(words[1], L"leave")) return leave(self);
  if (!wcscmp(words[1], L"linger")) return linger();
  if (count < 3) return 2;
  if (!wcscmp(words[1], L"flood")) return flood(_wtoi(words[2]));
  if (!wcscmp(words[1], L"wide")) return wide(words[2]);
  if (!wcscmp(words[1], L"read")) return keep_open(words[2], GENERIC_READ, 2000);
  if (!wcscmp(words[1], L"hold")) return keep_open(words[2], GENERIC_WRITE, INFINITE);
  if (!wcscmp(words[1], L"print") && count == 5) return print(words);
  return 2;
}
