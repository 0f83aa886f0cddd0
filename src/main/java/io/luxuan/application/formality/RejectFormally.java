package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** An application ends at the formality check: whoever could end one alone would choose among those who compete. */
@UseCase
@ForManagers
public class RejectFormally implements TwoPersonAction {
    public static final String NAME = "application.reject";
    private static final int LONGEST_REASON = 1000;

    private final ApplicationMapper applications;
    private final CheckFormality check;

    RejectFormally(ApplicationMapper applications, CheckFormality check) {
        this.applications = applications;
        this.check = check;
    }

    /** @param reason at least ten letters; the applicant reads it */
    public Wish wish(String applicationId, String reason) {
        return Wish.of(NAME, find(applicationId).roundId(), applicationId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int reasonMost() {
        return LONGEST_REASON;
    }

    /** @throws Refusal {@code application.stale} for one that does not wait for the check */
    @Override
    public Subject look(Wish wish) {
        ApplicationRow row = find(wish.subjectId());
        if (row.status() != ApplicationStatus.RECOMMENDED) {
            throw new Refusal("application.stale");
        }
        return Subject.of("/manager/applications/" + row.id(), "application", row.numberText(), row.title(), row.organisationName())
                .line("formality.reject").seen(row.status() + "/" + row.versionNo());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        check.reject(approved.subjectId(), approved.reason(), approved.askedBy());
    }

    private ApplicationRow find(String id) {
        ApplicationRow row = applications.find(id);
        if (row == null) {
            throw new NotFound("application", id);
        }
        return row;
    }
}
