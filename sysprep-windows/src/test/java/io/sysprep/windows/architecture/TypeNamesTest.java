package io.sysprep.windows.architecture;

import io.sysprep.architecture.TypeNamesContract;

class TypeNamesTest implements TypeNamesContract {}
