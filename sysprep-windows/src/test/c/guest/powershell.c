/*
 * A stand-in for powershell.exe, which is a stub under Wine, that knows one script: the one that makes a task with a
 * password. Does what its lines say: reads the password and the XML from the files that they name, makes the task, and
 * deletes the password. Of the password it tells the length and a sum, and with an empty one it makes no task.
 */
#include "said.h"

static wchar_t script[1 << 14];
static char secret[1 << 10];

static DWORD read_all(const wchar_t *path, void *into, DWORD most) {
  DWORD bytes = 0;
  HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return 0;
  ReadFile(file, into, most, &bytes, NULL);
  CloseHandle(file);
  return bytes;
}

/* What stands in quotes behind some words; the place to go on from. */
static const wchar_t *quoted(const wchar_t *from, const wchar_t *words, wchar_t *into) {
  const wchar_t *begin = from ? wcsstr(from, words) : NULL;
  const wchar_t *end = begin ? wcschr(begin + wcslen(words), L'\'') : NULL;
  if (!end || end - begin >= MAX_PATH) return NULL;
  begin += wcslen(words);
  wcsncpy(into, begin, end - begin);
  into[end - begin] = 0;
  return end;
}

static int make_task(const wchar_t *xml, const wchar_t *name, const wchar_t *user) {
  wchar_t task[MAX_PATH * 2], line[MAX_PATH * 3];
  unsigned sum = 0;
  size_t length = strlen(secret);
  for (size_t i = 0; i < length; i++) sum = sum * 31 + (unsigned char)secret[i];
  GetSystemDirectoryW(task, MAX_PATH);
  CreateDirectoryW(wcscat(task, L"\\Tasks"), NULL);
  wcscat(wcscat(task, L"\\"), name);
  swprintf(line, MAX_PATH * 3, L"Register-ScheduledTask for %ls with a password of %u bytes, sum %u", user, (unsigned)length, sum);
  say(line);
  return length && CopyFileW(xml, task, FALSE);
}

int wmain(int count, wchar_t **words) {
  wchar_t secret_file[MAX_PATH], xml[MAX_PATH], name[MAX_PATH], user[MAX_PATH];
  say(GetCommandLineW());
  if (count < 2 || !read_all(words[count - 1], script, sizeof script - sizeof *script)) return 1;
  const wchar_t *place = quoted(script, L"ReadAllText('", secret_file);
  place = quoted(place, L"ReadAllText('", xml);
  place = quoted(place, L"-TaskName '", name);
  place = quoted(place, L"-User '", user);
  if (!place || !wcsstr(place, L"[IO.File]::Delete(")) return 1;
  read_all(secret_file, secret, sizeof secret - 1);
  int made = make_task(xml, name, user);
  return DeleteFileW(secret_file) && made ? 0 : 1;
}
