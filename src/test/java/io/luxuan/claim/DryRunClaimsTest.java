package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.DryRun;
import io.luxuan.programme.DryRun.Change;
import io.luxuan.programme.DryRun.Effect;
import io.luxuan.programme.DryRun.Trial;
import io.luxuan.programme.Programme;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A draft of P3a tried on a window of it: every claim reckoned once more from what its verifiers found. */
@ServiceTest
class DryRunClaimsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired List<DryRun> families;
    @Autowired StoredVersions versions;
    @Autowired MovableClock clock;

    private PlayedClaims window;

    @BeforeEach
    void verifiedClaims() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        window.claimed("甲中心");
        window.verified("甲中心");
        window.claimed("乙中心");
        window.verified("乙中心");
        window.claimed("丙中心");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_same_rules_change_nothing() {
        Trial trial = tried("cap: 1000", "cap: 1000");
        assertThat(trial.before()).isEqualTo(2);
        assertThat(trial.sum()).isEqualByComparingTo("2000");
        assertThat(trial.changes()).isEmpty();
    }

    @Test
    void a_lower_sum_is_a_change_of_each_amount_that_was_verified() {
        Trial trial = tried("cap: 1000", "cap: 800");
        assertThat(trial.sumAfter()).isEqualByComparingTo("1600");
        assertThat(trial.changes()).hasSize(2).allSatisfy(change -> {
            assertThat(change.effect()).isEqualTo(Effect.AMOUNT);
            assertThat(change.before()).isEqualByComparingTo("1000");
            assertThat(change.after()).isEqualByComparingTo("800");
        });
        assertThat(trial.changes()).extracting(Change::title).containsExactlyInAnyOrder("甲中心升级支持", "乙中心升级支持");
    }

    @Test
    void whoever_the_new_rules_shut_out_gets_nothing() {
        Trial trial = tried("  rules:", "  rules:\n    - {rule: 'unit.city = \"烟台\"', message: 须为烟台的单位。, at: DOOR}");
        assertThat(trial.after()).isZero();
        assertThat(trial.changes()).extracting(Change::effect).containsOnly(Effect.OUT);
        assertThat(trial.changes()).allSatisfy(change -> assertThat(change.reason()).contains("须为烟台的单位"));
    }

    private Trial tried(String written, String instead) {
        int newest = versions.newest("P3a");
        String text = versions.text("P3a", newest);
        assertThat(text).contains(written);
        Programme draft = versions.asNext(text.replaceFirst(Pattern.quote(written),
                Matcher.quoteReplacement(instead))).programme();
        return Actors.as(window.first, () -> families.stream().flatMap(family -> family.on(window.roundId(), draft).stream()).findFirst())
                .orElseThrow();
    }
}
