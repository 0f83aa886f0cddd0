package io.luxuan.award.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.Project;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.TwoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 一领域一基地: a base holds its field until it is lost. */
class LostFieldsTest extends ProjectScene {
    @Autowired ClaimIntegrityBreach breach;
    @Autowired TwoPeople two;
    @Autowired JdbcTemplate facts;

    @Test
    void who_fails_for_good_leaves_the_field_to_others() {
        Project project = graded("不合格");
        assertThat(heldFields(project)).as("a correction is still open").isEqualTo(1);
        correctionHandedIn(project);
        grade(project, 1, "不合格");
        assertThat(heldFields(project)).isZero();
    }

    @Test
    void what_was_won_by_a_lie_leaves_the_field_to_others() {
        Project project = graded("优秀");
        assertThat(heldFields(project)).isEqualTo(1);
        Actors.run(manager, () -> two.agree(breach.wish(project.id(), "审计发现申报材料系伪造，骗取立项")));
        assertThat(heldFields(project)).isZero();
    }

    private Project graded(String grade) {
        Project project = started("P12", "100");
        facts.update("INSERT INTO field_occupation (programme_id, field, round_id, application_id, year_no) VALUES ('P11', 'steel', ?, ?, 2026)",
                project.roundId(), project.applicationId());
        stated(project);
        paidOut(project);
        acceptanceHandedIn(project);
        grade(project, 1, grade);
        return project;
    }

    private int heldFields(Project project) {
        return facts.queryForObject("SELECT COUNT(*) FROM field_occupation WHERE round_id = ? AND application_id = ? AND freed_at IS NULL",
                Integer.class, project.roundId(), project.applicationId());
    }
}
