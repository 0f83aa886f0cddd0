/** Applicants' forms, attachments, versions; recommendation and formality check. */
@ApplicationModule(displayName = "Applications", allowedDependencies = {
    "shared", "storage", "account", "programme", "programme :: *", "workflow", "round", "round :: opening", "selection",
    "spreadsheet", "unit", "notify", "owner", "countersign"})
package io.luxuan.application;

import org.springframework.modulith.ApplicationModule;
