package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.application.store.Findings;
import io.luxuan.application.store.OpenTask;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Reasons;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Source;
import io.luxuan.application.store.Timeline;
import io.luxuan.programme.FormalityRule;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnitStanding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** 形式审查: an application is let through to the experts, returned for correction, or rejected. */
@UseCase
public class CheckFormality {
    private static final String TASK = "formality-check";

    private final Own own;
    private final ApplicationMapper applications;
    private final Findings findings;
    private final Timeline timeline;
    private final OpenTask task;
    private final Setting setting;
    private final CorrectionTime time;
    private final UnitStanding units;
    private final MovableClock clock;

    CheckFormality(Own own, ApplicationMapper applications, Findings findings, Timeline timeline,
            OpenTask task, Setting setting, CorrectionTime time, UnitStanding units, MovableClock clock) {
        this.own = own;
        this.applications = applications;
        this.findings = findings;
        this.timeline = timeline;
        this.task = task;
        this.setting = setting;
        this.time = time;
        this.units = units;
        this.clock = clock;
    }

    /** @param checked every item of the programme; @throws Refusal {@code formality.unchecked} when some are missing */
    @ForManagers
    @Transactional
    public void pass(String applicationId, Collection<String> checked) {
        ApplicationRow row = own.lock(applicationId);
        mayGoOn(row);
        List<String> items = rule(row).keys();
        if (!Set.copyOf(checked).containsAll(items)) {
            throw new Refusal("formality.unchecked");
        }
        pass(row, items);
    }

    /** With every item of the programme ticked. */
    @ForManagers
    @Transactional
    public void pass(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        mayGoOn(row);
        pass(row, rule(row).keys());
    }

    private FormalityRule rule(ApplicationRow row) {
        return setting.programme(row.roundId()).formality();
    }

    /** @param remarks by question key (the empty key for the whole); at least one that is not blank */
    @ForManagers
    @Transactional
    public void giveBack(String applicationId, Map<String, String> remarks) {
        ApplicationRow row = own.lock(applicationId);
        move(row, ApplicationStatus.CORRECTION, Outcome.RETURN, null, Set.of());
        findings.remark(row, asked(row, remarks));
        applications.correctBy(applicationId, time.ends(row, clock.now().toLocalDate()));
        task.complete(TASK, applicationId, Map.of("formality", "correct"));
    }

    private Map<String, String> asked(ApplicationRow row, Map<String, String> remarks) {
        ApplicationForm form = setting.form(row.roundId());
        return remarks.entrySet().stream()
                .filter(remark -> remark.getKey().isEmpty() || form.question(remark.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, remark -> Reasons.withinLimitOrEmpty(remark.getValue())));
    }

    /** When two want it: {@link RejectFormally}. */
    @ForManagers
    @Transactional
    void reject(String applicationId, String reason, String askedBy) {
        ApplicationRow row = own.lock(applicationId);
        move(row, ApplicationStatus.REJECTED, Outcome.REJECT, reason, Set.of());
        task.complete(TASK, row.id(), Map.of("formality", "reject"), askedBy);
    }

    private void mayGoOn(ApplicationRow row) {
        PassRules.unitIsConfirmed(units.unconfirmed(row.organisationId()).orElse(null)).require();
        Integer most = setting.programme(row.roundId()).eligibility().onePerApplicant();
        int standing = most == null || row.source() != Source.FORM ? 0
                : applications.standingBeside(row.roundId(), row.organisationId(), row.id()) + 1;
        PassRules.unitHasRoom(row, most, standing).require();
    }

    private void pass(ApplicationRow row, Collection<String> checked) {
        move(row, ApplicationStatus.ACCEPTED, Outcome.PASS, null, checked);
        task.complete(TASK, row.id(), Map.of("formality", "pass"));
    }

    private void move(ApplicationRow row, ApplicationStatus next, Outcome outcome, String reason, Collection<String> checked) {
        if (applications.move(List.of(row.id()), Set.of(ApplicationStatus.RECOMMENDED), next) == 0) {
            throw new Refusal("application.stale");
        }
        findings.add(List.of(row), Kind.FORMALITY, outcome, reason, checked);
        timeline.moved(List.of(row), next, action(outcome), reason);
    }

    private static String action(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "application.pass";
            case RETURN -> "application.return";
            case REJECT -> "application.reject";
        };
    }
}
