package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Before a draw: how many applications of each field wait, and how many experts could take how many of them. */
@UseCase
class PanelReadiness {
    private final Facts facts;
    private final ReviewPool pool;

    PanelReadiness(Facts facts, ReviewPool pool) {
        this.facts = facts;
        this.pool = pool;
    }

    /** @param room seats that the field's experts can still take, each counted in all of its fields */
    record FieldPool(String field, long applications, long seats, long experts, long room) {
        public boolean tight() {
            return room < seats;
        }
    }

    record Readiness(long applications, int panelSize, int maximumLoad, List<FieldPool> fields) {}

    @ForStaff
    public Readiness of(Round round) {
        Programme programme = facts.programme(round.id());
        Map<String, Long> waiting = new TreeMap<>(facts.inRound(round.id(), Set.of(ApplicationStatus.ACCEPTED)).stream()
                .collect(Collectors.groupingBy(PanelReadiness::field, Collectors.counting())));
        List<SeatCandidate> everyone = pool.everyone(round).stream().filter(expert -> !expert.onLeave()).toList();
        int size = round.settings().panel().size();
        int load = round.settings().panel().maximumLoad();
        List<FieldPool> fields = new ArrayList<>();
        waiting.forEach((field, count) -> {
            List<SeatCandidate> able = everyone.stream()
                    .filter(expert -> field.isEmpty() || expert.fields().contains(field)).toList();
            long room = able.stream().mapToLong(expert -> expert.room(load)).sum();
            fields.add(new FieldPool(field.isEmpty() ? "—" : programme.fields().nameOf(field), count, count * size,
                    able.size(), room));
        });
        return new Readiness(waiting.values().stream().mapToLong(Long::longValue).sum(), size, load, fields);
    }

    private static String field(ApplicationSummary application) {
        return application.field() == null ? "" : application.field();
    }
}
