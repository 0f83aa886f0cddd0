package io.luxuan.publicity.objection;

import java.time.LocalDateTime;

/**
 * An objection to one entry. Fields ending in Sealed are encrypted: see {@link SealedText}.
 *
 * @param receipt     what the objector reads its state with; cannot be guessed
 * @param handlerId   the one person who reads who objects; null before somebody takes it on
 * @param mailSealed  null where no mail is known
 * @param refusedRule the rule that kept it from being accepted, as a message key without {@code rule.}
 */
public record Objection(
        String id, String receipt, String roundId, String noticeId, String applicationId, LocalDateTime lodgedAt,
        ObjectorKind objectorKind, String nameSealed, String phoneSealed, IdType idType, String idNumberSealed,
        Grounds grounds, String facts, ObjectionState state, String refusedRule, String findings, String reply,
        String handledBy, LocalDateTime handledAt, LocalDateTime settledAt,
        String handlerId, LocalDateTime takenAt, String mailSealed, ContactProof contactProof) {}
