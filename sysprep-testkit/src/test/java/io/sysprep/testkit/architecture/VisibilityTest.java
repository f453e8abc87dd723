package io.sysprep.testkit.architecture;

import io.sysprep.architecture.VisibilityContract;

class VisibilityTest implements VisibilityContract {}
