package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.expert.Away;
import io.luxuan.expert.Expert;
import io.luxuan.panel.pool.LoadMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A round's panels for the staff: which application has which experts, and how the load lies. */
@UseCase
@ForStaff
public class PanelLines {
    static final int PAGE = 50;
    static final Set<ApplicationStatus> WITH_PANEL = Set.of(ApplicationStatus.ACCEPTED,
            ApplicationStatus.IN_REVIEW, ApplicationStatus.SCORED, ApplicationStatus.PROPOSED,
            ApplicationStatus.NOT_SELECTED, ApplicationStatus.REMOVED, ApplicationStatus.AWARDED);

    private final Applications applications;
    private final AssignmentMapper assignments;
    private final LoadMapper loads;
    private final Away away;
    private final Facts facts;
    private final MovableClock clock;

    PanelLines(Applications applications, AssignmentMapper assignments, LoadMapper loads, Away away, Facts facts,
            MovableClock clock) {
        this.applications = applications;
        this.assignments = assignments;
        this.loads = loads;
        this.away = away;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param away whether the expert, who has yet to sign, said to be away on a day until the review ends: the office decides */
    public record Member(Assignment seat, Expert expert, boolean away) {}

    record Line(ApplicationSummary application, String field, List<Member> panel) {}

    record Bucket(int seats, long experts) {}

    Slice<Line> page(String roundId, PanelQuery asked) {
        return page(roundId, asked, PAGE);
    }

    /** The same with so many on a page. */
    Slice<Line> page(String roundId, PanelQuery asked, int limit) {
        Slice<ApplicationSummary> page = applications.find(roundId, asked.statuses(WITH_PANEL), FindQuery.likes(asked.q()),
                asked.cursor() == null ? asked.number() : null, asked.cursor(), limit);
        List<String> ids = page.rows().stream().map(ApplicationSummary::id).toList();
        Map<String, List<Member>> panels = members(ids.isEmpty() ? List.of() : assignments.panels(ids));
        var fields = facts.programme(roundId).fields();
        return new Slice<>(page.rows().stream().map(application -> new Line(application,
                application.field() == null ? "—" : fields.nameOf(application.field()),
                panels.getOrDefault(application.id(), List.of()))).toList(), page.next());
    }

    /** Empty seats that no draw could fill. */
    public List<Line> vacant(String roundId) {
        List<Assignment> gone = assignments.vacant(roundId);
        Map<String, List<Member>> byApplication = members(gone);
        Map<String, ApplicationSummary> found = facts.applications(byApplication.keySet());
        return byApplication.entrySet().stream()
                .filter(entry -> found.get(entry.getKey()).status() == ApplicationStatus.IN_REVIEW)
                .map(entry -> new Line(found.get(entry.getKey()), null, entry.getValue())).toList();
    }

    /** How many late seats their panels can do without, up to a hundred. */
    public int dispensable(Round round) {
        return assignments.dispensable(round.id(), clock.now(), round.settings().panel().minimumOpinions(), 100).size();
    }

    public Member member(String roundId, String assignmentId) {
        Assignment seat = assignments.byId(assignmentId).filter(found -> found.roundId().equals(roundId))
                .orElseThrow(() -> new NotFound("assignment", assignmentId));
        return members(List.of(seat)).get(seat.applicationId()).get(0);
    }

    /** How many experts hold how many seats. */
    public List<Bucket> histogram(String roundId) {
        Map<Integer, Long> buckets = new TreeMap<>(loads.ofRound(roundId).stream()
                .collect(Collectors.groupingBy(load -> (int) load.seats(), Collectors.counting())));
        return buckets.entrySet().stream().map(entry -> new Bucket(entry.getKey(), entry.getValue())).toList();
    }

    private Set<String> away(List<Assignment> seats) {
        LocalDateTime now = clock.now();
        LocalDateTime until = facts.round(seats.get(0).roundId()).reviewBy();
        LocalDateTime last = until == null || until.isBefore(now) ? now : until;
        return away.during(seats.stream().filter(Assignment::isOpen).map(Assignment::expertId).distinct().toList(), now.toLocalDate(),
                last.toLocalDate());
    }

    private Map<String, List<Member>> members(List<Assignment> seats) {
        Map<String, Expert> experts = facts.experts(seats.stream().map(Assignment::expertId).toList());
        Set<String> gone = seats.isEmpty() ? Set.of() : away(seats);
        return seats.stream().map(seat -> new Member(seat, experts.get(seat.expertId()), seat.isOpen() && gone.contains(seat.expertId())))
                .collect(Collectors.groupingBy(member -> member.seat().applicationId()));
    }
}
