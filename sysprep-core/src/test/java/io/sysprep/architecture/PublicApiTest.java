package io.sysprep.architecture;

class PublicApiTest implements PublicApiContract {}
