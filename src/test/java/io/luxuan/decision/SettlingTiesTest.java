package io.luxuan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.countersign.Wish;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.order.FaultyOrder;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** 会商: 45 equals contend for 20 places. */
@ServiceTest
class SettlingTiesTest {
    private static final int PLACES = 20;
    private static final String WHY = "更贴近本年度申报指南的方向";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired OrderEquals order;
    @Autowired ReadMeeting read;
    @Autowired SaveMeeting save;
    @Autowired AskDecision ask;
    @Autowired TwoPeople two;
    @Autowired CountedStatements statements;
    @Autowired MovableClock clock;

    private PlayedRound play;

    @BeforeEach
    void in_may() {
        play = beans.createBean(PlayedRound.class);
        clock.moveTo(LocalDateTime.of(2026, 5, 11, 9, 0));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void forty_five_equals_are_settled_by_one_pasted_list() {
        Played round = equals(45);
        List<String> reversed = IntStream.rangeClosed(1, 45).mapToObj(SettlingTiesTest::number).sorted(Collections.reverseOrder()).toList();
        TieGroup group = group(round);
        assertThat(group.left()).isEqualTo(PLACES);
        assertThat(group.order().placed()).isEmpty();

        settle(round, new OrderForm(null, null, String.join("\n", reversed), "", "", "", null, "20", WHY, group.seen()));

        assertThat(group(round).order().placed()).isEqualTo(reversed);
        Actors.run(round.manager(), () -> save.save(round.roundId(), minutes()));
        assertThat(group(round).order().placed()).as("the minutes leave the order alone").isEqualTo(reversed);
        String wish = Actors.as(round.manager(), () -> ask.ask(round.roundId(), minutes()));
        assertThat(two.reads(wish)).anyMatch(line -> line.contains(WHY)).anyMatch(line -> line.contains(reversed.get(0)));
        two.confirm(wish);
        MeetingView decided = view(round);
        assertThat(decided.rows().stream().filter(MeetingRow::selected).map(MeetingRow::number)).isEqualTo(reversed.subList(0, PLACES));
        assertThat(decided.rows().get(0).reason()).contains("经会商选定").contains(WHY);
    }

    @Test
    void a_faulty_list_changes_nothing() {
        Played round = equals(25);
        settle(round, form(List.of("e001", "e002"), List.of("1", "2"), "", "", null));
        assertThatThrownBy(() -> settle(round, form(List.of(), List.of(), "e003 e003 f009", "", null))).isInstanceOf(FaultyOrder.class);
        assertThat(group(round).order().placed()).containsExactly("e001", "e002");
    }

    @Test
    void whoever_looked_at_another_order_is_told() {
        Played round = equals(25);
        String seen = group(round).seen();
        settle(round, form(List.of("e003"), List.of("1"), "", "", seen));
        assertThatThrownBy(() -> settle(round, form(List.of("e001"), List.of("1"), "", "", seen)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("decision.order-moved"));
    }

    @Test
    void what_has_no_place_keeps_the_meeting_from_deciding() {
        Played round = equals(25);
        settle(round, form(List.of("e001"), List.of("1"), "", "1", null));
        Wish wish = ConfirmDecision.wish(round.roundId(), "会议审议，同意排序结果。");
        Actors.run(round.manager(), () -> save.save(round.roundId(), minutes()));
        assertThatThrownBy(() -> two.ask(round.manager(), wish)).isInstanceOf(Refusal.class);
    }

    @Test
    void twice_as_many_equals_cost_no_more_statements() {
        assertThat(cost(equals(80))).isEqualTo(cost(equals(40)));
    }

    private long cost(Played round) {
        settle(round, form(List.of("e001"), List.of("1"), "", "", null));
        long before = statements.count();
        settle(round, new OrderForm(List.of("e002"), List.of("2"), "", "5", "9", "1", "rest", "20", WHY, null));
        view(round);
        return statements.count() - before;
    }

    private Played equals(int many) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        IntStream.rangeClosed(1, many).forEach(at -> scores.put(number(at), 80));
        return play.toTheMeeting(new Quota(QuotaType.AT_MOST, null, PLACES, PLACES, 0), scores);
    }

    private static String number(int at) {
        return "e%03d".formatted(at);
    }

    private static OrderForm form(List<String> lines, List<String> places, String list, String take, String seen) {
        return new OrderForm(lines, places, list, "", "", "", null, take, WHY, seen);
    }

    private MeetingDraft minutes() {
        return new MeetingDraft(clock.now().toLocalDate(), "会议审议，逐项会商同分项目。", null, Set.of(), Map.of());
    }

    private void settle(Played round, OrderForm form) {
        Actors.run(round.manager(), () -> order.order(round.roundId(), 1, form));
    }

    private MeetingView view(Played round) {
        return Actors.as(round.manager(), () -> read.of(round.roundId()));
    }

    private TieGroup group(Played round) {
        return view(round).groups().get(0);
    }
}
