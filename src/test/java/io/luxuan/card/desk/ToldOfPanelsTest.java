package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.round.Deadlines;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.change.MoveDeadlines;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.TwoPeople;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Experts are asked once a round and day, without a word of what they are to review. */
class ToldOfPanelsTest extends PanelScene {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcTemplate rows;
    @Autowired Rounds rounds;
    @Autowired TwoPeople two;

    private Heard heard;

    @BeforeEach
    void ears() {
        heard = Heard.in(beans);
    }

    @Test
    void an_expert_on_many_panels_is_invited_once_and_reads_of_no_application() {
        ReviewRounds.Made round = drawn(3, 5);
        heard.everything();
        Set<String> seated = round.applicationIds().stream().flatMap(id -> assignments.panel(id).stream()).map(Assignment::accountId)
                .collect(Collectors.toSet());
        assertThat(seated).hasSize(5).allSatisfy(expert -> {
            List<News> news = heard.by(made.person(expert));
            assertThat(news).extracting(News::kind).containsExactly(ToldKind.INVITED);
            assertThat(news.get(0).text()).contains("测试轮次").doesNotContain("课题", "T-0");
        });
        assertThat(rows.queryForList("SELECT title, number_text FROM told WHERE kind = 'INVITED' AND round_id = ?", round.roundId()))
                .allMatch(row -> row.get("title") == null && row.get("number_text") == null);
    }

    @Test
    void a_substitute_is_invited_and_those_who_sit_already_are_not_asked_again() {
        ReviewRounds.Made round = drawn(1, 6);
        heard.everything();
        String application = round.applicationIds().get(0);
        Assignment gone = assignments.panel(application).get(0);
        Set<String> before = assignments.panel(application).stream().map(Assignment::accountId).collect(Collectors.toSet());
        Actors.run(made.person(gone.accountId()), () -> refuse.refuse(gone.id(), ConflictKind.values()[0], "与申报人同单位"));
        made.run();
        heard.everything();
        String substitute = assignments.panel(application).stream().map(Assignment::accountId).filter(account -> !before.contains(account))
                .findFirst().orElseThrow();
        assertThat(heard.kinds(made.person(substitute))).containsExactly(ToldKind.INVITED);
        assertThat(before).allSatisfy(expert -> assertThat(heard.kinds(made.person(expert))).containsExactly(ToldKind.INVITED));
    }

    @Test
    void who_is_late_with_many_hears_it_once_a_day() {
        ReviewRounds.Made round = drawn(3, 5);
        heard.everything();
        Assignment late = assignments.panel(round.applicationIds().get(0)).get(0);
        clock.moveTo(late.dueAt().plusMinutes(1));
        made.gates(round.roundId());
        heard.everything();
        List<News> news = heard.by(made.person(late.accountId())).stream().filter(one -> one.kind() == ToldKind.REVIEW_LATE).toList();
        assertThat(news).hasSize(1);
        assertThat(news.get(0).text()).contains("测试轮次").doesNotContain("课题", "T-0");
    }

    @Test
    void another_last_day_is_told_to_those_who_have_something_to_review() {
        ReviewRounds.Made round = drawn(2, 6);
        Person idle = made.person(made.experts(round.field(), 1).get(0).accountId());
        Round before = rounds.get(round.roundId());
        two.agree(round.manager(), MoveDeadlines.wish(round.roundId(), Deadlines.of(before),
                new Deadlines(before.closesAt(), before.recommendBy(), before.reviewBy().plusDays(4)), "评审期间有法定节假日，顺延四天"));
        heard.everything();
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        assertThat(heard.kinds(made.person(seat.accountId()))).containsOnlyOnce(ToldKind.REVIEW_MOVED);
        assertThat(heard.by(idle)).isEmpty();
    }
}
