/** Panels, score cards, aggregation, ranking. */
@ApplicationModule(displayName = "Review", allowedDependencies = {"shared", "audit", "account", "programme", "workflow", "round", "application", "expert", "scoring", "draw"})
package io.luxuan.review;

import org.springframework.modulith.ApplicationModule;
