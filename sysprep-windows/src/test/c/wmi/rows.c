/* The answer to a query, told row by row. */
#include "wmi.h"

struct rows {
  struct object object;
  const struct wmi_class *of;
  struct query query;
  LONG told[TOLD];
};

static LONG count(const struct property *const *rows) {
  LONG counted = 0;
  while (rows && rows[counted]) counted++;
  return counted;
}

/* Returns what the next row is made of; NULL after the last. */
static const struct property *step(struct rows *rows) {
  LONG each = count(rows->of->rows), times = rows->of->times ? rows->of->times : 1;
  LONG number = ++rows->told[ROW_NUMBER];
  return number < each * times ? rows->of->rows[number % each] : NULL;
}

static IWbemClassObject *following(struct rows *rows) {
  const struct property *row = step(rows);
  while (row && !fits(row, &rows->query)) row = step(rows);
  return row ? new_row(row, rows->told) : NULL;
}

/* Only what never ends takes the time that it is given. */
static HRESULT end(const struct wmi_class *of, LONG timeout) {
  if (of->end == WBEM_S_TIMEDOUT) Sleep(timeout);
  return of->end ? of->end : WBEM_S_FALSE;
}

/* Semisynchronous, as WBEM_FLAG_RETURN_IMMEDIATELY asks for: what goes wrong in a query is told here. */
static HRESULT STDMETHODCALLTYPE next(IEnumWbemClassObject *enumerator, LONG timeout, ULONG wanted,
                                      IWbemClassObject **found, ULONG *returned) {
  struct rows *rows = (struct rows *)enumerator;
  if (!found || !returned || !wanted) return WBEM_E_INVALID_PARAMETER;
  for (*returned = 0; *returned < wanted; ++*returned)
    if (!(found[*returned] = following(rows))) return end(rows->of, timeout);
  return S_OK;
}

static const IEnumWbemClassObjectVtbl calls = {
    .QueryInterface = (void *)query_interface,
    .AddRef = (void *)add_reference,
    .Release = (void *)release,
    .Reset = (void *)not_called,
    .Next = next,
    .NextAsync = (void *)not_called,
    .Clone = (void *)not_called,
    .Skip = (void *)not_called,
};

IEnumWbemClassObject *new_rows(const struct wmi_class *of, const struct query *query) {
  const LONG told[TOLD] = {
      [ROW_NUMBER] = -1, [OBJECTS_ALIVE] = objects_alive, [CONNECTIONS_ALIVE] = connections_alive};
  struct rows *made = new_object(sizeof *made, &calls, &IID_IEnumWbemClassObject, &objects_alive);
  if (!made) return NULL;
  made->of = of;
  made->query = *query;
  memcpy(made->told, told, sizeof told);
  return (IEnumWbemClassObject *)made;
}
