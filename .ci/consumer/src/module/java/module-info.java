/** An imaging tool. */
module com.example.imaging {
  requires io.sysprep.core;

  exports com.example.imaging;
}
