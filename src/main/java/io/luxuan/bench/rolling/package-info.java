/** {@code bench-rolling}: restarts nodes one after the other behind a real proxy, while people work. */
@NamedInterface("rolling")
package io.luxuan.bench.rolling;

import org.springframework.modulith.NamedInterface;
