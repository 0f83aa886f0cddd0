package io.luxuan.application;

import java.time.LocalDateTime;

/** @param versionNo counts the changes of this answer, from 1 */
record AnswerRow(
        String applicationId, String questionKey, String answerText, int versionNo, LocalDateTime savedAt, String savedBy) {}
