/*
 * A stand-in for WMI: what Wine's has not, read from tables, and all else passed on to Wine's.
 *
 * Compiled against MinGW's wbemcli.h, so that the order of the calls and the layout of a VARIANT are those of headers
 * that the binding's authors did not write. For 64-bit processes only.
 */
#ifndef WMI_H
#define WMI_H

#define COBJMACROS
#include <windows.h>
#include <wbemidl.h>
#include <wchar.h>

/* What a property tells that is not the same in every row and at every time. */
enum told { AS_WRITTEN, ROW_NUMBER, OBJECTS_ALIVE, CONNECTIONS_ALIVE, TOLD };

/* A property of a row: what WMI says that it is, how COM carries it, and its value. A row ends with one of no name. */
struct property {
  const wchar_t *name;
  CIMTYPE type;
  VARTYPE carried;
  const wchar_t *text;
  double number;
  enum told told;
  /* The elements of an array as they lie in it, but texts as they are written; the row of an embedded object. */
  const void *items;
  /* How many there are; how often a text is repeated. */
  ULONG count;
};

/* A method without arguments. The last one has no name. */
struct method {
  const struct property *object;
  const wchar_t *name;
  const struct property *result;
};

/* A class and how asking for it goes. The last one of a namespace has no name and is every class that is not there. */
struct wmi_class {
  const wchar_t *name;
  const struct property *const *rows;
  /* How often all rows are told; never counts as once. */
  LONG times;
  HRESULT refusal_of_query;
  DWORD hang_of_query_ms;
  /* What Next says after the last row, unless that is all. */
  HRESULT end;
  const struct method *methods;
};

/* What was asked for: the class, and the values that properties of a row must have. One place is always left. */
#define CONDITIONS 4
struct condition {
  wchar_t property[64];
  wchar_t value[256];
  BOOL present;
};
struct query {
  wchar_t class_name[64];
  int count;
  struct condition conditions[CONDITIONS];
};

/* What every object of ours begins with. */
struct object {
  const void *calls;
  const IID *iid;
  volatile LONG references;
  volatile LONG *alive;
};

/* object.c */
extern volatile LONG objects_alive, connections_alive;
void *new_object(size_t size, const void *calls, const IID *iid, volatile LONG *alive);
HRESULT STDMETHODCALLTYPE query_interface(void *object, REFIID iid, void **found);
ULONG STDMETHODCALLTYPE add_reference(void *object);
ULONG STDMETHODCALLTYPE release(void *object);
HRESULT STDMETHODCALLTYPE not_called(void);

/* Each object makes the next. */
IWbemLocator *new_locator(void);
IWbemServices *new_services(const struct wmi_class *classes);
IEnumWbemClassObject *new_rows(const struct wmi_class *of, const struct query *query);
IWbemClassObject *new_row(const struct property *properties, const LONG told[TOLD]);

/* query.c: WBEM_E_INVALID_QUERY for what WQL may know and the stand-in does not. */
HRESULT read_query(const wchar_t *wql, struct query *query);
HRESULT read_path(const wchar_t *path, struct query *query);
BOOL fits(const struct property *row, const struct query *query);

/* value.c */
HRESULT value_of(const struct property *property, const LONG told[TOLD], VARIANT *value);

/* services.c */
const struct wmi_class *class_named(const struct wmi_class *classes, const wchar_t *name);
HRESULT exec_query(const struct wmi_class *of, const struct query *query, IEnumWbemClassObject **rows);
BOOL is_bstr(const wchar_t *text);

/* wine.c */
HRESULT wines_locator(IWbemLocator **locator);
void know_the_licence(IWbemServices *wines);

/* The tables. */
extern const struct wmi_class licensing[], encryption[], oddities[];

#endif
