package io.sysprep.windows.wmi;

import java.util.Optional;

/**
 * The calls of COM and WMI that the binding makes; all logic is in {@link WindowsWmi} and {@link
 * Sessions}.
 *
 * <p>All of them are made on one thread. Each throws {@link NativeFailure} with the HRESULT.
 */
public interface NativeWmi {

  /** CoInitializeEx for this thread, and CoInitializeSecurity where nobody did it yet. */
  void enter();

  /** CoUninitialize. */
  void leave();

  /** IWbemLocator::ConnectServer and CoSetProxyBlanket. */
  Session connect(String namespace);

  /** A connection to a namespace. */
  interface Session {

    /** IWbemServices::ExecQuery, answered piece by piece. */
    Rows query(String wql);

    /**
     * IWbemServices::ExecMethod without arguments.
     *
     * @param object the path of the object
     * @param method the method
     * @return the object with its out-parameters
     */
    Row call(String object, String method);

    /** IUnknown::Release. */
    void release();
  }

  /** An answer that arrives row by row. */
  interface Rows {

    /**
     * IEnumWbemClassObject::Next.
     *
     * @param millis how long to wait for a row
     * @return the row; empty after the last one
     */
    Optional<Row> next(int millis);

    /** IUnknown::Release. */
    void release();
  }

  /** A row, to be released once its cells are copied. */
  interface Row {

    /** IWbemClassObject::Get. */
    Cell cell(String property);

    /** IUnknown::Release. */
    void release();
  }

  /**
   * A property's value.
   *
   * @param type the CIM type (wbemcli.h, CIMTYPE_ENUMERATION)
   * @param value a String, Number, Boolean or array of them; empty when it is null in WMI
   */
  record Cell(int type, Optional<Object> value) {}
}
