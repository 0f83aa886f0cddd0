package io.luxuan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** 一事一议: a policy states no amount (P1), the meeting sets one, and the list has it with its reason. */
@ServiceTest
class MeetingAmountTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ChangeList changes;
    @Autowired AskDecision ask;
    @Autowired TwoPeople two;
    @Autowired EntryMapper entries;
    @Autowired ApplicationFacts applications;
    @Autowired MovableClock clock;

    private Played played;

    @BeforeEach
    void aRoundAtItsMeeting() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        played = beans.createBean(PlayedRound.class)
                .toTheMeeting(new Quota(QuotaType.AT_LEAST, 2, null, 2, 0), Map.of("a", 90, "b", 80));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void the_meeting_sets_an_amount_and_the_list_shows_what_and_why() {
        set("a", "80.5", "按年度经费安排");
        set("a", "60", "会议复议后核减");
        String asked = Actors.as(played.manager(), () -> ask.ask(played.roundId(),
                new MeetingDraft(clock.now().toLocalDate(), "会议审议，同意排序结果。", null, Set.of(), Map.of())));
        assertThat(two.reads(asked)).as("each change and each entry, not how many").hasSize(3)
                .anyMatch(line -> line.contains("会议审议，同意排序结果。"))
                .anyMatch(line -> line.startsWith("核定金额") && line.contains("60 万元：会议复议后核减"))
                .anyMatch(line -> line.startsWith("拟立项") && line.contains("（60 万元）"));
        two.confirm(asked);
        StoredEntry a = entry("a");
        assertThat(a.amount()).isEqualByComparingTo("60");
        assertThat(a.figures()).isEqualTo("会议核定 60 万元：会议复议后核减");
        assertThat(entry("b").amount()).isNull();
    }

    @Test
    void what_is_no_sum_is_refused_at_its_field() {
        for (String typed : new String[] {"", "0", "-5", "八十", "1.234"}) {
            assertThatThrownBy(() -> set("a", typed, "理由")).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.fields()).containsOnlyKeys("setTo"));
        }
    }

    @Test
    void a_level_is_refused_where_no_meeting_gives_levels() {
        assertThatThrownBy(() -> Actors.run(played.manager(), () -> changes.change(played.roundId(), number("a"), ChangeKind.GRADE,
                "理由", "标杆型"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("setTo"));
    }

    private void set(String name, String sum, String reason) {
        Actors.run(played.manager(), () -> changes.change(played.roundId(), number(name), ChangeKind.AMOUNT, reason, sum));
    }

    private String number(String name) {
        return applications.get(played.ids().get(name)).number();
    }

    private StoredEntry entry(String name) {
        return entries.of(played.roundId()).stream().filter(entry -> entry.applicationId().equals(played.ids().get(name)))
                .findFirst().orElseThrow();
    }
}
