package io.luxuan.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From the button to the opened file. */
@ServiceTest
class PaperPagesTest {
    private static final Quota TWO = new Quota(QuotaType.AT_LEAST, 2, null, 2, 0);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;

    private PlayedRound play;

    @BeforeEach
    void in_april() {
        play = beans.createBean(PlayedRound.class);
        clock.moveTo(LocalDateTime.of(2026, 4, 7, 9, 0));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void a_published_list_is_taken_by_anybody_in_three_formats() throws Exception {
        Played round = published();
        String notice = notice(round);
        Document page = Jsoup.parse(answer(get("/publicity/" + notice), 200).getContentAsString());
        assertThat(page.select("a[href$=list.pdf], a[href$=list.docx], a[href$=list.xlsx]")).hasSize(3);

        TakenPaper pdf = TakenPaper.of(answer(get("/publicity/" + notice + "/list.pdf"), 200));
        assertThat(pdf.name()).startsWith("公示名单").endsWith(".pdf");
        assertThat(pdf.text()).contains("名单（共2项，见附件）").contains("项目a").contains("项目b").doesNotContain("项目c")
                .contains("—1—").contains("—2—").contains("附件");
        TakenPaper word = TakenPaper.of(answer(get("/publicity/" + notice + "/list.docx"), 200));
        assertThat(word.text()).contains("项目a").contains("（印章）").doesNotContain("{{");
        TakenPaper sheet = TakenPaper.of(answer(get("/publicity/" + notice + "/list.xlsx"), 200));
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(0)).containsExactly("序号", "项目编号", "项目名称", "申报单位", "经费", "备注");
        assertThat(sheet.rows().get(1)).contains("项目a");
    }

    @Test
    void a_manager_takes_the_list_with_number_signature_and_date() throws Exception {
        Played round = published();
        String base = "/manager/rounds/" + round.roundId();
        Document page = Jsoup.parse(answer(get(base + "/documents").with(as(round.manager())), 200).getContentAsString());
        assertThat(page.select("button[formaction$=/proposed-list.pdf]")).hasSize(1);
        assertThat(page.select("button[formaction$=/publicity-list.docx]")).hasSize(1);

        TakenPaper list = TakenPaper.of(answer(get(base + "/documents/proposed-list.pdf").param("from", "山东省科学技术厅")
                .param("date", "2026-05-06").with(as(round.manager())), 200));
        assertThat(list.text()).contains("拟立项名单").contains("山东省科学技术厅").contains("2026年5月6日").contains("90.00");
        assertThat(taken("audit_unsealed", round) + taken("audit_log", round)).isEqualTo(1);
    }

    @Test
    void papers_of_the_review_bring_the_ranking_the_check_and_opinions_without_names() throws Exception {
        Played round = published();
        String base = "/manager/rounds/" + round.roundId() + "/documents/";
        TakenPaper ranking = TakenPaper.of(answer(get(base + "ranking-summary.xlsx").with(as(round.manager())), 200));
        assertThat(ranking.rows()).hasSize(4);
        assertThat(ranking.rows().get(1)).contains("1", "项目a", "90");
        assertThat(TakenPaper.of(answer(get(base + "meeting-material.pdf").with(as(round.manager())), 200)).text()).contains("会议材料")
                .contains("名次区间").contains("项目c");
        assertThat(TakenPaper.of(answer(get(base + "formality.docx").with(as(round.manager())), 200)).text()).contains("共收到申请3项");
        jdbc.update("UPDATE expert SET name = REPLACE(name, '评审', '孟') WHERE id IN (SELECT expert_id FROM review_assignment WHERE round_id = ?)",
                round.roundId());
        TakenPaper opinions = TakenPaper.of(answer(get("/manager/applications/" + round.ids().get("a") + "/documents/expert-opinions.pdf")
                .with(as(round.manager())), 200));
        assertThat(opinions.text()).contains("专家1").contains("90.00");
        List<String> experts = jdbc.queryForList("SELECT DISTINCT e.name FROM review_assignment a JOIN expert e ON e.id = a.expert_id "
                + "WHERE a.round_id = ?", String.class, round.roundId());
        assertThat(experts).hasSize(3).noneMatch(name -> read(opinions).contains(name));
        assertThat(taken("audit_unsealed", round) + taken("audit_log", round)).as("each on record in its round").isEqualTo(4);
    }

