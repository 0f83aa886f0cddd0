package io.luxuan.notify;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A line of the audit log that is news.
 *
 * @param number  of the line: a fact is told once by it
 * @param kinds   what it is news of
 * @param roundId null where it belongs to none
 * @param actorId whoever did it is told nothing of it
 */
public record Fact(long number, Set<ToldKind> kinds, String subjectKind, String subjectId, String roundId, String to, String actorId,
        LocalDateTime at) {
    public boolean is(ToldKind kind) {
        return kinds.contains(kind);
    }

    public Fact as(Set<ToldKind> some) {
        return new Fact(number, some, subjectKind, subjectId, roundId, to, actorId, at);
    }

    /** The one kind of a fact that can be nothing else. */
    public ToldKind kind() {
        return kinds.iterator().next();
    }
}
