package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;

/** A unit says to each remark of the formality check what it did, or why it did nothing; whoever checks reads it beside the remark. */
@UseCase
class AnswerRemarks {
    static final int LONGEST = 500;

    private final Own own;
    private final FindingMapper findings;
    private final AuditTrail audit;
    private final MovableClock clock;

    AnswerRemarks(Own own, FindingMapper findings, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is handed in already, by a double click, stays as it is.
     *
     * @param answers by question as in the remarks; a blank one takes back what was said
     * @throws Refusal after the time for the correction, or when one is too long
     */
    @ForUnitWriters
    @Transactional
    public void answer(String applicationId, Map<String, String> answers) {
        ApplicationRow row = own.lock(applicationId);
        if (row.status() != ApplicationStatus.CORRECTION) {
            return;
        }
        Eligible.correctionIsOpen(row.correctionDue(), Arrival.moment(clock)).require();
        requireShort(answers);
        List<RemarkRow> changed = findings.remarks(row.id(), row.versionNo()).stream()
                .filter(remark -> answers.containsKey(remark.questionKey()))
                .map(remark -> remark.answered(answers.get(remark.questionKey())))
                .filter(remark -> findings.answer(remark) > 0).toList();
        if (!changed.isEmpty()) {
            audit.record(AuditEvent.of("application.answer-remarks", "application", row.id()).inRound(row.roundId())
                    .change(null, changed.stream().filter(remark -> Objects.nonNull(remark.answer())).count()));
        }
    }

    private static void requireShort(Map<String, String> answers) {
        Map<String, String> faults = new LinkedHashMap<>();
        answers.forEach((key, text) -> {
            if (text.strip().length() > LONGEST) {
                faults.put("reply." + key, "refusal.remark-answer.too-long");
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal("remark-answer.too-long", faults);
        }
    }
}
