/** What the province's plans set as targets, how far each is, and the evidence for what no programme counts. */
@ApplicationModule(displayName = "Targets", allowedDependencies = {"shared", "storage", "award"})
package io.luxuan.target;

import org.springframework.modulith.ApplicationModule;
