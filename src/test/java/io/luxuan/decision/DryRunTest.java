package io.luxuan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.DryRun.Change;
import io.luxuan.programme.DryRun.Effect;
import io.luxuan.programme.DryRun.Trial;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A draft of P1 tried on a decided round of it: who would have come in, gone out, and each change of an amount. */
@ServiceTest
class DryRunTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ChangeList changes;
    @Autowired AskDecision ask;
    @Autowired TwoPeople two;
    @Autowired EntryMapper entries;
    @Autowired DryRunDecision dry;
    @Autowired StoredVersions versions;
    @Autowired MovableClock clock;

    private Played played;

    @BeforeEach
    void aDecidedRound() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        played = beans.createBean(PlayedRound.class).toTheMeeting(new Quota(QuotaType.AT_LEAST, 2, null, 2, 0),
                Map.of("甲", 90, "乙", 80, "丙", 70, "丁", 60));
        Actors.run(played.manager(), () -> {
            two.confirm(ask.ask(played.roundId(), new MeetingDraft(clock.now().toLocalDate(), "会议审议，同意排序结果。", null, Set.of(), Map.of())));
        });
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void the_same_rules_change_nothing() {
        Trial trial = tried("name: ", "name: ");
        assertThat(trial.before()).isEqualTo(trial.after()).isEqualTo(selected().size());
        assertThat(trial.changes()).isEmpty();
    }

    @Test
    void fewer_places_put_the_last_ones_out() {
        Trial trial = tried("quota: {type: AT_LEAST, least: 150, target: 150, band: 0}", "quota: {type: AT_MOST, most: 1, target: 1, band: 0}");
        assertThat(trial.after()).isEqualTo(1);
        assertThat(trial.changes()).extracting(Change::title).doesNotContain("项目甲").contains("项目乙");
        assertThat(trial.changes()).extracting(Change::effect).containsOnly(Effect.OUT);
    }

    @Test
    void more_places_take_the_next_ones_in() {
        Trial trial = tried("quota: {type: AT_LEAST, least: 150, target: 150, band: 0}", "quota: {type: AT_LEAST, least: 3, target: 3, band: 0}");
        assertThat(trial.before()).isEqualTo(2);
        assertThat(trial.changes()).singleElement().satisfies(change -> {
            assertThat(change.title()).isEqualTo("项目丙");
            assertThat(change.effect()).isEqualTo(Effect.IN);
        });
    }

    @Test
    void a_stated_amount_is_a_change_for_everybody_on_the_list() {
        Trial trial = tried("funding: {type: NOT_STATED, firstPayment: 1}", "funding: {type: CAPPED, cap: 30, firstPayment: 1}");
        assertThat(trial.changes()).hasSize(selected().size()).allSatisfy(change -> {
            assertThat(change.effect()).isEqualTo(Effect.AMOUNT);
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualByComparingTo("30");
        });
        assertThat(trial.sumAfter()).isEqualByComparingTo(String.valueOf(30 * selected().size()));
    }

    @Test
    void whoever_the_new_rules_shut_out_leaves_the_list_with_the_reason() {
        Trial trial = tried("  rules:\n", "  rules:\n    - {rule: 'unit.city = \"烟台\"', message: 须为烟台的单位。, at: DOOR}\n");
        assertThat(trial.after()).isZero();
        assertThat(trial.changes()).extracting(Change::title).contains("项目甲", "项目乙");
        assertThat(trial.changes()).allSatisfy(change -> assertThat(change.reason()).contains("须为烟台的单位"));
    }

    @Test
    void the_round_itself_stays_as_it_was() {
        List<StoredEntry> before = entries.of(played.roundId());
        tried("quota: {type: AT_LEAST, least: 150, target: 150, band: 0}", "quota: {type: AT_MOST, most: 1, target: 1, band: 0}");
        assertThat(entries.of(played.roundId())).isEqualTo(before);
        assertThat(Actors.as(played.manager(), () -> dry.rounds("P1"))).extracting(one -> one.roundId()).contains(played.roundId());
    }

    private List<StoredEntry> selected() {
        return entries.of(played.roundId()).stream().filter(StoredEntry::selected).toList();
    }

    private Trial tried(String written, String instead) {
        int newest = versions.newest("P1");
        String text = versions.text("P1", newest);
        assertThat(text).contains(written);
        Programme draft = versions.asNext(text.replace(written, instead).replace("version: " + newest, "version: " + (newest + 1))).programme();
        return Actors.as(played.manager(), () -> dry.on(played.roundId(), draft)).orElseThrow();
    }
}
