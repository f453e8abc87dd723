/*
 * A stand-in for sysprep.exe: the same command line, log, registry values, tag file and exit codes, and nothing
 * irreversible. How it ends is the first word of stand-in.txt beside it: succeed, refuse (validation fails),
 * break (a provider fails while executing), lie (fails as break does, exits 0), die (vanishes half way with an
 * access violation's code), hang (stops writing and never ends), wait (in the middle of generalize, until there is
 * a stand-in.go beside it; then it succeeds). A second word is the pause between steps in ms. The file stand-in.began
 * beside it is as old as its start.
 */
#include "setuplog.h"

static wchar_t home[MAX_PATH];
static wchar_t behaviour[32] = L"succeed";
static wchar_t answer_file[MAX_PATH] = L"";
static int pause_ms = 0;
static int generalize, audit, quiet, quit, power;

static wchar_t *in_home(const wchar_t *name) {
  static wchar_t path[MAX_PATH * 2];
  swprintf(path, MAX_PATH * 2, L"%ls\\%ls", home, name);
  return path;
}

static int behaves(const wchar_t *word) { return wcscmp(behaviour, word) == 0; }

static void step(void) {
  if (pause_ms) Sleep(pause_ms);
}

static void tell_beginning(void) {
  CloseHandle(CreateFileW(in_home(L"stand-in.began"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
}

static void find_home(void) {
  GetModuleFileNameW(NULL, home, MAX_PATH);
  *wcsrchr(home, L'\\') = 0;
}

static void read_behaviour(void) {
  FILE *file = _wfopen(in_home(L"stand-in.txt"), L"r");
  if (!file) return;
  char word[32] = "succeed";
  fscanf(file, "%31s %d", word, &pause_ms);
  mbstowcs(behaviour, word, 32);
  fclose(file);
}

static void set_text(const wchar_t *key, const wchar_t *name, const wchar_t *text) {
  RegSetKeyValueW(HKEY_LOCAL_MACHINE, key, name, REG_SZ, text, (DWORD)((wcslen(text) + 1) * sizeof *text));
}

static void set_number(const wchar_t *key, const wchar_t *name, DWORD number) {
  RegSetKeyValueW(HKEY_LOCAL_MACHINE, key, name, REG_DWORD, &number, sizeof number);
}

static void set_image_state(const wchar_t *state) {
  wchar_t ini[MAX_PATH];
  GetWindowsDirectoryW(ini, MAX_PATH);
  wcscat(ini, L"\\Setup\\State\\State.ini");
  set_text(L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State", L"ImageState", state);
  WritePrivateProfileStringW(L"State", L"ImageState", state, ini);
  if (wcsstr(state, L"RESEAL_TO_OOBE")) { // the next boot begins with Setup
    set_number(L"SYSTEM\\Setup", L"SetupType", 2);
    set_text(L"SYSTEM\\Setup", L"CmdLine", L"oobe\\windeploy.exe");
  }
}

static void set_status(const wchar_t *name, DWORD number) {
  set_number(L"SYSTEM\\Setup\\Status\\SysprepStatus", name, number);
}

/* Nobody closes a dialog in session 0: the process stays for ever, holding the single instance. */
static void show_dialog_nobody_sees(void) { Sleep(INFINITE); }

static int end(int code) {
  end_log();
  if (code && !quiet) show_dialog_nobody_sees();
  return behaves(L"lie") ? 0 : code;
}

static int option_is(const wchar_t *option, const wchar_t *name) { return _wcsicmp(option, name) == 0; }

static void take_option(const wchar_t *option) {
  wchar_t name[32] = L"";
  wcsncpy(name, option, wcscspn(option, L":") < 31 ? wcscspn(option, L":") : 31);
  generalize |= option_is(name, L"generalize");
  audit |= option_is(name, L"audit");
  quiet |= option_is(name, L"quiet");
  quit |= option_is(name, L"quit");
  power |= option_is(name, L"shutdown") || option_is(name, L"reboot");
  if (option_is(name, L"unattend") && wcschr(option, L':'))
    wcsncpy(answer_file, wcschr(option, L':') + 1, MAX_PATH - 1);
  _wcsupr(name);
  info("[0x0f005f]", "ParseCommands:Found supported command line option '%ls'", name);
}

static int parse(int count, wchar_t **words) {
  for (int i = 1; i < count; i++) {
    if (words[i][0] != L'/' && words[i][0] != L'-') {
      error("", "ParseCommands:Malformed command line detected; no dash or slash present in option");
      error("", "WinMain: Unable to parse command-line arguments to sysprep; GLE = 0x0");
      return 0;
    }
    take_option(words[i] + 1);
  }
  return 1;
}

/* The real one was seen to stumble over spaces, and keeps what it was given in Panther. */
static int take_answer_file(void) {
  wchar_t kept[MAX_PATH];
  if (!*answer_file) return 1;
  GetWindowsDirectoryW(kept, MAX_PATH);
  CreateDirectoryW(wcscat(kept, L"\\Panther"), NULL);
  if (!wcschr(answer_file, L' ') && CopyFileW(answer_file, wcscat(kept, L"\\unattend.xml"), FALSE)) return 1;
  error("", "WinMain: Unable to parse command-line arguments to sysprep; GLE = 0x2");
  return 0;
}

static void delete_tag(void) {
  if (DeleteFileW(in_home(L"Sysprep_succeeded.tag")))
    info("[0x0f007c]", "FCreateTagFile:Successfully deleted tag file %ls", in_home(L"Sysprep_succeeded.tag"));
  else
    info("[0x0f007e]", "FCreateTagFile:Tag file %ls does not already exist", in_home(L"Sysprep_succeeded.tag"));
}

static void create_tag(void) {
  CloseHandle(CreateFileW(in_home(L"Sysprep_succeeded.tag"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
  info("", "FCreateTagFile:Successfully created tag file %ls", in_home(L"Sysprep_succeeded.tag"));
}

static void run_provider(const char *sweep, const char *phase, const char *method, const char *dll) {
  step();
  info("", "SysprepSession::%s: Beginning action execution from %ls\\ActionFiles\\%s.xml", sweep, home, phase);
  info("[0x0f0080]", "ActionPlatform::LaunchModule: Found '%s' in C:\\Windows\\System32\\%s; executing it", method, dll);
}

static void provider_ran(const char *method, const char *dll) {
  info("[0x0f0081]", "ActionPlatform::LaunchModule: Successfully executed '%s' from C:\\Windows\\System32\\%s without error",
       method, dll);
}

static void provider_failed(const char *method, const char *dll, const char *code) {
  error("[0x0f0082]", "ActionPlatform::LaunchModule: Failure occurred while executing '%s' from C:\\Windows\\System32\\%s; dwRet = %s",
        method, dll, code);
  error("", "SysprepSession::ExecuteAction: Failed during sysprepModule operation; dwRet = %s", code);
  error("[0x0f0070]", "RunDlls:An error occurred while running registry sysprep DLLs, halting sysprep execution. dwRet = %s", code);
}

static int validate(void) {
  info("[0x0f00d7]", "WinMain:Pre-validing 'cleanup' internal providers.");
  run_provider("Validate", "Cleanup", "Sysprep_Clean_Validate_Opk", "spopk.dll");
  provider_ran("Sysprep_Clean_Validate_Opk", "spopk.dll");
  if (generalize) info("[0x0f00d7]", "WinMain:Pre-validing 'generalize' internal providers.");
  run_provider("Validate", "Generalize", "SysprepGeneralizeValidate", "AppxSysprep.dll");
  if (!behaves(L"refuse")) return provider_ran("SysprepGeneralizeValidate", "AppxSysprep.dll"), 1;
  error("", "Package Contoso.Painter_1.0.0.0_x64__abcdefghjkmnp was installed for a user, but not provisioned for all users. This package will not function properly in the sysprep image.");
  error("", "Failed to remove apps for the current user: 0x80073cf2.");
  error("", "Exit code of RemoveAllApps thread was 0x3cf2.");
  provider_failed("SysprepGeneralizeValidate", "AppxSysprep.dll", "0x3cf2");
  error("[0x0f00d8]", "WinMain:Hit failure while pre-validating sysprep generalize internal providers; hr = 0x80073cf2");
  return 0;
}

static int execute(void) {
  run_provider("Execute", "Cleanup", "Sysprep_Clean_Opk", "spopk.dll");
  provider_ran("Sysprep_Clean_Opk", "spopk.dll");
  set_status(L"CleanupState", 2);
  if (!generalize) return 1;
  set_status(L"GeneralizationState", 3);
  run_provider("Execute", "Generalize", "Sysprep_Generalize_Pnp", "sppnp.dll");
  if (behaves(L"hang")) Sleep(INFINITE);
  while (behaves(L"wait") && GetFileAttributesW(in_home(L"stand-in.go")) == INVALID_FILE_ATTRIBUTES) Sleep(100);
  if (behaves(L"die")) ExitProcess(0xC0000005);
  if (!behaves(L"break") && !behaves(L"lie")) return provider_ran("Sysprep_Generalize_Pnp", "sppnp.dll"), 1;
  provider_failed("Sysprep_Generalize_Pnp", "sppnp.dll", "0x2");
  error("[0x0f00a8]", "WinMain:Hit failure while processing sysprep generalize internal providers; hr = 0x80070002");
  return 0;
}

static void reseal(void) {
  set_status(L"GeneralizationState", 4);
  set_image_state(audit ? L"IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT" : L"IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE");
}

static int run(int count, wchar_t **words) {
  begin_log();
  info("[0x0f004e]", "Initialized SysPrep log at %ls\\Panther", home);
  info("[0x0f0054]", "ValidatePrivileges:User has required privileges to sysprep machine");
  delete_tag();
  if (!parse(count, words) || !take_answer_file()) return end(1);
  if (!validate()) return end(1);
  set_image_state(L"IMAGE_STATE_UNDEPLOYABLE");
  if (!execute()) return end(1);
  if (generalize) reseal();
  create_tag();
  if (power) info("", "ProcessShutdown:Successfully called InitiateSystemShutdownEx to shutdown the computer");
  return end(0);
}

int WINAPI wWinMain(HINSTANCE module, HINSTANCE previous, wchar_t *line, int show) {
  int count;
  wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
  CreateMutexW(NULL, TRUE, L"Global\\SysprepStandIn");
  if (GetLastError() == ERROR_ALREADY_EXISTS) show_dialog_nobody_sees();
  find_home();
  tell_beginning();
  read_behaviour();
  CreateDirectoryW(in_home(L"Panther"), NULL);
  actions = open_log(in_home(L"Panther\\setupact.log"));
  errors = open_log(in_home(L"Panther\\setuperr.log"));
  return run(count, words);
}
