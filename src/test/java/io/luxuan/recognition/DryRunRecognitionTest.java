package io.luxuan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.RecognitionRule;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedAgain;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who would have been recognised by another mark; scores stay as they were given. */
class DryRunRecognitionTest {
    /** The mark was 80; @param meets what was found then; @param recognised what the meeting made of it */
    @ParameterizedTest
    @CsvSource({
        "一样的分数线，仍然在内,      85, true,  true,  80, true",
        "分数线提高，落到线下,        85, true,  true,  90, false",
        "分数线降低，升到线上,        75, false, false, 70, true",
        "正好到线,                    90, true,  true,  90, true",
        "当时被排除的高分，仍然排除,  95, false, false, 70, false",
        "会议未予认定的，仍不予认定,  95, true,  false, 70, false",
        "改为对照标准，按当时的结论,  75, false, false, , false",
        "当时对照标准、没有得分,      , true, true, 90, true",
    })
    void another_mark(String why, BigDecimal score, boolean meets, boolean recognised, BigDecimal mark, boolean in) {
        Judged judged = new Judged("a", "r", score, meets, null, null, LocalDateTime.of(2026, 5, 1, 9, 0), recognised, null);
        assertThat(JudgedAgain.isRecognised(judged, rule(new BigDecimal("80")), rule(mark))).as(why).isEqualTo(in);
    }

    private static RecognitionRule rule(BigDecimal mark) {
        return new RecognitionRule("称号", 36, mark, null, mark == null ? "标准" : null, null);
    }
}
