/* What real classes have here and there, gathered for the tests; in root\sysprep_standin. */
#include "wmi.h"

static const wchar_t *const texts[] = {L"first", L"", NULL, L"l\u00E4st"};
static const BYTE bytes[] = {0, 1, 255};
static const LONG numbers[] = {0, 1, -294967296};
static const double reals[] = {0.5, -2.25};
static const VARIANT_BOOL flags[] = {VARIANT_TRUE, VARIANT_FALSE};

static const struct property inner[] = {{L"Text", CIM_STRING, VT_BSTR, .text = L"embedded"}, {0}};

/* How COM carries each type: Microsoft Learn, "Numbers" and "Arrays" in the WMI documentation. */
static const struct property types[] = {
    {L"Text", CIM_STRING, VT_BSTR, .text = L"Gr\u00F6\u00DFe \u6F22\u5B57 \U0001F600"},
    {L"EmptyText", CIM_STRING, VT_BSTR, .text = L""},
    {L"LongText", CIM_STRING, VT_BSTR, .text = L"0123456789", .count = 10000},
    {L"NoText", CIM_STRING, .carried = VT_NULL},
    {L"Datetime", CIM_DATETIME, VT_BSTR, .text = L"20261122080000.000000+060"},
    {L"Reference", CIM_REFERENCE, VT_BSTR, .text = L"\\\\.\\root\\cimv2:Win32_Service.Name=\"Spooler\""},
    {L"True", CIM_BOOLEAN, VT_BOOL, .number = TRUE},
    {L"False", CIM_BOOLEAN, VT_BOOL, .number = FALSE},
    {L"Uint8", CIM_UINT8, VT_UI1, .number = 255},
    {L"Sint8", CIM_SINT8, VT_I2, .number = -128},
    {L"Uint16", CIM_UINT16, VT_I4, .number = 65535},
    {L"Sint16", CIM_SINT16, VT_I2, .number = -32768},
    {L"Char16", CIM_CHAR16, VT_I2, .number = L'A'},
    {L"Uint32", CIM_UINT32, VT_I4, .number = -294967296},
    {L"Sint32", CIM_SINT32, VT_I4, .number = -2147483648.0},
    {L"Uint64", CIM_UINT64, VT_BSTR, .text = L"9223372036854775807"},
    {L"Sint64", CIM_SINT64, VT_BSTR, .text = L"-9223372036854775808"},
    {L"NoNumber", CIM_UINT32, .carried = VT_NULL},
    {L"Real32", CIM_REAL32, VT_R4, .number = 1.5},
    {L"Real64", CIM_REAL64, VT_R8, .number = -2.25},
    {L"Texts", CIM_STRING | CIM_FLAG_ARRAY, VT_ARRAY | VT_BSTR, .items = texts, .count = 4},
    {L"NoTexts", CIM_STRING | CIM_FLAG_ARRAY, .carried = VT_ARRAY | VT_BSTR},
    {L"Bytes", CIM_UINT8 | CIM_FLAG_ARRAY, VT_ARRAY | VT_UI1, .items = bytes, .count = 3},
    {L"Numbers", CIM_UINT32 | CIM_FLAG_ARRAY, VT_ARRAY | VT_I4, .items = numbers, .count = 3},
    {L"Reals", CIM_REAL64 | CIM_FLAG_ARRAY, VT_ARRAY | VT_R8, .items = reals, .count = 2},
    {L"Flags", CIM_BOOLEAN | CIM_FLAG_ARRAY, VT_ARRAY | VT_BOOL, .items = flags, .count = 2},
    {L"Embedded", CIM_OBJECT, VT_UNKNOWN, .items = inner},
    {0},
};

static const struct property numbered[] = {
    {L"Number", CIM_UINT32, VT_I4, .told = ROW_NUMBER},
    {L"Text", CIM_STRING, VT_BSTR, .text = L"one of many"},
    {0},
};

/* A text that cannot be written into a query as it is, and another. */
static const struct property odd_name[] = {
    {L"Name", CIM_STRING, VT_BSTR, .text = L"it's a \\ 'x' OR Name = \"1"},
    {0},
};
static const struct property plain_name[] = {{L"Name", CIM_STRING, VT_BSTR, .text = L"1"}, {0}};

/* Of the time before the query itself made an object. */
static const struct property alive[] = {
    {L"Objects", CIM_UINT32, VT_I4, .told = OBJECTS_ALIVE},
    {L"Connections", CIM_UINT32, VT_I4, .told = CONNECTIONS_ALIVE},
    {0},
};

static const struct property *const all_types[] = {types, NULL};
static const struct property *const each_numbered[] = {numbered, NULL};
static const struct property *const names[] = {odd_name, plain_name, NULL};
static const struct property *const all_alive[] = {alive, NULL};

const struct wmi_class oddities[] = {
    {L"Types", .rows = all_types},
    {L"Many", .rows = each_numbered, .times = 5000},
    {L"Names", .rows = names},
    {L"Alive", .rows = all_alive},
    {L"Denied", .end = WBEM_E_ACCESS_DENIED},
    {L"DeniedAtOnce", .refusal_of_query = WBEM_E_ACCESS_DENIED},
    {L"Broken", .rows = each_numbered, .times = 3, .end = WBEM_E_PROVIDER_FAILURE},
    {L"Slow", .end = WBEM_S_TIMEDOUT},
    {L"Hung", .hang_of_query_ms = 20000},
    {.end = WBEM_E_INVALID_CLASS},
};
