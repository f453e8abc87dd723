package io.sysprep.architecture;

class JavadocStyleTest implements JavadocStyleContract {}
