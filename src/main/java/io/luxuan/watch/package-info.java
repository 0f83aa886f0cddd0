/**
 * The manager's desk and the watch page of each round: where everything stands, what is late and with whom; supervisors
 * read the audit log as well.
 */
@ApplicationModule(displayName = "Watch", allowedDependencies = {
    "shared", "countersign", "audit", "programme", "programme :: *", "workflow", "round", "owner", "application", "spreadsheet", "notify"})
package io.luxuan.watch;

import org.springframework.modulith.ApplicationModule;
