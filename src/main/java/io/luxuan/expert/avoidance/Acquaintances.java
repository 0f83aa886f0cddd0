package io.luxuan.expert.avoidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Experts of a pool by the names of people they are tied to, by declaration or by an application in the platform. */
final class Acquaintances {
    private record Known(int place, Tie tie, Participation work) {
        boolean bars(ReviewCase application) {
            return tie != null ? tie.holdsIn(application.year())
                    : !work.applicationId().equals(application.applicationId()) && WorkEvidence.isRecent(work, application);
        }
    }

    private final Map<String, List<Known>> byName = new HashMap<>();

    void add(SeatCandidate expert, int place) {
        expert.ties().forEach(tie -> add(tie.person(), new Known(place, tie, null)));
        expert.works().forEach(work -> work.team().stream().map(TeamMember::name)
                .filter(name -> !name.isSameAs(expert.name()))
                .forEach(name -> add(name, new Known(place, null, work))));
    }

    void of(ReviewCase application, IntConsumer barred) {
        application.team().forEach(member -> byName.getOrDefault(member.name().key(), List.of()).stream()
                .filter(known -> known.bars(application)).forEach(known -> barred.accept(known.place())));
    }

    private void add(PersonName name, Known known) {
        if (!name.key().isEmpty()) {
            byName.computeIfAbsent(name.key(), any -> new ArrayList<>()).add(known);
        }
    }
}
