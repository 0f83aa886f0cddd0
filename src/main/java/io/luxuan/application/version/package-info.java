/** Versions of an application side by side; whoever else has versions of a form compares them by the same differences. */
@NamedInterface("version")
package io.luxuan.application.version;

import org.springframework.modulith.NamedInterface;
