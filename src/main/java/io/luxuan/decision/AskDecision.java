package io.luxuan.decision;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the meeting page holds and asks another manager to confirm the list that it gives. */
@UseCase
@ForManagers
class AskDecision {
    private final MeetingRecord record;
    private final MeetingRules rules;
    private final AskSecondPerson ask;

    AskDecision(MeetingRecord record, MeetingRules rules, AskSecondPerson ask) {
        this.record = record;
        this.rules = rules;
        this.ask = ask;
    }

    /** Answers the wish's id. */
    @Transactional
    public String ask(String roundId, MeetingDraft draft) {
        record.requireOpen(roundId);
        rules.requireComplete(draft);
        record.save(roundId, draft);
        return ask.ask(ConfirmDecision.wish(roundId, draft.minutes()));
    }
}
