package io.luxuan.award.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mid-term report of a project (P1) with two milestones. */
class MidtermReportTest extends ProjectScene {
    @Autowired PaperMapper papers;

    private Project reporting() {
        Project project = started("P1", null);
        Map<String, String> statement = new LinkedHashMap<>(statement(project));
        statement.put("milestones", Table.of(List.of(milestone(project, "算法", "40"), milestone(project, "样机", "60"))).write());
        assertThat(submit(project, PaperKind.STATEMENT, statement)).isEmpty();
        approve(project, PaperKind.STATEMENT, 1);
        clock.moveTo(project.midtermAt().plusHours(1));
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(project.roundId()));
        return fresh(project);
    }

    private static Map<String, String> milestone(Project project, String title, String share) {
        return Map.of("title", title, "day", project.endsOn().toString(), "deliverable", "报告", "share", share);
    }

    private Map<String, String> report(Table reached) {
        return Map.of("progress", "顺利", "spent", "12.5", "reached", reached.write());
    }

    @Test
    void it_begins_with_a_row_for_each_milestone_and_one_that_was_taken_away_stays_away() {
        Project project = reporting();
        assertThat(table(project).rows()).extracting(row -> row.text("title")).containsExactly("算法", "样机");
        PaperForm form = rounds.programmeOf(project.roundId()).paper(Kind.MIDTERM);
        Question reached = form.question("reached").orElseThrow();
        Actors.run(applicant, () -> drafts.change(project.id(), PaperKind.MIDTERM, 1, reached, table -> table.without(2)));
        assertThat(table(project).rows()).extracting(row -> row.text("title")).containsExactly("算法");
    }

    @Test
    void each_milestone_is_reported_on_and_what_is_not_done_explained() {
        Project project = reporting();
        Table begun = table(project);
        Table silent = begun.with(1, "state", "已完成").with(2, "state", "滞后");
        assertThat(submit(project, PaperKind.MIDTERM, report(silent)).toString()).contains("没有完成的里程碑，请说明原因和安排");
        Table shortened = silent.without(2);
        assertThat(submit(project, PaperKind.MIDTERM, report(shortened)).toString()).contains("award.reached-missing").contains("样机");
        assertThat(submit(project, PaperKind.MIDTERM, report(silent.with(2, "note", "设备晚到")))).isEmpty();
        Paper report = papers.latest(project.id(), PaperKind.MIDTERM).orElseThrow();
        PaperForm form = rounds.programmeOf(project.roundId()).paper(Kind.MIDTERM);
        Milestone second = Milestone.of(rounds.programmeOf(project.roundId()).paper(Kind.STATEMENT),
                papers.inForce(project.id()).orElseThrow().answers()).get(1);
        assertThat(Reached.of(form, report.answers(), second)).contains(new Reached("滞后", "设备晚到", false, true));
    }

    private Table table(Project project) {
        return Actors.as(applicant, () -> Table.read(drafts.open(project.id(), PaperKind.MIDTERM).answers().get("reached")));
    }
}
