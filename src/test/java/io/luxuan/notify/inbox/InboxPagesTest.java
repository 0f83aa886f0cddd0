package io.luxuan.notify.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.About;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class InboxPagesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 5, 10, 0);

    @Autowired CallScene scene;
    @Autowired Telling telling;
    @Autowired PlatformTransactionManager transactions;
    @Autowired MockMvc mvc;

    private Person reader;

    @BeforeEach
    void somebody() {
        reader = scene.person(Role.EXPERT, null);
    }

    private void told(int hour) {
        Tell news = new Tell(ToldKind.DUE_SOON, About.thing(null, Ids.next(), null, null).until(AT.plusDays(3)), "x", null, AT.plusHours(hour),
                List.of(To.account(Party.DOER, reader.id(), "/expert")));
        new TransactionTemplate(transactions).executeWithoutResult(status -> telling.tell(List.of(news)));
    }

    private Document page(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(As.person(person)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String badge(Document page) {
        return page.select("header a[href=/inbox] .badge").text();
    }

    @Test
    void unread_news_are_counted_in_the_top_bar_of_every_page_and_read_when_opened() throws Exception {
        told(0);
        told(1);
        Document list = page(reader, get("/inbox"), 200);
        assertThat(badge(list)).isEqualTo("2");
        assertThat(list.select("main li .fw-bold")).hasSize(2);
        String first = list.select("main li a").first().attr("href");
        Document one = page(reader, get(first), 200);
        assertThat(one.text()).contains("2026 年 3 月 8 日 10:00");
        assertThat(one.select("main a[href=/expert]")).hasSize(1);
        assertThat(badge(page(reader, get("/expert"), 200))).isEqualTo("1");
        assertThat(page(reader, get("/inbox?unread=true"), 200).select("main li")).hasSize(1);
        page(reader, post(first + "/later"), 302);
        assertThat(badge(page(reader, get("/inbox"), 200))).isEqualTo("2");
    }

    @Test
    void all_that_was_shown_is_read_at_once_and_what_came_later_stays() throws Exception {
        told(0);
        told(1);
        String until = page(reader, get("/inbox"), 200).select("input[name=until]").val();
        told(2);
        page(reader, post("/inbox/read").param("until", until), 302);
        assertThat(badge(page(reader, get("/inbox"), 200))).isEqualTo("1");
        page(reader, post("/inbox/read").param("until", "gestern"), 302);
        assertThat(badge(page(reader, get("/inbox"), 200))).isEqualTo("1");
    }

    @Test
    void pages_follow_each_other_without_gap() throws Exception {
        for (int i = 0; i < 25; i++) {
            told(i / 3);
        }
        Document first = page(reader, get("/inbox"), 200);
        Document second = page(reader, get(first.select("a[rel=next]").attr("href")), 200);
        List<String> links = java.util.stream.Stream.concat(first.select("main li a").stream(), second.select("main li a").stream())
                .map(link -> link.attr("href")).toList();
        assertThat(links).hasSize(25).doesNotHaveDuplicates();
        assertThat(second.select("main form button")).isEmpty();
    }

    @Test
    void news_of_others_are_read_by_nobody_else() throws Exception {
        told(0);
        String one = page(reader, get("/inbox"), 200).select("main li a").attr("href");
        Person stranger = scene.person(Role.MANAGER, null);
        page(stranger, get(one), 404);
        page(stranger, post(one + "/later"), 404);
        assertThat(badge(page(reader, get("/inbox"), 200))).isEqualTo("1");
    }

    @Test
    void who_was_told_nothing_reads_so() throws Exception {
        Document empty = page(reader, get("/inbox"), 200);
        assertThat(empty.text()).contains("没有消息").doesNotContain("??");
        assertThat(badge(empty)).isEmpty();
    }
}
