/** Quota, budget and constraints make the proposed list, with reasons; the meeting decides. */
@ApplicationModule(displayName = "Decision", allowedDependencies = {"shared", "audit", "account", "programme", "workflow", "round", "application", "review", "selection"})
package io.luxuan.decision;

import org.springframework.modulith.ApplicationModule;
