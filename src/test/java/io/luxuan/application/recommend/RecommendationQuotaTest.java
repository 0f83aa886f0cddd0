package io.luxuan.application.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a round allows departments to recommend, the order in which they put it, and what they wrote, frozen. */
@ServiceTest
class RecommendationQuotaTest {
    @Autowired CallScene scene;
    private static final String WHY = "各市申报数量相差较大，按上年立项数调整";

    @Autowired SetQuotas set;
    @Autowired TwoPeople two;
    @Autowired QuotaMapper quotas;
    @Autowired Recommend recommend;
    @Autowired DecideMany many;
    @Autowired RecommendedOrder order;
    @Autowired RecommendersOfRound departments;
    @Autowired SealedOpinions opinions;
    @Autowired WithdrawApplication withdraw;
    @Autowired Organisations organisations;
    @Autowired ApplicationMapper rows;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired AutowireCapableBeanFactory beans;

    private Round round;
    private String department;
    private Person recommender;
    private Person manager;

    @BeforeEach
    void a_call() {
        round = scene.open("P1");
        department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String submitted() {
        return scene.submitted(round, scene.applicantUnder(department));
    }

    private void allow(String most, boolean ranked, String own) {
        asked(most, ranked, own, WHY).ifPresent(two::confirm);
    }

    /** What waits for another manager. */
    private Optional<String> asked(String most, boolean ranked, String own, String why) {
        return Actors.as(manager, () -> set.set(round.id(), new QuotaForm(most, ranked, own), why));
    }

    private ApplicationStatus status(String id) {
        return rows.find(id).status();
    }

    private String name() {
        return organisations.get(department).name();
    }

    @Test
    void beyond_its_number_a_department_recommends_nothing_and_learns_whom_to_ask() {
        String one = submitted();
        String two = submitted();
        allow("1", false, "");
        Actors.run(recommender, () -> {
            recommend.recommend(one, null);
            assertThat(many.preview(Decision.RECOMMEND, List.of(two))).singleElement()
                    .satisfies(line -> assertThat(line.no().code()).isEqualTo("recommend.quota-full"));
            assertThatThrownBy(() -> recommend.recommend(two, null)).isInstanceOfSatisfying(Refusal.class, no -> {
                assertThat(no.code()).isEqualTo("recommend.quota-full");
                assertThat(no.arguments()).hasSize(2).contains(1);
            });
            recommend.giveBack(two, "名额已满，请明年再报");
        });
        assertThat(status(two)).isEqualTo(ApplicationStatus.RETURNED);
    }

    @Test
    void before_applications_come_one_manager_sets_the_numbers_alone() {
        assertThat(asked("5", true, name() + " 2", "")).isEmpty();
        assertThat(asked("1", false, "", "")).isEmpty();
        assertThat(quotas.find(round.id()).most()).isEqualTo(1);
    }

    @Test
    void who_knows_what_waits_makes_room_alone_for_all_alike_and_for_nobody_in_particular() {
        allow("2", false, "");
        submitted();
        assertThat(asked("3", false, "", "")).as("more for all alike").isEmpty();
        for (QuotaForm form : List.of(new QuotaForm("1", false, ""), new QuotaForm("3", true, ""), new QuotaForm("3", false, name() + " 9"),
                new QuotaForm("4", false, name() + " 9"), new QuotaForm("3", false, name() + " 0"))) {
            assertThatThrownBy(() -> asked(form.most(), form.ranked(), form.own(), "急用"))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("reason"));
        }
        String wish = asked("3", false, name() + " 9", WHY).orElseThrow();
        assertThat(quotas.owns(round.id())).isEmpty();
        assertThat(two.reads(wish)).containsExactly("每个推荐单位：3 项 → 3 项", "另行规定的：— → " + name() + " 9");
        two.confirm(wish);
        two.confirm(wish);
        assertThat(quotas.owns(round.id())).extracting(QuotaMapper.Own::most).containsExactly(9);
        assertThat(asked("", false, name() + " 9", "")).as("no limit for all alike").isEmpty();
        assertThat(asked("", false, name() + " 9", "")).as("nothing to change").isEmpty();
    }

    @Test
    void what_was_recommended_while_a_lower_number_waited_is_not_undone() {
        allow("2", false, "");
        String one = submitted();
        String wish = asked("0", false, "", WHY).orElseThrow();
        Actors.run(recommender, () -> recommend.recommend(one, null));
        assertThatThrownBy(() -> two.confirm(wish)).hasMessage("recommend.quota");
        assertThat(quotas.find(round.id()).most()).isEqualTo(2);
    }

    @Test
    void two_who_decide_at_once_do_not_pass_the_last_place_together() throws Exception {
        String one = submitted();
        String two = submitted();
        allow("1", false, "");
        Person colleague = scene.person(Role.RECOMMENDER, department);
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(deciding(recommender, one, both));
            Future<Boolean> second = threads.submit(deciding(colleague, two, both));
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(List.of(status(one), status(two))).containsExactlyInAnyOrder(ApplicationStatus.RECOMMENDED, ApplicationStatus.SUBMITTED);
    }

