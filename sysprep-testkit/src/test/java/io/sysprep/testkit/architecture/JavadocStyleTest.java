package io.sysprep.testkit.architecture;

import io.sysprep.architecture.JavadocStyleContract;

class JavadocStyleTest implements JavadocStyleContract {}
