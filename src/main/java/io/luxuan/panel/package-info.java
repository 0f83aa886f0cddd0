/** Panels at work: seats, the ceremony of the draw, substitutes, and how well they fit. */
@ApplicationModule(displayName = "Panels", allowedDependencies = {
    "shared", "countersign", "programme", "programme :: *", "workflow", "round", "application", "expert", "expert :: avoidance", "draw",
    "draw :: frozen", "assignment", "spreadsheet", "notify"})
package io.luxuan.panel;

import org.springframework.modulith.ApplicationModule;
