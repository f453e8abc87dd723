package io.sysprep.testkit.badinput;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** Bindings of which none, several or broken ones are on the path. */
public final class BadProviders {

  private BadProviders() {}

  /** A binding that opens null. */
  public static class OfNothing implements MachineProvider {
    @Override
    public String name() {
      return "of-nothing";
    }

    @Override
    public Optional<String> declines() {
      return Optional.empty();
    }

    @Override
    @SuppressWarnings("NullAway") // the mistake
    public Machine open() {
      return null;
    }
  }

  /** A second binding. */
  public static final class Another extends OfNothing {
    @Override
    public String name() {
      return "another";
    }
  }

  /** A binding that breaks when it is asked. */
  public static final class Breaking extends OfNothing {
    @Override
    public Optional<String> declines() {
      throw new IllegalStateException("no native library");
    }
  }

  /** A binding that cannot be made. */
  public static final class Unmade extends OfNothing {
    /** Breaks. */
    public Unmade() {
      throw new IllegalStateException("no native library");
    }
  }

  static List<BadInput> all() {
    return List.of(
        of("no provider", "", "no MachineProvider is on the module or class path"),
        of(
            "two providers",
            name(OfNothing.class) + name(Another.class),
            "Several providers would open this machine, and only one may be on the path",
            "of-nothing (io.sysprep.testkit.badinput.BadProviders$OfNothing)",
            "another ("),
        of("a provider that opens null", name(OfNothing.class), "of-nothing", "opened null"),
        of(
            "a provider that breaks when asked",
            name(Breaking.class),
            "of-nothing declined: it broke when it was asked",
            "no native library"),
        of("a provider that cannot be made", name(Unmade.class), "BadProviders$Unmade"),
        of("a broken list of providers", "is no name\n", "a provider that cannot be made"),
        of(
            "a broken provider beside a second one, which is asked",
            name(Unmade.class) + name(OfNothing.class),
            "of-nothing",
            "opened null"));
  }

  private static String name(Class<?> provider) {
    return provider.getName() + "\n";
  }

  private static BadInput of(String mistake, String services, String... says) {
    return BadInput.of(mistake, () -> opened(services), says);
  }

  private static String opened(String services) throws IOException {
    Path list = Files.writeString(Files.createTempFile("sysprep", ".txt"), services);
    try {
      return "opened: " + Machine.local(new Listing(list.toUri().toURL())).view();
    } finally {
      Files.delete(list);
    }
  }

  /** A class path that has this list of providers and no other. */
  private static final class Listing extends ClassLoader {

    private final URL services;

    Listing(URL services) {
      super(BadProviders.class.getClassLoader());
      this.services = services;
    }

    /** A list names classes of the class path only, so they are made anew outside of modules. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(BadProviders.class.getName() + "$")) {
        return super.loadClass(name, resolve);
      }
      Class<?> made = findLoadedClass(name);
      return made != null ? made : made(name);
    }

    private Class<?> made(String name) throws ClassNotFoundException {
      String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
      try (InputStream in = BadProviders.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.endsWith(MachineProvider.class.getName())
          ? Collections.enumeration(List.of(services))
          : super.getResources(name);
    }
  }
}
