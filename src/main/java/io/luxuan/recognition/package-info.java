/** 认定: applications against a standard or a pass mark, without places; a title with its validity, and an award where there is one. */
@ApplicationModule(displayName = "Recognitions", allowedDependencies = {
    "shared", "countersign", "programme", "programme :: *", "workflow", "round", "application", "ranking", "publicity", "award", "unit"})
package io.luxuan.recognition;

import org.springframework.modulith.ApplicationModule;
