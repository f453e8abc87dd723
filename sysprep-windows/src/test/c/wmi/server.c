/* The DLL as COM loads it: hands out the factory of locators. */
#include "wmi.h"

static HRESULT STDMETHODCALLTYPE query_factory(IClassFactory *factory, REFIID iid, void **found) {
  *found = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IClassFactory)) return E_NOINTERFACE;
  *found = factory;
  return S_OK;
}

/* There is one factory, for as long as the DLL is loaded. */
static ULONG STDMETHODCALLTYPE stay(IClassFactory *factory) { return 1; }

static HRESULT STDMETHODCALLTYPE create(IClassFactory *factory, IUnknown *outer, REFIID iid, void **found) {
  IWbemLocator *locator;
  HRESULT result;
  *found = NULL;
  if (outer) return CLASS_E_NOAGGREGATION;
  if (!(locator = new_locator())) return E_OUTOFMEMORY;
  result = IWbemLocator_QueryInterface(locator, iid, found);
  IWbemLocator_Release(locator);
  return result;
}

static HRESULT STDMETHODCALLTYPE lock(IClassFactory *factory, BOOL locked) { return S_OK; }

static IClassFactoryVtbl calls = {query_factory, stay, stay, create, lock};
static IClassFactory factory = {&calls};

__declspec(dllexport) HRESULT STDMETHODCALLTYPE DllGetClassObject(REFCLSID of, REFIID iid, void **found) {
  if (!IsEqualCLSID(of, &CLSID_WbemLocator)) return CLASS_E_CLASSNOTAVAILABLE;
  return query_factory(&factory, iid, found);
}

/* A connection of Wine's that knows the licence calls us, too, and nobody counts it. */
__declspec(dllexport) HRESULT STDMETHODCALLTYPE DllCanUnloadNow(void) { return S_FALSE; }
