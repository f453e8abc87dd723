package io.sysprep.architecture;

class PublicJavadocTest implements PublicJavadocContract {}
