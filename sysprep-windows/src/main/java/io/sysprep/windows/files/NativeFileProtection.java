package io.sysprep.windows.files;

import io.sysprep.machine.Bytes;

/** What Windows is asked about who may use a file. */
public interface NativeFileProtection {

  /**
   * Makes a folder with a protection from its first moment.
   *
   * @param path the folder
   * @param descriptor owner and access control list in the security descriptor definition language
   * @return 0, or what Windows said
   */
  int createFolder(String path, String descriptor);

  /** Describes a file or folder; a link itself and not what it leads to. */
  Described describe(String path);

  /**
   * A description.
   *
   * @param code 0, or what Windows said
   * @param attributes the attributes as in winnt.h
   * @param descriptor a self-relative security descriptor with owner and access control list
   */
  record Described(int code, int attributes, Bytes descriptor) {}
}
