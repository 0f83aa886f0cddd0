package io.luxuan.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every part of a draft is written in forms, each field saved while it is typed. */
@ServiceTest
class DraftFormsTest {
    private static final Person AUTHOR = new Person("forms-1", "forms-1", "王编制", Role.MANAGER, null);
    private static final long UNNOTICED_MS = 500;

    @Autowired MockMvc mvc;
    @Autowired StartDraft start;
    @Autowired ReadDrafts reading;
    @Autowired JdbcTemplate jdbc;

    private String draft;

    @BeforeEach
    void copied() {
        draft = Actors.as(AUTHOR, () -> start.copy("P12", 5, "K7"));
    }

    @AfterEach
    void without_it() {
        jdbc.update("DELETE FROM programme_draft WHERE author_id = 'forms-1'");
    }

    @Test
    void every_part_has_a_page_without_a_bare_key() throws Exception {
        for (String at : List.of("", "policy", "policies", "quota", "funding", "eligibility", "fields", "form", "form.sections.0",
                "form.sections.0.questions.4", "rubric", "panel", "scoring", "secondStage", "constraints", "publicity", "project", "claim",
                "recognition", "formality", "papers", "papers.0", "papers.0.questions.0", "imports", "numbers")) {
            page(at).andExpect(status().isOk()).andExpect(content().string(allOf(not(containsString("??")), not(containsString(">edit.")),
                    containsString("id=\"edit-form\""))));
        }
        page("form.sections.99").andExpect(status().isNotFound());
        page("nowhere").andExpect(status().isNotFound());
    }

    @Test
    void a_field_is_saved_as_it_is_typed_and_the_rest_of_the_file_stays() throws Exception {
        String before = one().yamlText();
        typed("quota", "quota.target", "１２").andExpect(header().string("HX-Trigger", "draft-saved"))
                .andExpect(content().string(containsString("已保存")));
        String after = one().yamlText();
        assertThat(after).contains("quota: {type: ABOUT, target: 12, band: 2}").startsWith(before.lines().findFirst().orElseThrow());
        typed("quota", "quota.target", "10");
        assertThat(after.replace("target: 12", "target: 10")).isEqualTo(one().yamlText());
    }

    @Test
    void what_is_half_typed_is_kept_and_its_fault_stands_at_the_field() throws Exception {
        typed("quota", "quota.target", "十个").andExpect(content().string(allOf(
                containsString("id=\"e-quota.target\""), containsString("“目标数（项）”应为整数，不能是“十个”。"))));
        assertThat(one().yamlText()).contains("target: 十个");
        page("quota").andExpect(content().string(allOf(containsString("value=\"十个\""), containsString("“目标数（项）”应为整数"))));
        typed("rubric", "rubric.criteria.0.max", "31");
        page("rubric").andExpect(content().string(not(containsString("目标数"))));
        typed("quota", "quota.target", "10");
        page("rubric").andExpect(content().string(containsString("各项满分之和应为 100，现在是 101")));
    }

    @Test
    void the_guide_the_form_and_the_card_are_seen_as_others_will_see_them() throws Exception {
        typed("form.sections.0.questions.0", "form.sections.0.questions.0.label", "场景全称");
        typed("rubric", "rubric.criteria.0.label", "成效与数据");
        preview("guide").andExpect(content().string(allOf(containsString("场景全称"), containsString("成效与数据"))));
        preview("form").andExpect(content().string(allOf(containsString("场景全称"), containsString("inert"), containsString("保存草稿"))));
        preview("card").andExpect(content().string(allOf(containsString("成效与数据"), containsString("inert"), containsString("评审意见"))));
        typed("quota", "quota.target", "十个");
        for (String view : List.of("guide", "form", "card")) {
            preview(view).andExpect(content().string(containsString("补全后才能预览")));
        }
    }

