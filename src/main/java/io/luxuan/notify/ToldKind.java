package io.luxuan.notify;

import static io.luxuan.notify.Party.DOER;
import static io.luxuan.notify.Party.EXPERT;
import static io.luxuan.notify.Party.MANAGERS;
import static io.luxuan.notify.Party.OWNER;
import static io.luxuan.notify.Party.SUPERVISORS;
import static io.luxuan.notify.Trigger.on;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people are told: upon which lines of the audit log, and whom. A kind without lines is told by whoever knows of it. Texts stand
 * under {@code told.<kind>.title} and {@code told.<kind>.text}.
 */
public enum ToldKind {
    CORRECTION(ToldGroup.APPLICATION, parties(OWNER), on("application.return")),
    GIVEN_BACK(ToldGroup.APPLICATION, parties(OWNER), on("application.give-back")),
    CLAIM_CORRECTION(ToldGroup.APPLICATION, parties(OWNER), on("claim.give-back")),
    RECOMMENDED(ToldGroup.APPLICATION, parties(OWNER), on("application.recommend")),
    PASSED(ToldGroup.APPLICATION, parties(OWNER), on("application.pass")),
    REJECTED(ToldGroup.APPLICATION, parties(OWNER), on("application.reject")),
    LAPSED(ToldGroup.APPLICATION, parties(OWNER), on("application.lapse")),
    ENDED(ToldGroup.APPLICATION, parties(OWNER), on("application.end")),
    DECIDED(ToldGroup.RESULT, parties(MANAGERS, SUPERVISORS), on("decision.confirm"), on("recognition.confirm")),
    LISTED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "PROPOSED", "SUPPLEMENTARY")),
    NOT_LISTED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "PROPOSED")),
    CONFIRMED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "FINAL", "FINAL_SUPPLEMENT")),
    TAKEN_OFF(ToldGroup.RESULT, parties(OWNER), on("list.remove")),
    UNFUNDED(ToldGroup.RESULT, parties(OWNER), on("application.advance", "UNFUNDED")),
    OBJECTION_LODGED(ToldGroup.OBJECTION, parties(MANAGERS), on("objection.lodge", "LODGED")),
    OBJECTION_OPEN(ToldGroup.OBJECTION, parties(OWNER), on("objection.handle", "INVESTIGATING")),
    OBJECTION_ANSWERED(ToldGroup.OBJECTION, parties(OWNER), on("objection.handle", "UPHELD", "DISMISSED")),
    TO_SIGN(ToldGroup.PROJECT, parties(OWNER), on("award.start")),
    PAPER_CHECKED(ToldGroup.PROJECT, parties(OWNER), on("award.check-statement"), on("award.check-certificate"), on("award.check-midterm")),
    MIDTERM(ToldGroup.PROJECT, parties(OWNER), on("award.midterm-open")),
    ACCEPTANCE(ToldGroup.PROJECT, parties(OWNER), on("award.grade")),
    TO_PAY(ToldGroup.MONEY, parties(MANAGERS), on("award.due")),
    PAID(ToldGroup.MONEY, parties(OWNER), on("award.pay")),
    PAYMENT_RETURNED(ToldGroup.MONEY, parties(OWNER, MANAGERS), on("award.returned")),
    CLAW_BACK(ToldGroup.MONEY, parties(OWNER), on("award.claw-back-demand")),
    INVITED(ToldGroup.REVIEW, parties(EXPERT), on("application.advance", "IN_REVIEW"), on("panel.substitute"), on("panel.replace")),
    REMINDED(ToldGroup.DUTY, parties(DOER), on("task.remind")),
    TO_CONFIRM(ToldGroup.DUTY, parties(MANAGERS), on("countersign.ask")),
    DUE_SOON(ToldGroup.DUTY, parties(DOER)),
    CALL_CLOSING(ToldGroup.DUTY, parties(OWNER));

    private final ToldGroup group;
    private final Set<Party> parties;
    private final List<Trigger> triggers;

    ToldKind(ToldGroup group, Set<Party> parties, Trigger... triggers) {
        this.group = group;
        this.parties = parties;
        this.triggers = List.of(triggers);
    }

    public ToldGroup group() {
        return group;
    }

    /** Whom it concerns. */
    public Set<Party> parties() {
        return parties;
    }

    /** What a line of the audit log is news of. */
    public static Set<ToldKind> upon(String action, String to) {
        return Arrays.stream(values()).filter(kind -> kind.triggers.stream().anyMatch(trigger -> trigger.meets(action, to)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ToldKind.class)));
    }

    /** Every action of the audit log that can be news. */
    public static Set<String> actions() {
        return Arrays.stream(values()).flatMap(kind -> kind.triggers.stream()).map(Trigger::action).collect(Collectors.toSet());
    }

    private static Set<Party> parties(Party... some) {
        return Collections.unmodifiableSet(Stream.of(some).collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class))));
    }
}
