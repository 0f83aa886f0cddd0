/** One year's round of a programme: its dates, settings and stage. */
@ApplicationModule(displayName = "Rounds", allowedDependencies = {"shared", "programme", "programme :: *", "workflow"})
package io.luxuan.round;

import org.springframework.modulith.ApplicationModule;
