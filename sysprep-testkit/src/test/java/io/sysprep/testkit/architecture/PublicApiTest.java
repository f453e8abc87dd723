package io.sysprep.testkit.architecture;

import io.sysprep.architecture.PublicApiContract;

class PublicApiTest implements PublicApiContract {}