    private ResultActions preview(String view) throws Exception {
        return mvc.perform(get("/manager/programmes/drafts/" + draft + "/preview/" + view).with(as(AUTHOR))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void questions_come_move_and_go_and_what_was_typed_beside_them_is_not_lost() throws Exception {
        int questions = reading(one()).split("key:").length;
        String target = press("form.sections.0", "add:form.sections.0.questions", "form.sections.0.title", "一、基本情况");
        assertThat(target).endsWith("at=form.sections.0.questions.8");
        assertThat(one().yamlText()).contains("title: 一、基本情况");
        typed("form.sections.0.questions.8", "form.sections.0.questions.8.key", "newOne");
        typed("form.sections.0.questions.8", "form.sections.0.questions.8.label", "新题目");
        assertThat(reading(one()).split("key:")).hasSize(questions + 1);
        press("form.sections.0", "up:form.sections.0.questions.8", "form.sections.0.title", "一、基本情况");
        assertThat(one().yamlText().indexOf("新题目")).isLessThan(one().yamlText().indexOf("场景摘要"));
        press("form.sections.0", "remove:form.sections.0.questions.7", "form.sections.0.title", "一、基本情况");
        assertThat(one().yamlText()).doesNotContain("新题目").contains("场景摘要");
    }

    @Test
    void a_window_that_shows_another_order_writes_into_no_other_question() throws Exception {
        int seen = one().layoutNo();
        press("form.sections.0", "remove:form.sections.0.questions.0", "form.sections.0.title", "一、基本信息");
        mvc.perform(post(address("form.sections.0.questions.1")).with(as(AUTHOR)).with(csrf()).header("HX-Request", "true")
                .param("layout", String.valueOf(seen)).param("v.form.sections.0.questions.1.label", "重点领域改"))
                .andExpect(status().is4xxClientError()).andExpect(content().string(containsString("请重新打开本页再改")));
        assertThat(one().yamlText()).doesNotContain("重点领域改");
    }

    /** One request is one question: parse, write, check the whole programme, store. */
    @Test
    void forty_questions_are_edited_without_a_wait_that_one_notices() throws Exception {
        for (int at = 0; at < 40; at++) {
            press("form.sections.3", "add:form.sections.3.questions", "form.sections.3.title", "四、投资与实施计划");
        }
        List<Long> times = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            String place = "form.sections.3.questions." + at;
            long begun = System.nanoTime();
            mvc.perform(sent(place).param("v." + place + ".key", "asked" + at).param("v." + place + ".label", "第" + at + "题")
                    .param("v." + place + ".type", "LONG_TEXT").param("v." + place + ".required", "true").param("v." + place + ".limit", "500"))
                    .andExpect(status().isOk());
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        times.sort(null);
        System.out.println("{\"figure\":\"one question saved\",\"median_ms\":" + times.get(20) + ",\"p95_ms\":" + times.get(37) + "}");
        assertThat(times.get(20)).as("median in ms of %s", times).isLessThan(UNNOTICED_MS);
        assertThat(one().yamlText()).contains("asked39");
    }

    private static String reading(Draft draft) {
        return draft.yamlText();
    }

    private Draft one() {
        return Actors.as(AUTHOR, () -> reading.one(draft));
    }

    private ResultActions page(String at) throws Exception {
        return mvc.perform(get(address(at)).with(as(AUTHOR)));
    }

    private ResultActions typed(String at, String place, String text) throws Exception {
        return mvc.perform(sent(at).param("v." + place, text)).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder sent(String at) {
        return post(address(at)).with(as(AUTHOR)).with(csrf()).header("HX-Request", "true").param("layout", String.valueOf(one().layoutNo()));
    }

    private String press(String at, String button, String place, String text) throws Exception {
        return mvc.perform(post(address(at)).with(as(AUTHOR)).with(csrf()).param("layout", String.valueOf(one().layoutNo()))
                .param("v." + place, text).param("do", button)).andExpect(status().is3xxRedirection())
                .andReturn().getResponse().getRedirectedUrl();
    }

    private String address(String at) {
        return "/manager/programmes/drafts/" + draft + "/edit?at=" + at;
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
