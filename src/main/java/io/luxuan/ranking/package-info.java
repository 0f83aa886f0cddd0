/** What the opinions add up to: the ranking, advice to the meeting, the second stage. */
@ApplicationModule(displayName = "Ranking", allowedDependencies = {
    "shared", "programme", "programme :: *", "workflow", "round", "application", "expert", "scoring", "panel :: seat",
    "card :: marks"})
package io.luxuan.ranking;

import org.springframework.modulith.ApplicationModule;
