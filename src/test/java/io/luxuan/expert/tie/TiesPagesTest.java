package io.luxuan.expert.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.audit.AuditHead;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Tie;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Experts declare relations on a page of their own; only a manager ends one. */
@ServiceTest
class TiesPagesTest {
    private static final String MINE = "/expert/profile/ties";

    @Autowired AuditHead auditHead;
    @Autowired MockMvc mvc;
    @Autowired Accounts accounts;
    @Autowired Experts experts;
    @Autowired Candidates candidates;
    @Autowired TieMapper ties;
    @Autowired JdbcTemplate jdbc;

    private Person expert;
    private String expertId;
    private Person manager;

    @BeforeEach
    void anExpert() {
        Actors.run(Person.SYSTEM, () -> {
            expertId = experts.registerAll(List.of(new NewExpert("e-" + Ids.next(), null, "周八", "外省大学" + Ids.next(), null, "教授",
                    Set.of("x"), "k", 20))).get(0);
            String account = experts.byIds(List.of(expertId)).get(expertId).accountId();
            expert = accounts.byIds(List.of(account)).get(account);
            manager = accounts.create(new NewAccount("m-" + Ids.next(), null, "管理员", Role.MANAGER, null));
        });
    }

    @Test
    void a_declaration_binds_at_once() throws Exception {
        page(expert, declaration("JOINT_PAPER", "王　伟", "2025", "图学习综述"), 302);
        assertThat(binding()).hasSize(1).allMatch(tie -> tie.person().key().equals("王伟") && tie.year() == 2025
                && tie.title().equals("图学习综述") && tie.declarer() == Tie.Declarer.EXPERT);
        assertThat(page(expert, get(MINE), 200).text()).contains("合作论文", "《图学习综述》，2025 年", "有效");
        assertThat(page(manager, get("/manager/experts/" + expertId + "/ties"), 200).text()).contains("王　伟", "合作论文");
        assertThat(audited("tie.declare")).isEqualTo(1);
    }

    @Test
    void a_faulty_declaration_keeps_what_was_typed() throws Exception {
        Document refused = page(expert, declaration("JOINT_PATENT", "王伟", "25", ""), 422);
        assertThat(refused.select("[aria-invalid=true]").eachAttr("id")).containsExactly("title", "year");
        assertThat(refused.getElementById("person").attr("value")).isEqualTo("王伟");
        assertThat(page(expert, declaration("", "", "", ""), 422).select("[aria-invalid=true]").eachAttr("id"))
                .containsExactly("kind", "person");
        assertThat(binding()).isEmpty();
    }

    @Test
    void the_same_relation_is_declared_once() throws Exception {
        page(expert, declaration("KIN", "王伟", "", ""), 302);
        assertThat(page(expert, declaration("KIN", "王 伟", "", ""), 422).getElementById("person-error").text()).contains("已经登记");
        assertThat(binding()).hasSize(1);
    }

    @Test
    void a_withdrawal_binds_until_a_manager_confirms_it() throws Exception {
        page(expert, declaration("KIN", "王伟", "", ""), 302);
        String id = ties.of(expertId).get(0).id();
        assertThat(page(expert, post(MINE + "/" + id + "/withdraw").param("reason", " "), 422).getElementById("ask-error").text())
                .contains("撤销理由");
        page(expert, post(MINE + "/" + id + "/withdraw").param("reason", "填错了人"), 302);
        assertThat(binding()).hasSize(1);
        assertThat(page(manager, get("/manager/experts/withdrawals"), 200).text()).contains("填错了人", "周八");
        assertThat(page(manager, get("/manager"), 200).text()).contains("项专家声明的撤销等待核实确认");
        assertThat(page(manager, settle(id, true, ""), 422).getElementById("note-error").text()).contains("核实情况");
        page(manager, settle(id, true, "电话核实"), 302);
        assertThat(binding()).isEmpty();
        assertThat(page(expert, get(MINE), 200).text()).contains("已撤销", "电话核实");
        page(manager, settle(id, true, "再来一次"), 409);
        assertThat(audited("tie.ask") + audited("tie.withdraw")).isEqualTo(2);
    }

    @Test
    void a_withdrawal_that_is_not_confirmed_goes_on_binding_and_may_be_asked_again() throws Exception {
        page(expert, declaration("TEACHER_STUDENT", "王伟", "", ""), 302);
        String id = ties.of(expertId).get(0).id();
        page(expert, post(MINE + "/" + id + "/withdraw").param("reason", "早已毕业"), 302);
        page(manager, settle(id, false, "师生关系长期回避"), 302);
        assertThat(binding()).hasSize(1);
        page(expert, post(MINE + "/" + id + "/withdraw").param("reason", "再次申请"), 302);
    }

    @Test
    void nobody_touches_the_declaration_of_another_and_supervisors_only_read() throws Exception {
        page(expert, declaration("KIN", "王伟", "", ""), 302);
        String id = ties.of(expertId).get(0).id();
        Person first = expert;
        anExpert();
        page(expert, post(MINE + "/" + id + "/withdraw").param("reason", "不是我的"), 409);
        assertThat(page(expert, get(MINE), 200).text()).doesNotContain("王伟");
        page(first, post(MINE + "/" + id + "/withdraw").param("reason", "填错"), 302);
        Person supervisor = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("s-" + Ids.next(), null, "监督", Role.SUPERVISOR, null)));
        assertThat(page(supervisor, get("/manager/experts/withdrawals"), 200).select("[name=note]")).isEmpty();
        page(supervisor, settle(id, true, "x"), 403);
    }

    private List<Tie> binding() {
        return Actors.as(Person.SYSTEM, () -> candidates.of(List.of(expertId), Map.of(), Map.of())).get(0).ties();
    }

    private int audited(String action) {
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        return jdbc.queryForObject("SELECT COUNT(*) FROM audit_log a JOIN expert_tie t ON t.id = a.subject_id "
                + "WHERE a.action = ? AND t.expert_id = ?", Integer.class, action, expertId);
    }

    private static MockHttpServletRequestBuilder declaration(String kind, String person, String year, String title) {
        return post(MINE).param("kind", kind).param("person", person).param("institution", "山东大学").param("year", year)
                .param("title", title);
    }

    private static MockHttpServletRequestBuilder settle(String id, boolean ends, String note) {
        return post("/manager/experts/withdrawals/" + id).param("ends", String.valueOf(ends)).param("note", note);
    }

    private Document page(Person person, MockHttpServletRequestBuilder request, int status) throws Exception {
        var auth = UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        var result = mvc.perform(request.with(authentication(auth)).with(csrf())).andReturn().getResponse();
        assertThat(result.getStatus()).as(result.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(result.getContentAsString(StandardCharsets.UTF_8));
    }
}