    private Callable<Boolean> deciding(Person who, String id, CountDownLatch both) {
        return () -> Actors.as(who, () -> {
            both.countDown();
            try {
                both.await();
                recommend.recommend(id, "同意推荐");
                return true;
            } catch (Refusal full) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    @Test
    void what_was_withdrawn_gives_its_place_back_and_a_department_may_have_a_number_of_its_own() {
        Person leaving = scene.applicantUnder(department);
        String one = scene.submitted(round, leaving);
        String two = submitted();
        String three = submitted();
        allow("0", false, name() + "，１");
        Actors.run(recommender, () -> recommend.recommend(one, null));
        Actors.run(recommender, () -> assertThatThrownBy(() -> recommend.recommend(two, null)).hasMessage("recommend.quota-full"));
        Actors.run(leaving, () -> withdraw.withdraw(one, "合作单位退出"));
        Actors.run(recommender, () -> recommend.recommend(two, null));
        assertThat(Actors.as(manager, () -> departments.page(round.id())).departments()).singleElement().satisfies(line -> {
            assertThat(line.most()).isEqualTo(1);
            assertThat(line.taken()).isEqualTo(1);
            assertThat(line.on("WAITING")).isEqualTo(1);
        });
        assertThat(status(three)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void numbers_that_nobody_can_keep_or_read_are_refused_at_their_fields() {
        String one = submitted();
        Actors.run(recommender, () -> recommend.recommend(one, null));
        assertRefused("0", "", "most");
        assertRefused("许多", "", "most");
        assertRefused("", name() + " 0", "own");
        assertRefused("", "没有这个局 3", "own");
        assertRefused("", name() + " 3\n" + name() + " 4", "own");
        clock.moveTo(CallScene.RECOMMEND_BY.plusSeconds(1));
        assertRefused("5", "", "most");
    }

    private void assertRefused(String most, String own, String field) {
        assertThatThrownBy(() -> allow(most, false, own))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys(field));
    }

    @Test
    void departments_with_applications_in_the_round_are_told_of_their_numbers() {
        Heard heard = Heard.in(beans);
        submitted();
        Person idle = scene.person(Role.RECOMMENDER, scene.department());
        heard.everything();
        allow("3", true, "");
        allow("3", true, "");
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND, ToldKind.QUOTA_SET);
        assertThat(heard.by(idle)).isEmpty();
    }

    @Test
    void a_department_puts_its_own_in_order_until_its_time_is_over() {
        String one = submitted();
        String two = submitted();
        String others = scene.submitted(round, scene.applicantUnder(scene.department()));
        Actors.run(recommender, () -> assertThatThrownBy(() -> order.view(round.id())).isInstanceOf(NotFound.class));
        allow("", true, "");
        String first = rows.find(one).numberText();
        String second = rows.find(two).numberText();
        Actors.run(recommender, () -> {
            many.decide(Decision.RECOMMEND, List.of(one, two), "");
            assertThat(order.view(round.id()).order().waiting()).containsExactly(first, second);
            order.order(round.id(), pasted(second + "、" + first, null));
            assertThat(order.view(round.id()).order().placed()).containsExactly(second, first);
            assertThatThrownBy(() -> order.order(round.id(), pasted(second + " " + rows.find(others).numberText(), null)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> order.order(round.id(), pasted(first + " " + second, "seen long ago")))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsKey("order"));
        });
        assertThat(Actors.as(manager, () -> departments.list(round.id(), null, 10)).rows())
                .extracting(listed -> listed.line().numberText()).containsExactly(second, first);
        clock.moveTo(CallScene.RECOMMEND_BY.plusSeconds(1));
        assertThatThrownBy(() -> Actors.run(recommender, () -> order.order(round.id(), pasted(first + " " + second, null))))
                .isInstanceOf(Refusal.class);
    }

    private static OrderForm pasted(String list, String seen) {
        return new OrderForm(null, null, list, "", "", "", null, "", "", seen);
    }

    @Test
    void an_opinion_is_frozen_with_the_version_that_it_is_about() {
        String id = submitted();
        Actors.run(recommender, () -> recommend.recommend(id, "材料属实，同意推荐。"));
        assertThat(opinions.of(id)).singleElement().satisfies(shown -> {
            assertThat(shown.holds()).isTrue();
            assertThat(shown.sealed().digest()).matches("[0-9a-f]{64}");
            assertThat(shown.sealed().department()).isEqualTo(name());
        });
        jdbc.update("UPDATE recommend_opinion SET opinion = '不同意' WHERE application_id = ?", id);
        assertThat(opinions.of(id)).noneMatch(SealedOpinions.Shown::holds);
        jdbc.update("UPDATE recommend_opinion SET opinion = '材料属实，同意推荐。' WHERE application_id = ?", id);
        assertThat(opinions.of(id)).allMatch(SealedOpinions.Shown::holds);
        jdbc.update("UPDATE application_version SET content = REPLACE(content, '面向', '背对') WHERE application_id = ?", id);
        assertThat(opinions.of(id)).noneMatch(SealedOpinions.Shown::holds);
    }

    @Test
    void each_version_has_its_own_opinion() {
        Person applicant = scene.applicantUnder(department);
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.giveBack(id, "请补充团队分工"));
        scene.submit(applicant, id);
        Actors.run(recommender, () -> recommend.recommend(id, null));
        assertThat(opinions.of(id)).extracting(shown -> Map.entry(shown.sealed().versionNo(), shown.sealed().outcome().name()))
                .containsExactly(Map.entry(2, "PASS"), Map.entry(1, "RETURN"));
    }
}
