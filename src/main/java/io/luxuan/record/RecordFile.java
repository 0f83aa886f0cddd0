package io.luxuan.record;

import io.luxuan.record.tree.RecordJson;
import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Complete;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A record as it was read: its bytes, their tree and what the tree says. */
record RecordFile(byte[] bytes, JsonNode tree, Envelope envelope) {
    /** {@code docs/record.md} says of each when it is absent. */
    private static final Complete COMPLETE = new Complete(Set.of(
            "SealedRecord.objections", "SealedRecord.substitutions", "SealedRecord.finalList", "SealedRecord.awards",
            "ChainSection.previous", "ChainSection.ofRound", "ChainSection.audit", "RoundSection.recommendBy", "RoundSection.reviewBy",
            "ProgrammeSection.document", "ProgrammeSection.article", "ProgrammeSection.secondStage", "SecondStage.shortlist",
            "SecondStage.weight", "RoundSettings.budget", "RoundSettings.constraints", "Quota.least", "Quota.most", "Quota.target",
            "Cap.*", "Constraints.*", "Funding.*", "FieldDictionary.*", "Claim.*", "Decided.*", "TermsSection.passMark", "DrawSection.seed",
            "DrawSection.revealedAt", "DrawSection.drawnAt", "ReviewSection.second", "CardSection.seat", "SecondResult.*",
            "RankingSection.score", "RankingSection.written", "RankingSection.second", "RankingSection.firstCriterion",
            "RankingSection.spread", "RankingSection.tieGroup", "RankingSection.tieBreak", "RankingSection.excluded",
            "CandidateSection.leader", "CandidateSection.field", "CandidateSection.claim", "CandidateSection.fundedBy",
            "CandidateSection.excluded", "CandidateSection.challenge",
            "Challenge.requirement", "ChangesSection.tieTaken", "ChangesSection.tieReason", "DecidedSection.amount",
            "DecidedSection.changedBy", "EarlierSection.yearCount", "EarlierSection.lifetimeCount", "CalendarSection.document",
            "DaySection.name", "EntrySection.amount", "EntrySection.removedReason", "PublicitySection.finalAt", "ObjectionSection.grounds",
            "ObjectionSection.refusedRule", "ObjectionSection.settledAt", "SeatedSection.amount", "AwardSection.amount",
            "AwardSection.startsOn", "AwardSection.endsOn", "AwardSection.extendedFrom", "AwardSection.grade", "AwardSection.papers",
            "PaperSection.decidedAt", "PaymentSection.settledAt",
            "RecoverySection.dueOn"));

    /** @throws Bound.Unreadable when it is no record */
    static RecordFile read(byte[] bytes) {
        JsonNode tree = Bound.read(() -> RecordJson.parse(bytes));
        Envelope envelope = Bound.read(() -> RecordJson.read(tree, Envelope.class));
        COMPLETE.fault("", envelope).ifPresent(fault -> {
            throw new Bound.Unreadable(fault);
        });
        return new RecordFile(bytes, tree, envelope);
    }

    SealedRecord record() {
        return envelope.record();
    }
}
