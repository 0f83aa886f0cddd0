package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server with one place for work answers when that place is taken. */
class OverloadTest extends CrowdedPlatform {
    /** One request is worked on and one waits, for as long as {@code meanwhile} takes. */
    private Page whileTheOnlyPlaceIsTaken(Form waiting, Runnable meanwhile) throws Exception {
        assertThat(work.enter(TimeUnit.SECONDS.toNanos(5))).isTrue();
        try {
            CompletableFuture<Page> waits = CompletableFuture.supplyAsync(() -> browser.send(waiting));
            while (!work.isFull()) {
                Thread.sleep(10);
            }
            meanwhile.run();
            work.leave();
            return waits.get(20, TimeUnit.SECONDS);
        } catch (Throwable failed) {
            work.leave();
            throw failed;
        }
    }

    private Form submission() {
        return browser.get(application + "/preview").form("form[action$=/submit]");
    }

    @Test
    void who_finds_no_room_is_told_when_to_come_again_and_keeps_what_was_typed() throws Exception {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "拥挤时填写的项目名称").with("next", "save");
        Browser other = browser();
        other.cookie("SESSION", browser.cookie("SESSION"));
        other.cookie("JSESSIONID", browser.cookie("JSESSIONID"));
        List<Page> turnedAway = new ArrayList<>();
        Page submitted = whileTheOnlyPlaceIsTaken(submission(), () -> {
            turnedAway.add(other.get("/applicant"));
            turnedAway.add(other.send(typed));
            assertThat(other.get("/").isOk()).as("public pages").isTrue();
            assertThat(other.get("/health").status()).as("health").isEqualTo(200);
            assertThat(other.get("/css/luxuan.css").isOk()).as("files").isTrue();
        });
        turnedAway.forEach(OverloadTest::assertBusy);
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.html().selectFirst(".alert-success").text()).contains("P1-2026-0001");
        Page again = turnedAway.get(1);
        assertThat(again.html().select("pre").eachText()).contains("拥挤时填写的项目名称");
        Form resend = again.form("form[method=post]");
        assertThat(resend.multipart()).isTrue();
        assertThat(resend.value("a.title")).isEqualTo("拥挤时填写的项目名称");
        assertThat(resend.value("next")).isEqualTo("save");
    }

    @Test
    void the_form_of_a_busy_page_saves_what_the_first_one_carried() throws Exception {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "第二次才送达").with("next", "save");
        assertThat(work.enter(1)).isTrue();
        Page busy;
        try (Taken room = new Taken(work)) {
            busy = browser.send(typed);
        }
        assertBusy(busy);
        Page saved = browser.send(busy.form("form[method=post]"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(browser.get(application + "/edit").form("form[data-form]").value("a.title")).isEqualTo("第二次才送达");
    }

    @Test
    void who_was_turned_away_before_the_end_and_comes_again_after_it_is_in() throws Exception {
        Form submission = submission();
        clock.moveTo(CallScene.CLOSES.minusSeconds(1));
        assertThat(work.enter(1)).isTrue();
        Page busy;
        try (Taken room = new Taken(work)) {
            busy = browser.send(submission);
        }
        assertBusy(busy);
        clock.moveTo(CallScene.CLOSES.plusSeconds(10));
        Form again = busy.form("form[method=post]");
        String forged = again.value("_arrived").replaceFirst("~.", "~x");
        assertThat(browser.send(again.with("_arrived", forged)).status()).isEqualTo(422);
        assertThat(browser.send(again).html().selectFirst(".alert-success").text()).contains("P1-2026-0001");
    }

    @Test
    void the_ticket_of_one_text_brings_in_no_other() throws Exception {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "截止前的名称").with("next", "preview");
        Form submission = submission();
        Page busy = turnedAwayBeforeTheEnd(typed);
        Page closing = turnedAwayBeforeTheEnd(submission);
        clock.moveTo(CallScene.CLOSES.plusSeconds(120));
        assertThat(browser.send(busy.form("form[method=post]").with("a.title", "截止后的名称")).text()).contains("截止后的名称");
        Page late = browser.send(closing.form("form[method=post]"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().selectFirst(".alert-danger").text()).contains("截止之后表单内容又有改动");
    }

    @Test
    void the_text_of_the_end_comes_in_with_its_ticket() throws Exception {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "截止前的\r\n名称").with("next", "preview");
        Form submission = submission();
        Page busy = turnedAwayBeforeTheEnd(typed);
        Page closing = turnedAwayBeforeTheEnd(submission);
        clock.moveTo(CallScene.CLOSES.plusSeconds(120));
        browser.send(busy.form("form[method=post]"));
        assertThat(browser.send(closing.form("form[method=post]").and("more", "text")).status()).isEqualTo(422);
        assertThat(browser.send(closing.form("form[method=post]")).html().selectFirst(".alert-success").text()).contains("P1-2026-0001");
    }

    private Page turnedAwayBeforeTheEnd(Form form) throws Exception {
        clock.moveTo(CallScene.CLOSES.minusSeconds(1));
        assertThat(work.enter(1)).isTrue();
        try (Taken room = new Taken(work)) {
            Page busy = browser.send(form);
            assertBusy(busy);
            return busy;
        }
    }

    @Test
    void the_moment_of_arrival_decides_whatever_the_queue() throws Exception {
        clock.moveTo(CallScene.CLOSES.minusSeconds(1));
        Page page = whileTheOnlyPlaceIsTaken(submission(), () -> clock.moveTo(CallScene.CLOSES.plusSeconds(30)));
        assertThat(page.html().selectFirst(".alert-success").text()).contains("P1-2026-0001");
        assertThat(JdbcClient.create(database).sql("SELECT submitted_at FROM application WHERE id = ?")
                .param(application.substring(application.lastIndexOf('/') + 1)).query(LocalDateTime.class).single())
                .isBefore(CallScene.CLOSES);
    }

    @Test
    void who_arrives_after_the_end_is_told_so_and_the_draft_keeps_the_text() {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "最后一秒之后").with("next", "preview");
        Form submission = submission();
        clock.moveTo(CallScene.CLOSES.plusNanos(1_000_000));
        assertThat(browser.send(typed).text()).contains("最后一秒之后");
        Page late = browser.send(submission);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().selectFirst(".alert-danger").text()).contains("截止");
        assertThat(late.text()).contains("最后一秒之后");
    }

    @Test
    void without_a_connection_to_the_database_nothing_is_done_and_nobody_waits_for_long() throws Exception {
        Form submission = submission();
        List<Connection> all = new ArrayList<>();
        Page busy;
        long started = System.nanoTime();
        try {
            takeAll(all);
            busy = browser.send(submission);
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        assertBusy(busy);
        assertThat(System.nanoTime() - started).isLessThan(TimeUnit.SECONDS.toNanos(8));
        assertThat(browser.send(submission).html().selectFirst(".alert-success").text()).contains("P1-2026-0001");
    }

    private void takeAll(List<Connection> all) {
        try {
            while (true) {
                all.add(database.getConnection());
            }
        } catch (SQLException none) {
            assertThat(all).isNotEmpty();
        }
    }
}
