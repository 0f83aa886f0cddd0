package io.luxuan.expert.tie;

import io.luxuan.expert.avoidance.PersonName;
import io.luxuan.expert.avoidance.Tie;
import io.luxuan.expert.avoidance.TieKind;
import java.time.LocalDateTime;

/**
 * A relation that an expert declared.
 *
 * @param title     empty except for joint work
 * @param askReason why it no longer holds, in the expert's words; null while not asked
 * @param note      the manager's words; null while not decided
 */
public record TieRow(
        String id, String expertId, TieKind kind, String person, String personKey, String institution, Integer yearNo,
        String title, TieState state, LocalDateTime declaredAt, String askReason, LocalDateTime askedAt, String note,
        LocalDateTime decidedAt, String decidedBy) {

    public Tie tie() {
        return new Tie(kind, new PersonName(person, personKey), institution, yearNo, title, Tie.Declarer.EXPERT,
                declaredAt.toLocalDate());
    }

    public boolean isActive() {
        return state == TieState.ACTIVE;
    }

    public boolean isAsked() {
        return state == TieState.WITHDRAWAL_ASKED;
    }
}
