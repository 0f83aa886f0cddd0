package io.luxuan.recognition.judging;

import io.luxuan.programme.RecognitionRule;
import java.math.BigDecimal;

/** A judgement once more by another rule. Scores and what a check found stay as they were given. */
public final class JudgedAgain {
    private JudgedAgain() {}

    /** @param was the rule by which it was judged; @param now another one */
    public static boolean isRecognised(Judged one, RecognitionRule was, RecognitionRule now) {
        return !isLeftOut(one) && meets(one, was, now);
    }

    /** By the meeting, although it met the rule: whoever it left out stays out. */
    private static boolean isLeftOut(Judged one) {
        return one.meets() && Boolean.FALSE.equals(one.recognised());
    }

    /** Only a score can be held against another mark, and whoever was excluded with a good score stays excluded. */
    private static boolean meets(Judged one, RecognitionRule was, RecognitionRule now) {
        if (now.passMark() == null || one.score() == null) {
            return one.meets();
        }
        return !isExcluded(one, was.passMark()) && one.score().compareTo(now.passMark()) >= 0;
    }

    private static boolean isExcluded(Judged one, BigDecimal passMark) {
        return !one.meets() && passMark != null && one.score().compareTo(passMark) >= 0;
    }
}
