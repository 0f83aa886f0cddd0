/** The expert at work: a desk, score cards, signatures. */
@ApplicationModule(displayName = "Cards", allowedDependencies = {
    "shared", "storage", "programme", "programme :: *", "workflow", "round", "application", "expert", "panel :: ceremony",
    "panel :: pool", "panel :: seat", "panel :: substitute", "spreadsheet"})
package io.luxuan.card;

import org.springframework.modulith.ApplicationModule;
