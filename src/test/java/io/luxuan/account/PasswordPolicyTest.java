package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "Short-1a,          account.password-short",
        "alllowercase1,     account.password-simple",
        "Password1!,        account.password-common",
        "P@ssw0rd2026,      account.password-common",
        "Aa123456789!,      account.password-common",
        "Woaini1314!,       account.password-common",
        "Admin@123456,      account.password-common",
        "1qaz@WSX3edc,      account.password-common",
        "#Shandong2026,     account.password-common",
        "Zhang.wei-2026,    account.password-named"
    })
    void a_weak_password_says_why(String password, String reason) {
        assertThat(PasswordPolicy.judge(password, "zhang.wei")).isEqualTo(Verdict.refused(reason));
    }

    @Test
    void more_than_bcrypt_reads_is_refused_rather_than_cut() {
        assertThat(PasswordPolicy.judge("密".repeat(24) + "Aa1", "zhang"))
                .isEqualTo(Verdict.refused("account.password-long"));
    }

    @Test
    void three_kinds_of_characters_are_enough() {
        assertThat(PasswordPolicy.judge("Luxuan#2026", "zhang")).isEqualTo(Verdict.ALLOWED);
    }

    @RepeatedTest(20)
    void a_password_made_here_keeps_the_policy() {
        assertThat(PasswordPolicy.judge(InitialPassword.next(), "admin")).isEqualTo(Verdict.ALLOWED);
    }
}
