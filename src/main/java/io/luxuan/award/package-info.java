/** Funded projects: task statement, checks, payments, acceptance. */
@ApplicationModule(displayName = "Awards", allowedDependencies = {
    "shared", "storage", "programme", "programme :: *", "workflow", "round", "application", "expert",
    "expert :: avoidance", "decision", "publicity", "unit"})
package io.luxuan.award;

import org.springframework.modulith.ApplicationModule;
