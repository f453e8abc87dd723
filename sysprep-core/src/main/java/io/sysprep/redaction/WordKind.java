package io.sysprep.redaction;

/** What a word of the vocabulary tells about the text around it. */
enum WordKind {
  /** A part of a name whose value is secret. */
  NAME,

  /** A name that has such a part and tells no secret; an asterisk stands for anything. */
  PUBLIC,

  /** An option whose value is secret though its name says little. */
  OPTION,

  /** An option whose value is an account and, behind a colon, its password. */
  ACCOUNT,

  /** A command with the secret among its arguments. */
  COMMAND,

  /** An option that holds the value of what another names: {@code /v NAME /d VALUE}. */
  VALUE,

  /** Leads from a name to its value in a sentence: "the password is X". */
  LINK,

  /** Tells whose secret it is: "the password for bob is X". */
  OWNER,

  /** Comes before the secret in headers: {@code Bearer X}. */
  SCHEME,

  /** What issued tokens begin with. */
  PREFIX,

  /** Stands where a secret would and is none. */
  HARMLESS,

  /** In use as a password, and too common to be looked for elsewhere. */
  COMMON,

  /** Before the account and the host of an address. */
  ADDRESS,

  /** Begins a block of lines that is secret as a whole. */
  BLOCK
}
