package io.luxuan.shared.cluster;

/**
 * What this node of the platform saw last of the database's nodes.
 *
 * @param writer the one that is written to; null before there was any
 * @param seen   how many see each other; 0 when none takes work: those that are there are too few to go on alone
 * @param wanted how many the address names
 */
public record ClusterState(String writer, int seen, int wanted) {
    public boolean takesWork() {
        return seen > 0;
    }

    public boolean isWhole() {
        return seen >= wanted;
    }
}
