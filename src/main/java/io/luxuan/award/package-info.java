/** Funded projects: task statement, checks, payments, acceptance. */
@ApplicationModule(displayName = "Awards", allowedDependencies = {"shared", "audit", "account", "programme", "workflow", "round", "application", "expert", "review", "decision", "publicity"})
package io.luxuan.award;

import org.springframework.modulith.ApplicationModule;
