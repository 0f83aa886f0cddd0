/**
 * Papers that an office signs and files: lists, notices, summaries and statements in the layout of official documents (GB/T 9704),
 * as PDF, Word or Excel. What stands on them is asked of the other modules; how they look is a template that the department edits.
 */
@ApplicationModule(displayName = "Papers", allowedDependencies = {
    "shared", "programme", "programme :: *", "workflow", "round", "application", "ranking", "card", "decision", "publicity", "award",
    "claim", "spreadsheet", "storage"})
package io.luxuan.paper;

import org.springframework.modulith.ApplicationModule;
