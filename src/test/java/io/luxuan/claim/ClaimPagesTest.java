package io.luxuan.claim;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.form.As;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What managers see of a window of claims on its way. */
@ServiceTest
class ClaimPagesTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;

    private PlayedClaims window;

    @BeforeEach
    void opened() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        window.claimed("甲中心");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_list_of_claims_shows_where_each_stands() throws Exception {
        page(window.first, round("claims"), "形式审查");
        window.inOrder("甲中心");
        page(window.first, round("claims?state=VERIFYING"), "甲中心");
        page(window.first, round(""), "兑付申请");
    }

    @Test
    void the_second_verifier_does_not_see_what_the_first_found() throws Exception {
        window.inOrder("甲中心");
        page(window.first, claim(), "一次核验");
        window.finds(window.first, "甲中心", "1000", "批复文件属实");
        page(window.second, claim(), "二次核验").andExpect(content().string(not(containsString("批复文件属实"))));
        page(window.first, claim(), "须由另一位管理人员继续核验").andExpect(content().string(containsString("批复文件属实")));
    }

    @Test
    void a_wrong_amount_comes_back_with_the_form() throws Exception {
        window.inOrder("甲中心");
        mvc.perform(post(claim()).param("found", "500").param("opinion", "减半").with(As.person(window.first)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(allOf(containsString("应填 1000 或 0"), containsString("减半"))));
    }

    @Test
    void a_batch_is_seen_while_it_waits_and_in_publicity() throws Exception {
        window.verified("甲中心");
        page(window.first, round("batches"), "甲中心");
        String batch = window.batched("甲中心");
        page(window.first, round("batches"), "第 1 批");
        page(window.first, "/manager/batches/" + batch, "公示至");
        page(window.first, claim(), "查看所在批次");
        page(window.first, "/publicity/" + window.batch(batch).list().noticeId(), "拟兑付名单公示");
        window.passDays(14);
        page(window.first, "/results/" + batch, "目前不生成可复算的公开记录");
    }

    private String claim() {
        return "/manager/claims/" + window.id("甲中心");
    }

    private String round(String page) {
        return "/manager/rounds/" + window.roundId() + (page.isEmpty() ? "" : "/" + page);
    }

    private ResultActions page(Person reader, String address, String says) throws Exception {
        return mvc.perform(get(address).with(As.person(reader))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(says), not(containsString("??")))));
    }
}
