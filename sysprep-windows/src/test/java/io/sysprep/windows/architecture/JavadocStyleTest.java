package io.sysprep.windows.architecture;

import io.sysprep.architecture.JavadocStyleContract;

class JavadocStyleTest implements JavadocStyleContract {}
