package io.luxuan.round.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.owner.department.OwnersScene;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundForm;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What was begun is not lost, belongs to its department, and opens nothing. */
@ServiceTest
class RoundDraftTest {
    @Autowired DraftScene scene;
    @Autowired OwnersScene owners;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired MockMvc mvc;

    @BeforeEach
    void in_the_spring_of_2026() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_half_filled_form_is_kept_as_it_was_typed_and_resumed() throws Exception {
        RoundForm form = scene.typed("P1", Map.of("title", "2026年度未完成的轮次", "budget", "八百", "reviewBy", ""));
        mvc.perform(scene.keep(form, 0, DraftScene.AUTHOR)).andExpect(redirectedUrl(DraftScene.page(form) + "/edit"));
        mvc.perform(get(DraftScene.page(form) + "/edit").with(DraftScene.as(DraftScene.AUTHOR))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("value=\"2026年度未完成的轮次\""), containsString("value=\"八百\""))));
        for (String list : List.of("/manager/rounds/drafts", "/manager/rounds/new")) {
            mvc.perform(get(list).with(DraftScene.as(DraftScene.COLLEAGUE))).andExpect(content().string(containsString(DraftScene.page(form))));
        }
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(DraftScene.AUTHOR)))
                .andExpect(content().string(allOf(containsString("处没有填好"), not(containsString("/open\"")))));
        assertThat(rounds.titles(List.of(form.id()))).isEmpty();
    }

    @Test
    void a_form_keeps_itself_while_it_is_typed_and_the_log_tells_of_it_once() throws Exception {
        RoundForm form = scene.typed("P1", Map.of());
        mvc.perform(scene.keep(form, 0, DraftScene.AUTHOR).header("HX-Request", "true")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("草稿已保存"), containsString("name=\"revision\" value=\"1\""))));
        RoundForm later = scene.changed(form, Map.of("budget", "900"));
        mvc.perform(scene.keep(later, 1, DraftScene.AUTHOR).header("HX-Request", "true")).andExpect(content().string(containsString("value=\"2\"")));
        mvc.perform(scene.keep(later, 1, DraftScene.AUTHOR).header("HX-Request", "true")).andExpect(content().string(containsString("value=\"2\"")));
        assertThat(logged("round.draft", form.id())).isEqualTo(1);
    }

    @Test
    void another_window_overwrites_nothing_and_keeps_what_was_typed_in_it() throws Exception {
        RoundForm form = scene.kept("P1");
        mvc.perform(scene.keep(scene.changed(form, Map.of("budget", "901")), 1, DraftScene.AUTHOR)).andExpect(status().is3xxRedirection());
        RoundForm old = scene.changed(form, Map.of("budget", "902"));
        mvc.perform(scene.keep(old, 1, DraftScene.AUTHOR)).andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("另一个窗口"), containsString("value=\"902\""),
                        containsString("name=\"revision\" value=\"2\""))));
        mvc.perform(scene.keep(old, 1, DraftScene.AUTHOR).header("HX-Request", "true")).andExpect(status().isConflict());
        assertThat(scene.read(form).form().budget()).isEqualTo("901");
        mvc.perform(scene.keep(old, 2, DraftScene.AUTHOR)).andExpect(status().is3xxRedirection());
        assertThat(scene.read(form).form().budget()).as("once more, knowing of it").isEqualTo("902");
    }

    @Test
    void only_its_author_writes_until_a_colleague_takes_it_over() throws Exception {
        RoundForm form = scene.kept("P1");
        RoundForm other = scene.changed(form, Map.of("budget", "77"));
        mvc.perform(scene.keep(other, 1, DraftScene.COLLEAGUE)).andExpect(status().isConflict());
        mvc.perform(scene.send(form, "/take", DraftScene.COLLEAGUE)).andExpect(redirectedUrl(DraftScene.page(form)));
        mvc.perform(scene.send(form, "/take", DraftScene.COLLEAGUE)).andExpect(redirectedUrl(DraftScene.page(form)));
        mvc.perform(scene.keep(other, 1, DraftScene.COLLEAGUE)).andExpect(status().is3xxRedirection());
        mvc.perform(scene.keep(form, 2, DraftScene.AUTHOR)).andExpect(status().isConflict());
        assertThat(logged("round.draft-take", form.id())).isEqualTo(1);
    }

    @Test
    void a_draft_is_its_departments_and_nobody_elses() throws Exception {
        RoundForm form = scene.kept("P1");
        String ours = owners.department("草稿处");
        owners.lead(form.id(), ours);
        Person mine = owners.manager(ours);
        Person other = owners.manager(owners.department("另一处"));
        mvc.perform(get("/manager/rounds/drafts").with(DraftScene.as(mine))).andExpect(content().string(containsString(form.id())));
        mvc.perform(get("/manager/rounds/drafts").with(DraftScene.as(other))).andExpect(content().string(not(containsString(form.id()))));
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(other))).andExpect(status().isConflict());
        mvc.perform(scene.send(form, "/take", other)).andExpect(status().isConflict());
        mvc.perform(scene.send(form, "/drop", DraftScene.AUTHOR)).andExpect(status().isConflict());
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(new Person("sv", "sv", "监督", Role.SUPERVISOR, null))))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("/drop\""))));
    }

    @Test
    void a_draft_is_thrown_away_with_a_question_and_for_good() throws Exception {
        RoundForm form = scene.kept("P1");
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(DraftScene.AUTHOR)))
                .andExpect(content().string(containsString("data-confirm=\"放弃后不能恢复")));
        mvc.perform(scene.send(form, "/drop", DraftScene.COLLEAGUE)).andExpect(status().isConflict());
        mvc.perform(scene.send(form, "/drop", DraftScene.AUTHOR)).andExpect(redirectedUrl("/manager/rounds/drafts"));
        mvc.perform(scene.send(form, "/drop", DraftScene.AUTHOR)).andExpect(redirectedUrl("/manager/rounds/drafts"));
        mvc.perform(scene.keep(scene.changed(form, Map.of("budget", "1")), 1, DraftScene.AUTHOR)).andExpect(status().isConflict());
        mvc.perform(get("/manager/rounds/drafts").with(DraftScene.as(DraftScene.AUTHOR))).andExpect(content().string(not(containsString(form.id()))));
        assertThat(logged("round.draft-drop", form.id())).isEqualTo(1);
    }

    @Test
    void a_round_that_there_is_becomes_no_draft() throws Exception {
        LocalDateTime now = clock.now();
        String round = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", "2026年度已有的轮次", 2026, now, now.plusDays(30),
                now.plusDays(40), now.plusDays(70), null)));
        RoundForm form = scene.typed("P1", Map.of());
        RoundForm hijack = RoundForm.read(round, "P1", form.fields());
        mvc.perform(scene.keep(hijack, 0, DraftScene.AUTHOR)).andExpect(status().isConflict());
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM round_draft WHERE id = ?", Integer.class, round)).isZero();
    }

    @Test
    void it_is_assured_that_what_is_wrong_in_it_opens_nothing() {
        RoundForm form = scene.kept(scene.typed("P1", Map.of("closesAt", "")));
        assertThatThrownBy(() -> scene.open(form, DraftScene.AUTHOR)).hasMessage("round.open");
        assertThat(rounds.titles(List.of(form.id()))).isEmpty();
    }

    private int logged(String action, String id) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM (SELECT action, subject_id FROM audit_log UNION ALL "
                + "SELECT action, subject_id FROM audit_unsealed) a WHERE action = ? AND subject_id = ?", Integer.class, action, id);
    }
}
