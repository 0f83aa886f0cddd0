/** Funded projects: task statement, checks, payments, acceptance. */
@ApplicationModule(displayName = "Awards", allowedDependencies = {
    "shared", "storage", "account", "programme", "programme :: *", "workflow", "round", "application", "expert",
    "expert :: avoidance", "panel", "decision", "publicity", "unit"})
package io.luxuan.award;

import org.springframework.modulith.ApplicationModule;
