/*
 * What OpenSSH for Windows does with a command: runs it by cmd in a job that ends with the shell, and lets who asks for
 * it break away (w32-doexec.c of Win32-OpenSSH). The command is the first argument.
 */
#include <stdio.h>
#include <windows.h>
#include <wchar.h>

static int end_with_shell(HANDLE job) {
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_BREAKAWAY_OK;
  return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
}

int wmain(int count, wchar_t **words) {
  static wchar_t line[1 << 15];
  STARTUPINFOW start = {0};
  PROCESS_INFORMATION shell;
  DWORD code = 1;
  HANDLE job = CreateJobObjectW(NULL, NULL);
  start.cb = sizeof start;
  if (count != 2 || !end_with_shell(job)) return 255;
  swprintf(line, 1 << 15, L"cmd.exe /c %ls", words[1]);
  if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &shell)) return 255;
  AssignProcessToJobObject(job, shell.hProcess);
  ResumeThread(shell.hThread);
  WaitForSingleObject(shell.hProcess, INFINITE);
  GetExitCodeProcess(shell.hProcess, &code);
  return (int)code;
}
