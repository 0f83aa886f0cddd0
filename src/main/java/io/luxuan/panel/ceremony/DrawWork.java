package io.luxuan.panel.ceremony;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A large draw that somebody asked for.
 *
 * @param node    who solves it; null while it waits
 * @param step    how far that is; null before it begins
 * @param failure message key of why it stopped and what stands in it, a line each; null while it goes on
 */
public record DrawWork(
        String commitmentId, String roundId, String askedBy, String askedUsername, String askedName, LocalDateTime askedAt, String node,
        String step, int tries, String failure) {

    public boolean isStopped() {
        return failure != null;
    }

    public String failureKey() {
        return failure.lines().findFirst().orElse("");
    }

    public Object[] failureArguments() {
        return failure.lines().skip(1).toArray();
    }

    /** As one text. */
    static String failure(Refusal refusal) {
        return Stream.concat(Stream.of(refusal.messageKey()), Arrays.stream(refusal.arguments()).map(String::valueOf))
                .collect(Collectors.joining("\n"));
    }

    Person asker() {
        return new Person(askedBy, askedUsername, askedName, Role.MANAGER, null);
    }
}
