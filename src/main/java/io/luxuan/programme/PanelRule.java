package io.luxuan.programme;

/** @param size experts a panel; @param minimumOpinions signed score cards needed; @param maximumLoad applications an expert in a round */
public record PanelRule(int size, int minimumOpinions, int maximumLoad) {}
