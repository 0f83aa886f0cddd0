/** Whole rounds of thousands of applications, with a bare engine beside them. */
package io.luxuan.bench.scale;
