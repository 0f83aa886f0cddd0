package io.luxuan.round.opening;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import io.luxuan.round.RoundForm;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A draft is read on the very pages that others will have of the round. */
@ServiceTest
class PreviewRoundTest {
    @Autowired DraftScene scene;
    @Autowired MovableClock clock;
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
    void a_draft_is_previewed_as_the_applicant_will_see_it_and_nothing_can_be_done_there() throws Exception {
        RoundForm form = scene.kept(scene.typed("P12", Map.of("title", "2026年度预览的轮次", "closesAt", "2026-04-07T17:00")));
        preview(form, "guide").andExpect(view().name("application/guide")).andExpect(content().string(allOf(
                containsString("2026年度预览的轮次"), containsString("2026-04-07 17:00"), containsString("申报条件"), containsString("inert"),
                containsString("现在还没有发布"))));
        preview(form, "rules").andExpect(view().name("round/rules")).andExpect(content().string(allOf(
                containsString("2026年度预览的轮次"), containsString("本轮次的规则"), containsString("现在还没有发布"))));
        preview(form, "form").andExpect(view().name("application/edit")).andExpect(content().string(allOf(
                containsString("2026年度预览的轮次"), containsString("inert"), containsString("2026-04-07 17:00:00"),
                not(containsString("查看进度")), containsString("现在还没有发布"))));
    }

    @Test
    void what_is_not_filled_in_yet_has_no_preview() throws Exception {
        RoundForm form = scene.kept(scene.typed("P1", Map.of("closesAt", "")));
        for (String page : new String[] {"guide", "rules", "form"}) {
            preview(form, page).andExpect(view().name("round/preview-none"));
        }
    }

    @Test
    void applicants_see_nothing_of_a_draft() throws Exception {
        RoundForm form = scene.kept("P1");
        Person applicant = new Person("draft-applicant", "draft-applicant", "申报人", Role.APPLICANT, null);
        mvc.perform(get(DraftScene.page(form) + "/preview/guide").with(DraftScene.as(applicant))).andExpect(status().isForbidden());
        mvc.perform(get("/applicant/rounds/" + form.id()).with(DraftScene.as(applicant))).andExpect(status().isNotFound());
        mvc.perform(get("/programmes/rounds/" + form.id())).andExpect(status().isNotFound());
    }

    private ResultActions preview(RoundForm form, String page) throws Exception {
        return mvc.perform(get(DraftScene.page(form) + "/preview/" + page).with(DraftScene.as(DraftScene.COLLEAGUE))).andExpect(status().isOk());
    }
}
