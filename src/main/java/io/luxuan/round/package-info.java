/** One year's round of a programme: its dates, settings and stage. */
@ApplicationModule(displayName = "Rounds", allowedDependencies = {"shared", "countersign", "programme", "programme :: *", "workflow", "spreadsheet"})
package io.luxuan.round;

import org.springframework.modulith.ApplicationModule;
