package io.luxuan.application.store;

import java.time.LocalDateTime;

/**
 * That an answer was taken over. Whoever confirms it takes the mark away; whoever changes it makes another version of the answer.
 *
 * @param sourceText number and title of where it comes from; @param answerVersion of the answer as it was taken, 0 for files
 */
public record TakenMark(
        String applicationId, String questionKey, String sourceId, String sourceText, int answerVersion, LocalDateTime takenAt) {
    /** @param answer what stands there now; null for none */
    public boolean isStill(AnswerRow answer) {
        return answerVersion == (answer == null ? 0 : answer.versionNo());
    }
}
