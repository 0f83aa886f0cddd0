package io.luxuan.bench.scale;

/**
 * What a phase took. Statements and commits are of the phase; heap and database are of its end.
 *
 * @param heap     bytes in use after a collection
 * @param database bytes
 */
record Figures(String phase, double seconds, long statements, long commits, long heap, long database) {
    /** Two parts of the same work: the sizes are the later one's. */
    Figures plus(Figures later) {
        return new Figures(phase, seconds + later.seconds, statements + later.statements, commits + later.commits,
                later.heap, later.database);
    }

    Figures named(String other) {
        return new Figures(other, seconds, statements, commits, heap, database);
    }
}
