/** The command that measures the assignment. */
@NamedInterface("bench")
package io.luxuan.assignment.bench;

import org.springframework.modulith.NamedInterface;
