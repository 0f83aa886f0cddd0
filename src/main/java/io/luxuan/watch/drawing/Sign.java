package io.luxuan.watch.drawing;

/**
 * What is told of one node.
 *
 * @param badge at its corner; empty for nothing
 * @param late  it is shown as late or failed
 * @param href  where a click leads; null where it leads nowhere
 */
public record Sign(String badge, boolean late, String href) {}
