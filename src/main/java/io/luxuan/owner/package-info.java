/** Whose a round is: departments that lead it, their managers, and who of them answers for a task. */
@ApplicationModule(displayName = "Owners", allowedDependencies = {
    "shared", "account", "programme", "round", "round :: opening", "round :: history", "countersign", "workflow", "notify"})
package io.luxuan.owner;

import org.springframework.modulith.ApplicationModule;
