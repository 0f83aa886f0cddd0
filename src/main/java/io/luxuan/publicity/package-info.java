/** Notices, the working-day calendar, objections, substitution, results. */
@ApplicationModule(displayName = "Publicity", allowedDependencies = {
    "shared", "countersign", "storage", "programme", "programme :: *", "workflow", "round", "owner", "application", "card",
    "decision", "calendar", "notify"})
package io.luxuan.publicity;

import org.springframework.modulith.ApplicationModule;
