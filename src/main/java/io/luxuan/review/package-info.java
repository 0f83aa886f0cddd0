/** Panels, score cards, aggregation, ranking. */
@ApplicationModule(displayName = "Review", allowedDependencies = {"shared", "audit", "account", "programme", "workflow", "round", "application", "expert", "scoring"})
package io.luxuan.review;

import org.springframework.modulith.ApplicationModule;
