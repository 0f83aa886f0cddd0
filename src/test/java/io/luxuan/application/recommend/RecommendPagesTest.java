package io.luxuan.application.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages on which departments recommend and managers say how many they may. */
@ServiceTest
class RecommendPagesTest {
    @Autowired TwoPeople two;
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired ApplicationMapper rows;
    @Autowired MovableClock clock;

    private Round round;
    private Person recommender;
    private Person manager;
    private Person applicant;
    private String id;

    @BeforeEach
    void an_application_waits() {
        round = scene.open("P1");
        String department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
        applicant = scene.applicantUnder(department);
        id = scene.submitted(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private MockHttpServletResponse answer(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(status);
        return response;
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        return Jsoup.parse(answer(person, request, status).getContentAsString(StandardCharsets.UTF_8));
    }

    private String quotas() {
        return "/manager/rounds/" + round.id() + "/recommenders";
    }

    @Test
    void a_number_is_set_shown_to_the_department_and_kept_when_it_is_refused() throws Exception {
        Document refused = page(manager, post(quotas()).param("most", "许多").param("own", "没有这个局 3"), 422);
        assertThat(refused.select("#most").attr("value")).isEqualTo("许多");
        assertThat(refused.select("#own").text()).isEqualTo("没有这个局 3");
        Document alone = page(manager, post(quotas()).param("most", "0").param("ranked", "true").param("reason", "急用"), 422);
        assertThat(alone.select("#reason").text()).isEqualTo("急用");
        assertThat(alone.select("#reason-error").text()).contains("不少于 10 个字");
        set("0");
        assertThat(page(recommender, get("/recommender"), 200).text()).contains("名额 0 项，已推荐 0 项", "排次序");
        Document full = page(recommender, post("/recommender/applications/" + id).param("decision", "RECOMMEND"), 422);
        assertThat(full.select("[role=alert]").text()).contains("名额 0 项已用完");
    }

    private void set(String most) throws Exception {
        String wish = answer(manager, post(quotas()).param("most", most).param("ranked", "true").param("reason", "按上年立项数调整名额"), 302)
                .getRedirectedUrl();
        two.confirm(wish.substring(wish.lastIndexOf('/') + 1));
    }

    @Test
    void many_are_decided_over_a_preview_and_then_put_in_order() throws Exception {
        set("");
        Document preview = page(recommender, post("/recommender/many/preview").param("selected", id).param("decision", "DECLINE"), 200);
        assertThat(preview.select("input[name=selected]").eachAttr("value")).containsExactly(id);
        Document refused = page(recommender, post("/recommender/many").param("selected", id).param("decision", "DECLINE").param("reason", "不行"), 422);
        assertThat(refused.select("#reason").text()).isEqualTo("不行");
        answer(recommender, post("/recommender/many").param("selected", id).param("decision", "RECOMMEND"), 302);
        String number = rows.find(id).numberText();
        String order = "/recommender/rounds/" + round.id() + "/order";
        assertThat(page(recommender, get(order), 200).select("input[name=line]").eachAttr("value")).containsExactly(number);
        assertThat(page(recommender, post(order).param("list", "P9"), 422).text()).contains("不是这一组");
        answer(recommender, post(order).param("act", "rest"), 302);
        assertThat(page(recommender, get(order), 200).select("input[name=place]").eachAttr("value")).containsExactly("1");
    }

    @Test
    void both_lists_are_taken_as_workbooks() throws Exception {
        String number = rows.find(id).numberText();
        assertThat(text(answer(recommender, get("/recommender/applications.xlsx"), 200))).contains(number);
        answer(recommender, post("/recommender/applications/" + id).param("decision", "RECOMMEND"), 302);
        assertThat(text(answer(manager, get(quotas() + "/list.xlsx"), 200))).contains(number, "待形式审查");
    }

    private static String text(MockHttpServletResponse workbook) throws Exception {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(workbook.getContentAsByteArray()));
                var words = new org.apache.poi.xssf.extractor.XSSFExcelExtractor(book)) {
            return words.getText();
        }
    }

    @Test
    void what_was_decided_is_shown_sealed_to_the_department_and_told_to_the_applicant() throws Exception {
        answer(recommender, post("/recommender/applications/" + id).param("decision", "DECLINE").param("opinion", "经费来源不清，本部门不能推荐"), 302);
        assertThat(page(recommender, get("/recommender/applications/" + id), 200).text())
                .contains("推荐意见已封存", "与封存时一致", "推荐单位不予推荐");
        assertThat(page(applicant, get("/applicant/applications/" + id), 200).text()).contains("经费来源不清，本部门不能推荐");
        assertThat(page(manager, get("/manager/applications/" + id), 200).text()).contains("推荐意见已封存");
    }
}
