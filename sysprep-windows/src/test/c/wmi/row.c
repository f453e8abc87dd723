/* One row, or what a method gives back. */
#include "wmi.h"

struct row {
  struct object object;
  const struct property *properties;
  LONG told[TOLD];
};

static HRESULT STDMETHODCALLTYPE get(IWbemClassObject *object, LPCWSTR name, LONG flags, VARIANT *value,
                                     CIMTYPE *type, LONG *flavor) {
  struct row *row = (struct row *)object;
  const struct property *property = row->properties;
  if (!name || flags) return WBEM_E_INVALID_PARAMETER;
  while (property->name && _wcsicmp(property->name, name)) property++;
  if (!property->name) return WBEM_E_NOT_FOUND;
  if (type) *type = property->type;
  if (flavor) *flavor = 0;
  return value ? value_of(property, row->told, value) : S_OK;
}

static const IWbemClassObjectVtbl calls = {
    .QueryInterface = (void *)query_interface,
    .AddRef = (void *)add_reference,
    .Release = (void *)release,
    .GetQualifierSet = (void *)not_called,
    .Get = get,
    .Put = (void *)not_called,
    .Delete = (void *)not_called,
    .GetNames = (void *)not_called,
    .BeginEnumeration = (void *)not_called,
    .Next = (void *)not_called,
    .EndEnumeration = (void *)not_called,
    .GetPropertyQualifierSet = (void *)not_called,
    .Clone = (void *)not_called,
    .GetObjectText = (void *)not_called,
    .SpawnDerivedClass = (void *)not_called,
    .SpawnInstance = (void *)not_called,
    .CompareTo = (void *)not_called,
    .GetPropertyOrigin = (void *)not_called,
    .InheritsFrom = (void *)not_called,
    .GetMethod = (void *)not_called,
    .PutMethod = (void *)not_called,
    .DeleteMethod = (void *)not_called,
    .BeginMethodEnumeration = (void *)not_called,
    .NextMethod = (void *)not_called,
    .EndMethodEnumeration = (void *)not_called,
    .GetMethodQualifierSet = (void *)not_called,
    .GetMethodOrigin = (void *)not_called,
};

IWbemClassObject *new_row(const struct property *properties, const LONG told[TOLD]) {
  struct row *made = new_object(sizeof *made, &calls, &IID_IWbemClassObject, &objects_alive);
  if (!made) return NULL;
  made->properties = properties;
  memcpy(made->told, told, sizeof made->told);
  return (IWbemClassObject *)made;
}
