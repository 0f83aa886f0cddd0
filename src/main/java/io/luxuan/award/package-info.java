/** Funded projects: task statement, checks, payments, acceptance. */
@ApplicationModule(displayName = "Awards", allowedDependencies = {
    "shared", "countersign", "storage", "programme", "programme :: *", "workflow", "round", "application",
    "application :: fill", "application :: version", "application :: export", "expert", "expert :: avoidance", "decision", "publicity",
    "spreadsheet", "unit", "notify"})
package io.luxuan.award;

import org.springframework.modulith.ApplicationModule;
