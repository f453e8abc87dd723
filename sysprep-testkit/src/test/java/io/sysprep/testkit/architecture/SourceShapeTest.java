package io.sysprep.testkit.architecture;

import io.sysprep.architecture.SourceShapeContract;

class SourceShapeTest implements SourceShapeContract {}
