package io.luxuan.decision;

import io.luxuan.selection.ProposeList;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.order.PutInOrder;
import io.luxuan.shared.order.PutInOrder.Ordered;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 会商: the meeting puts one group of equals in order, by whichever way, and says how many of them come in and why. */
@UseCase
@ForManagers
class OrderEquals {
    private final MeetingRecord record;
    private final RoundTerms terms;
    private final AuditTrail audit;

    OrderEquals(MeetingRecord record, RoundTerms terms, AuditTrail audit) {
        this.record = record;
        this.terms = terms;
        this.audit = audit;
    }

    /** @throws io.luxuan.shared.order.FaultyOrder with all that is wrong; the order stays as it was */
    @Transactional
    public void order(String roundId, int rank, OrderForm form) {
        record.requireOpen(roundId);
        TieGroup group = groups(roundId).stream().filter(one -> one.rank() == rank).findFirst()
                .orElseThrow(() -> new NotFound("tie", String.valueOf(rank)));
        if (form.seen() != null && !form.seen().equals(group.seen())) {
            throw new Refusal("decision.order-moved", Map.of("order", "refusal.decision.order-moved"));
        }
        String reason = form.reason() == null ? "" : form.reason().strip();
        if (reason.length() > ChangeList.LONGEST_REASON) {
            throw new Refusal("decision.order", Map.of("reason", "refusal.decision.reason"));
        }
        Ordered ordered = PutInOrder.put(group.order(), form);
        record.order(roundId, group, ordered, reason);
        audit.record(AuditEvent.of("decision.order", "round", roundId).inRound(roundId)
                .change(group.order().placed().size(), ordered.order().placed().size())
                .because(reason + "｜" + ordered.take() + "｜" + String.join("、", ordered.order().placed())));
    }

    private List<TieGroup> groups(String roundId) {
        return TieGroup.of(ProposeList.propose(terms.terms(roundId), terms.candidates(roundId), record.changes(roundId)),
                record.changeList(roundId));
    }
}
