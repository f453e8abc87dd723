/** Reads JSON documents and checks them against the schemas that the library publishes. */
@NullMarked
package io.sysprep.schema;

import org.jspecify.annotations.NullMarked;
