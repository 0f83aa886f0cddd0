package io.luxuan.card.marks;

import io.luxuan.panel.seat.Assignment;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A score card without its points.
 *
 * @param total       null until it is signed
 * @param commentText for the applicant, after publication
 * @param noteText    for the meeting only
 * @param revision    how often it was saved: a page that shows an older one is stale
 * @param editor      the page that saved it last: that page is never stale to itself, however its saves overlap
 */
public record Card(
        String assignmentId, String applicationId, BigDecimal total, BigDecimal firstCriterion, String commentText,
        String noteText, int revision, String editor, LocalDateTime savedAt, LocalDateTime signedAt) {

    public static Card empty(Assignment assignment, LocalDateTime now) {
        return new Card(assignment.id(), assignment.applicationId(), null, null, "", "", 0, null, now, null);
    }
}
