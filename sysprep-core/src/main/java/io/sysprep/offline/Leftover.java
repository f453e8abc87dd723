package io.sysprep.offline;

/**
 * Something on a machine that should not be in an image.
 *
 * @param id what it is, in kebab case, such as {@code ssh-host-key}
 * @param kind the kind of thing
 * @param place where it is: a path, with a line where there is one, or a registry key with a value;
 *     never what stands there
 * @param reason why it should not be in an image
 * @param remedy what to do
 */
public record Leftover(String id, Kind kind, String place, String reason, String remedy) {

  /** The kind of thing. */
  public enum Kind {
    /** A password, or other credentials. */
    PASSWORD("Passwords"),
    /** A text that quotes a secret: a log, a script, a history of commands. */
    QUOTED("Texts that quote secrets"),
    /** A private key of the machine or of a user. */
    KEY("Private keys"),
    /** What an agent or a service knows the machine by: an identifier, a certificate. */
    IDENTITY("Identities for agents and services"),
    /** The profile of a user. */
    PROFILE("Profiles of users"),
    /** What somebody did. */
    HISTORY("Histories of commands");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** {@return the kind for people, in the plural} */
    public String title() {
      return title;
    }

    /** {@return whether who gets the image gets a secret} */
    public boolean isSecret() {
      return this == PASSWORD || this == QUOTED || this == KEY;
    }
  }

  /** {@return place, reason and remedy in one line} */
  @Override
  public String toString() {
    return place + ": " + reason + " " + remedy;
  }
}
