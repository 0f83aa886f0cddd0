package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.EligibleStill;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** The meeting confirms whoever meets the standard; it may leave single ones out with a reason, but take nobody in. */
@UseCase
@ForManagers
public class ConfirmRecognition implements TwoPersonAction {
    static final String NAME = "recognition.confirm";
    static final String TASK = "confirm-recognition";
    private static final Set<ApplicationStatus> SCORED = Set.of(ApplicationStatus.SCORED);
    private static final int LONGEST_MINUTES = 20_000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_SHOWN = 500;
    private static final String HELD_ON = "heldOn";
    private static final String MINUTES = "minutes";
    private static final String LEFT_OUT = "leftOut.";

    private final JudgedMapper judged;
    private final RecognitionMeetingMapper meetings;
    private final RecognitionSubject subject;
    private final Applications applications;
    private final EligibleStill eligible;
    private final MessageSource messages;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    ConfirmRecognition(JudgedMapper judged, RecognitionMeetingMapper meetings, Applications applications, EligibleStill eligible,
            MessageSource messages, RecognitionSubject subject, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.judged = judged;
        this.meetings = meetings;
        this.applications = applications;
        this.eligible = eligible;
        this.messages = messages;
        this.subject = subject;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param heldOn not after today
     * @param byHand reasons by application, at most 1000 characters each; a blank one leaves nobody out
     */
    public static Wish wish(String roundId, LocalDate heldOn, String minutes, Map<String, String> byHand) {
        String text = minutes == null ? "" : minutes;
        Wish wish = Wish.of(NAME, roundId, roundId, text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN))
                .with(HELD_ON, heldOn == null ? "" : heldOn.toString()).with(MINUTES, text);
        for (Map.Entry<String, String> one : byHand.entrySet()) {
            wish = wish.with(LEFT_OUT + one.getKey(), one.getValue());
        }
        return wish;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return MINUTES;
    }

    /** @throws Refusal {@code recognition.meeting} with the wrong fields, {@code recognition.stale} when it was confirmed meanwhile */
    @Override
    public Subject look(Wish wish) {
        requireComplete(heldOn(wish), wish.details().get(MINUTES), byHand(wish));
        if (tasks.open(TASK, wish.roundId(), null).isEmpty()) {
            throw new Refusal("recognition.stale");
        }
        List<Judged> all = judged.inRound(wish.roundId());
        return subject.of(wish.roundId(), heldOn(wish), wish.details().get(MINUTES), all, leftOut(wish, all));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        String roundId = approved.roundId();
        WorkItem task = tasks.lock(List.of(TASK), roundId).stream().findFirst().orElseThrow(() -> new Refusal("recognition.stale"));
        List<Judged> all = judged.inRound(roundId);
        Map<String, String> leftOut = leftOut(approved.wish(), all);
        all.stream().filter(Judged::meets).filter(one -> isLeftOut(leftOut, one))
                .forEach(one -> judged.strike(one.applicationId(), leftOut.get(one.applicationId()).strip()));
        List<String> taken = all.stream().filter(one -> one.meets() && !isLeftOut(leftOut, one)).map(Judged::applicationId).toList();
        List<Judged> below = all.stream().filter(one -> !one.meets()).toList();
        Chunks.each(taken, some -> judged.confirm(some, true));
        Chunks.each(below.stream().map(Judged::applicationId).toList(), some -> judged.confirm(some, false));
        meetings.insert(new RecognitionMeeting(roundId, heldOn(approved.wish()), approved.wish().details().get(MINUTES).strip(),
                clock.now(), Actors.require().id()));
        audit.record(AuditEvent.of("recognition.confirm", "round", roundId).inRound(roundId).change(null, taken.size()));
        tell(all, leftOut, taken);
        tasks.complete(task.taskId(), Map.of(), approved.askedBy());
    }

    private Map<String, String> leftOut(Wish wish, List<Judged> all) {
        Map<String, String> leftOut = notEligible(wish.roundId(), all);
        byHand(wish).forEach((id, reason) -> leftOut.merge(id, reason, (rule, hand) -> hand.isBlank() ? rule : hand));
        return leftOut;
    }

    private static LocalDate heldOn(Wish wish) {
        String day = wish.details().get(HELD_ON);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static Map<String, String> byHand(Wish wish) {
        return wish.details().entrySet().stream().filter(one -> one.getKey().startsWith(LEFT_OUT))
                .collect(Collectors.toMap(one -> one.getKey().substring(LEFT_OUT.length()), Map.Entry::getValue));
    }

    /** Whoever meets the standard and may not be recognised by the programme's rules any more, with the rule's sentence. */
    private Map<String, String> notEligible(String roundId, List<Judged> all) {
        List<String> meeting = all.stream().filter(Judged::meets).map(Judged::applicationId).toList();
        Map<String, String> reasons = new HashMap<>();
        eligible.obstacles(roundId, applications.byIds(meeting).values()).forEach((id, no) -> reasons.put(id,
                messages.getMessage("refusal." + no.code(), no.arguments().toArray(), Locale.SIMPLIFIED_CHINESE)));
        return reasons;
    }

    /** Each reason is its applicant's own; those without one are told together. */
    private void tell(List<Judged> all, Map<String, String> leftOut, List<String> taken) {
        applications.advance(taken, SCORED, ApplicationStatus.NOMINATED, null);
        Map<String, List<String>> byReason = all.stream().filter(one -> !taken.contains(one.applicationId()))
                .collect(Collectors.groupingBy(one -> reason(one, leftOut), LinkedHashMap::new,
                        Collectors.mapping(Judged::applicationId, Collectors.toList())));
        byReason.forEach((reason, ids) -> applications.advance(ids, SCORED, ApplicationStatus.UNRECOGNISED, null,
                reason.isEmpty() ? null : reason));
    }

    private static String reason(Judged one, Map<String, String> leftOut) {
        return isLeftOut(leftOut, one) ? leftOut.get(one.applicationId()).strip() : one.reason() == null ? "" : one.reason();
    }

    static boolean isLeftOut(Map<String, String> leftOut, Judged one) {
        String reason = leftOut.get(one.applicationId());
        return one.meets() && !Wording.saysNothing(reason);
    }

    private void requireComplete(LocalDate heldOn, String minutes, Map<String, String> leftOut) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (heldOn == null || heldOn.isAfter(clock.now().toLocalDate())) {
            fields.put("heldOn", "refusal.recognition.held-on");
        }
        if (Wording.saysNothing(minutes) || minutes.length() > LONGEST_MINUTES) {
            fields.put("minutes", "refusal.recognition.minutes");
        }
        leftOut.forEach((id, reason) -> {
            if (reason != null && reason.strip().length() > LONGEST_REASON) {
                fields.put("leftOut." + id, "refusal.recognition.reason");
            }
        });
        if (!fields.isEmpty()) {
            throw new Refusal("recognition.meeting", fields);
        }
    }
}
