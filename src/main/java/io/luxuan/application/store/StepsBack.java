package io.luxuan.application.store;

import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.OwnStep;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 撤回 of what was found last of an application: a later finding, a new version or a word that its unit wrote meanwhile ends it. */
@Component
public class StepsBack {
    private final ApplicationMapper applications;
    private final FindingMapper findings;
    private final AnswerMapper answers;
    private final Timeline timeline;
    private final Processes processes;

    StepsBack(ApplicationMapper applications, FindingMapper findings, AnswerMapper answers, Timeline timeline, Processes processes) {
        this.applications = applications;
        this.findings = findings;
        this.answers = answers;
        this.timeline = timeline;
        this.processes = processes;
    }

    private record Last(FindingRow finding, WayBack way) {}

    /** Whether the signed-in person may do it, by what is known of the application. */
    public boolean isOffered(ApplicationRow row, Kind kind) {
        return last(row, kind).filter(last -> step(last).mayBeTakenBack().isAllowed()).isPresent();
    }

    /**
     * Within the transaction that has locked it.
     *
     * @param why already judged; its applicant reads it
     * @throws Refusal {@code take-back.not-mine}, {@code take-back.went-on}, {@code application.stale}
     */
    public void takeBack(ApplicationRow row, Kind kind, String why) {
        Last last = last(row, kind).orElseThrow(() -> new Refusal("take-back.went-on"));
        OwnStep step = step(last);
        step.mayBeTakenBack().require();
        WayBack way = last.way();
        if (applications.move(List.of(row.id()), Set.of(way.from()), way.to()) == 0) {
            throw new Refusal("application.stale");
        }
        if (way == WayBack.CORRECTION) {
            findings.dropRemarks(row.id(), row.versionNo());
            applications.correctBy(row.id(), null);
        }
        timeline.moved(List.of(row), way.to(), way.action(), why);
        step.takeBack(processes, row.id());
    }

    private Optional<Last> last(ApplicationRow row, Kind kind) {
        return findings.of(row.id()).stream().findFirst().filter(finding -> finding.kind() == kind)
                .flatMap(finding -> WayBack.of(finding, row).map(way -> new Last(finding, way)));
    }

    private OwnStep step(Last last) {
        FindingRow finding = last.finding();
        return new OwnStep(finding.decidedBy(), last.way().isWithUnit() && isInWork(finding), last.way().waitsAt(), last.way().task());
    }

    private boolean isInWork(FindingRow finding) {
        LocalDateTime changed = answers.changedAt(finding.applicationId());
        return changed != null && changed.isAfter(finding.decidedAt())
                || findings.remarks(finding.applicationId(), finding.versionNo()).stream().anyMatch(remark -> remark.answer() != null);
    }
}
