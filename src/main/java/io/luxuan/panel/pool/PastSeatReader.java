package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.PastSeat;
import io.luxuan.expert.PastSeats;
import io.luxuan.expert.SeatHistory;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
class PastSeatReader implements SeatHistory {
    private final HistoryMapper mapper;
    private final Facts facts;
    private final MovableClock clock;

    PastSeatReader(HistoryMapper mapper, Facts facts, MovableClock clock) {
        this.mapper = mapper;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @ForStaff
    public PastSeats summary(String expertId) {
        Map<AssignmentState, Long> counts = new EnumMap<>(AssignmentState.class);
        mapper.counts(expertId).forEach(count -> counts.put(count.state(), count.seats()));
        LocalDateTime now = clock.now();
        List<Long> delays = mapper.late(expertId, now).stream()
                .map(seat -> daysLate(seat.dueAt(), seat.signedAt() == null ? now : seat.signedAt())).toList();
        return new PastSeats(counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(AssignmentState.SIGNED, 0L), counts.getOrDefault(AssignmentState.REFUSED, 0L),
                counts.getOrDefault(AssignmentState.REPLACED, 0L), delays.size(),
                delays.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    @Override
    @ForStaff
    public List<PastSeat> seats(String expertId, String after, int limit) {
        return read(mapper.seats(expertId, null, after, limit));
    }

    @Override
    @ForExperts
    public List<PastSeat> own(String after, int limit) {
        return read(mapper.seats(null, Actors.require().id(), after, limit));
    }

    private List<PastSeat> read(List<Assignment> seats) {
        Map<String, Round> rounds = seats.stream().map(Assignment::roundId).distinct()
                .collect(Collectors.toMap(id -> id, facts::round));
        Map<String, ApplicationSummary> applications =
                facts.applications(seats.stream().map(Assignment::applicationId).toList());
        LocalDateTime now = clock.now();
        return seats.stream().map(seat -> new PastSeat(seat.id(), seat.roundId(), rounds.get(seat.roundId()).title(),
                seat.applicationId(), applications.get(seat.applicationId()).number(), seat.state().name(),
                seat.origin().name(), seat.conflictKind() == null ? null : seat.conflictKind().name(),
                seat.isOpen() || seat.isSigned() ? null : seat.reason(), seat.createdAt(), seat.dueAt(),
                seat.signedAt(), lateness(seat, now))).toList();
    }

    private static long lateness(Assignment seat, LocalDateTime now) {
        return switch (seat.state()) {
            case SIGNED -> daysLate(seat.dueAt(), seat.signedAt());
            case DRAWN, ACCEPTED -> daysLate(seat.dueAt(), now);
            default -> 0;
        };
    }

    /** Every day that has begun counts, so that one minute late is one day late. */
    private static long daysLate(LocalDateTime due, LocalDateTime until) {
        if (due == null || until == null || !until.isAfter(due)) {
            return 0;
        }
        return Duration.between(due, until).toDays() + 1;
    }
}
