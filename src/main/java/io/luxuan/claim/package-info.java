/** A window of claims: each is taken in, verified by two people, published in a batch and paid. */
@ApplicationModule(displayName = "Claims", allowedDependencies = {
    "shared", "programme", "programme :: *", "workflow", "round", "application", "publicity", "award", "spreadsheet", "unit"})
package io.luxuan.claim;

import org.springframework.modulith.ApplicationModule;
