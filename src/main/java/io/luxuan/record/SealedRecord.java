package io.luxuan.record;

import io.luxuan.round.RoundSettings;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What is hashed. A member that is null is left out of the file.
 *
 * @param applications number of applications by status at the sealing
 * @param draws        commitments of the draw of experts; empty for panels that came from a file
 * @param reviews      by public number
 * @param objections   in the order in which they were lodged; null before the publicity has ended
 * @param substitutions in their order; null before the publicity has ended
 * @param finalList    public numbers of the awarded; null before the publicity has ended
 * @param awards       by public number; null before the round is closed
 */
record SealedRecord(
        String format, RecordStage stage, LocalDateTime sealedAt, ChainSection chain, RoundSection round,
        ProgrammeSection programme, RoundSettings settings, Map<String, Long> applications, List<DrawSection> draws, List<ReviewSection> reviews,
        List<RankingSection> ranking, DecisionSection decision, PublicitySection publicity,
        List<ObjectionSection> objections, List<SubstitutionSection> substitutions, List<String> finalList,
        List<AwardSection> awards) {

    static final String FORMAT = "luxuan-record-3";
    static final String SECOND_FORMAT = "luxuan-record-2";
    static final String FIRST_FORMAT = "luxuan-record-1";

    /** The first form named the end of the audit log, the first two the seats of cards; this one must not. */
    boolean hasKnownForm() {
        boolean seats = reviews.stream().flatMap(review -> review.cards().stream()).anyMatch(card -> card.seat() != null);
        return isCurrent() ? chain.audit() == null && !seats
                : chain.audit() == null ? SECOND_FORMAT.equals(format) : FIRST_FORMAT.equals(format);
    }

    boolean isCurrent() {
        return FORMAT.equals(format);
    }

    SealedRecord after(ChainSection before) {
        return new SealedRecord(format, stage, sealedAt, before, round, programme, settings, applications, draws, reviews, ranking,
                decision, publicity, objections, substitutions, finalList, awards);
    }

    List<SubstitutionSection> substitutionsOrNone() {
        return substitutions == null ? List.of() : substitutions;
    }
}
