/** The draw in public, step by step, and the panels sent to their applications. */
@NamedInterface("ceremony")
package io.luxuan.panel.ceremony;

import org.springframework.modulith.NamedInterface;
