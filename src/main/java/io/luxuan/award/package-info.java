/** Funded projects: task statement, checks, payments, acceptance. */
@ApplicationModule(displayName = "Awards", allowedDependencies = {
    "shared", "storage", "audit", "account", "programme", "programme :: *", "workflow", "round", "calendar", "application", "expert",
    "expert :: avoidance", "panel", "decision", "publicity"})
package io.luxuan.award;

import org.springframework.modulith.ApplicationModule;
