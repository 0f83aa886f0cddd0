package io.luxuan.watch.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServiceTest
class ManyDueTest {
    private static final Person MANAGER = new Person("many-due-manager", "md", "管理员", Role.MANAGER, null);
    private static final String REASON = "补充材料集中到达，人手不足";

    @Autowired MockMvc web;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private final List<String> chosen = new ArrayList<>();
    private String round;
    private LocalDateTime due;

    @BeforeEach
    void fortyChecksOfARound() {
        LocalDateTime now = clock.now();
        due = now.toLocalDate().plusDays(2).atTime(23, 59, 59);
        round = Actors.as(MANAGER, () -> rounds.open(new OpenRound("P1", "一并延期轮次", 2026, now.plusDays(1), now.plusDays(10),
                now.plusDays(15), now.plusDays(40), null)));
        for (int at = 0; at < 38; at++) {
            task("application-review", "formality-check", due);
        }
        task("application-review", "recommend", due);
        task("application-review", "formality-check", due.plusDays(60));
    }

    @AfterEach
    void takeAway() {
        jdbc.update("DELETE FROM work_item WHERE round_id = ?", round);
    }

    private void task(String process, String key, LocalDateTime dueAt) {
        String id = Ids.next();
        chosen.add(id);
        jdbc.update("""
                INSERT INTO work_item (task_id, process_key, task_key, subject_id, round_id, candidate, opened_at, due_at, sort_at)
                VALUES (?, ?, ?, ?, ?, 'role:MANAGER', ?, ?, ?)""", id, process, key, Ids.next(), round, clock.now(), dueAt, dueAt);
    }

    private ResultActions send(String path, LocalDate day, String reason) throws Exception {
        MockHttpServletRequestBuilder request = post("/manager/rounds/" + round + "/tasks/due" + path).with(csrf())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null,
                        List.of(new SimpleGrantedAuthority("ROLE_MANAGER")))));
        chosen.forEach(id -> request.param("task", id));
        return web.perform(day == null ? request : request.param("day", day.toString()).param("reason", reason));
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private long dueAt(LocalDateTime moment) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM work_item WHERE round_id = ? AND due_at = ?", Long.class, round, moment);
    }

    @Test
    void forty_are_chosen_each_is_told_what_becomes_of_it_and_only_then_they_are_put_off() throws Exception {
        LocalDate day = due.toLocalDate().plusDays(7);
        assertThat(page(send("", null, null).andExpect(status().isOk())).select("tbody tr")).hasSize(40);
        Document preview = page(send("/preview", day, REASON).andExpect(status().isOk()));
        assertThat(preview.select("[role=status]").text()).contains("将延长 38 项，2 项不延长");
        assertThat(preview.select("tbody tr").eachText()).filteredOn(row -> row.contains("不延长")).hasSize(2)
                .anyMatch(row -> row.contains("不能单独延长")).anyMatch(row -> row.contains("须晚于现在的期限"));
        assertThat(dueAt(due)).isEqualTo(39);
        send("/done", day, REASON).andExpect(flash().attribute("doneArguments", List.of(38)));
        assertThat(dueAt(day.atTime(23, 59, 59))).isEqualTo(38);
        assertThat(dueAt(due)).isEqualTo(1);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM (SELECT round_id, action FROM audit_log UNION ALL "
                + "SELECT round_id, action FROM audit_unsealed) a WHERE round_id = ? AND action = 'task.put-off'", Long.class, round))
                .isEqualTo(38);
    }

    @Test
    void sent_twice_it_is_done_once() throws Exception {
        LocalDate day = due.toLocalDate().plusDays(7);
        send("/done", day, REASON).andExpect(flash().attribute("done", "tasks.put-off.many.done"));
        send("/done", day, REASON).andExpect(flash().attribute("problem", "refusal.task.none-put-off"));
    }

    @Test
    void what_is_wrong_for_all_is_told_at_its_field_and_nothing_is_changed() throws Exception {
        Document again = page(send("/preview", clock.now().toLocalDate().minusDays(1), "短").andExpect(status().isUnprocessableContent()));
        assertThat(again.text()).contains("须晚于现在的期限", "理由至少写");
        assertThat(again.select("input[name=task]")).hasSize(40);
        chosen.clear();
        send("", null, null).andExpect(flash().attribute("problem", "tasks.put-off.many.none"));
        assertThat(dueAt(due)).isEqualTo(39);
    }
}
