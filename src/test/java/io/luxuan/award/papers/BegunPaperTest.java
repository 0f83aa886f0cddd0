package io.luxuan.award.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.actor.Actors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers of a project (P12) begin with what is known. */
class BegunPaperTest extends ProjectScene {
    @Autowired ApplicationFacts said;

    @Test
    void the_task_statement_begins_with_the_applications_budget_and_plan() {
        Project project = started("P12", "300");
        when(said.answers(any(), any())).thenReturn(Map.of(project.applicationId(), Map.of(
                "budget", Table.of(List.of(Map.of("item", "设备购置", "content", "工控机", "price", "10", "number", "2", "amount", "20"))).write(),
                "milestones", Table.of(List.of(Map.of("by", "2027-06-30", "work", "上线", "target", "三条产线"))).write(),
                "integrity", "yes")));
        PaperDraft draft = Actors.as(applicant, () -> drafts.open(project.id(), PaperKind.STATEMENT));
        assertThat(draft.savedAt()).isNull();
        assertThat(Table.read(draft.answers().get("budget")).rows().get(0).cells()).containsEntry("item", "设备购置").containsEntry("amount", "20");
        assertThat(Table.read(draft.answers().get("milestones")).rows().get(0).cells()).containsEntry("day", "2027-06-30");
        assertThat(draft.answers()).doesNotContainKey("integrity");
    }

    @Test
    void the_acceptance_begins_with_the_indicators_of_the_statement_that_binds() {
        Project project = started("P12", "300");
        stated(project);
        PaperDraft draft = Actors.as(applicant, () -> drafts.open(project.id(), PaperKind.ACCEPTANCE));
        assertThat(Table.read(draft.answers().get("achieved")).rows()).isNotEmpty();
        assertThat(draft.answers()).doesNotContainKey("summary");
    }
}
