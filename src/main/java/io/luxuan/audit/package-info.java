/** Who did what, when, from which state to which, and why. Append-only. */
@ApplicationModule(displayName = "Audit", allowedDependencies = {"shared"})
package io.luxuan.audit;

import org.springframework.modulith.ApplicationModule;
