package io.luxuan.notify.contact;

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
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An address counts once a code that was sent there came back. */
class ContactPagesTest extends MailScene {
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{6})");
    private static final String FORM = "/inbox/ways/MAIL";

    @Autowired MockMvc mvc;

    private Person owner;

    @BeforeEach
    void somebody() {
        owner = scene.person(Role.EXPERT, null);
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String ticket(String address) throws Exception {
        return page(owner, post(FORM + "/code").param("address", address), 200).select("input[name=ticket]").val();
    }

    private static String mailedCode() throws Exception {
        String text = (String) mails().get(mails().size() - 1).getContent();
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group(1);
    }

    private Document type(String ticket, String code, int status) throws Exception {
        return page(owner, post(FORM).param("address", "x@y.cn").param("ticket", ticket).param("code", code), status);
    }

    @Test
    void a_code_that_was_mailed_confirms_the_address_and_counts_once() throws Exception {
        assertThat(page(owner, get("/inbox/ways"), 200).text()).contains("未设置").doesNotContain("??");
        String ticket = ticket(" Owner@Unit.Example.CN ");
        String code = mailedCode();
        type(ticket, " " + code.substring(0, 3) + " " + code.substring(3), 302);
        Document ways = page(owner, get("/inbox/ways"), 200);
        assertThat(ways.text()).contains("Owner@unit.example.cn");
        assertThat(type(ticket, code, 422).text()).contains("已失效");
        told(owner, ToldKind.PASSED, "确认之后");
        lettersGo();
        assertThat(mails()).hasSize(2);
        page(owner, post(FORM + "/remove"), 302);
        told(owner, ToldKind.PASSED, "停用之后");
        clock.moveBy(Duration.ofHours(1));
        lettersGo();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void five_wrong_codes_and_the_right_one_counts_no_more() throws Exception {
        String ticket = ticket("guess@unit.example.cn");
        String code = mailedCode();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            Document again = type(ticket, wrong, 422);
            assertThat(again.select("#code-error").text()).contains("验证码有误");
            assertThat(again.select("input[name=ticket]").val()).isEqualTo(ticket);
        }
        assertThat(type(ticket, code, 422).select("#code-error").text()).contains("已失效");
    }

    @Test
    void after_its_time_a_code_counts_no_more() throws Exception {
        String ticket = ticket("late@unit.example.cn");
        String code = mailedCode();
        clock.moveBy(Duration.ofMinutes(16));
        type(ticket, code, 422);
    }

    @Test
    void five_codes_an_hour_are_enough_for_one_and_keep_nobody_else_from_theirs() throws Exception {
        for (int i = 0; i < 5; i++) {
            ticket("flood@unit.example.cn");
        }
        assertThat(page(owner, post(FORM + "/code").param("address", "flood@unit.example.cn"), 422).select("#address-error").text()).contains("过多");
        Person other = scene.person(Role.EXPERT, null);
        page(other, post(FORM + "/code").param("address", "flood@unit.example.cn"), 200);
        assertThat(mails()).hasSize(6);
    }

    @Test
    void a_code_of_somebody_else_confirms_nothing() throws Exception {
        String ticket = ticket("mine@unit.example.cn");
        String code = mailedCode();
        Person other = scene.person(Role.EXPERT, null);
        page(other, post(FORM).param("ticket", ticket).param("code", code), 422);
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM contact WHERE account_id = ?", Long.class, other.id())).isZero();
    }

    @Test
    void what_is_no_address_is_told_at_its_field() throws Exception {
        for (String typed : new String[] {"", "somebody", "a@b", "a b@c.cn", "a@c.cn\nBcc: d@e.cn"}) {
            Document again = page(owner, post(FORM + "/code").param("address", typed), 422);
            assertThat(again.select("#address-error")).as(typed).hasSize(1);
        }
        assertThat(mails()).isEmpty();
    }

    @Test
    void groups_and_quiet_hours_are_chosen_and_wrong_hours_are_told_at_their_field() throws Exception {
        page(owner, post("/inbox/ways").param("wanted", "MAIL.REVIEW").param("from", "22:00").param("until", "07:30"), 302);
        Document ways = page(owner, get("/inbox/ways"), 200);
        assertThat(ways.select("input[name=wanted][checked]")).extracting(box -> box.val()).containsExactly("MAIL.REVIEW");
        assertThat(ways.select("#from").val()).isEqualTo("22:00");
        Document again = page(owner, post("/inbox/ways").param("from", "25:00").param("until", ""), 422);
        assertThat(again.select("#from").val()).isEqualTo("25:00");
        assertThat(again.select("#from-error")).hasSize(1);
        page(owner, get("/inbox/ways/SMS"), 404);
        page(owner, get("/inbox/ways/PIGEON"), 404);
    }
}
