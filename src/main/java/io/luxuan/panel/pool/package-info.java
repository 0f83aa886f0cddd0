/** Who may sit: the pool at hand, loads, avoidance, and why somebody was not drawn. */
@NamedInterface("pool")
package io.luxuan.panel.pool;

import org.springframework.modulith.NamedInterface;
