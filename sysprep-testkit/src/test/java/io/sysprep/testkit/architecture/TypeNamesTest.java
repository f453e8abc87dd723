package io.sysprep.testkit.architecture;

import io.sysprep.architecture.TypeNamesContract;

class TypeNamesTest implements TypeNamesContract {}
