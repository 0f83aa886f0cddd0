package io.luxuan.publicity.objection;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Ends an objection as its handler found: one who takes a winner off alone, or clears it alone, would decide who wins. */
@UseCase
@ForManagers
public class SettleObjection implements TwoPersonAction {
    public static final String NAME = "objection.settle";
    private static final String TO = "to";
    private static final String FINDINGS = "findings";
    private static final String HANDLER = "handler";

    private final MoveObjection move;
    private final ListMapper lists;

    SettleObjection(MoveObjection move, ListMapper lists) {
        this.move = move;
        this.lists = lists;
    }

    /** What is answered to the objector is the reason. */
    static Wish wish(Objection objection, ObjectionState to, String findings, String reply) {
        return Wish.of(NAME, objection.roundId(), objection.id(), reply).with(TO, to.name()).with(FINDINGS, findings.strip())
                .with(HANDLER, objection.handlerId());
    }

    /** What its asker wrote, by the fields of the form. */
    public static Map<String, String> typed(AskedWish asked) {
        return Map.of("findings", asked.wish().details().get(FINDINGS), "reply", asked.reason());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "reply";
    }

    @Override
    public int reasonMost() {
        return HandlingRules.LONGEST_REPLY;
    }

    /** @throws Refusal {@code objection.not-handler} where another has taken it over since */
    @Override
    public Subject look(Wish wish) {
        Objection objection = move.find(wish.subjectId());
        ObjectionState to = to(wish);
        move.task(objection, to);
        if (!wish.details().get(HANDLER).equals(objection.handlerId())) {
            throw new Refusal("objection.not-handler");
        }
        String findings = wish.details().get(FINDINGS);
        HandlingRules.requireWords(to, findings, wish.reason());
        ListEntry entry = lists.find(objection.roundId(), objection.applicationId());
        Subject subject = Subject.of("/manager/objections/" + objection.id(), "objection", entry.number(), entry.title(),
                entry.organisationName()).line("objection." + to).line("objection.facts", objection.facts());
        return (to == ObjectionState.DECLINED ? subject : subject.line("objection.findings", findings)).seen(objection.state().name());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        ObjectionState to = to(approved.wish());
        String findings = to == ObjectionState.DECLINED ? null : approved.wish().details().get(FINDINGS);
        move.to(move.find(approved.subjectId()), to, new Handled(findings, approved.reason(), approved.askedBy()),
                to == ObjectionState.DECLINED ? Map.of("accepted", false) : Map.of("upheld", to == ObjectionState.UPHELD));
    }

    private static ObjectionState to(Wish wish) {
        return ObjectionState.valueOf(wish.details().get(TO));
    }
}
