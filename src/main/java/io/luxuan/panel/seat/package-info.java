/** Who sits on which panel, and where each seat stands. */
@NamedInterface("seat")
package io.luxuan.panel.seat;

import org.springframework.modulith.NamedInterface;
