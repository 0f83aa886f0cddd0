/** The command that measures the assignment. */
package io.luxuan.bench.assignment;
