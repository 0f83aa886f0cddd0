package io.luxuan.panel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.Accounts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.submit.CallScene;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.AllowedPairs;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every source of the avoidance rules, from the page where it is entered to the page that gives the reason. */
@ServiceTest
class WhyNotTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired CallScene scene;
    @Autowired Experts experts;
    @Autowired Accounts accounts;
    @Autowired WhyNot whyNot;
    @Autowired ReviewPool pool;
    @Autowired Facts facts;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired AutowireCapableBeanFactory beans;

    private Person manager;
    private String leader;
    private String name;
    private String unit;
    private AvoidanceScene play;
    private String expertId;
    private Person expert;

    @BeforeEach
    void anExpertAndALeader() {
        play = beans.createBean(AvoidanceScene.class);
        manager = scene.person(Role.MANAGER, null);
        leader = "王某" + COUNT.incrementAndGet();
        name = "周某" + COUNT.get();
        unit = "外省大学" + Ids.next();
        expertId = play.expert(name, unit);
        Actors.run(Person.SYSTEM, () -> {
            String account = experts.byIds(List.of(expertId)).get(expertId).accountId();
            expert = accounts.byIds(List.of(account)).get(account);
        });
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void an_application_of_two_years_ago_that_named_both_keeps_them_apart() throws Exception {
        String old = play.application(scene.openIn(2024, "P1"), leader, "member.person", name.replace("某", "　某"), "member.institution", "别处");
        String now = play.application(scene.open("P1"), leader);
        assertThat(codes(now)).containsExactly("avoid.joint-application");
        assertThat(page(now, name).text()).contains("近三年合作：2024 年与" + leader + "同列申报 " + facts.application(old).number());
        assertThat(allowedInBulk(now)).isFalse();
    }

    @Test
    void an_application_of_four_years_ago_does_not() {
        play.application(scene.openIn(2022, "P1"), leader, "member.person", name, "member.institution", unit);
        String now = play.application(scene.open("P1"), leader);
        assertThat(codes(now)).isEmpty();
        assertThat(allowedInBulk(now)).isTrue();
    }

    @Test
    void whoever_takes_part_in_the_round_judges_none_of_it_but_may_judge_another() {
        Round round = scene.open("P1");
        play.application(round, "别人" + COUNT.get(), "member.person", name, "member.institution", unit);
        assertThat(codes(play.application(round, leader))).containsExactly("avoid.own-in-round");
        assertThat(codes(play.application(scene.open("P1"), "另一位" + COUNT.get()))).isEmpty();
    }

    @Test
    void what_the_applicant_declares_keeps_away_the_member_the_collaborator_and_the_excluded() throws Exception {
        Round round = scene.open("P1");
        String asMember = play.application(round, leader, "member.person", name, "member.institution", "另一单位");
        assertThat(codes(asMember)).containsExactly("avoid.own-application");
        String colleague = play.application(round, leader, "member.person", "李四", "member.institution", unit);
        assertThat(codes(colleague)).contains("avoid.member-institution");
        String kin = play.application(round, leader, "tie.kind", "KIN", "tie.person", name);
        assertThat(page(kin, name).text()).contains("亲属：" + name + "（单位未填），申报方声明于 2026-03-02");
        String paper = play.application(round, leader, "tie.kind", "JOINT_PAPER", "tie.person", name, "tie.year", "2025", "tie.title", "图学习综述");
        assertThat(page(paper, name).text()).contains("合作论文《图学习综述》（2025）");
        String excluded = play.application(round, leader, "exclusion.person", name, "exclusion.reason", "学术争议");
        assertThat(page(excluded, name).text()).contains("申报方申请回避第 1 项：" + name + "，理由：学术争议");
        String institution = play.application(round, leader, "exclusion.person", "", "exclusion.institution", unit, "exclusion.reason", "竞争单位");
        assertThat(codes(institution)).contains("avoid.named-exclusion");
        assertThat(allowedInBulk(institution)).isFalse();
    }

    @Test
    void what_the_expert_declares_binds_at_once_and_until_a_manager_ends_it() throws Exception {
        String application = play.application(scene.open("P1"), leader);
        assertThat(codes(application)).isEmpty();
        play.as(expert, post("/expert/profile/ties").param("kind", "KIN").param("person", leader).param("institution", "单位"), 302);
        assertThat(codes(application)).containsExactly("avoid.kin");
        assertThat(page(application, name).text()).contains("亲属：" + leader + "（单位），专家本人声明于");
        assertThat(allowedInBulk(application)).isFalse();
        String tie = jdbc.queryForObject("SELECT id FROM expert_tie WHERE expert_id = ?", String.class, expertId);
        play.as(expert, post("/expert/profile/ties/" + tie + "/withdraw").param("reason", "填错"), 302);
        assertThat(codes(application)).containsExactly("avoid.kin");
        play.as(manager, post("/manager/experts/withdrawals/" + tie).param("ends", "true").param("note", "已核实"), 302);
        assertThat(codes(application)).isEmpty();
        assertThat(allowedInBulk(application)).isTrue();
    }

    @Test
    void a_former_name_of_the_applying_unit_is_the_same_institution() throws Exception {
        String application = play.application(scene.open("P1"), leader);
        String applying = facts.application(application).organisationName();
        jdbc.update("""
                INSERT INTO institution_relation (id, name, name_key, belongs_to, belongs_to_key, kind, created_at, created_by)
                VALUES (?, ?, ?, ?, ?, 'FORMER_NAME', CURRENT_TIMESTAMP, 'x')""", Ids.next(), unit,
                io.luxuan.shared.NameKey.of(unit), applying, io.luxuan.shared.NameKey.of(applying));
        assertThat(codes(application)).containsExactly("avoid.same-family");
        assertThat(page(application, name).text()).contains("「" + unit + "」是「" + applying + "」的曾用名");
        assertThat(allowedInBulk(application)).isFalse();
    }

    @Test
    void the_pool_is_searched_by_name_or_institution_and_paged() throws Exception {
        String application = play.application(scene.open("P1"), leader);
        String house = "翻页大学" + Ids.next();
        for (int i = 0; i < 25; i++) {
            play.expert("翻页" + i, house);
        }
        Document first = page(application, house);
        assertThat(first.select("tbody tr")).hasSize(20);
        Document second = play.as(manager, get(URI.create(first.select("a[rel=next]").attr("href"))), 200);
        assertThat(second.select("tbody tr")).hasSize(5);
        assertThat(page(application, "没有这个人").select("tbody tr")).isEmpty();
        assertThat(page(application, name.replace("某", " 某")).select("tbody tr")).hasSize(1);
    }

    @Test
    void a_page_takes_the_same_statements_in_a_small_and_in_a_large_pool() throws Exception {
        String application = play.application(scene.open("P1"), leader);
        for (int i = 0; i < 25; i++) {
            play.expert("统计" + i, "统计大学" + i + Ids.next());
        }
        page(application, "统计大学");
        long small = statements(application);
        Actors.run(Person.SYSTEM, () -> experts.registerAll(IntStream.range(0, 1_500).mapToObj(i -> new NewExpert("x-" + Ids.next(),
                null, "统计" + i, "统计大学" + i, null, "教授", Set.of("multimodal"), "k", 20)).toList()));
        assertThat(statements(application)).isEqualTo(small).isLessThan(80);
    }

    @Test
    void a_round_is_loaded_in_the_same_statements_for_few_experts_and_for_many() {
        Round round = scene.open("P1");
        List<ApplicationSummary> one = List.of(facts.application(play.application(round, leader)));
        List<ApplicationSummary> three = List.of(one.get(0), facts.application(play.application(round, leader, "member.person", "李四",
                "member.institution", "济南大学")), facts.application(play.application(round, leader)));
        pool.these(round, List.of(expertId));
        long few = play.counted(() -> pool.these(round, List.of(expertId)));
        assertThat(play.counted(() -> pool.everyone(round))).isEqualTo(few);
        assertThat(play.counted(() -> pool.cases(round.id(), three))).isEqualTo(play.counted(() -> pool.cases(round.id(), one)));
    }

    @Test
    void only_the_staff_read_reasons() throws Exception {
        String application = play.application(scene.open("P1"), leader);
        String path = "/manager/applications/" + application + "/why-not";
        play.as(scene.person(Role.SUPERVISOR, null), get(path), 200);
        play.as(expert, get(path), 403);
        play.as(scene.person(Role.APPLICANT, null), get(path), 403);
        play.as(manager, get("/manager/applications/nothing/why-not"), 404);
    }

    private List<String> codes(String application) {
        return Actors.as(manager, () -> whyNot.of(application, name, null)).answers().rows().stream()
                .filter(answer -> answer.expert().id().equals(expertId))
                .flatMap(answer -> answer.reasons().stream()).map(reason -> reason.code()).toList();
    }

    private boolean allowedInBulk(String application) {
        Round round = facts.round(facts.application(application).roundId());
        List<SeatCandidate> everyone = pool.everyone(round);
        ReviewCase subject = pool.cases(round.id(), List.of(facts.application(application))).get(0);
        return IntStream.of(AllowedPairs.of(everyone).of(subject).experts())
                .anyMatch(place -> everyone.get(place).expertId().equals(expertId));
    }

    /** Right after the same page, so that counts which are kept for some seconds are there both times. */
    private long statements(String application) throws Exception {
        page(application, "统计大学");
        return play.counted(() -> {
            try {
                page(application, "统计大学");
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Document page(String application, String words) throws Exception {
        return play.as(manager, get("/manager/applications/" + application + "/why-not").param("q", words), 200);
    }
}
