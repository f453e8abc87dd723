/* Volumes that BitLocker could encrypt; in root\cimv2\Security\MicrosoftVolumeEncryption. */
#include "wmi.h"

#define VOLUME(letter, guid) \
  {{L"DriveLetter", CIM_STRING, VT_BSTR, .text = letter L":"}, \
   {L"DeviceID", CIM_STRING, VT_BSTR, .text = L"\\\\?\\Volume{" guid L"}\\"}, \
   {0}}
#define CONVERSION(returned, status) \
  {{L"ReturnValue", CIM_UINT32, VT_I4, .number = (LONG)(returned)}, \
   {L"ConversionStatus", CIM_UINT32, VT_I4, .number = status}, \
   {L"EncryptionPercentage", CIM_UINT32, VT_I4, .number = (status) * 100}, \
   {0}}

static const struct property encrypted[] = VOLUME(L"X", L"1b0a9d5c-0000-0000-0000-300300000000");
static const struct property windows[] = VOLUME(L"C", L"1b0a9d5c-0000-0000-0000-100000000000");
/* Known to the query, but gone before it is asked how far its encryption has come. */
static const struct property vanishing[] = VOLUME(L"Y", L"1b0a9d5c-0000-0000-0000-500500000000");

/* A method that did not work is called with success all the same, and its other results mean nothing. */
static const struct property locked[] = VOLUME(L"W", L"1b0a9d5c-0000-0000-0000-700700000000");

static const struct property fully_decrypted[] = CONVERSION(0, 0);
static const struct property fully_encrypted[] = CONVERSION(0, 1);
static const struct property refused[] = CONVERSION(0x80310000, 0); /* winerror.h, FVE_E_LOCKED_VOLUME */

static const struct property *const volumes[] = {encrypted, windows, vanishing, locked, NULL};

static const struct method methods[] = {
    {windows, L"GetConversionStatus", fully_decrypted},
    {encrypted, L"GetConversionStatus", fully_encrypted},
    {locked, L"GetConversionStatus", refused},
    {0},
};

const struct wmi_class encryption[] = {
    {L"Win32_EncryptableVolume", .rows = volumes, .methods = methods},
    {.end = WBEM_E_INVALID_CLASS},
};
