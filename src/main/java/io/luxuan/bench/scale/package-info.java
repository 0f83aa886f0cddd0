/** Whole rounds of thousands of applications, with a bare engine beside them. */
@NamedInterface("scale")
package io.luxuan.bench.scale;

import org.springframework.modulith.NamedInterface;
