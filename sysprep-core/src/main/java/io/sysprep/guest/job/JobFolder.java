package io.sysprep.guest.job;

import io.sysprep.machine.WindowsPath;
import java.util.Locale;

/**
 * The names of the files through which controller and guest talk.
 *
 * @param path where the folder is in the guest
 */
public record JobFolder(WindowsPath path) {

  /** {@return what the guest is to do} */
  public WindowsPath order() {
    return path.resolve("order.json");
  }

  /** {@return what the job that took the order makes, once: the number of its process} */
  public WindowsPath claim() {
    return path.resolve("claimed");
  }

  /** {@return how it went on, the how-manieth time it is told} */
  public WindowsPath status(int number) {
    return path.resolve(String.format(Locale.ROOT, "status-%06d.json", number));
  }

  /** {@return the document of what came of it: a report, a result or a verification} */
  public WindowsPath result() {
    return path.resolve("result.json");
  }

  /** {@return the answer file of the plan} */
  public WindowsPath answerFile() {
    return path.resolve("unattend.xml");
  }

  /** {@return what the JVM printed} */
  public WindowsPath output() {
    return path.resolve("out.txt");
  }

  /** {@return the exit code of the JVM, written when it has ended} */
  public WindowsPath exit() {
    return path.resolve("exit.txt");
  }

  /** {@return the task that starts the job} */
  public WindowsPath task() {
    return path.resolve("task.xml");
  }

  /** {@return the password of the account, there only until the task is made} */
  public WindowsPath secret() {
    return path.resolve("secret.txt");
  }

  /** {@return the script that makes a task with a password, and deletes the password} */
  public WindowsPath registration() {
    return path.resolve("register.ps1");
  }

  /** {@return the script that lets only administrators and the system in} */
  public WindowsPath protection() {
    return path.resolve("protect.cmd");
  }
}
