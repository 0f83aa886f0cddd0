/** {@code bench/rolling}: restarts nodes one after the other behind a real proxy, while people work. */
package io.luxuan.bench.rolling;
