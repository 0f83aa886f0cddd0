/** The manager's desk and the watch page of each round: where everything stands, what is late and with whom. */
@ApplicationModule(displayName = "Watch", allowedDependencies = {
    "shared", "account", "programme", "programme :: *", "workflow", "round", "application"})
package io.luxuan.watch;

import org.springframework.modulith.ApplicationModule;
