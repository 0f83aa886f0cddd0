package io.luxuan.bench.scale;

/**
 * What a phase took. Statements and commits are of the phase; heap and database are of its end.
 *
 * @param processor seconds of this process on all cores: H2 works within it, MySQL beside it
 * @param heap      bytes in use after a collection
 * @param database  bytes
 */
public record Figures(String phase, double seconds, double processor, long statements, long commits, long heap, long database) {
    /** Two parts of the same work: the sizes are the later one's. */
    Figures plus(Figures later) {
        return new Figures(phase, seconds + later.seconds, processor + later.processor, statements + later.statements,
                commits + later.commits, later.heap, later.database);
    }

    Figures named(String other) {
        return new Figures(other, seconds, processor, statements, commits, heap, database);
    }
}
