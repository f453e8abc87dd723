package io.sysprep.testkit.architecture;

import io.sysprep.architecture.PublicJavadocContract;

class PublicJavadocTest implements PublicJavadocContract {}
