/** Score cards and their points, as they stand in tables. */
@NamedInterface("marks")
package io.luxuan.card.marks;

import org.springframework.modulith.NamedInterface;
