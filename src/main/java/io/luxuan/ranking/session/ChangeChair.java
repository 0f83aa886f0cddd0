package io.luxuan.ranking.session;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Another chair for a group whose members were asked: who chairs confirms its results. */
@UseCase
@ForManagers
public class ChangeChair implements TwoPersonAction {
    static final String NAME = "second-stage.chair";

    private final SessionMapper sessions;
    private final GroupSeats seats;
    private final StageNow now;

    ChangeChair(SessionMapper sessions, GroupSeats seats, StageNow now) {
        this.sessions = sessions;
        this.seats = seats;
        this.now = now;
    }

    public static Wish wish(String roundId, String memberId, String reason) {
        return Wish.of(NAME, roundId, memberId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "chairReason";
    }

    /** @throws Refusal {@code stage.gone} for a member who has left; {@code stage.chairs} for the one who chairs already */
    @Override
    public Subject look(Wish wish) {
        now.require(wish.roundId());
        StageMember member = member(wish);
        StageSession session = seats.find(wish.roundId(), member.sessionId());
        JoinGroup.requireOpen(session);
        if (member.live() == null || member.chair()) {
            throw new Refusal(member.chair() ? "stage.chairs" : "stage.gone");
        }
        String former = sessions.members(session.id()).stream().filter(StageMember::chair).findFirst()
                .map(one -> seats.name(one.expertId())).orElse("—");
        return GroupSubjects.of(session, "stage-chairs", seats.name(member.expertId())).line("stage.chair", former);
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        StageMember asked = member(approved.wish());
        StageSession session = seats.held(approved.roundId(), asked.sessionId());
        seats.chair(session, seats.member(session.id(), asked.id()), approved.reason());
    }

    private StageMember member(Wish wish) {
        return sessions.member(wish.subjectId()).filter(found -> found.roundId().equals(wish.roundId()))
                .orElseThrow(() -> new NotFound("member", wish.subjectId()));
    }
}
