/** What takes two people: one asks with a reason, another confirms, and only then is it done. */
@ApplicationModule(displayName = "Second person", allowedDependencies = {"shared"})
package io.luxuan.countersign;

import org.springframework.modulith.ApplicationModule;
