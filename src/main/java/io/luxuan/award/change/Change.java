package io.luxuan.award.change;

import io.luxuan.award.project.Answers;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A request to change a running project.
 *
 * @param recommenderId who has a say first; null when nobody has
 * @param content       the new answers, as JSON text
 * @param endorsement   opinion of the recommending department; null where there is none
 * @param decision      opinion of the department; null before
 */
public record Change(
        String id, String projectId, String roundId, String organisationId, String recommenderId, ChangeKind kind, ChangeState state,
        String content, String reason, LocalDateTime askedAt, String askedBy, LocalDateTime endorsedAt, String endorsedBy,
        String endorsement, LocalDateTime decidedAt, String decidedBy, String decision) {
    public Map<String, String> answers() {
        return Answers.read(content);
    }
}
