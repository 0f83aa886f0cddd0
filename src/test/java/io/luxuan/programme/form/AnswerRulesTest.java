package io.luxuan.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.storage.FileRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {
    private static Question question(QuestionType type, boolean required, Integer limit) {
        return new Question("q", "问题", type, required, limit, null, List.of(), List.of("application/pdf"));
    }

    private static String code(Verdict verdict) {
        return verdict instanceof Refused refused ? refused.code() : "";
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "TEXT,null,answer.missing", "TEXT,'  ',answer.missing", "CONFIRM,null,answer.unconfirmed", "TEXT,十个字之内,''",
        "TEXT,一二三四五六七八九十一,answer.too-long", "TEXT,一 二 三 四 五 六 七 八 九 十,''", "TEXT,一二三四五六七八九😀,''",
        "MONEY,5.25,''", "MONEY,5.255,answer.not-money", "MONEY,-5,answer.not-money", "MONEY,1e3,answer.not-money", "MONEY,10.01,answer.too-great",
        "NUMBER,7,''", "NUMBER,7.5,answer.not-whole", "NUMBER,11,answer.too-great",
        "MONEY,'１，０００',answer.too-great", "MONEY,'　９．５ ',''", "DECIMAL,9.25,''", "DECIMAL,9.255,answer.not-decimal", "NUMBER,-1,answer.not-whole",
        "MULTI_CHOICE,甲,''", "MULTI_CHOICE,丙,answer.not-offered", "DATE,2026-03-01,''", "DATE,2026-02-30,answer.not-a-date",
        "CHOICE,甲,''", "CHOICE,丙,answer.not-offered", "CONFIRM,yes,''",
        "CONFIRM,no,answer.unconfirmed"})
    void an_answer_is_held_against_its_question(QuestionType type, String text, String code) {
        assertThat(code(AnswerRules.check(question(type, true, 10), text, Set.of("甲", "乙")))).isEqualTo(code);
    }

    @Test
    void what_is_not_required_may_stay_empty() {
        assertThat(AnswerRules.check(question(QuestionType.MONEY, false, 10), "", Set.of()).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.pdf,passwd.pdf", "C:\\temp\\方案.pdf,方案.pdf", "a\u0000b<c>.pdf,abc.pdf", "'',file"})
    void a_file_name_is_for_display_only(String given, String shown) {
        assertThat(FileRules.displayName(given)).isEqualTo(shown);
    }
}
