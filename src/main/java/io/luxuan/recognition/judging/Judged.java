package io.luxuan.recognition.judging;

import io.luxuan.programme.RecognitionRule;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * An application against its standard or pass mark.
 *
 * @param score      of 100 points; null where a standard decides
 * @param reason     why it falls short, or why the meeting departed; null where there is nothing to say
 * @param judgedBy   the manager who checked the standard; null where the score decides
 * @param recognised what the meeting confirmed; null before
 * @param amount     promised, in 万元; null before, and where the programme gives none
 */
public record Judged(
        String applicationId, String roundId, BigDecimal score, boolean meets, String reason, String judgedBy,
        LocalDateTime judgedAt, Boolean recognised, BigDecimal amount) {

    /** Whether the title brings money: 评价结果优秀的给予奖励. */
    public boolean isAwarded(RecognitionRule rule) {
        return rule.awardMark() == null || score != null && score.compareTo(rule.awardMark()) >= 0;
    }

    public static Judged checked(String applicationId, String roundId, boolean meets, String reason, String by, LocalDateTime at) {
        return new Judged(applicationId, roundId, null, meets, reason, by, at, null, null);
    }

    public static Judged scored(String applicationId, String roundId, BigDecimal score, boolean meets, LocalDateTime at) {
        return new Judged(applicationId, roundId, score, meets, null, null, at, null, null);
    }
}
