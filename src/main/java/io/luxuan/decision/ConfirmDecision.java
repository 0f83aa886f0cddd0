package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.programme.PolicyArticle;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.selection.Line;
import io.luxuan.selection.ListRules;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.TieChoice;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** The meeting confirms its list: entries, applications and the task change together or not at all. */
@UseCase
@ForManagers
class ConfirmDecision implements TwoPersonAction {
    static final String NAME = "decision.confirm";
    static final String TASK = "decision-meeting";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_LINE = 1000;

    private final MeetingRecord record;
    private final MeetingRules rules;
    private final EntryMapper entries;
    private final Rounds rounds;
    private final Applications applications;
    private final ReasonText texts;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final DecisionSubject subject;

    ConfirmDecision(MeetingRecord record, MeetingRules rules, EntryMapper entries, Rounds rounds,
            Applications applications, ReasonText texts, Tasks tasks, AuditTrail audit, DecisionSubject subject) {
        this.subject = subject;
        this.record = record;
        this.rules = rules;
        this.entries = entries;
        this.rounds = rounds;
        this.applications = applications;
        this.texts = texts;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @param minutes of the meeting: they are the reason */
    static Wish wish(String roundId, String minutes) {
        return Wish.of(NAME, roundId, roundId, shorten(minutes, LONGEST_REASON));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "minutes";
    }

    @Override
    public Subject look(Wish wish) {
        String roundId = wish.roundId();
        record.requireOpen(roundId);
        Meeting meeting = record.of(roundId);
        rules.requireComplete(new MeetingDraft(meeting.heldOn(), meeting.minutes(), meeting.tieReason(), null, null));
        Proposal proposal = rules.lookDecided(roundId);
        List<MeetingChange> changes = record.changeList(roundId);
        return subject.of(roundId, meeting, proposal, changes);
    }

    /** What the second person confirms is what the first one saw: {@link SeenList}. */
    @Override
    @Transactional
    public void run(Approved approved) {
        String roundId = approved.roundId();
        confirm(roundId, rules.requireDecided(roundId), record.of(roundId).minutes(), approved.askedBy());
    }

    void confirm(String roundId, Proposal proposal, String minutes, String askedBy) {
        WorkItem task = tasks.open(TASK, roundId, null).orElseThrow(() -> new Refusal("decision.not-open"));
        record.confirm(roundId);
        store(roundId, proposal);
        advance(proposal);
        audit.record(AuditEvent.of("decision.confirm", "round", roundId).inRound(roundId)
                .change(null, proposal.selectedCount()).because(shorten(minutes, LONGEST_LINE)));
        tasks.complete(task.taskId(), Map.of(), askedBy);
    }

    private void store(String roundId, Proposal proposal) {
        Programme programme = rounds.programmeOf(roundId);
        PolicyArticle policy = programme.policy();
        TieChoice tie = record.changes(roundId).tie();
        List<StoredEntry> rows = new ArrayList<>();
        for (Line line : inMeetingOrder(proposal, tie)) {
            int place = proposal.contested().contains(line.id()) ? tie.place(line.id()) : 0;
            rows.add(new StoredEntry(line.id(), rows.size() + 1, line.rank(), line.candidate().score(), line.selected(),
                    mayStillComeIn(line), line.amount(), texts.of(line.reason(), policy), texts.forApplicant(line.reason(), policy),
                    line.reason().code(), texts.figures(line.figures(), programme), line.changedBy(), place, false));
        }
        Chunks.each(rows, chunk -> entries.insertAll(roundId, chunk));
    }

    /** Within a rank those that the meeting put in order stand first; numbers order the rest for display only. */
    private static List<Line> inMeetingOrder(Proposal proposal, TieChoice tie) {
        Map<String, Integer> places = tie.places();
        return proposal.lines().stream().sorted(Comparator.comparingInt(Line::rank)
                .thenComparing(line -> !line.selected())
                .thenComparing(line -> places.getOrDefault(line.id(), Integer.MAX_VALUE))
                .thenComparing(line -> line.candidate().number())).toList();
    }

    private static boolean mayStillComeIn(Line line) {
        return line.candidate().excluded() == null && !line.reason().is("decision.moved-out")
                && !line.reason().is("decision.below-pass-mark") && !line.reason().is(ListRules.OTHER_FIELD);
    }

    private void advance(Proposal proposal) {
        List<String> chosen = proposal.selected().stream().map(Line::id).toList();
        int moved = applications.advance(chosen, Set.of(ApplicationStatus.SCORED), ApplicationStatus.PROPOSED, null);
        if (moved < chosen.size()) {
            throw new Refusal("decision.stale");
        }
    }

    private static String shorten(String text, int longest) {
        return Wording.atMost(longest, text);
    }
}
