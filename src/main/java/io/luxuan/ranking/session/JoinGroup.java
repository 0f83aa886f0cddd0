package io.luxuan.ranking.session;

import static java.util.stream.Collectors.joining;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** A further member in a group whose members were asked: one more card moves the mean, so nobody adds one alone. */
@UseCase
@ForManagers
public class JoinGroup implements TwoPersonAction {
    static final String NAME = "second-stage.seat";
    private static final String SESSION = "session";

    private final GroupSeats seats;
    private final StageNow now;

    JoinGroup(GroupSeats seats, StageNow now) {
        this.seats = seats;
        this.now = now;
    }

    public static Wish wish(String roundId, String sessionId, String expertId, String reason) {
        return Wish.of(NAME, roundId, expertId, reason).with(SESSION, sessionId);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "joinReason";
    }

    /** @throws Refusal {@code stage.planned} before members were asked; as {@link GroupSeats#requireFree} says */
    @Override
    public Subject look(Wish wish) {
        now.require(wish.roundId());
        StageSession session = seats.find(wish.roundId(), wish.details().get(SESSION));
        requireOpen(session);
        GroupSeats.Free free = seats.requireFree(session, wish.subjectId());
        return GroupSubjects.of(session, "stage-joins", seats.name(wish.subjectId()))
                .line("stage.joins", free.group().members().stream().map(one -> seats.name(one.expertId())).collect(joining("、")));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        StageSession session = seats.held(approved.roundId(), approved.wish().details().get(SESSION));
        requireOpen(session);
        seats.take(seats.requireFree(session, approved.subjectId()), approved.reason());
    }

    static void requireOpen(StageSession session) {
        if (!session.isOpen()) {
            throw new Refusal("stage.planned");
        }
    }
}
