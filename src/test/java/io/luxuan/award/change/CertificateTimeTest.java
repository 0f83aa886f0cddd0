package io.luxuan.award.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 延长取得证书的期限: whatever the answer and however late, the unit has days left, once. */
class CertificateTimeTest extends ProjectScene {
    @Autowired AskForChange ask;
    @Autowired DecideProjectChange decide;
    @Autowired ProjectChangeMapper changes;
    @Autowired JdbcTemplate facts;

    @Test
    void time_granted_after_its_own_last_day_is_at_least_that_of_a_return() {
        Project project = awaiting();
        asked(project, project.certificateDue().toLocalDate().plusDays(3));
        clock.moveTo(project.certificateDue().plusDays(20));
        Actors.run(manager, () -> decide.approve(project.id(), open(project).id(), null));
        isDue(project, AcceptanceRules.againAfterReturn(project.certificateDue().plusDays(20)));
    }

    @Test
    void a_refusal_after_the_end_moves_all_that_tells_the_end_and_leaves_no_second_request() {
        Project project = awaiting();
        asked(project, project.certificateDue().toLocalDate().plusDays(90));
        LocalDateTime late = project.certificateDue().plusDays(5);
        clock.moveTo(late);
        Actors.run(manager, () -> decide.refuse(project.id(), open(project).id(), "理由不充分"));
        isDue(project, AcceptanceRules.againAfterReturn(late));
        assertThatThrownBy(() -> asked(project, late.toLocalDate().plusDays(90))).isInstanceOf(Refusal.class).hasMessage("award.certificate-refused");
    }

    private Project awaiting() {
        Project project = started("P7", "100");
        stated(project);
        facts.update("UPDATE project SET ends_on = ? WHERE id = ?", project.endsOn().plusYears(1), project.id());
        Project fresh = fresh(project);
        clock.moveTo(fresh.certificateDue().minusDays(2));
        return fresh;
    }

    private void asked(Project project, LocalDate until) {
        Map<String, String> answers = Map.of("reason", "评测机构排期", "certifiedBy", until.toString());
        assertThat(Actors.as(applicant, () -> ask.ask(project.id(), ChangeKind.CERTIFICATE, answers))).isEmpty();
    }

    private Change open(Project project) {
        return changes.ofProject(project.id()).stream().filter(change -> change.state().isOpen()).findFirst().orElseThrow();
    }

    private void isDue(Project project, LocalDateTime due) {
        assertThat(fresh(project).certificateDue()).isEqualTo(due);
        assertThat(fresh(project).dueAt()).isEqualTo(due);
        assertThat(Actors.as(manager, () -> tasks.open("submit-certificate", project.id(), null)).orElseThrow().dueAt()).isEqualTo(due);
    }
}
