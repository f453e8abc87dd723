/* Puts a value of a table into a VARIANT. */
#include "wmi.h"

static BSTR text(const wchar_t *text, ULONG times) {
  ULONG length = wcslen(text);
  BSTR made = SysAllocStringLen(NULL, length * times);
  for (ULONG i = 0; made && i < times; i++) memcpy(made + i * length, text, length * sizeof *text);
  return made;
}

/* A text that is missing stays the NULL that it is: as BSTR it means the same as an empty one. */
static void copy_texts(BSTR *to, const wchar_t *const *from, ULONG count) {
  for (ULONG i = 0; i < count; i++) to[i] = from[i] ? SysAllocString(from[i]) : NULL;
}

static SAFEARRAY *array(VARTYPE each, const void *items, ULONG count) {
  SAFEARRAY *made = SafeArrayCreateVector(each, 0, count);
  void *data;
  if (!made || FAILED(SafeArrayAccessData(made, &data))) return NULL;
  if (each == VT_BSTR) copy_texts(data, items, count);
  else if (count) memcpy(data, items, count * SafeArrayGetElemsize(made));
  SafeArrayUnaccessData(made);
  return made;
}

/* Every type of number, and VT_BOOL, is made from a double, which holds all of them exactly. */
static HRESULT number(double number, VARTYPE as, VARIANT *value) {
  V_VT(value) = VT_R8;
  V_R8(value) = number;
  return VariantChangeType(value, value, 0, as);
}

static BOOL is_number(VARTYPE type) { return type != VT_NULL && type != VT_BSTR && type != VT_UNKNOWN; }

HRESULT value_of(const struct property *property, const LONG told[TOLD], VARIANT *value) {
  VARTYPE each = property->carried & ~VT_ARRAY;
  VariantInit(value);
  if (property->carried & VT_ARRAY) V_ARRAY(value) = array(each, property->items, property->count);
  else if (is_number(each)) return number(property->told ? told[property->told] : property->number, each, value);
  else if (each == VT_BSTR) V_BSTR(value) = text(property->text, property->count ? property->count : 1);
  else if (each == VT_UNKNOWN) V_UNKNOWN(value) = (IUnknown *)new_row(property->items, told);
  V_VT(value) = property->carried;
  return S_OK;
}
