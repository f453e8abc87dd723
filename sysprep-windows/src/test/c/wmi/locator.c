/* Connects to the namespaces of the stand-in, and to Wine's. */
#include "wmi.h"

static const struct {
  const wchar_t *name;
  const struct wmi_class *classes;
  HRESULT refusal;
} namespaces[] = {
    {L"root\\cimv2\\Security\\MicrosoftVolumeEncryption", encryption, S_OK},
    {L"root\\sysprep_standin", oddities, S_OK},
    {L"root\\sysprep_denied", NULL, WBEM_E_ACCESS_DENIED},
};

static HRESULT own(int at, const BSTR resource, IWbemServices **connection) {
  if (!is_bstr(resource)) return WBEM_E_INVALID_PARAMETER;
  if (namespaces[at].refusal) return namespaces[at].refusal;
  *connection = new_services(namespaces[at].classes);
  return *connection ? S_OK : WBEM_E_OUT_OF_MEMORY;
}

static HRESULT wines(const BSTR resource, IWbemServices **connection) {
  IWbemLocator *locator;
  HRESULT result = wines_locator(&locator);
  if (FAILED(result)) return result;
  result = IWbemLocator_ConnectServer(locator, resource, NULL, NULL, NULL, 0, NULL, NULL, connection);
  IWbemLocator_Release(locator);
  return result;
}

/* Without the server in front of it: all of them are this one. */
static const wchar_t *namespace_in(const wchar_t *resource) {
  const wchar_t *server_ends = wcsncmp(resource, L"\\\\", 2) ? NULL : wcschr(resource + 2, L'\\');
  return server_ends ? server_ends + 1 : resource;
}

static HRESULT STDMETHODCALLTYPE connect_server(IWbemLocator *locator, const BSTR resource, const BSTR user,
                                                const BSTR password, const BSTR locale, LONG flags,
                                                const BSTR authority, IWbemContext *context,
                                                IWbemServices **connection) {
  const wchar_t *name = namespace_in(resource);
  HRESULT result;
  *connection = NULL;
  for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
    if (!_wcsicmp(name, namespaces[i].name)) return own(i, resource, connection);
  result = wines(resource, connection);
  if (result == S_OK && !_wcsicmp(name, L"root\\cimv2")) know_the_licence(*connection);
  return result;
}

static const IWbemLocatorVtbl calls = {
    .QueryInterface = (void *)query_interface,
    .AddRef = (void *)add_reference,
    .Release = (void *)release,
    .ConnectServer = connect_server,
};

IWbemLocator *new_locator(void) {
  return new_object(sizeof(struct object), &calls, &IID_IWbemLocator, &objects_alive);
}
