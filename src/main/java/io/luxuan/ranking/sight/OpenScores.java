package io.luxuan.ranking.sight;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Lets who asked read the cards of one application while the review runs, for some days. */
@UseCase
@ForManagers
public class OpenScores implements TwoPersonAction {
    static final String NAME = "scores.read";

    private final Facts facts;
    private final AuditTrail audit;

    OpenScores(Facts facts, AuditTrail audit) {
        this.facts = facts;
        this.audit = audit;
    }

    public static Wish wish(String roundId, String applicationId, String reason) {
        return Wish.of(NAME, roundId, applicationId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        ApplicationSummary application = facts.application(wish.subjectId());
        if (!application.roundId().equals(wish.roundId())) {
            throw new NotFound("application", wish.subjectId());
        }
        if (!ReadSight.isHidden(facts.round(wish.roundId()))) {
            throw new Refusal("sight.open");
        }
        return Subject.of("/manager/applications/" + application.id(), "scores", application.number(), application.title());
    }

    /** The confirmed wish itself is what lets in. */
    @Override
    @Transactional
    public void run(Approved approved) {
        audit.record(AuditEvent.of("scores.open", "application", approved.subjectId()).inRound(approved.roundId())
                .because(approved.reason()));
    }
}
