package io.luxuan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.people.UnitScene;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Two people of a unit in one form: each sees where the other writes, and neither's text is lost without a word. */
@ServiceTest
class TogetherTest {
    @Autowired CallScene call;
    @Autowired UnitScene unit;
    @Autowired SaveAnswer save;
    @Autowired MovableClock clock;
    @Autowired MockMvc mvc;

    private Person one;
    private Person other;
    private String draft;

    @BeforeEach
    void two_people_and_a_draft() {
        one = call.applicantUnder(call.department());
        other = unit.colleague(one, "孙同事", UnitRight.WRITE);
        Round round = call.open("P1");
        draft = Actors.as(one, () -> call.start.start(round.id()));
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void each_sees_where_the_other_writes() throws Exception {
        assertThat(page(one, get(at("/edit"))).select("#together [hx-get]")).as("alone: nothing asks").isEmpty();
        Actors.run(other, () -> save.saveAll(draft, Map.of("title", "孙同事写的题目")));
        Document form = page(one, get(at("/edit")));
        assertThat(form.select("#together").text()).contains("孙同事", "正在填写").doesNotContain("??");
        assertThat(form.select("#together a").attr("href")).isEqualTo("#q-title");
        assertThat(page(one, get(at("/editing"))).text()).contains("孙同事");
        assertThat(page(other, get(at("/editing"))).text()).as("of oneself nobody is told").doesNotContain("正在填写");
        clock.moveBy(Duration.ofMinutes(3));
        assertThat(page(one, get(at("/editing"))).select("[hx-get]")).as("goes on asking").hasSize(1);
        assertThat(page(one, get(at("/editing"))).text()).doesNotContain("正在填写");
    }

    @Test
    void a_saved_field_brings_along_who_came_meanwhile() throws Exception {
        Actors.run(other, () -> save.saveAll(draft, Map.of("title", "孙同事写的题目")));
        Document answer = page(one, post(at("/answers/keywords")).param("a.keywords", "智能").param("v.keywords", "0"));
        assertThat(answer.select("#together[hx-swap-oob]").text()).contains("孙同事");
    }

    @Test
    void of_two_texts_for_one_field_neither_is_lost_and_the_other_is_named() throws Exception {
        Actors.run(other, () -> save.saveAll(draft, Map.of("title", "孙同事写的题目")));
        Document answer = page(one, post(at("/answers/title")).param("a.title", "我写的题目").param("v.title", "0"));
        assertThat(answer.text()).contains("孙同事", "孙同事写的题目", "尚未保存");
        assertThat(page(one, get(at("/edit"))).select("[name=a.title]").val()).isEqualTo("孙同事写的题目");
    }

    @Test
    void nobody_of_another_unit_learns_who_writes() throws Exception {
        Actors.run(other, () -> save.saveAll(draft, Map.of("title", "孙同事写的题目")));
        Person stranger = call.applicantUnder(call.department());
        assertThat(page(stranger, get(at("/editing"))).text()).doesNotContain("孙同事");
    }

    private String at(String path) {
        return "/applicant/applications/" + draft + path;
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
