package io.luxuan.application.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.ApplicationReader;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.application.form.As;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.audit.AuditHead;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Team, relations and exclusions: a section of every programme's form. */
@ServiceTest
class PartiesPagesTest {
    @Autowired AuditHead auditHead;
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired ApplicationParties parties;
    @Autowired ApplicationReader documents;
    @Autowired Recommend recommend;
    @Autowired JdbcTemplate jdbc;

    private Person applicant;
    private Person recommender;
    private String id;

    @BeforeEach
    void aFilledForm() {
        Round round = scene.open("P1");
        String department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        id = scene.filled(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void what_is_typed_comes_back_and_stands_in_the_preview() throws Exception {
        Document empty = page(applicant, get(at("/people")), 200);
        assertThat(empty.select("[name='exclusion.person']")).hasSize(3);
        send(full(empty), 302);
        Document again = page(applicant, get(at("/people")), 200);
        assertThat(again.select("[name='member.person']").eachAttr("value")).startsWith("李四", "钱 七");
        assertThat(again.select("[name='tie.year']").eachAttr("value")).startsWith("", "2025");
        assertThat(again.select("[name='exclusion.reason']").eachAttr("value")).startsWith("学术争议", "同类项目竞争");
        assertThat(page(applicant, get(at("/preview")), 200).text()).contains("李四", "《图学习综述》，2025 年", "该单位全部专家", "同类项目竞争");
        assertThat(page(applicant, get(at("/edit")), 200).text()).contains("保存并填写项目组成员与回避");
    }

    @Test
    void nothing_typed_is_lost_when_a_line_is_wrong_and_each_fault_stands_at_its_field() throws Exception {
        Document page = page(applicant, get(at("/people")), 200);
        Document refused = send(post(at("/people")).param("seen", seen(page))
                .param("member.person", "李四", "").param("member.institution", "", "济南大学").param("member.contact", "13900000000", "")
                .param("tie.kind", "JOINT_PAPER").param("tie.person", "周八").param("tie.institution", "").param("tie.year", "2090")
                .param("tie.title", "").param("exclusion.person", "").param("exclusion.institution", "复旦大学")
                .param("exclusion.reason", ""), 422);
        assertThat(refused.select("[aria-invalid=true]").eachAttr("id")).containsExactly("member.0.institution", "member.1.person",
                "member.1.contact", "tie.0.year", "tie.0.title", "exclusion.0.reason");
        assertThat(refused.getElementById("exclusion.0.reason-error").text()).isEqualTo("请写明回避理由");
        assertThat(refused.getElementById("tie.0.year").attr("value")).isEqualTo("2090");
        assertThat(refused.select("[name='tie.kind'] option[selected]").eachAttr("value")).containsExactly("JOINT_PAPER");
        assertThat(page(applicant, get(at("/people")), 200).select("[value='李四']")).isEmpty();
    }

    @Test
    void a_fourth_exclusion_is_refused_at_its_field() throws Exception {
        Document page = page(applicant, get(at("/people")), 200);
        Document refused = send(post(at("/people")).param("seen", seen(page)).param("exclusion.person", "甲", "乙", "丙", "丁")
                .param("exclusion.institution", "", "", "", "").param("exclusion.reason", "一", "二", "三", "四"), 422);
        assertThat(refused.getElementById("exclusion.3.person-error").text()).contains("最多申请回避 3 名");
        assertThat(refused.getElementById("exclusion.3.person").attr("value")).isEqualTo("丁");
        send(post(at("/people")).param("seen", seen(page)).param("exclusion.person", "甲", "乙", "丙")
                .param("exclusion.institution", "", "", "").param("exclusion.reason", "一", "二", "三"), 302);
    }

    @Test
    void an_eleventh_member_is_refused_at_its_field_and_colleagues_need_no_contact() throws Exception {
        Document page = page(applicant, get(at("/people")), 200);
        assertThat(page.text()).contains("最多 10 人");
        String own = jdbc.queryForObject("SELECT organisation_name FROM application WHERE id = ?", String.class, id);
        String[] eleven = IntStream.rangeClosed(1, 11).mapToObj(at -> "成员" + at).toArray(String[]::new);
        String[] units = Collections.nCopies(11, own).toArray(String[]::new);
        Document refused = send(post(at("/people")).param("seen", seen(page)).param("member.person", eleven).param("member.institution", units), 422);
        assertThat(refused.select("[aria-invalid=true]").eachAttr("id")).containsExactly("member.10.person");
        send(post(at("/people")).param("seen", seen(page)).param("member.person", Arrays.copyOf(eleven, 10))
                .param("member.institution", Arrays.copyOf(units, 10)), 302);
    }

    @Test
    void a_member_of_another_unit_can_be_asked() throws Exception {
        Document page = page(applicant, get(at("/people")), 200);
        Document refused = send(post(at("/people")).param("seen", seen(page)).param("member.person", "李四")
                .param("member.institution", "济南大学").param("member.contact", "保密"), 422);
        assertThat(refused.getElementById("member.0.contact-error").text()).contains("请填写本人电话或邮箱");
        assertThat(refused.getElementById("member.0.contact").attr("value")).isEqualTo("保密");
    }

    @Test
    void another_window_is_not_overwritten_unseen() throws Exception {
        Document old = page(applicant, get(at("/people")), 200);
        send(full(old), 302);
        Document refused = send(post(at("/people")).param("seen", seen(old)).param("member.person", "孙九")
                .param("member.institution", "青岛大学").param("member.contact", "0532-85950000"), 422);
        assertThat(refused.text()).contains("另一窗口", "李四");
        assertThat(refused.getElementById("member.0.person").attr("value")).isEqualTo("孙九");
        send(post(at("/people")).param("seen", seen(refused)).param("member.person", "孙九")
                .param("member.institution", "青岛大学").param("member.contact", "0532-85950000"), 302);
        assertThat(page(applicant, get(at("/people")), 200).text()).doesNotContain("李四");
    }

    @Test
    void a_submission_freezes_the_section_and_a_returned_form_changes_only_the_draft() throws Exception {
        send(full(page(applicant, get(at("/people")), 200)), 302);
        Actors.run(applicant, () -> scene.submit.submit(id));
        page(applicant, get(at("/people")), 302);
        send(post(at("/people")).param("seen", "x").param("member.person", "孙九").param("member.institution", "青岛大学")
                .param("member.contact", "0532-85950000"), 409);
        assertThat(submitted()).extracting(Party::kind).containsExactlyInAnyOrder(PartyKind.LEADER, PartyKind.MEMBER, PartyKind.MEMBER,
                PartyKind.KIN, PartyKind.JOINT_PAPER, PartyKind.EXCLUSION, PartyKind.EXCLUSION);
        Actors.run(recommender, () -> recommend.giveBack(id, "请补充成员"));
        send(post(at("/people")).param("seen", seen(page(applicant, get(at("/people")), 200)))
                .param("member.person", "孙九").param("member.institution", "青岛大学").param("member.contact", "0532-85950000"), 302);
        assertThat(submitted()).extracting(Party::person).contains("李四").doesNotContain("孙九");
        Actors.run(applicant, () -> scene.submit.submit(id));
        assertThat(submitted()).extracting(Party::kind).containsExactlyInAnyOrder(PartyKind.LEADER, PartyKind.MEMBER);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM application_party WHERE application_id = ? AND version_no = 1",
                Integer.class, id)).isEqualTo(7);
    }

