/* The log files of a Sysprep run, in the columns that Windows Setup writes: UTF-8 with BOM, CRLF. */
#ifndef SETUPLOG_H
#define SETUPLOG_H

#include <stdarg.h>
#include <stdio.h>
#include <windows.h>

static HANDLE actions = INVALID_HANDLE_VALUE;
static HANDLE errors = INVALID_HANDLE_VALUE;

/* Others may read while we write, as they may with the real one. */
static HANDLE open_log(const wchar_t *path) {
  HANDLE file = CreateFileW(path, FILE_APPEND_DATA, FILE_SHARE_READ, NULL, OPEN_ALWAYS, 0, NULL);
  DWORD written;
  if (file != INVALID_HANDLE_VALUE && GetFileSize(file, NULL) == 0)
    WriteFile(file, "\xEF\xBB\xBF", 3, &written, NULL);
  return file;
}

static void append(HANDLE file, const char *line) {
  DWORD written;
  WriteFile(file, line, (DWORD)strlen(line), &written, NULL);
}

/* 11 columns of level, 11 of message id, 7 of module. */
static void write_entry(const char *level, const char *id, const char *format, va_list values) {
  char message[1024], line[1200];
  SYSTEMTIME now;
  GetLocalTime(&now);
  vsnprintf(message, sizeof message, format, values);
  snprintf(line, sizeof line, "%04d-%02d-%02d %02d:%02d:%02d, %-11s%-11sSYSPRP %s\r\n", now.wYear, now.wMonth,
           now.wDay, now.wHour, now.wMinute, now.wSecond, level, id, message);
  append(actions, line);
  if (level[0] == 'E') append(errors, line);
}

static void info(const char *id, const char *format, ...) {
  va_list values;
  va_start(values, format);
  write_entry("Info", id, format, values);
  va_end(values);
}

static void error(const char *id, const char *format, ...) {
  va_list values;
  va_start(values, format);
  write_entry("Error", id, format, values);
  va_end(values);
}

static void log_time(void) {
  SYSTEMTIME now;
  GetLocalTime(&now);
  info("[0x0f004d]", "The time is now %04d-%02d-%02d %02d:%02d:%02d", now.wYear, now.wMonth, now.wDay, now.wHour,
       now.wMinute, now.wSecond);
}

static void begin_log(void) {
  const char *rule = "========================================================";
  info("", "%s", rule);
  info("", "===          Beginning of a new sysprep run          ===");
  info("", "%s", rule);
  log_time();
}

static void end_log(void) {
  info("[0x0f0052]", "Shutting down SysPrep log");
  log_time();
}

#endif
