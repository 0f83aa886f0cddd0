package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216", "9144030071526726XG"})
    void a_real_code_is_accepted(String code) {
        assertThat(CreditCode.judge(code)).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, account.credit-code-check",
        "91350100M000100Y34, account.credit-code-check",
        "91350100M000100Y4,  account.credit-code-form",
        "91350100I000100Y43, account.credit-code-form",
        "'',                 account.credit-code-form"
    })
    void a_mistyped_code_says_what_is_wrong(String code, String reason) {
        assertThat(CreditCode.judge(code)).isEqualTo(Verdict.refused(reason));
    }

    @Test
    void case_and_blanks_do_not_matter() {
        assertThat(CreditCode.normal(" 91350100m000100 y43 ")).isEqualTo("91350100M000100Y43");
    }
}
