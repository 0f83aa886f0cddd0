/** What the opinions add up to: the ranking, advice to the meeting, the second stage. */
@ApplicationModule(displayName = "Ranking", allowedDependencies = {
    "shared", "countersign", "programme", "programme :: *", "workflow", "round", "application", "expert", "scoring", "panel :: seat",
    "card :: marks", "spreadsheet"})
package io.luxuan.ranking;

import org.springframework.modulith.ApplicationModule;
