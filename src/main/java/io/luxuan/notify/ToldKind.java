package io.luxuan.notify;

import static io.luxuan.notify.Party.DOER;
import static io.luxuan.notify.Party.EXPERT;
import static io.luxuan.notify.Party.MANAGERS;
import static io.luxuan.notify.Party.OWNER;
import static io.luxuan.notify.Party.PERSON;
import static io.luxuan.notify.Party.RECOMMENDER;
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
    NOT_RECOMMENDED(ToldGroup.APPLICATION, parties(OWNER), on("application.decline")),
    RECOMMENDED(ToldGroup.APPLICATION, parties(OWNER), on("application.recommend")),
    PASSED(ToldGroup.APPLICATION, parties(OWNER), on("application.pass")),
    PASS_TAKEN_BACK(ToldGroup.APPLICATION, parties(OWNER), on("application.take-back")),
    OPINION_TAKEN_BACK(ToldGroup.APPLICATION, parties(OWNER), on("application.take-back-opinion")),
    REJECTED(ToldGroup.APPLICATION, parties(OWNER), on("application.reject")),
    LAPSED(ToldGroup.APPLICATION, parties(OWNER), on("application.lapse")),
    ENDED(ToldGroup.APPLICATION, parties(OWNER), on("application.end")),
    TO_RECOMMEND(ToldGroup.APPLICATION, parties(RECOMMENDER), on("application.submit", "SUBMITTED"), on("application.revise", "SUBMITTED")),
    SENT_BACK(ToldGroup.APPLICATION, parties(RECOMMENDER), on("application.return"), on("application.reject"), on("application.withdraw")),
    CALL_MOVED(ToldGroup.APPLICATION, parties(OWNER), on("round.extend.closes"), on("round.reopen")),
    RECOMMEND_MOVED(ToldGroup.APPLICATION, parties(RECOMMENDER), on("round.extend.recommend")),
    QUOTA_SET(ToldGroup.APPLICATION, parties(RECOMMENDER), on("recommend.quota")),
    QUESTION_ASKED(ToldGroup.APPLICATION, parties(MANAGERS), on("question.ask")),
    QUESTION_ANSWERED(ToldGroup.APPLICATION, parties(PERSON), on("question.answer")),
    NAMED_JUDGED(ToldGroup.APPLICATION, parties(OWNER), on("application.claim-aside"), on("application.claim-heeded")),
    CLAIM_VERIFIED(ToldGroup.APPLICATION, parties(OWNER), on("application.advance", "VERIFIED", "UNVERIFIED")),
    DECIDED(ToldGroup.RESULT, parties(MANAGERS, SUPERVISORS), on("decision.confirm"), on("recognition.confirm")),
    LISTED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "PROPOSED", "SUPPLEMENTARY")),
    NOT_LISTED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "PROPOSED")),
    CONFIRMED(ToldGroup.RESULT, parties(OWNER), on("notice.publish", "FINAL", "FINAL_SUPPLEMENT")),
    TAKEN_OFF(ToldGroup.RESULT, parties(OWNER), on("list.remove")),
    UNFUNDED(ToldGroup.RESULT, parties(OWNER), on("application.advance", "UNFUNDED")),
    OBJECTION_LODGED(ToldGroup.OBJECTION, parties(MANAGERS), on("objection.lodge", "LODGED")),
    OBJECTION_HELD(ToldGroup.OBJECTION, parties(OWNER, MANAGERS), on("objection.hold")),
    OBJECTION_OPEN(ToldGroup.OBJECTION, parties(OWNER), on("objection.handle", "INVESTIGATING")),
    OBJECTION_ANSWERED(ToldGroup.OBJECTION, parties(OWNER), on("objection.handle", "UPHELD", "DISMISSED")),
    TO_SIGN(ToldGroup.PROJECT, parties(OWNER), on("award.start")),
    PAPER_CHECKED(ToldGroup.PROJECT, parties(OWNER), on("award.check-statement"), on("award.check-certificate"), on("award.check-midterm")),
    PAPER_TAKEN_BACK(ToldGroup.PROJECT, parties(OWNER), on("award.take-back-paper")),
    MIDTERM(ToldGroup.PROJECT, parties(OWNER), on("award.midterm-open")),
    ACCEPTANCE(ToldGroup.PROJECT, parties(OWNER), on("award.grade")),
    TO_CHECK(ToldGroup.PROJECT, parties(MANAGERS), on("award.submit-statement"), on("award.submit-certificate"), on("award.submit-midterm"),
            on("award.submit-acceptance"), on("award.submit-correction"), on("award.repay-report"), on("award.change-endorse", "ENDORSED")),
    TO_ENDORSE(ToldGroup.PROJECT, parties(RECOMMENDER, MANAGERS), on("award.change-ask")),
    CHANGE_DECIDED(ToldGroup.PROJECT, parties(OWNER), on("award.change-decide"), on("award.change-endorse", "REFUSED")),
    PROJECT_ENDED(ToldGroup.PROJECT, parties(OWNER), on("award.close"), on("award.fail"), on("award.lapse")),
    TO_PAY(ToldGroup.MONEY, parties(MANAGERS), on("award.due")),
    PAID(ToldGroup.MONEY, parties(OWNER), on("award.pay")),
    PAYMENT_RETURNED(ToldGroup.MONEY, parties(OWNER, MANAGERS), on("award.returned"), on("award.came-back")),
    PAYMENT_SENT(ToldGroup.MONEY, parties(OWNER), on("transfer.send")),
    HELD(ToldGroup.MONEY, parties(OWNER), on("award.hold")),
    RELEASED(ToldGroup.MONEY, parties(OWNER), on("award.release")),
    AWARD_ENDED(ToldGroup.MONEY, parties(OWNER, SUPERVISORS), on("award.end")),
    TO_APPROVE(ToldGroup.MONEY, parties(MANAGERS), on("transfer.propose")),
    ORDER_DECIDED(ToldGroup.MONEY, parties(PERSON), on("transfer.approve"), on("transfer.refuse")),
    CLAW_BACK(ToldGroup.MONEY, parties(OWNER), on("award.claw-back-demand")),
    REPAYMENT(ToldGroup.MONEY, parties(OWNER), on("award.repay-confirm"), on("award.repay-reject"), on("award.claw-back-lower"),
            on("award.claw-back-close")),
    INVITED(ToldGroup.REVIEW, parties(EXPERT), on("application.advance", "IN_REVIEW"), on("panel.substitute"), on("panel.replace")),
    REVIEW_MOVED(ToldGroup.REVIEW, parties(EXPERT), on("round.extend.review")),
    REVIEW_LATE(ToldGroup.REVIEW, parties(EXPERT), on("review.overdue")),
    SEAT_ENDED(ToldGroup.REVIEW, parties(EXPERT), on("panel.dismiss"), on("panel.silent"), on("panel.close-seat"), on("panel.end-seats")),
    CARD_VOIDED(ToldGroup.REVIEW, parties(EXPERT), on("card.void")),
    CARD_ASKED_BACK(ToldGroup.REVIEW, parties(MANAGERS), on("card.correction-ask")),
    CARD_ANSWERED(ToldGroup.REVIEW, parties(EXPERT), on("card.correction-give-back"), on("card.correction-refuse")),
    STAGE_INVITED(ToldGroup.REVIEW, parties(EXPERT), on("second-stage.open"), on("second-stage.seat")),
    STAGE_MOVED(ToldGroup.REVIEW, parties(EXPERT), on("second-stage.move")),
    STAGE_LEFT(ToldGroup.REVIEW, parties(EXPERT), on("second-stage.dismiss")),
    STAGE_AVOIDED(ToldGroup.REVIEW, parties(MANAGERS), on("second-stage.avoid")),
    STAGE_CONFIRMED(ToldGroup.REVIEW, parties(MANAGERS), on("second-stage.confirm")),
    JUDGE_INVITED(ToldGroup.REVIEW, parties(EXPERT), on("award.seat-panel"), on("award.replace-judge")),
    PROFILE_ASKED(ToldGroup.UNIT, parties(MANAGERS), on("expert.change.request"), on("tie.ask")),
    PROFILE_DECIDED(ToldGroup.UNIT, parties(EXPERT), on("expert.change.confirm"), on("expert.change.refuse"), on("tie.keep"),
            on("tie.withdraw")),
    UNIT_WAITS(ToldGroup.UNIT, parties(MANAGERS, RECOMMENDER), on("registration.hand-in")),
    UNIT_SETTLED(ToldGroup.UNIT, parties(OWNER), on("registration.confirm"), on("registration.return"), on("registration.join"),
            on("registration.take-over")),
    ENTRY_WAITS(ToldGroup.UNIT, parties(MANAGERS), on("unit.claim")),
    ENTRY_SETTLED(ToldGroup.UNIT, parties(OWNER), on("unit.confirm"), on("unit.refuse"), on("unit.end")),
    UNIT_RIGHTS(ToldGroup.UNIT, parties(PERSON), on("people.rights"), on("people.take-over"), on("people.appoint")),
    ACCOUNT(ToldGroup.UNIT, parties(PERSON), on("account.ask-factor-reset"), on("account.reset-password"), on("account.reset-factor"),
            on("account.enable"), on("department.join"), on("department.leave")),
    SECURITY(ToldGroup.UNIT, parties(PERSON), on("account.change-password"), on("account.recover-password"), on("account.replace-factor"),
            on("account.remove-factor"), on("account.add-passkey"), on("account.remove-passkey"), on("account.passkey-cloned"),
            on("account.use-recovery-code"), on("account.lock")),
    PROGRAMME_WAITS(ToldGroup.DUTY, parties(MANAGERS), on("programme.check")),
    REMINDED(ToldGroup.DUTY, parties(DOER), on("task.remind")),
    TO_CONFIRM(ToldGroup.DUTY, parties(MANAGERS), on("countersign.ask")),
    WISH_SETTLED(ToldGroup.DUTY, parties(PERSON), on("countersign.confirm"), on("countersign.refuse")),
    TASK_PASSED(ToldGroup.DUTY, parties(DOER)),
    OPINION_ASKED(ToldGroup.DUTY, parties(PERSON)),
    OPINION_GIVEN(ToldGroup.DUTY, parties(PERSON)),
    DEPUTY(ToldGroup.DUTY, parties(PERSON)),
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
