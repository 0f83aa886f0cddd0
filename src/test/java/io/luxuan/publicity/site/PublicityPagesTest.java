package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class PublicityPagesTest {
    private static final String NASTY = "<script>alert(1)</script>'; DROP TABLE notice; --";
    private static final Quota TWO = new Quota(QuotaType.AT_LEAST, 2, null, 2, 0);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc web;
    @Autowired NoticeMapper notices;
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
    void a_round_from_the_meeting_to_its_final_list_on_the_pages() throws Exception {
        Map<String, Integer> scores = new LinkedHashMap<>();
        List.of("a", "b", "c", "d").forEach(name -> scores.put(name, name.equals("a") ? 90 : name.equals("d") ? 70 : 80));
        Played round = play.toTheMeeting(TWO, scores);
        Person supervisor = play.account("supervisor", Role.SUPERVISOR, null);
        String meeting = "/manager/rounds/" + round.roundId() + "/decision";

        Document page = page("meeting", get(meeting).with(as(round.manager())), 200);
        String equals = page.select("#ties a.btn").attr("href");
        page = page("meeting-equals", get(equals).with(as(round.manager())), 200);
        assertThat(page.select("#order input[name=line]").eachAttr("value")).containsExactlyInAnyOrder("b", "c");
        page = page("meeting-equals-refused", post(equals).param("list", NASTY).with(as(round.manager())).with(csrf()), 422);
        assertThat(page.select("textarea[name=list][aria-invalid=true]").text()).isEqualTo(NASTY);
        assertThat(page("meeting-equals-supervisor", get(equals).with(as(supervisor)), 200).select("#order button")).isEmpty();
        assertThat(page("meeting-all", get(meeting).param("show", "all").with(as(round.manager())), 200).text())
                .contains("待会商确定");
        assertThat(page("meeting-supervisor", get(meeting).with(as(supervisor)), 200).select("#meeting-form")).isEmpty();
        page = page("meeting-refused", post(meeting + "/confirm").param("minutes", NASTY).with(as(round.manager())).with(csrf()), 422);
        assertThat(page.select("#heldOn[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("textarea[name=minutes]").text()).isEqualTo(NASTY);
        page = page("meeting-tie-open", post(meeting + "/confirm")
                .param("minutes", "会议审议，尚未会商同分项目。").param("heldOn", clock.now().toLocalDate().toString())
                .with(as(round.manager())).with(csrf()), 422);
        assertThat(page.select("#refused").text()).contains("同分");
        page = page("meeting-changed", post(meeting + "/changes").param("number", "a").param("kind", "OUT").param("reason", "")
                .with(as(round.manager())).with(csrf()), 422);
        assertThat(page.select("#reason[aria-invalid=true]")).hasSize(1);
        redirected(post(meeting + "/changes").param("number", "d").param("kind", "IN").param("reason", NASTY)
                .with(as(round.manager())).with(csrf()));
        page = page("meeting-with-change", get(meeting).with(as(round.manager())), 200);
        assertThat(page.text()).contains(NASTY);
        assertThat(page.select("main script")).isEmpty();
        redirected(post(meeting + "/confirm").param("minutes", "参会五人\n一致同意排序结果").param("heldOn", clock.now().toLocalDate().toString())
                .param("take", round.ids().get("c")).param("tied", round.ids().get("c"), round.ids().get("b")).param("place", "1", "2")
                .param("tieReason", "更贴近申报指南的方向").with(as(round.manager())).with(csrf()));
        assertThat(page("meeting-asked", get(meeting).with(as(round.manager())), 200).select("#meeting-form")).as("one person alone").hasSize(1);
        two.confirm(jdbc.queryForObject("SELECT id FROM two_person_wish WHERE round_id = ?", String.class, round.roundId()));
        page = page("meeting-confirmed", get(meeting).with(as(round.manager())), 200);
        assertThat(page.text()).contains("会议调整列入").contains("更贴近申报指南的方向");

        Notice list = notices.latestList(round.roundId());
        objections(round, list, supervisor);

        page("publicity-manager", get("/manager/rounds/" + round.roundId() + "/publicity").with(as(round.manager())), 200);
        String own = "/applicant/applications/" + round.ids().get("a") + "/result";
        page = page("applicant-result", get(own).with(as(round.applicants().get("a"))), 200);
        assertThat(page.text()).contains("90").doesNotContain("played-reviewer").doesNotContain("评审1");
        page("applicant-other", get(own).with(as(round.applicants().get("b"))), 404);

        play.pass(list.endsAt().plusSeconds(1));
        page("home-with-result", get("/"), 200);
        page = page("result", get("/results/" + round.roundId()), 200);
        assertThat(page.select("tbody tr")).hasSize(3);
        page = page("result-search", get("/results/" + round.roundId()).param("q", "%' OR 1=1 --"), 200);
        assertThat(page.text()).contains("没有符合条件的项目");
        page("results", get("/results"), 200);
    }

    private void objections(Played round, Notice list, Person supervisor) throws Exception {
        page("home", get("/"), 200);
        page("notice", get("/notices/" + list.id()), 200);
        Document page = page("list", get("/publicity/" + list.id()), 200);
        assertThat(page.select("tbody tr")).hasSize(3);
        String form = "/publicity/" + list.id() + "/entries/" + round.ids().get("a") + "/objection";
        page("objection-form", get(form), 200);
        page = page("objection-refused", multipart(form).param("objectorKind", "PERSON").param("facts", NASTY).with(csrf()), 422);
        assertThat(page.select("textarea[name=facts]").text()).isEqualTo(NASTY);
        assertThat(page.select("button[name=asItIs]")).hasSize(1);

        String bare = redirected(multipart(form).param("objectorKind", "PERSON").param("facts", "匿名举报").param("asItIs", "true").with(csrf()));
        assertThat(page("receipt-refused", get(bare), 200).text()).contains("不予受理").contains("身份信息");

        MockMultipartFile pdf = new MockMultipartFile("evidence", "../证据.pdf", "application/pdf",
                "%PDF-1.4 x\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        String receipt = redirected(multipart(form).file(pdf).param("objectorKind", "PERSON").param("name", "李四" + NASTY)
                .param("idType", "RESIDENT_ID").param("idNumber", "370102199001011231").param("phone", "13800000000")
                .param("grounds", "FRAUD").param("facts", NASTY).with(csrf()));
        assertThat(page("receipt", get(receipt), 200).text()).doesNotContain("李四").doesNotContain("13800000000");
        String own = "/manager/rounds/" + round.roundId() + "/objections";
        page = page("objections", get(own).with(as(round.manager())), 200);
        String one = page.select("tbody tr:last-child a").attr("href");
        page = page("objection-untaken", get(one).with(as(round.manager())), 200);
        assertThat(page.text()).doesNotContain("李四").doesNotContain("证据.pdf");
        redirected(post(one + "/take").with(as(round.manager())).with(csrf()));
        page = page("objection", get(one).with(as(round.manager())), 200);
        assertThat(page.text()).contains("李四").contains("证据.pdf");
        Person other = play.account("manager", Role.MANAGER, null);
        assertThat(page("objection-other", get(one).with(as(other)), 200).text()).doesNotContain("李四").doesNotContain("证据.pdf");
        page("objection-take-over", post(one + "/take").param("reason", "").with(as(other)).with(csrf()), 422);
        assertThat(page.select("main script")).isEmpty();
        web.perform(get(page.select("a[href*=evidence]").attr("href")).with(as(round.manager()))).andReturn();
        page = page("objection-supervisor", get(one).with(as(supervisor)), 200);
        assertThat(page.text()).doesNotContain("李四").doesNotContain("13800000000");
        assertThat(page.select("main form")).isEmpty();
        page("objection-no-reply", post(one + "/accept").param("accepted", "true").with(as(round.manager())).with(csrf()), 422);
        redirected(post(one + "/accept").param("accepted", "true").param("reply", "已受理").with(as(round.manager())).with(csrf()));
        page("objection-investigating", get(one).with(as(round.manager())), 200);
        page("objection-short", post(one + "/conclude").param("upheld", "false").param("findings", "经核对无雷同").param("reply", "查无实据")
                .with(as(round.manager())).with(csrf()), 422);
        String wish = redirected(post(one + "/conclude").param("upheld", "false").param("findings", "逐条核对两份材料，无雷同之处")
                .param("reply", "查无实据，异议不成立，感谢监督").with(as(round.manager())).with(csrf()));
        page = page("objection-waits", get(one).with(as(round.manager())), 200);
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo(wish);
        page = page("objection-wish", get(wish).with(as(TwoPeople.SECOND)), 200);
        assertThat(page.text()).contains("异议不成立").contains("无雷同之处").contains("感谢监督").doesNotContain("李四");
        redirected(post(wish + "/confirm").with(as(TwoPeople.SECOND)).with(csrf()));
        assertThat(page("receipt-dismissed", get(receipt), 200).text()).contains("查无实据").doesNotContain("无雷同之处");
        page("objection-twice", post(one + "/conclude").param("upheld", "true").param("findings", "再次核对两份材料，确有雷同").param("reply", "经再次核对属实，异议成立")
                .with(as(round.manager())).with(csrf()), 409);
    }

    @Test
    void equals_for_a_vacant_place_are_put_in_order_on_the_page() throws Exception {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        Played round = play.toTheMeeting(new Quota(QuotaType.AT_LEAST, 2, null, 2, 0),
                new LinkedHashMap<>(Map.of("a", 90, "b", 80, "c", 70, "d", 70)));
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), List.of(), null)));
        String a = round.ids().get("a");
        Notice list = notices.latestList(round.roundId());
        MockMultipartFile pdf = new MockMultipartFile("evidence", "证据.pdf", "application/pdf",
                "%PDF-1.4 x\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        redirected(multipart("/publicity/" + list.id() + "/entries/" + a + "/objection").file(pdf)
                .param("objectorKind", "PERSON").param("name", "李四").param("idType", "RESIDENT_ID")
                .param("idNumber", "370102199001011231").param("phone", "13800000000").param("grounds", "FRAUD")
                .param("facts", "雷同").with(csrf()));
        Document page = page("objections-of-tie", get("/manager/rounds/" + round.roundId() + "/objections").with(as(round.manager())), 200);
        String one = page.select("tbody tr:last-child a").attr("href");
        redirected(post(one + "/accept").param("accepted", "true").param("reply", "已受理").with(as(round.manager())).with(csrf()));
        String settled = redirected(post(one + "/conclude").param("upheld", "true").param("findings", "逐条核对两份材料，确有雷同")
                .param("reply", "经核对情况属实，异议成立").with(as(round.manager())).with(csrf()));
        redirected(post(settled + "/confirm").with(as(TwoPeople.SECOND)).with(csrf()));
        play.pass(list.endsAt().plusSeconds(1));

        String meeting = "/manager/rounds/" + round.roundId() + "/decision";
        page = page("rising", get(meeting).with(as(round.manager())), 200);
        assertThat(page.select("#rising tbody tr")).hasSize(2);
        String order = page.select("#rising a.btn").attr("href");
        page = page("rising-order", get(order).with(as(round.manager())), 200);
        String[] lines = page.select("input[name=line]").eachAttr("value").toArray(new String[0]);
        String why = "研究方向与本年度重点任务更为接近";
        assertThat(page("rising-refused", post(order).param("line", lines).param("place", "1", "1").param("reason", why).param("ask", "true")
                .with(as(round.manager())).with(csrf()), 422).select("#place").text()).contains("不止一项");
        page("rising-half", post(order).param("line", lines).param("place", "1", "").param("reason", why).param("ask", "true")
                .with(as(round.manager())).with(csrf()), 422);
        assertThat(page("rising-unknown", post(order).param("list", "X-1").with(as(round.manager())).with(csrf()), 422).select("#list").val())
                .isEqualTo("X-1");
        page = page("rising-pasted", post(order).param("list", lines[1] + "，" + lines[0]).param("reason", why)
                .with(as(round.manager())).with(csrf()), 200);
        assertThat(page.select("input[name=line]").eachAttr("value")).as("as pasted").containsExactly(lines[1], lines[0]);
        assertThat(page.select("input[name=place]").eachAttr("value")).containsExactly("1", "2");
        page = page("rising-moved", post(order).param("line", lines[1], lines[0]).param("place", "1", "2").param("from", "2").param("before", "1")
                .param("reason", why).with(as(round.manager())).with(csrf()), 200);
        assertThat(page.select("input[name=line]").eachAttr("value")).as("the second row moved up").containsExactly(lines);
        page = page("publicity-of-tie", get("/manager/rounds/" + round.roundId() + "/publicity").with(as(round.manager())), 200);
        assertThat(page.text()).contains("须会商排出次序");
        String d = jdbc.queryForObject("SELECT number_text FROM application WHERE id = ?", String.class, round.ids().get("d"));
        String[] places = d.equals(lines[0]) ? new String[] {"1", "2"} : new String[] {"2", "1"};
        String wish = redirected(post(order).param("line", lines).param("place", places)
                .param("reason", why).param("ask", "true").with(as(round.manager())).with(csrf()));
        two.confirm(wish.substring(wish.lastIndexOf('/') + 1));
        play.pass(clock.now());
        assertThat(page("list-of-substitutes", get("/publicity/" + notices.latestList(round.roundId()).id()), 200).text())
                .contains("项目d").doesNotContain("项目c");
        assertThat(page("result-with-others", get("/results/" + round.roundId()), 200).text()).contains("项目b");
    }

    @Test
    void notices_are_written_by_managers_and_shown_harmless() throws Exception {
        Person manager = play.account("manager", Role.MANAGER, null);
        page("manager-notices", get("/manager/notices").with(as(manager)), 200);
        Document page = page("notice-refused", post("/manager/notices").param("kind", "FINAL").param("title", NASTY)
                .with(as(manager)).with(csrf()), 422);
        assertThat(page.select("#title").attr("value")).isEqualTo(NASTY);
        redirected(post("/manager/notices").param("kind", "GENERAL").param("title", NASTY).param("body", NASTY)
                .with(as(manager)).with(csrf()));
        Document list = page("notices", get("/notices").param("kind", "GENERAL"), 200);
        assertThat(list.text()).contains(NASTY);
        assertThat(list.select("main script")).isEmpty();
        page("notices-of-kind", get("/notices").param("kind", "GENERAL").param("cursor", "forged"), 200);
        page("notice-none", get("/notices/none"), 404);
        page("receipt-form", get("/objections"), 200);
        page("receipt-none", get("/objections/YY-0000-0000-0000"), 404);
        web.perform(post("/manager/notices").with(as(play.account("supervisor", Role.SUPERVISOR, null))).with(csrf()))
                .andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
    }

    /** Keeps the page under target/pages, to be looked at. */
    private Document page(String name, RequestBuilder request, int status) throws Exception {
        MvcResult result = web.perform(request).andReturn();
        String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", name + ".html"), html);
        assertThat(result.getResponse().getStatus()).as(name).isEqualTo(status);
        assertThat(html).as(name).doesNotContain("??");
        return Jsoup.parse(html);
    }

    private String redirected(RequestBuilder request) throws Exception {
        MvcResult result = web.perform(request).andReturn();
        assertThat(result.getResponse().getStatus()).as(result.getResponse().getContentAsString()).isEqualTo(302);
        return result.getResponse().getRedirectedUrl();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
