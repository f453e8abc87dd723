/*
 * A stand-in for schtasks.exe, whose /run starts nothing under Wine: keeps a task's XML where Windows keeps it, and
 * starts what its action says as nobody's child, in nobody's job, with nobody's streams.
 */
#include <stdio.h>
#include <windows.h>
#include <wchar.h>

static wchar_t task[MAX_PATH];
static wchar_t xml[1 << 16];
static wchar_t line[1 << 16];

static const wchar_t *behind(int count, wchar_t **words, const wchar_t *option) {
  for (int i = 1; i + 1 < count; i++)
    if (!_wcsicmp(words[i], option)) return words[i + 1];
  return L"";
}

static int refuse(const char *what) {
  printf("ERROR: %s (0x%08lx)\n", what, GetLastError());
  return 1;
}

static int find_task(const wchar_t *name) {
  wchar_t folder[MAX_PATH];
  GetSystemDirectoryW(folder, MAX_PATH);
  CreateDirectoryW(wcscat(folder, L"\\Tasks"), NULL);
  return *name && swprintf(task, MAX_PATH, L"%ls\\%ls", folder, name) > 0;
}

static int read_task(void) {
  DWORD bytes = 0;
  HANDLE file = CreateFileW(task, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return 0;
  ReadFile(file, xml, sizeof xml - sizeof *xml, &bytes, NULL);
  CloseHandle(file);
  return bytes > 0;
}

static wchar_t unescaped(const wchar_t **text) {
  static const struct { const wchar_t *entity; wchar_t c; } entities[] = {{L"&amp;", L'&'}, {L"&lt;", L'<'}, {L"&gt;", L'>'}};
  for (int i = 0; i < 3; i++)
    if (!wcsncmp(*text, entities[i].entity, wcslen(entities[i].entity))) return *text += wcslen(entities[i].entity), entities[i].c;
  return *(*text)++;
}

static void append_element(const wchar_t *begin) {
  wchar_t *end = line + wcslen(line);
  const wchar_t *text = wcsstr(xml, begin);
  if (!text) return;
  for (text += wcslen(begin); *text && *text != L'<';) *end++ = unescaped(&text);
}

static int run(void) {
  STARTUPINFOW start = {0};
  PROCESS_INFORMATION child;
  DWORD alone = DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP;
  if (!read_task()) return refuse("The system cannot find the file specified.");
  append_element(L"<Command>");
  wcscat(line, L" ");
  append_element(L"<Arguments>");
  start.cb = sizeof start;
  if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, alone | CREATE_BREAKAWAY_FROM_JOB, NULL, NULL, &start, &child) &&
      !CreateProcessW(NULL, line, NULL, NULL, FALSE, alone, NULL, NULL, &start, &child))
    return refuse("The task could not be started.");
  printf("SUCCESS: Attempted to run the scheduled task.\n");
  return 0;
}

int wmain(int count, wchar_t **words) {
  const wchar_t *what = count > 1 ? words[1] : L"";
  if (!find_task(behind(count, words, L"/tn"))) return refuse("Invalid syntax.");
  if (!_wcsicmp(what, L"/create"))
    return CopyFileW(behind(count, words, L"/xml"), task, FALSE) ? 0 : refuse("The task XML cannot be read.");
  if (!_wcsicmp(what, L"/run")) return run();
  if (!_wcsicmp(what, L"/query")) return read_task() ? 0 : refuse("The system cannot find the file specified.");
  if (!_wcsicmp(what, L"/delete")) return DeleteFileW(task) ? 0 : refuse("The system cannot find the file specified.");
  return refuse("Invalid syntax.");
}
