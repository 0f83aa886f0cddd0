package io.luxuan.award.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.WorkItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever checked a paper checks it again, until its unit began the next one or money became due. */
class TakeBackPaperTest extends ProjectScene {
    private static final String WHY = "看错了版本";

    @Autowired TakeBackPaper takeBack;
    @Autowired PaperMapper papers;
    @Autowired MockMvc web;

    @Test
    void a_return_is_taken_back_and_the_paper_waits_as_it_was_handed_in() throws Exception {
        Project project = returned();
        String page = "/manager/projects/" + project.id();
        assertThat(body(page)).contains("撤回我的上一步", "单位还没有开始修改");
        web.perform(post(page + "/take-back").param("again", "").with(as(manager)).with(csrf())).andExpect(status().is(422));
        web.perform(post(page + "/take-back").param("again", WHY).with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT_CHECK);
        assertThat(fresh(project).dueAt()).isNull();
        assertThat(open(project)).containsExactly("approve-task-statement");
        assertThat(body(page)).contains(WHY).doesNotContain("撤回我的上一步");
        approve(project, PaperKind.STATEMENT, 1);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.RUNNING);
    }

    @Test
    void what_its_unit_has_begun_to_change_and_what_a_colleague_returned_stays_returned() {
        Project project = returned();
        Person colleague = person(Role.MANAGER, null);
        assertThatThrownBy(() -> Actors.run(colleague, () -> takeBack.takeBack(project.id(), WHY))).hasMessage("take-back.not-mine");
        Actors.run(applicant, () -> drafts.save(project.id(), PaperKind.STATEMENT, 2, statement(project)));
        assertThatThrownBy(() -> Actors.run(manager, () -> takeBack.takeBack(project.id(), WHY))).hasMessage("take-back.went-on");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT);
        assertThat(open(project)).containsExactly("sign-task-statement");
    }

    @Test
    void an_approval_is_taken_back_before_the_certificate_and_never_after_money_is_due() {
        Project voucher = started("P7", "20");
        submit(voucher, PaperKind.STATEMENT, statement(voucher));
        approve(voucher, PaperKind.STATEMENT, 1);
        assertThat(fresh(voucher).state()).isEqualTo(ProjectState.CERTIFICATE);
        Actors.run(manager, () -> takeBack.takeBack(voucher.id(), WHY));
        assertThat(open(voucher)).containsExactly("approve-task-statement");
        approve(voucher, PaperKind.STATEMENT, 1);
        assertThat(open(voucher)).containsExactly("submit-certificate");

        Project research = started("P1", null);
        submit(research, PaperKind.STATEMENT, statement(research));
        approve(research, PaperKind.STATEMENT, 1);
        assertThat(Actors.as(manager, () -> takeBack.offered(fresh(research)))).isEmpty();
        assertThatThrownBy(() -> Actors.run(manager, () -> takeBack.takeBack(research.id(), WHY))).hasMessage("take-back.went-on");
    }

    private Project returned() {
        Project project = started("P1", null);
        submit(project, PaperKind.STATEMENT, statement(project));
        Actors.run(manager, () -> decidePaper.giveBack(project.id(), PaperKind.STATEMENT, 1, "请补充里程碑"));
        return fresh(project);
    }

    private List<String> open(Project project) {
        return Actors.as(manager, () -> tasks.openOf(List.of(project.id()), 10)).stream().map(WorkItem::taskKey).toList();
    }

    private String body(String path) throws Exception {
        return web.perform(get(path).with(as(manager))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
