package io.luxuan.publicity.question;

import java.time.LocalDateTime;

/**
 * A question about a round.
 *
 * @param askerId     account; nobody but managers of the round learns it
 * @param publicText  the question as everybody reads it; null before it is answered
 * @param revision    counts answers; 0 before the first
 * @param publishedAt when everybody could read it first; null for one that is not public
 */
public record Question(String id, String roundId, String askerId, String askedText, LocalDateTime askedAt, QuestionState state,
        String publicText, String answer, int revision, LocalDateTime answeredAt, LocalDateTime publishedAt) {
    /** As it is answered next. */
    Question answered(String shown, String text, boolean isPublic, LocalDateTime at) {
        return new Question(id, roundId, askerId, askedText, askedAt, isPublic ? QuestionState.PUBLISHED : QuestionState.PRIVATE, shown, text,
                revision + 1, at, isPublic ? publishedAt == null ? at : publishedAt : null);
    }
}
