/** A program of somebody else that uses the SDK. */
module consumer {
  requires io.sysprep.core;
  requires io.sysprep.testkit;
}
