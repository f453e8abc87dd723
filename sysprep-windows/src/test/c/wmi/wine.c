/* Wine's own WMI, and what it is taught. */
#include "wmi.h"

static const IWbemServicesVtbl *wines_calls;

/* In the place of Wine's, which knows no licence and answers as if there were none. */
static HRESULT STDMETHODCALLTYPE ask(IWbemServices *services, const BSTR language, const BSTR wql, LONG flags,
                                     IWbemContext *context, IEnumWbemClassObject **rows) {
  struct query query;
  const struct wmi_class *of = !wql || read_query(wql, &query) ? NULL : class_named(licensing, query.class_name);
  if (of && of->name) return exec_query(of, &query, rows);
  return wines_calls->ExecQuery(services, language, wql, flags, context, rows);
}

/* The connection stays Wine's own object with one call exchanged, so that all others go where they went. */
void know_the_licence(IWbemServices *wines) {
  static IWbemServicesVtbl calls;
  if (!wines_calls) {
    calls = *wines->lpVtbl;
    calls.ExecQuery = ask;
    MemoryBarrier();
    wines_calls = wines->lpVtbl;
  }
  wines->lpVtbl = &calls;
}

static HRESULT create(LPFNGETCLASSOBJECT factory_of, IWbemLocator **locator) {
  IClassFactory *factory;
  HRESULT result = factory_of(&CLSID_WbemLocator, &IID_IClassFactory, (void **)&factory);
  if (FAILED(result)) return result;
  result = IClassFactory_CreateInstance(factory, NULL, &IID_IWbemLocator, (void **)locator);
  IClassFactory_Release(factory);
  return result;
}

/* By its file: as a class of COM it is no longer registered. */
HRESULT wines_locator(IWbemLocator **locator) {
  wchar_t file[MAX_PATH];
  HMODULE library;
  GetSystemDirectoryW(file, MAX_PATH);
  library = LoadLibraryW(wcscat(file, L"\\wbem\\wbemprox.dll"));
  if (!library) return WBEM_E_FAILED;
  return create((LPFNGETCLASSOBJECT)(void *)GetProcAddress(library, "DllGetClassObject"), locator);
}
