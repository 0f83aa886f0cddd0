/** The pool of experts. */
@ApplicationModule(displayName = "Experts", allowedDependencies = {
    "shared", "account", "programme", "programme :: *", "spreadsheet", "notify"})
package io.luxuan.expert;

import org.springframework.modulith.ApplicationModule;
