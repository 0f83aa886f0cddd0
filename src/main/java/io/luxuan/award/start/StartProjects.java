package io.luxuan.award.start;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.award.money.Caps;
import io.luxuan.award.money.Grant;
import io.luxuan.award.money.Grants;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.money.PostLedger;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.programme.Programme;
import io.luxuan.programme.ProjectRule;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Makes the final list's entries into projects, a chunk at a time; entries that have theirs are passed over. */
@UseCase
public class StartProjects {
    static final int CHUNK = 100;

    private final ProjectMapper projects;
    private final FinalList finalList;
    private final Applications applications;
    private final Rounds rounds;
    private final Processes processes;
    private final Grants grants;
    private final PostLedger ledger;
    private final Holds holds;
    private final AuditTrail audit;
    private final MovableClock clock;

    StartProjects(ProjectMapper projects, FinalList finalList, Applications applications, Rounds rounds,
            Processes processes, Grants grants, PostLedger ledger, Holds holds,
            AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.finalList = finalList;
        this.applications = applications;
        this.rounds = rounds;
        this.processes = processes;
        this.grants = grants;
        this.ledger = ledger;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    /** An entry with its place among all that ever had a project, which makes its number. */
    private record Numbered(FinalEntry entry, int place) {}

    /**
     * Answers whether entries remain for another chunk. A second node that runs the same job waits, then finds nothing to
     * do: without the wait both would make the same projects, and one would meet the unique key. A programme without
     * projects starts none.
     */
    @Transactional
    @ForSystem
    public boolean startSome(String roundId) {
        if (rounds.programmeOf(roundId).project() == null) {
            return false;
        }
        rounds.hold(roundId);
        List<Numbered> waiting = waiting(roundId);
        List<Numbered> chunk = Chunks.first(waiting, CHUNK);
        if (!chunk.isEmpty()) {
            start(roundId, chunk);
        }
        return waiting.size() > chunk.size();
    }

    private List<Numbered> waiting(String roundId) {
        Set<String> present = projects.applicationsIn(roundId);
        List<FinalEntry> entries = finalList.of(roundId);
        List<Numbered> waiting = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!present.contains(entries.get(i).applicationId())) {
                waiting.add(new Numbered(entries.get(i), present.size() + waiting.size() + 1));
            }
        }
        return waiting;
    }

    private void start(String roundId, List<Numbered> chunk) {
        List<String> ids = chunk.stream().map(numbered -> numbered.entry().applicationId()).toList();
        Map<String, ApplicationSummary> summaries = applications.byIds(ids);
        Map<String, String> owners = applications.applicantsOf(ids);
        Round round = rounds.get(roundId);
        ProjectRule rule = rounds.programmeOf(roundId).project();
        List<Project> started = chunk.stream().map(numbered -> project(round, rule, numbered,
                summaries.get(numbered.entry().applicationId()), owners.get(numbered.entry().applicationId()))).toList();
        projects.insertAll(started);
        audit.recordAll(started.stream().map(project -> AuditEvent.of("award.start", "project", project.id())
                .inRound(roundId).change(null, project.state())).toList());
        promise(started, round, rounds.programmeOf(roundId));
        Map<String, Object> routing =
                Map.of("certificateFirst", rule.certificateFirst(), "midterm", rule.midtermMonths() != null);
        started.forEach(project -> processes.start("project-acceptance", project.id(), roundId, routing));
    }

    /** What the caps do not allow is held back until a manager settles the amount. */
    private void promise(List<Project> started, Round round, Programme programme) {
        Caps caps = grants.caps(programme, round.year());
        List<Grant> wanted = started.stream().filter(project -> project.amount() != null)
                .map(project -> grants.of(project, project.amount(), round, programme, caps)).toList();
        Map<String, Refused> refused = ledger.commit(wanted);
        started.stream().filter(project -> refused.containsKey(project.id()))
                .forEach(project -> holds.place(project, HoldKind.CAP, grants.text(refused.get(project.id()))));
    }

    private Project project(Round round, ProjectRule rule, Numbered numbered, ApplicationSummary application, String owner) {
        LocalDate starts = clock.now().toLocalDate();
        String number = "%s-%d-L%03d".formatted(round.programmeId(), round.year(), numbered.place());
        return new Project(Ids.next(), round.id(), application.id(), number, application.title(),
                application.organisationId(), application.organisationName(), owner, application.leader(),
                numbered.entry().amount(), starts, starts.plusMonths(rule.months()).minusDays(1), ProjectState.STATEMENT,
                null, 0, rule.midtermMonths() == null ? null : starts.plusMonths(rule.midtermMonths()).atStartOfDay(),
                AcceptanceRules.statementDue(starts), null, clock.now(), null, null, 0,
                AcceptanceRules.certificateDue(starts, rule.certificateMonths()));
    }
}