    private int taken(String log, Played round) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + log + " WHERE action = 'paper.take' AND round_id = ?", Integer.class, round.roundId());
    }

    private static String read(TakenPaper paper) {
        try {
            return paper.text();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void lists_of_a_round_are_taken_as_they_are_filtered() throws Exception {
        Played round = published();
        String base = "/manager/rounds/" + round.roundId();
        TakenPaper ranking = TakenPaper.of(answer(get(base + "/ranking.xlsx").with(as(round.manager())), 200));
        assertThat(ranking.rows()).hasSize(4);
        assertThat(ranking.rows().get(0)).startsWith("名次", "编号", "项目");
        assertThat(TakenPaper.of(answer(get(base + "/ranking.xlsx?show=excluded").with(as(round.manager())), 200)).rows()).hasSize(1);
        assertThat(TakenPaper.of(answer(get(base + "/applications.xlsx?status=PROPOSED").with(as(round.manager())), 200)).rows()).hasSize(3);
        assertThat(TakenPaper.of(answer(get(base + "/applications.xlsx").with(as(round.manager())), 200)).rows()).hasSize(1);
        assertThat(TakenPaper.of(answer(get("/manager/rounds.xlsx?year=2026").with(as(round.manager())), 200)).rows().toString())
                .contains("公示测试轮次");
        TakenPaper panels = TakenPaper.of(answer(get(base + "/panels.xlsx").with(as(round.manager())), 200));
        assertThat(panels.rows().get(0)).contains("专家", "工作单位");
        assertThat(panels.rows()).hasSizeGreaterThan(3);
        for (String page : List.of(base + "/ranking", base + "/formality?status=PROPOSED", "/manager/rounds?year=2026")) {
            assertThat(Jsoup.parse(answer(get(page).with(as(round.manager())), 200).getContentAsString()).select("a[href*=.xlsx]")).isNotEmpty();
        }
        answer(get(base + "/ranking.xlsx").with(as(round.applicants().get("a"))), 403);
        answer(get(base + "/applications.xlsx?status=DRAFT").with(as(round.manager())), 404);
    }

    @Test
    void what_is_wrong_in_the_heading_is_told_at_its_field() throws Exception {
        Played round = published();
        Document page = Jsoup.parse(answer(get("/manager/rounds/" + round.roundId() + "/documents/proposed-list.pdf")
                .param("number", "鲁科字〔2026〕12号").param("date", "0026-05-06").with(as(round.manager())), 422).getContentAsString());
        assertThat(page.select("#date[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("#number").attr("value")).isEqualTo("鲁科字〔2026〕12号");
    }

    @Test
    void there_is_no_list_to_sign_before_the_meeting() throws Exception {
        Played round = play.toTheMeeting(TWO, new LinkedHashMap<>(Map.of("a", 90)));
        assertThat(answer(get("/manager/rounds/" + round.roundId() + "/documents/proposed-list.docx").with(as(round.manager())), 422)
                .getContentAsString()).contains("还没有形成");
    }

    @Test
    void nobody_but_staff_takes_papers_of_a_round_and_no_list_under_another_round() throws Exception {
        Played round = published();
        String paper = "/manager/rounds/" + round.roundId() + "/documents/proposed-list.pdf";
        answer(get(paper).with(as(round.applicants().get("a"))), 403);
        answer(get(paper).with(as(play.account("expert", Role.EXPERT, null))), 403);
        Played other = play.toTheMeeting(TWO, new LinkedHashMap<>(Map.of("x", 90)));
        answer(get("/manager/rounds/" + other.roundId() + "/lists/" + notice(round) + "/publicity-list.pdf").with(as(round.manager())), 404);
        answer(get("/publicity/none/list.pdf"), 404);
        answer(get("/publicity/" + notice(round) + "/list.exe"), 404);
    }

    /** They name experts: before the results nobody else may know who reviews. */
    @Test
    void nobody_but_staff_takes_the_list_of_panels() throws Exception {
        Played round = published();
        String panels = "/manager/rounds/" + round.roundId() + "/panels.xlsx";
        assertThat(TakenPaper.of(answer(get(panels).with(as(round.manager())), 200)).rows()).hasSizeGreaterThan(3);
        answer(get(panels).with(as(round.applicants().get("a"))), 403);
        answer(get(panels).with(as(play.account("expert", Role.EXPERT, null))), 403);
        answer(get(panels).with(as(play.account("recommender", Role.RECOMMENDER, null))), 403);
        answer(get(panels).with(as(play.account("auditor", Role.AUDITOR, null))), 403);
        assertThat(answer(get(panels), 302).getRedirectedUrl()).endsWith("/login");
    }

    private Played published() {
        Map<String, Integer> scores = new LinkedHashMap<>();
        List.of("a", "b", "c").forEach(name -> scores.put(name, name.equals("a") ? 90 : name.equals("b") ? 80 : 70));
        Played round = play.toTheMeeting(TWO, scores);
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), List.of(), null)));
        play.pass(clock.now());
        return round;
    }

    private String notice(Played round) {
        return jdbc.queryForObject("SELECT id FROM notice WHERE round_id = ? AND kind = 'PROPOSED'", String.class, round.roundId());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        assertThat(response.getStatus()).isEqualTo(status);
        return response;
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
