/** What a unit is and holds: claimed by the unit with evidence, confirmed by a manager, read by whoever decides who may apply. */
@ApplicationModule(displayName = "Units", allowedDependencies = {"shared", "storage", "account", "countersign", "notify"})
package io.luxuan.unit;

import org.springframework.modulith.ApplicationModule;
