package io.luxuan.notify.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.letter.MailScene;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Managers keep what is told by which way and in which words, and see what was delivered. */
class OfficePagesTest extends MailScene {
    @Autowired MockMvc mvc;

    private Person manager;
    private Person supervisor;

    @BeforeEach
    void staff() {
        manager = scene.person(Role.MANAGER, null);
        supervisor = scene.person(Role.SUPERVISOR, null);
    }

    @AfterEach
    void as_it_was() {
        rows.update("DELETE FROM told_rule");
        rows.update("DELETE FROM told_text");
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void the_table_says_what_is_told_to_whom_and_what_is_switched_off_is_mailed_no_more() throws Exception {
        Document table = page(manager, get("/manager/told"), 200);
        assertThat(table.select("tbody tr")).hasSize(ToldKind.values().length);
        assertThat(table.text()).contains("项目管理人员", "未开通").doesNotContain("??");
        MockHttpServletRequestBuilder form = post("/manager/told");
        List<String> on = table.select("input[name=on][checked]").stream().map(Element::val).toList();
        on.stream().filter(box -> !box.equals("PASSED.MAIL")).forEach(box -> form.param("on", box));
        page(manager, form, 302);
        assertThat(page(manager, get("/manager/told"), 200).select("input[value=PASSED.MAIL][checked]")).isEmpty();
        Person reader = reader();
        told(reader, ToldKind.PASSED, "不再邮寄");
        told(reader, ToldKind.REJECTED, "仍然邮寄");
        lettersGo();
        assertThat(mails()).hasSize(1);
        assertThat((String) mails().get(0).getContent()).contains("仍然邮寄").doesNotContain("不再邮寄");
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM told WHERE recipient_id = ?", Long.class, reader.id())).isEqualTo(2);
    }

    @Test
    void words_are_previewed_then_kept_and_a_field_that_is_none_is_refused_where_it_stands() throws Exception {
        String at = "/manager/told/PASSED";
        assertThat(page(manager, get(at), 200).select("#body").text()).contains("{项目}");
        Document preview = page(manager, post(at).param("title", "好消息").param("body", "《{项目}》通过，{轮次}。").param("act", "preview"), 200);
        assertThat(preview.select("section").text()).contains("好消息", "《示例项目》通过，2026 年度示例轮次。");
        Document again = page(manager, post(at).param("title", "得分 {评分}").param("body", "专家 {专家}"), 422);
        assertThat(again.select("#title-error, #body-error")).hasSize(2);
        assertThat(again.select("#title").val()).isEqualTo("得分 {评分}");
        page(manager, post(at).param("title", "好消息").param("body", "《{项目}》通过。"), 302);
        Person reader = reader();
        told(reader, ToldKind.PASSED, "海洋碳汇");
        lettersGo();
        assertThat(mails().get(0).getSubject()).isEqualTo("【鲁选】好消息");
        assertThat((String) mails().get(0).getContent()).contains("《海洋碳汇》通过。");
        page(manager, post(at + "/reset"), 302);
        assertThat(page(manager, get(at), 200).select("#title").val()).isEqualTo("形式审查通过");
    }

    @Test
    void what_was_not_delivered_is_shown_with_its_reason_and_sent_again_on_demand() throws Exception {
        Person reader = reader();
        told(reader, ToldKind.PASSED, "停机");
        SERVER.stop();
        try {
            for (int i = 0; i < 8; i++) {
                lettersGo();
                clock.moveBy(java.time.Duration.ofHours(13));
            }
        } finally {
            SERVER.start();
        }
        Document failed = page(supervisor, get("/manager/letters?state=FAILED"), 200);
        assertThat(failed.select("tbody tr").first().text()).contains("未送达", reader.name()).doesNotContain(address(reader));
        assertThat(failed.select("tbody form")).isEmpty();
        String again = page(manager, get("/manager/letters?state=FAILED"), 200).select("tbody tr").first().select("form").attr("action");
        page(manager, post(again), 302);
        lettersGo();
        assertThat(mails()).hasSize(1);
        assertThat(states(reader)).containsExactly("SENT");
        page(manager, post(again), 409);
    }

    @Test
    void supervisors_read_and_change_nothing() throws Exception {
        assertThat(page(supervisor, get("/manager/told"), 200).select("main form button")).isEmpty();
        page(supervisor, post("/manager/told"), 403);
        page(supervisor, post("/manager/told/PASSED").param("title", "a").param("body", "b"), 403);
    }
}
