package io.sysprep.licensing.slmgr;

/** What a line of slmgr.vbs output is for; the second column of {@code label-meanings.tsv}. */
enum LineKind {
  /** The version of the licensing service. */
  SERVICE_VERSION,
  /** A label and the value of a field. */
  FIELD,
  /** A sentence that stands for the value of a field. */
  FLAG,
  /** The license status with its label. */
  STATUS,
  /** The label of the license status, before words that are not known. */
  STATUS_LABEL,
  /** The code of the reason for the notification state. */
  REASON,
  /** Minutes and days until the license ends. */
  REMAINING,
  /** What {@code /xpr} says of a product. */
  EXPIRY,
  /** A rearm count. */
  REARM,
  /** The sentence in the place of the partial product key. */
  NOT_IN_USE,
  /** The heading of a part. */
  HEADING,
  /** An error, or the word before one. */
  ERROR,
  /** Anything else that the script prints and nothing is kept of. */
  NOTICE;

  /** Tells whether a value follows the text, even where the text does not end with a colon. */
  boolean takesValue() {
    return switch (this) {
      case SERVICE_VERSION, FIELD, STATUS_LABEL, REASON, REMAINING, REARM, ERROR -> true;
      default -> false;
    };
  }

  /** Tells whether such a line belongs to a license record. */
  boolean isOfRecord() {
    return switch (this) {
      case SERVICE_VERSION, HEADING, ERROR, NOTICE, EXPIRY -> false;
      default -> true;
    };
  }
}
