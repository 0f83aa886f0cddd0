package io.luxuan.application.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.form.As;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.form.Table;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A scenario (P12) that was sent back for correction, and what it says differently now. */
@ServiceTest
class VersionsComparedTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Drafts drafts;
    @Autowired JdbcTemplate rows;
    @Autowired SaveAnswer save;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;

    Person applicant;
    Person recommender;
    Person manager;
    String id;

    @BeforeEach
    void anApplicationToBeCorrected() {
        Round round = scene.open("P12");
        String department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
        id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        Actors.run(manager, () -> check.giveBack(id, Map.of("title", "名称过长")));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private void corrected(Map<String, String> answers) {
        Actors.run(applicant, () -> save.saveAll(id, answers));
        scene.submit(applicant, id);
    }

    private Table table(String key) {
        return Table.read(drafts.read(id).answers().get(key));
    }

    private Document page(Person person, String role) throws Exception {
        return Jsoup.parse(mvc.perform(get("/" + role + "/applications/" + id + "/versions").with(As.person(person))).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(Person person, String address) throws Exception {
        return mvc.perform(get(address).with(As.person(person))).andReturn().getResponse().getStatus();
    }

    @Test
    void only_what_changed_is_shown_with_both_texts() throws Exception {
        String before = drafts.read(id).answers().get("title");
        corrected(Map.of("title", "新的名称"));
        for (Document page : new Document[] {page(applicant, "applicant"), page(recommender, "recommender"), page(manager, "manager")}) {
            assertThat(page.select(".lx-entry-label").eachText()).containsExactly("场景名称");
            assertThat(page.select(".lx-before").eachText()).containsExactly(before);
            assertThat(page.select(".lx-after").eachText()).containsExactly("新的名称");
        }
    }

    @Test
    void in_tables_rows_and_cells_are_told_apart() throws Exception {
        Table plan = table("milestones");
        int first = plan.rows().get(0).id();
        int second = plan.rows().get(1).id();
        Table changed = plan.with(first, "target", "覆盖三个车间").without(second).with(plan.rows().get(1).cells())
                .with(Map.of("by", "2027-06-30", "work", "推广", "target", "通过验收"));
        corrected(Map.of("milestones", changed.write()));
        Document page = page(manager, "manager");
        assertThat(page.select("tbody th").eachText()).containsExactly("第1行 修改", "第3行 新增");
        assertThat(page.select("tbody .lx-before")).hasSize(1);
        assertThat(page.select("tbody .lx-after").eachText()).contains("覆盖三个车间", "通过验收", "2027-06-30");
    }

    @Test
    void who_joined_and_who_left_the_team_is_told() throws Exception {
        corrected(Map.of("title", "新的名称"));
        rows.update("DELETE FROM application_party WHERE application_id = ? AND version_no > 0", id);
        member(1, 1, "张一", "山东大学");
        member(1, 2, "李二", "济南大学");
        member(2, 1, "张一", "青岛大学");
        Document page = page(manager, "manager");
        assertThat(page.select("section.card h2").eachText()).contains("项目组成员（负责人除外）");
        assertThat(page.select("tbody th").eachText()).containsExactly("第1行 修改", "第2行 删除");
        assertThat(page.select("tbody").text()).contains("青岛大学").contains("李二");
    }

    private void member(int version, int order, String person, String institution) {
        rows.update("""
                INSERT INTO application_party (application_id, version_no, kind, order_no, person, person_key, institution, title, reason, contact)
                VALUES (?, ?, 'MEMBER', ?, ?, ?, ?, '', '', '')""", id, version, order, person, person, institution);
    }

    @Test
    void one_version_alone_is_compared_with_nothing() throws Exception {
        assertThat(page(applicant, "applicant").text()).contains("只提交过一版");
        assertThat(page(applicant, "applicant").select("select")).isEmpty();
    }

    @Test
    void versions_that_do_not_exist_and_other_peoples_are_not_there() throws Exception {
        assertThat(status(applicant, "/applicant/applications/" + id + "/versions?from=1&to=2")).isEqualTo(404);
        assertThat(status(applicant, "/applicant/applications/" + id + "/versions?from=0&to=1")).isEqualTo(404);
        Person stranger = scene.applicantUnder(scene.department());
        assertThat(status(stranger, "/applicant/applications/" + id + "/versions")).isEqualTo(404);
    }
}
