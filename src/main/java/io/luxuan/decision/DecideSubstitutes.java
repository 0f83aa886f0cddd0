package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Equals could take a vacant place: the meeting puts them in order, with a written reason. */
@UseCase
@ForManagers
public class DecideSubstitutes implements TwoPersonAction {
    static final String NAME = "decision.rise";
    static final String TASK = "substitute-meeting";

    private final NextEligible next;
    private final MeetingRecord record;
    private final EntryMapper entries;
    private final Rounds rounds;
    private final Applications applications;
    private final Tasks tasks;
    private final AuditTrail audit;

    DecideSubstitutes(NextEligible next, MeetingRecord record, EntryMapper entries, Rounds rounds, Applications applications, Tasks tasks,
            AuditTrail audit) {
        this.applications = applications;
        this.next = next;
        this.record = record;
        this.entries = entries;
        this.rounds = rounds;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @param places application to its place, from 1; every one that ties has one, and no two share it */
    public static Wish wish(String roundId, Map<String, Integer> places, String reason) {
        Wish wish = Wish.of(NAME, roundId, roundId, reason);
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            wish = wish.with(place.getKey(), place.getValue().toString());
        }
        return wish;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        task(wish.roundId());
        List<String> order = order(wish);
        Map<String, ApplicationSummary> known = applications.byIds(order);
        Subject subject = Subject.of("/manager/rounds/" + wish.roundId() + "/decision", "rise", rounds.get(wish.roundId()).title(), order.size());
        for (String id : order) {
            ApplicationSummary one = known.get(id);
            subject = subject.line("rise", order.indexOf(id) + 1, one.number(), one.title(), one.organisationName());
        }
        return subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        String roundId = approved.roundId();
        WorkItem task = task(roundId);
        List<String> order = order(approved.wish());
        int behind = entries.lastPlace(roundId);
        order.forEach(id -> entries.putInOrder(roundId, id, behind + order.indexOf(id) + 1));
        record.rise(roundId, order, approved.reason());
        audit.recordAll(order.stream().map(id -> AuditEvent.of("decision.rise", "application", id).inRound(roundId)
                .change(null, order.indexOf(id) + 1).because(approved.reason())).toList());
        tasks.complete(task.taskId(), Map.of(), approved.askedBy());
    }

    private WorkItem task(String roundId) {
        return tasks.open(TASK, roundId, null).orElseThrow(() -> new Refusal("decision.not-open"));
    }

    private List<String> order(Wish wish) {
        Map<String, Integer> places = wish.details().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> Integer.valueOf(place.getValue())));
        List<String> tied = next.tied(wish.roundId());
        if (!places.keySet().containsAll(tied) || new HashSet<>(places.values()).size() < places.size()) {
            throw new Refusal("decision.rise-order", Map.of("place", "refusal.decision.rise-order"));
        }
        return tied.stream().sorted(Comparator.comparing(places::get)).toList();
    }
}
