package io.luxuan.award.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.change.Change;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.clawback.ClaimIntegrityBreach;
import io.luxuan.award.clawback.ClawBackState;
import io.luxuan.award.papers.FileMapper;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.TwoPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ProjectLifePagesTest extends ProjectScene {
    @Autowired MockMvc mvc;
    @Autowired ProjectChangeMapper changes;
    @Autowired FileMapper files;
    @Autowired ReadWishes wishes;
    @Autowired TwoPeople two;

    @Test
    void a_late_or_long_extension_is_told_at_its_field_and_keeps_what_was_typed() throws Exception {
        Project project = running();
        String page = "/applicant/projects/" + project.id() + "/changes/extension";
        mvc.perform(get(page).with(as(applicant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("现定于 " + project.endsOn())));
        mvc.perform(post(page).param("a.endsOn", project.endsOn().plusYears(2).toString()).param("a.reason", "写好的理由")
                        .with(as(applicant)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("写好的理由")))
                .andExpect(content().string(containsString("延期不超过一年")));
        mvc.perform(post(page).param("a.endsOn", project.endsOn().plusMonths(6).toString()).param("a.reason", "理由").with(as(applicant)).with(csrf()))
                .andExpect(redirectedUrl("/applicant/projects/" + project.id()));
        Change change = changes.ofProject(project.id()).get(0);
        mvc.perform(get("/manager/changes/" + change.id()).with(as(manager)))
                .andExpect(redirectedUrl("/manager/projects/" + project.id() + "#change-" + change.id()));
        mvc.perform(get("/manager/projects/" + project.id()).with(as(manager))).andExpect(content().string(containsString("申请延期")));
        mvc.perform(get(page).with(as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void the_form_of_each_change_starts_from_what_is_in_force() throws Exception {
        Project project = running();
        for (String path : List.of("leader", "content", "budget", "milestones")) {
            mvc.perform(get("/applicant/projects/" + project.id() + "/changes/" + path).with(as(applicant))).andExpect(status().isOk());
        }
        mvc.perform(get("/applicant/projects/" + project.id() + "/changes/milestones").with(as(applicant)))
                .andExpect(content().string(containsString("value=\"交付\"")));
        mvc.perform(get("/applicant/projects/" + project.id() + "/changes/other").with(as(applicant))).andExpect(status().isNotFound());
    }

    @Test
    void an_expert_reads_the_material_signs_and_never_sees_the_others() throws Exception {
        Project project = running();
        acceptanceHandedIn(project);
        mvc.perform(get("/manager/projects/" + project.id() + "/panel").with(as(manager))).andExpect(status().isOk());
        mvc.perform(post("/manager/projects/" + project.id() + "/panel/draw").param("count", "1").with(as(manager)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/manager/projects/" + project.id() + "/panel/draw").param("count", "3").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl("/manager/projects/" + project.id()));
        List<AcceptanceSeat> panel = openSeats(project);
        sign(panel.get(1), "合格");
        Person expert = account(panel.get(0));
        String page = "/expert/acceptances/" + panel.get(0).id();
        mvc.perform(get("/expert/acceptances").with(as(expert))).andExpect(content().string(containsString(project.title())));
        mvc.perform(get(page).with(as(expert))).andExpect(status().isOk()).andExpect(content().string(containsString("验收")))
                .andExpect(content().string(not(containsString("材料齐全，对照任务书逐项核对"))));
        String file = files.ofProject(project.id()).get(0).id();
        mvc.perform(get(page + "/files/" + file).with(as(expert))).andExpect(status().isOk());
        mvc.perform(get(page + "/files/" + file).with(as(account(panel.get(1))))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/sign").param("grade", "优秀").param("opinion", "短").with(as(expert)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(page + "/sign").param("grade", "优秀").param("opinion", "对照任务书逐项核对，同意。").with(as(expert)).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(post(page + "/sign").param("grade", "合格").param("opinion", "对照任务书逐项核对，同意。").with(as(expert)).with(csrf()))
                .andExpect(status().isConflict());
        mvc.perform(get("/applicant/projects/" + project.id()).with(as(applicant)))
                .andExpect(content().string(not(containsString("验收专家"))));
    }

    @Test
    void holds_ledger_and_claims_are_read_by_a_supervisor_who_changes_nothing() throws Exception {
        Project project = running();
        Person supervisor = person(Role.SUPERVISOR, null);
        String page = "/manager/projects/" + project.id();
        mvc.perform(post(page + "/hold").param("holdReason", "核查").with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请选择原因")));
        mvc.perform(post(page + "/hold").param("holdKind", "INTEGRITY").param("holdReason", "核查").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(supervisor))).andExpect(content().string(containsString("失信或违规核查")))
                .andExpect(content().string(not(containsString("解除暂缓"))));
        mvc.perform(get("/manager/rounds/" + project.roundId() + "/ledger").with(as(supervisor))).andExpect(status().isOk())
                .andExpect(content().string(containsString("100 万元")));
        mvc.perform(post(page + "/integrity-breach").param("breachReason", "造假").with(as(supervisor)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post(page + "/integrity-breach").param("breachReason", "造假").with(as(manager)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        breach(project);
        mvc.perform(get("/manager/rounds/" + project.roundId() + "/claw-backs").with(as(supervisor)))
                .andExpect(content().string(containsString("60 万元")));
    }

    @Test
    void what_a_unit_has_to_do_for_its_projects_stands_first_on_its_home_page() throws Exception {
        Project signing = started("P12", "100");
        assertThat(todo()).containsExactly("签订任务书");
        Project project = running();
        assertThat(todo()).as("acceptance is years ahead").containsExactly("签订任务书");
        breach(project);
        String claim = claims.ofProject(project.id()).get(0).id();
        assertThat(todo()).as("not demanded yet").doesNotContain("退回资金");
        mvc.perform(post("/manager/claw-backs/" + claim + "/demand").param("workingDays", "5")
                .param("demandText", "请退回").with(as(manager)).with(csrf()));
        assertThat(todo()).contains("签订任务书", "退回资金");
        assertThat(home().select(".lx-todo a.btn").eachAttr("href")).contains(
                "/applicant/projects/" + signing.id() + "/papers/statement", "/applicant/claw-backs/" + claim);
        assertThat(home().select("section").first().attr("aria-labelledby")).isEqualTo("todo");
    }

    /** One manager asks on the project's page, another confirms. */
    private void breach(Project project) throws Exception {
        String page = "/manager/projects/" + project.id();
        mvc.perform(post(page + "/integrity-breach").param("breachReason", "审计发现申报材料系伪造").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl(page));
        String wish = Actors.as(manager, () -> wishes.waitingFor(ClaimIntegrityBreach.NAME, project.id())).orElseThrow().id();
        mvc.perform(get(page).with(as(manager))).andExpect(content().string(containsString("/manager/wishes/" + wish)));
        two.confirm(wish);
    }

    private List<String> todo() throws Exception {
        return home().select(".lx-todo a.btn").eachText();
    }

    private Document home() throws Exception {
        return Jsoup.parse(mvc.perform(get("/applicant").with(as(applicant))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void a_unit_pays_back_on_its_page_and_the_manager_confirms() throws Exception {
        Project project = running();
        breach(project);
        String id = claims.ofProject(project.id()).get(0).id();
        mvc.perform(get("/applicant/claw-backs/" + id).with(as(applicant))).andExpect(status().isNotFound());
        mvc.perform(post("/manager/claw-backs/" + id + "/demand").param("workingDays", "3").param("demandText", "请退回").with(as(manager)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("5 至 60 个工作日")));
        mvc.perform(post("/manager/claw-backs/" + id + "/demand").param("workingDays", "5").param("demandText", "请退回").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl("/manager/claw-backs/" + id));
        mvc.perform(get("/applicant/projects/" + project.id()).with(as(applicant))).andExpect(content().string(containsString("请退回财政资金 60 万元")));
        mvc.perform(post("/applicant/claw-backs/" + id).param("amount", "70").param("receivedOn", clock.now().toLocalDate().toString())
                        .param("bankReference", "TK-9").with(as(applicant)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不超过未退的 60 万元"))).andExpect(content().string(containsString("TK-9")));
        mvc.perform(post("/applicant/claw-backs/" + id).param("amount", "60").param("receivedOn", clock.now().toLocalDate().toString())
                .param("bankReference", "TK-9").with(as(applicant)).with(csrf())).andExpect(redirectedUrl("/applicant/claw-backs/" + id));
        mvc.perform(get("/applicant/claw-backs/" + id).with(as(stranger))).andExpect(status().isNotFound());
        String receipt = claims.receipts(id).get(0).id();
        mvc.perform(get("/manager/claw-backs/" + id).with(as(manager))).andExpect(content().string(containsString("确认到账")));
        mvc.perform(post("/manager/claw-backs/" + id + "/receipts/" + receipt + "/confirm").with(as(manager)).with(csrf()))
                .andExpect(redirectedUrl("/manager/claw-backs/" + id));
        assertThat(claims.find(id).orElseThrow().state()).isEqualTo(ClawBackState.CLOSED);
        mvc.perform(post("/manager/claw-backs/" + id + "/receipts/" + receipt + "/confirm").with(as(manager)).with(csrf()))
                .andExpect(status().isConflict());
    }

    private Project running() {
        Project project = started("P12", "100");
        stated(project);
        paidOut(project);
        return fresh(project);
    }

    private Person account(AcceptanceSeat seat) {
        return Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(seat.accountId()))).get(seat.accountId());
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
