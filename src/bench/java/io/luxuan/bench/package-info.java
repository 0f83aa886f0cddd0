/**
 * Measures the platform as a province would run it: programs that drive real servers over HTTP or the real services, and
 * print one line of JSON a figure. They run from a checkout, so that everybody can measure his own machines.
 *
 * <ul>
 * <li>{@link io.luxuan.bench.http.Browser}: a person with a browser, without Spring.
 * <li>{@link io.luxuan.bench.server.Server}: a node of the platform in a virtual machine of its own, on a
 *     {@link io.luxuan.bench.server.BenchDatabase}.
 * <li>{@link io.luxuan.bench.Figure} and {@link io.luxuan.bench.Latencies}: what is printed, and percentiles.
 * </ul>
 */
package io.luxuan.bench;
