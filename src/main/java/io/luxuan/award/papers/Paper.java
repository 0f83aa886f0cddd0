package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.PaperKind;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * One version of what was handed in.
 *
 * @param content       answers as they were typed, as JSON text
 * @param decision      grade or outcome; null while undecided
 * @param expertOpinion what the acceptance experts found
 * @param reason        why it was returned, passed with remarks or graded so
 */
public record Paper(
        String id, String projectId, PaperKind kind, int versionNo, PaperState state, String content, LocalDateTime savedAt,
        LocalDateTime submittedAt, String submittedBy, LocalDateTime decidedAt, String decidedBy, String decision,
        String expertOpinion, String reason) {
    public Map<String, String> answers() {
        return Answers.read(content);
    }
}
