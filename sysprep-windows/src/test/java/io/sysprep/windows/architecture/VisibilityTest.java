package io.sysprep.windows.architecture;

import io.sysprep.architecture.VisibilityContract;

class VisibilityTest implements VisibilityContract {}
