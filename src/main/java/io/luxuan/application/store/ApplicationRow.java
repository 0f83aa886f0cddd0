package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * An application as it is stored.
 *
 * @param recommenderId organisation that recommends it; null when none does
 * @param applicantId   account that started it
 * @param versionNo     number of the last submitted version, 0 before the first
 * @param correctionDue until when a returned one may be corrected; null when nothing was asked
 */
public record ApplicationRow(
        String id, String roundId, String numberText, Source source, String title, String field, String keywords,
        String leader, BigDecimal requestedAmount, String organisationId, String organisationName,
        String recommenderId, String applicantId, ApplicationStatus status, int versionNo,
        LocalDateTime correctionDue, LocalDateTime createdAt, LocalDateTime submittedAt) {

    /** Whether the applicant may write in the form. */
    public boolean isEditable() {
        return switch (status) {
            case DRAFT, RETURNED, CORRECTION -> true;
            default -> false;
        };
    }

    public boolean isWaitingToBeChecked() {
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.RECOMMENDED;
    }

    /** Whether it was submitted at least once. */
    public boolean wasSubmitted() {
        return versionNo > 0;
    }

    public ApplicationRow at(ApplicationStatus newStatus, int version) {
        return new ApplicationRow(id, roundId, numberText, source, title, field, keywords, leader, requestedAmount,
                organisationId, organisationName, recommenderId, applicantId, newStatus, version, correctionDue,
                createdAt, submittedAt);
    }

    public ApplicationRow recommendedBy(String departmentId) {
        return new ApplicationRow(id, roundId, numberText, source, title, field, keywords, leader, requestedAmount,
                organisationId, organisationName, departmentId, applicantId, status, versionNo, correctionDue, createdAt, submittedAt);
    }

    public ApplicationSummary summary() {
        return new ApplicationSummary(id, roundId, numberText, title == null ? "" : title, field, keywords, organisationId,
                organisationName, leader, requestedAmount, status, submittedAt);
    }
}
