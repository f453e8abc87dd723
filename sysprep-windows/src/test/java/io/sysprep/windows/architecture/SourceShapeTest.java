package io.sysprep.windows.architecture;

import io.sysprep.architecture.SourceShapeContract;

class SourceShapeTest implements SourceShapeContract {}
