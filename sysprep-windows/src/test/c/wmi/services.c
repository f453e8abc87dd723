/* A connection to a namespace of the stand-in. */
#include "wmi.h"

struct services {
  struct object object;
  const struct wmi_class *classes;
};

/* A server in another process reads the length that stands before a BSTR; in our process nobody else would notice. */
BOOL is_bstr(const wchar_t *text) { return text && SysStringLen((BSTR)text) == wcslen(text); }

const struct wmi_class *class_named(const struct wmi_class *classes, const wchar_t *name) {
  while (classes->name && _wcsicmp(classes->name, name)) classes++;
  return classes;
}

HRESULT exec_query(const struct wmi_class *of, const struct query *query, IEnumWbemClassObject **rows) {
  *rows = NULL;
  Sleep(of->hang_of_query_ms);
  if (of->refusal_of_query) return of->refusal_of_query;
  *rows = new_rows(of, query);
  return *rows ? S_OK : WBEM_E_OUT_OF_MEMORY;
}

static HRESULT STDMETHODCALLTYPE ask(IWbemServices *services, const BSTR language, const BSTR wql, LONG flags,
                                     IWbemContext *context, IEnumWbemClassObject **rows) {
  struct query query;
  if (!is_bstr(language) || !is_bstr(wql)) return WBEM_E_INVALID_PARAMETER;
  if (_wcsicmp(language, L"WQL")) return WBEM_E_INVALID_QUERY_TYPE;
  if (read_query(wql, &query)) return WBEM_E_INVALID_QUERY;
  return exec_query(class_named(((struct services *)services)->classes, query.class_name), &query, rows);
}

static const struct method *method_of(const struct wmi_class *of, const struct query *object) {
  const struct method *method = of->methods;
  while (method && method->name && !fits(method->object, object)) method++;
  return method && method->name ? method : NULL;
}

static HRESULT STDMETHODCALLTYPE call(IWbemServices *services, const BSTR path, const BSTR name, LONG flags,
                                      IWbemContext *context, IWbemClassObject *arguments, IWbemClassObject **result,
                                      IWbemCallResult **pending) {
  struct query object;
  const struct method *method;
  const LONG told[TOLD] = {0};
  if (!is_bstr(path) || !is_bstr(name)) return WBEM_E_INVALID_PARAMETER;
  if (read_path(path, &object)) return WBEM_E_INVALID_OBJECT_PATH;
  method = method_of(class_named(((struct services *)services)->classes, object.class_name), &object);
  if (!method) return WBEM_E_NOT_FOUND;
  if (_wcsicmp(method->name, name)) return WBEM_E_METHOD_NOT_IMPLEMENTED;
  if (result) *result = new_row(method->result, told);
  return S_OK;
}

/* CoSetProxyBlanket asks for this; what is no proxy has nothing to set. One serves all, as in Wine's own WMI. */
static HRESULT STDMETHODCALLTYPE set_blanket(IClientSecurity *security, IUnknown *proxy, DWORD authentication,
                                             DWORD authorization, OLECHAR *principal, DWORD level,
                                             DWORD impersonation, void *identity, DWORD capabilities) {
  return S_OK;
}

static ULONG STDMETHODCALLTYPE stay(IClientSecurity *security) { return 1; }

static const IClientSecurityVtbl security_calls = {
    .QueryInterface = (void *)not_called,
    .AddRef = stay,
    .Release = stay,
    .QueryBlanket = (void *)not_called,
    .SetBlanket = set_blanket,
    .CopyProxy = (void *)not_called,
};

static HRESULT STDMETHODCALLTYPE query_services(IWbemServices *services, REFIID iid, void **found) {
  static IClientSecurity security = {(IClientSecurityVtbl *)&security_calls};
  if (!IsEqualIID(iid, &IID_IClientSecurity)) return query_interface(services, iid, found);
  *found = &security;
  return S_OK;
}

static const IWbemServicesVtbl calls = {
    .QueryInterface = query_services,
    .AddRef = (void *)add_reference,
    .Release = (void *)release,
    .OpenNamespace = (void *)not_called,
    .CancelAsyncCall = (void *)not_called,
    .QueryObjectSink = (void *)not_called,
    .GetObject = (void *)not_called,
    .GetObjectAsync = (void *)not_called,
    .PutClass = (void *)not_called,
    .PutClassAsync = (void *)not_called,
    .DeleteClass = (void *)not_called,
    .DeleteClassAsync = (void *)not_called,
    .CreateClassEnum = (void *)not_called,
    .CreateClassEnumAsync = (void *)not_called,
    .PutInstance = (void *)not_called,
    .PutInstanceAsync = (void *)not_called,
    .DeleteInstance = (void *)not_called,
    .DeleteInstanceAsync = (void *)not_called,
    .CreateInstanceEnum = (void *)not_called,
    .CreateInstanceEnumAsync = (void *)not_called,
    .ExecQuery = ask,
    .ExecQueryAsync = (void *)not_called,
    .ExecNotificationQuery = (void *)not_called,
    .ExecNotificationQueryAsync = (void *)not_called,
    .ExecMethod = call,
    .ExecMethodAsync = (void *)not_called,
};

IWbemServices *new_services(const struct wmi_class *classes) {
  struct services *made = new_object(sizeof *made, &calls, &IID_IWbemServices, &connections_alive);
  if (made) made->classes = classes;
  return (IWbemServices *)made;
}
