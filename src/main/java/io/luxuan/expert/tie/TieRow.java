package io.luxuan.expert.tie;

import io.luxuan.expert.avoidance.PersonName;
import io.luxuan.expert.avoidance.Tie;
import io.luxuan.expert.avoidance.TieKind;
import java.time.LocalDateTime;
import java.util.List;

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

    /** One a person: an older field may name two. */
    public List<Tie> ties() {
        return PersonName.all(person).stream().map(name -> new Tie(kind, name, institution, yearNo, title, Tie.Declarer.EXPERT,
                declaredAt.toLocalDate())).toList();
    }

    public boolean isActive() {
        return state == TieState.ACTIVE;
    }

    public boolean isAsked() {
        return state == TieState.WITHDRAWAL_ASKED;
    }
}
