/*
 * Reads as much WQL as the binding writes: SELECT ... FROM class WHERE property = value AND property IS NOT NULL. Which
 * properties are selected is not looked at. And paths of objects, class.key="value", which are written alike.
 */
#include "wmi.h"

#define WORDS L"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"

struct reader {
  const wchar_t *at;
  BOOL failed;
};

/* A backslash takes away the meaning of the quote or backslash behind it. */
static void quoted(struct reader *reader, wchar_t *into, size_t size) {
  wchar_t quote = *reader->at++;
  size_t length = 0;
  while (*reader->at && *reader->at != quote && length + 1 < size) {
    if (*reader->at == L'\\') reader->at++;
    into[length++] = *reader->at ? *reader->at++ : L'\0';
  }
  into[length] = 0;
  reader->failed |= *reader->at++ != quote;
}

static void copy(struct reader *reader, size_t length, wchar_t *into, size_t size) {
  reader->failed |= !length || length >= size;
  if (reader->failed) return;
  wmemcpy(into, reader->at, length);
  into[length] = 0;
  reader->at += length;
}

/* Takes a word, a quoted text, or a single sign. */
static void take(struct reader *reader, wchar_t *into, size_t size) {
  size_t word;
  *into = 0;
  if (reader->failed) return;
  reader->at += wcsspn(reader->at, L" ");
  word = wcsspn(reader->at, WORDS);
  if (*reader->at == L'\'' || *reader->at == L'"') quoted(reader, into, size);
  else copy(reader, word ? word : *reader->at != 0, into, size);
}

static BOOL next_is(struct reader *reader, const wchar_t *expected) {
  struct reader ahead = *reader;
  wchar_t found[64];
  take(&ahead, found, 64);
  if (ahead.failed || _wcsicmp(found, expected)) return FALSE;
  *reader = ahead;
  return TRUE;
}

static void require(struct reader *reader, const wchar_t *expected) { reader->failed |= !next_is(reader, expected); }

static void read_value(struct reader *reader, struct condition *condition) {
  require(reader, L"=");
  take(reader, condition->value, 256);
}

static void read_condition(struct reader *reader, struct query *query) {
  struct condition *condition = &query->conditions[query->count++];
  reader->failed |= query->count == CONDITIONS;
  take(reader, condition->property, 64);
  condition->present = next_is(reader, L"IS");
  if (!condition->present) read_value(reader, condition);
  else require(reader, L"NOT"), require(reader, L"NULL");
}

static BOOL all_read(const struct reader *reader) { return !reader->failed && !*reader->at; }

HRESULT read_query(const wchar_t *wql, struct query *query) {
  struct reader reader = {wql, FALSE};
  wchar_t selected[64];
  *query = (struct query){0};
  require(&reader, L"SELECT");
  while (!reader.failed && !next_is(&reader, L"FROM")) take(&reader, selected, 64);
  take(&reader, query->class_name, 64);
  if (all_read(&reader)) return S_OK;
  require(&reader, L"WHERE");
  do read_condition(&reader, query);
  while (!reader.failed && next_is(&reader, L"AND"));
  return all_read(&reader) ? S_OK : WBEM_E_INVALID_QUERY;
}

HRESULT read_path(const wchar_t *path, struct query *object) {
  struct reader reader = {path, FALSE};
  *object = (struct query){0};
  take(&reader, object->class_name, 64);
  require(&reader, L".");
  read_condition(&reader, object);
  return all_read(&reader) ? S_OK : WBEM_E_INVALID_OBJECT_PATH;
}

static double number(const wchar_t *text) { return _wcsicmp(text, L"TRUE") ? wcstod(text, NULL) : 1; }

/* Texts are compared without regard to case, as WQL compares them. */
static BOOL holds(const struct property *row, const struct condition *condition) {
  while (row->name && _wcsicmp(row->name, condition->property)) row++;
  if (!row->name || row->carried == VT_NULL) return FALSE;
  if (condition->present) return TRUE;
  return row->text ? !_wcsicmp(row->text, condition->value) : row->number == number(condition->value);
}

BOOL fits(const struct property *row, const struct query *query) {
  for (int i = 0; i < query->count; i++)
    if (!holds(row, &query->conditions[i])) return FALSE;
  return TRUE;
}