    @Test
    void recommender_and_staff_read_it_and_nobody_else() throws Exception {
        send(full(page(applicant, get(at("/people")), 200)), 302);
        Actors.run(applicant, () -> scene.submit.submit(id));
        assertThat(page(recommender, get("/recommender/applications/" + id), 200).text()).contains("学术争议", "李四");
        for (Role role : List.of(Role.MANAGER, Role.SUPERVISOR)) {
            assertThat(page(scene.person(role, null), get("/manager/applications/" + id), 200).text()).contains("学术争议", "李四");
        }
        assertThat(Actors.as(Person.SYSTEM, () -> documents.read(id)).toString()).as("what experts open").contains("面向重点领域")
                .doesNotContain("学术争议").doesNotContain("钱 七");
        page(scene.applicantUnder(null), get(at("/people")), 404);
        page(scene.person(Role.EXPERT, null), get(at("/people")), 403);
    }

    @Test
    void each_change_is_audited_and_saving_the_same_again_is_none() throws Exception {
        send(full(page(applicant, get(at("/people")), 200)), 302);
        send(full(page(applicant, get(at("/people")), 200)), 302);
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(jdbc.queryForList("SELECT * FROM audit_log WHERE action = 'application.parties' AND subject_id = ?", id)).hasSize(1);
    }

    private List<Party> submitted() {
        Map<String, List<Party>> found = Actors.as(Person.SYSTEM, () -> parties.of(List.of(id)));
        return found.get(id);
    }

    private MockHttpServletRequestBuilder full(Document page) {
        return post(at("/people")).param("seen", seen(page))
                .param("member.person", "李四", "钱 七", "").param("member.institution", "济南大学", "青岛大学", "")
                .param("member.contact", "lisi@ujn.edu.cn", "0532-85950000", "")
                .param("tie.kind", "KIN", "JOINT_PAPER", "").param("tie.person", "周八", "吴九", "").param("tie.institution", "", "浙江大学", "")
                .param("tie.year", "", "2025", "").param("tie.title", "", "图学习综述", "")
                .param("exclusion.person", "郑十", "", "").param("exclusion.institution", "", "复旦大学", "")
                .param("exclusion.reason", "学术争议", "同类项目竞争", "");
    }

    private static String seen(Document page) {
        return page.select("[name=seen]").attr("value");
    }

    private String at(String what) {
        return "/applicant/applications/" + id + what;
    }

    private Document send(MockHttpServletRequestBuilder request, int status) throws Exception {
        return page(applicant, request, status);
    }

    private Document page(Person person, MockHttpServletRequestBuilder request, int status) throws Exception {
        var result = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(result.getStatus()).as(result.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(result.getContentAsString(StandardCharsets.UTF_8));
    }
}
