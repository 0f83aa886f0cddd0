package io.luxuan.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.Project;
import io.luxuan.shared.actor.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** Papers of a project, for the department and for the unit that carries it. */
class PaperProjectsTest extends ProjectScene {
    @Autowired MockMvc web;

    @Test
    void a_project_from_its_task_statement_to_its_acceptance_on_paper() throws Exception {
        Project project = started("P12", "300");
        String documents = "/projects/" + project.id() + "/documents/";
        assertThat(take("/manager" + documents + "task-statement.docx", manager, 409).getContentAsString()).contains("还没有形成");
        stated(project);
        TakenPaper statement = TakenPaper.of(take("/applicant" + documents + "task-statement.pdf", applicant, 200));
        assertThat(statement.text()).contains("项目任务书").contains(project.numberText()).contains("300.00").contains("里程碑");
        take("/applicant" + documents + "acceptance-opinion.pdf", applicant, 409);
        acceptanceHandedIn(project);
        grade(project, 1, "优秀");
        TakenPaper acceptance = TakenPaper.of(take("/manager" + documents + "acceptance-opinion.docx", manager, 200));
        assertThat(acceptance.text()).contains("优秀").contains("专家意见").doesNotContain("验收专家");
        assertThat(take("/applicant/projects/" + project.id(), applicant, 200).getContentAsString()).contains("acceptance-opinion.pdf");
        assertThat(take("/manager/projects/" + project.id(), manager, 200).getContentAsString()).contains("task-statement.docx");

        paidOut(project);
        TakenPaper payments = TakenPaper.of(take("/manager/rounds/" + project.roundId() + "/documents/payments.xlsx", manager, 200));
        assertThat(payments.rows()).hasSize(3);
        assertThat(payments.rows().get(1)).contains("首笔拨付", "180", "已拨付");
        String list = "/manager/rounds/" + project.roundId() + "/projects.xlsx";
        assertThat(TakenPaper.of(take(list + "?state=CLOSED", manager, 200)).rows().get(1)).contains(project.numberText(), "300", "优秀");
        assertThat(TakenPaper.of(take(list + "?state=STATEMENT", manager, 200)).rows()).hasSize(1);
    }

    @Test
    void other_units_and_other_roles_find_no_paper_of_a_project() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        String paper = "/projects/" + project.id() + "/documents/task-statement.pdf";
        take("/applicant" + paper, stranger, 404);
        take("/manager" + paper, applicant, 403);
        take("/applicant" + paper, manager, 403);
    }

    private MockHttpServletResponse take(String path, Person person, int status) throws Exception {
        MockHttpServletResponse response = web.perform(get(path).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())))))).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        assertThat(response.getStatus()).isEqualTo(status);
        return response;
    }
}
