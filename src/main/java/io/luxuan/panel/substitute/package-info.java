/** A seat that falls vacant or falls silent, and who takes it. */
@NamedInterface("substitute")
package io.luxuan.panel.substitute;

import org.springframework.modulith.NamedInterface;
