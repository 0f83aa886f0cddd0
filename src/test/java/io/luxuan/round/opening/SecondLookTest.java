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

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.countersign.SettleWish;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundForm;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A round opens when two people have read the same text of it. */
@ServiceTest
class SecondLookTest {
    private static final String WHY = "请核对日期、条件和金额，无误请同意发布。";

    @Autowired DraftScene scene;
    @Autowired OwnersScene owners;
    @Autowired SecondLook look;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired ReadWishes wishes;
    @Autowired Rounds rounds;
    @Autowired ReadRoundDrafts drafts;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired MockMvc mvc;

    private String department;
    private Person author;
    private Person colleague;

    @BeforeEach
    void a_department_of_two_in_the_spring_of_2026() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        department = owners.department("轮次处");
        author = owners.manager(department);
        colleague = owners.manager(department);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void nothing_opens_before_somebody_else_agrees_and_then_it_opens_once() throws Exception {
        RoundForm form = draft();
        mvc.perform(scene.send(form, "/open", author)).andExpect(status().isConflict());
        page(form, author, allOf(containsString("请同事核对</button>"), not(containsString("发布轮次</button>"))));
        mvc.perform(scene.send(form, "/ask", author).param("reason", "看")).andExpect(status().is(422))
                .andExpect(content().string(containsString("不少于 10 个字")));
        mvc.perform(scene.send(form, "/ask", author).param("reason", WHY)).andExpect(redirectedUrl(DraftScene.page(form)));
        page(form, author, containsString("正在等待"));
        mvc.perform(get("/manager").with(DraftScene.as(colleague))).andExpect(content().string(containsString(waiting(form))));
        Actors.run(colleague, () -> settle.confirm(waiting(form)));
        page(form, author, allOf(containsString("已核对同意"), containsString("发布轮次</button>")));
        mvc.perform(scene.send(form, "/open", author)).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        mvc.perform(scene.send(form, "/open", author)).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(author))).andExpect(redirectedUrl("/manager/rounds/" + form.id()));
        assertThat(rounds.get(form.id()).title()).isEqualTo(form.title());
        assertThat(List.of(logged("round.draft-agree", form), logged("round.open", form), logged("round.draft-open", form))).containsExactly(1, 1, 1);
    }

    @Test
    void who_wrote_the_draft_cannot_agree_to_it() {
        Person third = owners.manager(department);
        RoundForm form = draft();
        String first = asked(form, author);
        Actors.run(author, () -> assertThatThrownBy(() -> settle.confirm(first)).hasMessage("countersign.own"));
        Actors.run(author, () -> settle.withdraw(first));
        Actors.run(colleague, () -> assertThatThrownBy(() -> look.wish(form.id(), WHY, false)).hasMessage("round.draft-author"));
        scene.takeOver(form, colleague);
        String second = asked(form, colleague);
        Actors.run(author, () -> assertThatThrownBy(() -> settle.confirm(second)).hasMessage("round.draft-writer"));
        Actors.run(third, () -> settle.confirm(second));
        scene.open(form, colleague);
        assertThat(rounds.titles(List.of(form.id()))).hasSize(1);
    }

    @Test
    void where_both_of_a_department_wrote_somebody_of_another_reads_it_and_agrees() throws Exception {
        RoundForm form = draft();
        scene.takeOver(form, colleague);
        jdbc.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        Person other = owners.manager(owners.department("别的处"));
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(other))).andExpect(status().isConflict());
        page(form, colleague, containsString("其他部门没有写过的管理人员"));
        String wish = asked(form, colleague);
        Actors.run(author, () -> assertThatThrownBy(() -> settle.confirm(wish)).hasMessage("round.draft-writer"));
        page(form, other, containsString("正在等待"));
        assertThat(Actors.as(other, wishes::onDesk)).anyMatch(one -> one.id().equals(wish));
        mvc.perform(get("/manager/wishes/" + wish).with(DraftScene.as(other))).andExpect(content().string(allOf(
                containsString(">同意</button>"), not(containsString(">确认</button>")), containsString("牵头部门以外"))));
        Actors.run(other, () -> settle.confirm(wish));
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(other))).andExpect(status().isConflict());
        scene.open(form, colleague);
        assertThat(rounds.titles(List.of(form.id()))).hasSize(1);
    }

    @Test
    void drafts_of_others_take_no_place_on_the_list() {
        RoundForm mine = draft();
        for (int others = 0; others < Slice.PAGE + 1; others++) {
            owners.lead(scene.kept("P1").id(), lead(owners.department("别的处")));
        }
        assertThat(Actors.as(author, () -> drafts.page(null)).rows()).extracting(RoundDraft::id).contains(mine.id());
    }

    @Test
    void a_draft_changed_after_the_agreement_asks_again() throws Exception {
        RoundForm form = draft();
        agreed(form);
        RoundForm later = scene.changed(form, Map.of("budget", "901"));
        mvc.perform(scene.keep(later, 1, author)).andExpect(status().is3xxRedirection());
        assertThatThrownBy(() -> scene.open(form, author)).hasMessage("round.draft-look");
        page(form, author, containsString("同意之后草稿又有改动"));
        mvc.perform(scene.keep(form, 2, author)).andExpect(status().is3xxRedirection());
        assertThatThrownBy(() -> scene.open(form, author)).as("changed back is changed").hasMessage("round.draft-look");
        assertThat(logged("round.draft-lapse", form)).isEqualTo(1);
        agreed(form);
        scene.open(form, author);
    }

    @Test
    void while_somebody_reads_it_the_draft_stands_still() throws Exception {
        RoundForm form = draft();
        mvc.perform(get(DraftScene.page(form) + "/edit").with(DraftScene.as(author))).andExpect(status().isOk());
        mvc.perform(get(DraftScene.page(form) + "/edit").with(DraftScene.as(colleague))).andExpect(redirectedUrl(DraftScene.page(form)));
        String wish = asked(form, author);
        mvc.perform(get(DraftScene.page(form) + "/edit").with(DraftScene.as(author))).andExpect(redirectedUrl(DraftScene.page(form)));
        RoundForm later = scene.changed(form, Map.of("budget", "902"));
        mvc.perform(scene.keep(later, 1, author)).andExpect(status().is(422)).andExpect(content().string(allOf(
                containsString("正在请人核对"), containsString("value=\"902\""))));
        jdbc.update("UPDATE round_draft SET form_text = REPLACE(form_text, ?, ?) WHERE id = ?", form.title(), "别的名称", form.id());
        Actors.run(colleague, () -> assertThatThrownBy(() -> settle.confirm(wish)).hasMessage("countersign.changed"));
    }

    @Test
    void a_draft_given_back_tells_why() throws Exception {
        RoundForm form = draft();
        String wish = asked(form, author);
        Actors.run(colleague, () -> settle.refuse(wish, "评审截止太紧，请再加一周时间"));
        page(form, author, allOf(containsString("评审截止太紧"), containsString("请同事核对</button>")));
        assertThatThrownBy(() -> scene.open(form, author)).hasMessage("round.draft-look");
    }

    @Test
    void the_second_person_reads_the_dates_and_what_differs_from_the_round_it_was_copied_from() throws Exception {
        clock.moveTo(LocalDateTime.of(2025, 3, 3, 9, 0));
        LocalDateTime now = clock.now();
        String earlier = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", "2025年度被照搬的轮次", 2025, now, now.plusDays(30),
                now.plusDays(40), now.plusDays(70), null)));
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        RoundForm form = scene.like("P1", earlier, Map.of("maximumLoad", "9"));
        owners.lead(form.id(), department);
        String wish = asked(form, scene.takenOver(form, author));
        List<String> lines = Actors.as(colleague, () -> wishes.get(wish)).lines();
        assertThat(lines).anyMatch(line -> line.startsWith("申报开始 20")).anyMatch(line -> line.startsWith("评审截止 20"))
                .anyMatch(line -> line.contains("每位专家最多评审项数") && line.endsWith("→ 9"));
        page(form, colleague, allOf(containsString("与“2025年度被照搬的轮次”的不同"), containsString("每位专家最多评审项数")));
    }

    @Test
    void where_nobody_else_is_there_one_opens_alone() {
        RoundForm form = draft();
        jdbc.update("UPDATE account SET enabled = FALSE WHERE id = ?", colleague.id());
        scene.open(form, author);
        assertThat(rounds.titles(List.of(form.id()))).hasSize(1);
    }

    @Test
    void two_clicks_open_one_round() throws Exception {
        RoundForm form = draft();
        agreed(form);
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (Person one : List.of(author, colleague)) {
                both.add(clicks.submit(() -> scene.open(form, one)));
            }
            for (Future<?> click : both) {
                click.get();
            }
        } finally {
            clicks.shutdownNow();
        }
        assertThat(List.of(logged("round.open", form), logged("round.draft-open", form))).containsExactly(1, 1);
    }

    private String lead(String staffed) {
        owners.manager(staffed);
        return staffed;
    }

    private RoundForm draft() {
        RoundForm form = scene.kept("P1");
        owners.lead(form.id(), department);
        scene.takenOver(form, author);
        return form;
    }

    private String asked(RoundForm form, Person person) {
        return Actors.as(person, () -> ask.ask(look.wish(form.id(), WHY, false)));
    }

    private void agreed(RoundForm form) {
        String wish = asked(form, author);
        Actors.run(colleague, () -> settle.confirm(wish));
    }

    private String waiting(RoundForm form) {
        return jdbc.queryForObject("SELECT id FROM two_person_wish WHERE subject_id = ? AND state = 'ASKED'", String.class, form.id());
    }

    private void page(RoundForm form, Person person, Matcher<String> shows) throws Exception {
        mvc.perform(get(DraftScene.page(form)).with(DraftScene.as(person))).andExpect(status().isOk()).andExpect(content().string(shows));
    }

    private int logged(String action, RoundForm form) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM (SELECT action, subject_id FROM audit_log UNION ALL "
                + "SELECT action, subject_id FROM audit_unsealed) a WHERE action = ? AND subject_id = ?", Integer.class, action, form.id());
    }
}
