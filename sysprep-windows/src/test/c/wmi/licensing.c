/* The licence of a Windows 10 Professional that a volume key activated for good; in root\cimv2. */
#include "wmi.h"

static const struct property service[] = {
    {L"Version", CIM_STRING, VT_BSTR, .text = L"10.0.18362.1"},
    {L"RemainingWindowsReArmCount", CIM_UINT32, VT_I4, .number = 1001},
    {L"ClientMachineID", CIM_STRING, VT_BSTR, .text = L""},
    {0},
};

static const struct property product[] = {
    {L"Name", CIM_STRING, VT_BSTR, .text = L"Windows(R), Professional edition"},
    {L"Description", CIM_STRING, VT_BSTR, .text = L"Windows(R) Operating System, VOLUME_MAK channel"},
    {L"ID", CIM_STRING, VT_BSTR, .text = L"9fbaf5d6-4d83-4422-870d-fdda6e5858aa"},
    {L"ApplicationID", CIM_STRING, VT_BSTR, .text = L"55c92734-d682-4d71-983e-d6ec3f16059f"},
    {L"ProductKeyID", CIM_STRING, VT_BSTR, .text = L"00330-80000-00000-AA000"},
    {L"ProductKeyChannel", CIM_STRING, VT_BSTR, .text = L"Volume:MAK"},
    {L"PartialProductKey", CIM_STRING, VT_BSTR, .text = L"XXXXX"},
    {L"LicenseStatus", CIM_UINT32, VT_I4, .number = 1},
    {L"LicenseStatusReason", CIM_UINT32, VT_I4, .number = 0x4004F040},
    {L"LicenseIsAddon", CIM_BOOLEAN, VT_BOOL, .number = FALSE},
    {L"GracePeriodRemaining", CIM_UINT32, VT_I4, .number = 0},
    {L"EvaluationEndDate", CIM_DATETIME, VT_BSTR, .text = L"16010101000000.000000-000"},
    {L"TrustedTime", CIM_DATETIME, VT_BSTR, .text = L"20260727080000.000000-000"},
    {L"RemainingSkuReArmCount", CIM_UINT32, VT_I4, .number = 1001},
    {L"RemainingAppReArmCount", CIM_UINT32, VT_I4, .number = -1},
    {L"VLActivationInterval", CIM_UINT32, VT_I4, .number = 120},
    {L"VLActivationTypeEnabled", CIM_UINT32, VT_I4, .number = 0},
    {L"VLRenewalInterval", CIM_UINT32, VT_I4, .number = 10080},
    {L"IsKeyManagementServiceMachine", CIM_UINT32, VT_I4, .number = 0},
    {L"KeyManagementServiceMachine", CIM_STRING, VT_BSTR, .text = L""},
    {L"KeyManagementServicePort", CIM_UINT32, VT_I4, .number = 0},
    {L"KeyManagementServiceProductKeyID", CIM_STRING, VT_BSTR, .text = L""},
    {L"DiscoveredKeyManagementServiceMachineName", CIM_STRING, VT_BSTR, .text = L""},
    {L"DiscoveredKeyManagementServiceMachinePort", CIM_UINT32, VT_I4, .number = 0},
    {0},
};

/* Windows tells a product for every edition there is; one without a key is none of this machine. */
static const struct property other_edition[] = {
    {L"Name", CIM_STRING, VT_BSTR, .text = L"Windows(R), Core edition"},
    {L"ApplicationID", CIM_STRING, VT_BSTR, .text = L"55c92734-d682-4d71-983e-d6ec3f16059f"},
    {L"PartialProductKey", CIM_STRING, .carried = VT_NULL},
    {L"LicenseStatus", CIM_UINT32, VT_I4, .number = 0},
    {0},
};

static const struct property *const services[] = {service, NULL};
static const struct property *const products[] = {other_edition, product, NULL};

const struct wmi_class licensing[] = {
    {L"SoftwareLicensingService", .rows = services},
    {L"SoftwareLicensingProduct", .rows = products},
    {0},
};
