package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238's table, whose codes have eight digits: the last six are ours. */
    private static final String RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.stepOf(code, RFC, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void a_clock_may_differ_by_a_step(int steps, boolean right) {
        Instant now = Instant.ofEpochSecond(1_800_000_000);
        String code = Totp.codeOf(RFC, now.getEpochSecond() / 30 + steps);
        assertThat(Totp.stepOf(code, RFC, now, 0).isPresent()).isEqualTo(right);
    }

    @Test
    void what_was_used_is_used_up_and_so_is_what_came_before() {
        Instant now = Instant.ofEpochSecond(1_800_000_000);
        long step = now.getEpochSecond() / 30;
        assertThat(Totp.stepOf(Totp.codeOf(RFC, step), RFC, now, step)).isEmpty();
        assertThat(Totp.stepOf(Totp.codeOf(RFC, step - 1), RFC, now, step)).isEmpty();
        assertThat(Totp.stepOf(Totp.codeOf(RFC, step + 1), RFC, now, step)).hasValue(step + 1);
    }

    @Test
    void the_picture_holds_the_address() {
        assertThat(Totp.address(RFC, "鲁选", "manager1"))
                .isEqualTo("otpauth://totp/%E9%B2%81%E9%80%89:manager1?secret=" + RFC + "&issuer=%E9%B2%81%E9%80%89");
        assertThat(QrPicture.address(Totp.address(RFC, "鲁选", "manager1"))).startsWith("data:image/svg+xml;base64,");
        assertThat(Totp.freshSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.freshSecret());
    }
}
