package io.luxuan.notify;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One piece of news. Of the same kind, thing and occasion each person is told once, however often it is said.
 *
 * @param occasion at most 40 characters
 * @param actorId  who did it and needs not to be told; null for the platform
 */
public record Tell(ToldKind kind, About about, String occasion, String actorId, LocalDateTime at, List<To> to) {
    public static Tell of(Fact fact, ToldKind kind, About about, To... to) {
        return new Tell(kind, about, String.valueOf(fact.number()), fact.actorId(), fact.at(), List.of(to));
    }

    /** For news of which many facts are one: all payments of a day. */
    public Tell on(String sharedOccasion) {
        return new Tell(kind, about, sharedOccasion, actorId, at, to);
    }
}
