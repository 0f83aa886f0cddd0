package io.luxuan.award.project;

import io.luxuan.programme.form.AroundProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A funded project.
 *
 * @param amount      in 万元; null where the policy states none, and then nothing is paid
 * @param corrections how many corrections were handed in after a failed acceptance, 0 or 1
 * @param midtermAt   when its mid-term check opens; null where there is none
 * @param dueAt       until when the unit has to hand in what the state awaits; null when it has nothing to do
 * @param holdReason  why payments are held back, one of the reasons; null when they are not
 * @param extendedFrom the last day before the project was extended; null when it never was
 * @param certificateDue until when the certificate must be handed in, or the place lapses; null for no deadline
 * @param rectifications how many times the mid-term check asked for rectification, 0 or 1
 */
public record Project(
        String id, String roundId, String applicationId, String numberText, String title, String organisationId,
        String organisationName, String ownerId, String leader, BigDecimal amount, LocalDate startsOn, LocalDate endsOn,
        ProjectState state, String grade, int corrections, LocalDateTime midtermAt, LocalDateTime dueAt, String holdReason,
        LocalDateTime createdAt, LocalDateTime closedAt, LocalDate extendedFrom, int rectifications,
        LocalDateTime certificateDue) {
    /** What the expressions of its papers may read of it. @param today on which a paper is written */
    public AroundProject around(LocalDate today) {
        return new AroundProject(amount, startsOn, endsOn, leader, extendedFrom != null,
                certificateDue == null ? null : certificateDue.toLocalDate(), today, null);
    }

    public boolean isHeld() {
        return holdReason != null;
    }

    public boolean isOverdueAt(LocalDateTime moment) {
        return dueAt != null && state.awaits() != null && moment.isAfter(dueAt);
    }
}
