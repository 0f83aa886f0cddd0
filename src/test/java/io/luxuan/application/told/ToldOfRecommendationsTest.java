package io.luxuan.application.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.round.Deadlines;
import io.luxuan.round.Round;
import io.luxuan.round.change.MoveDeadlines;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A department hears what waits for its recommendation, and what came back of what it recommends. */
@ServiceTest
class ToldOfRecommendationsTest {
    private static final String WHY = "第三章的预算与附表不一致";

    @Autowired CallScene scene;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired WithdrawApplication withdraw;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Round round;
    private String department;
    private Person recommender;
    private Person manager;

    @BeforeEach
    void a_call() {
        heard = Heard.in(beans);
        round = scene.open("P1");
        department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void all_that_a_day_brings_of_a_round_is_one_piece_of_news_with_the_last_day_of_recommending() {
        Person other = scene.person(Role.RECOMMENDER, scene.department());
        scene.submitted(round, scene.applicantUnder(department));
        scene.submitted(round, scene.applicantUnder(department));
        heard.everything();
        scene.submitted(round, scene.applicantUnder(department));
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND);
        News waits = heard.by(recommender).get(0);
        assertThat(waits.text()).contains(round.title(), "2026 年 4 月 10 日 17:00");
        assertThat(waits.link()).isEqualTo("/recommender");
        assertThat(heard.by(other)).isEmpty();

        clock.moveTo(clock.now().plusDays(1));
        scene.submitted(round, scene.applicantUnder(department));
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.TO_RECOMMEND);
    }

    @Test
    void what_it_gave_back_waits_again_once_it_was_put_right() {
        Person applicant = scene.applicantUnder(department);
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.giveBack(id, "请补充合作协议"));
        clock.moveTo(clock.now().plusDays(1));
        scene.submit(applicant, id);
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.TO_RECOMMEND);
    }

    @Test
    void what_it_recommended_and_was_returned_is_told_without_the_reason() {
        String id = scene.submitted(round, scene.applicantUnder(department));
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        Actors.run(manager, () -> check.giveBack(id, Map.of("", WHY)));
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.SENT_BACK);
        News back = heard.by(recommender).get(1);
        assertThat(back.text()).contains("面向重点领域的").doesNotContain(WHY);
        assertThat(back.link()).isEqualTo("/recommender/applications/" + id);
    }

    @Test
    void a_withdrawal_is_told_where_the_department_had_seen_the_application() {
        Person applicant = scene.applicantUnder(department);
        String id = scene.submitted(round, applicant);
        Person drafting = scene.applicantUnder(department);
        String draft = scene.filled(round, drafting);
        Actors.run(applicant, () -> withdraw.withdraw(id, "合作单位退出"));
        Actors.run(drafting, () -> withdraw.withdraw(draft, "合作单位退出"));
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.SENT_BACK);
    }

    @Test
    void a_closing_that_moved_is_told_to_drafts_and_another_last_day_to_those_who_have_to_recommend() {
        Person drafting = scene.applicantUnder(department);
        scene.filled(round, drafting);
        Person submitted = scene.applicantUnder(department);
        scene.submitted(round, submitted);
        Person idle = scene.person(Role.RECOMMENDER, scene.department());
        LocalDateTime later = CallScene.CLOSES.plusDays(5);
        two.agree(manager, MoveDeadlines.wish(round.id(), Deadlines.of(round), new Deadlines(later, CallScene.RECOMMEND_BY.plusDays(5),
                round.reviewBy()), "多个单位反映准备时间不足，延长五天"));
        heard.everything();
        assertThat(heard.kinds(drafting)).containsExactly(ToldKind.CALL_MOVED);
        assertThat(heard.by(drafting).get(0).text()).contains("2026 年 4 月 5 日 17:00");
        assertThat(heard.by(submitted)).isEmpty();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.RECOMMEND_MOVED);
        assertThat(heard.by(recommender).get(1).text()).contains("2026 年 4 月 15 日 17:00");
        assertThat(heard.by(idle)).isEmpty();
    }
}
