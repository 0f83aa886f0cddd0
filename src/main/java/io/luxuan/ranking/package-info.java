/** What the opinions add up to: the ranking, advice to the meeting, the second stage. */
@ApplicationModule(displayName = "Ranking", allowedDependencies = {
    "shared", "countersign", "programme", "programme :: *", "workflow", "round", "application", "expert", "expert :: avoidance", "scoring",
    "panel :: pool", "panel :: seat", "card", "card :: desk", "card :: marks", "notify", "spreadsheet", "storage"})
package io.luxuan.ranking;

import org.springframework.modulith.ApplicationModule;
