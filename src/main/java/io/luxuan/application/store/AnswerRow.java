package io.luxuan.application.store;

import java.time.LocalDateTime;

/** @param versionNo counts the changes of this answer, from 1 */
public record AnswerRow(
        String applicationId, String questionKey, String answerText, int versionNo, LocalDateTime savedAt, String savedBy) {}
