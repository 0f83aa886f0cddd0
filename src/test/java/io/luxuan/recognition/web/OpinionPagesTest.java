package io.luxuan.recognition.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What a manager enters of another department's opinion, and what the meeting reads of it. */
@ServiceTest
class OpinionPagesTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JudgedMapper judged;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

    private CallScene scene;
    private Round round;
    private Person manager;

    @BeforeEach
    void opened() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P12b");
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void who_needs_land_is_asked_about_and_nobody_else() throws Exception {
        String at = "/manager/recognitions/";
        mvc.perform(get(at + application("需要新增建设用地")).with(As.person(manager))).andExpect(status().isOk())
                .andExpect(content().string(containsString("省自然资源厅意见"))).andExpect(content().string(containsString("来文文号")));
        mvc.perform(get(at + application("不涉及用地")).with(As.person(manager))).andExpect(content().string(not(containsString("省自然资源厅意见"))));
    }

    @Test
    void the_meeting_reads_what_was_said_and_what_was_typed_stays() throws Exception {
        String id = application("需要新增建设用地");
        mvc.perform(post("/manager/recognitions/" + id + "/opinion").param("agrees", "false").param("document", "鲁自然资函9号")
                .with(As.person(manager)).with(csrf())).andExpect(status().is(422)).andExpect(content().string(containsString("鲁自然资函9号")));
        facts.update("INSERT INTO recognition_opinion VALUES "
                + "(?, ?, FALSE, '鲁自然资函9号', DATE '2026-03-02', '占用耕地', 'm', TIMESTAMP '2026-03-02 09:00:00')",
                id, round.id());
        judged.insertAll(List.of(Judged.checked(id, round.id(), true, null, "m", clock.now())));
        mvc.perform(get("/manager/rounds/" + round.id() + "/recognition").with(As.person(manager))).andExpect(status().isOk())
                .andExpect(content().string(containsString("占用耕地"))).andExpect(content().string(containsString("鲁自然资函9号，2026-03-02")));
    }

    private String application(String land) {
        Person unit = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, scene.department()));
        String id = scene.submitted(round, unit, Map.of("landKind", land));
        facts.update("UPDATE application SET status = 'ACCEPTED' WHERE id = ?", id);
        return id;
    }
}
