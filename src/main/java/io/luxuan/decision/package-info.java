/** Quota, budget and constraints make the proposed list, with reasons; the meeting decides. */
@ApplicationModule(displayName = "Decision", allowedDependencies = {
    "shared", "countersign", "programme", "programme :: *", "workflow", "round", "application", "selection", "ranking", "spreadsheet"})
package io.luxuan.decision;

import org.springframework.modulith.ApplicationModule;
