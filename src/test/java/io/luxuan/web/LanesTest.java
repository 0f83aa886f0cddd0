package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.Page;
import io.luxuan.shared.actor.Role;
import io.luxuan.spreadsheet.HostileWorkbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Files and strangers wait apart: they hold up nobody who only reads and writes, and each may send so much. */
class LanesTest extends CrowdedPlatform {
    @Test
    void files_wait_in_a_lane_of_their_own_and_pages_pass_them() throws Exception {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "带着附件保存的一个项目名称").with("next", "save")
                .with("f.any", "材料.pdf", CallScene.PDF);
        assertThat(uploads.enter(1)).isTrue();
        try {
            Page busy = browser.send(typed);
            assertBusy(busy);
            assertThat(busy.html().select("pre").eachText()).contains("带着附件保存的一个项目名称");
            assertThat(busy.text()).contains("重新选择");
            assertThat(browser.get(application + "/edit").isOk()).isTrue();
        } finally {
            uploads.leave();
        }
    }

    @Test
    void what_strangers_send_waits_apart_and_people_sign_in_meanwhile() throws Exception {
        Browser stranger = browser();
        Form registration = stranger.get("/register").form("form[action$=/register]").with("unitName", "拥挤时登记的测试单位名称");
        assertThat(strangers.enter(1)).isTrue();
        try {
            Page busy = stranger.send(registration);
            assertBusy(busy);
            assertThat(busy.html().select("pre").eachText()).contains("拥挤时登记的测试单位名称");
            browser().signIn(applicant.username(), "Luxuan#2026");
            assertThat(browser.get("/applicant").isOk()).isTrue();
        } finally {
            strangers.leave();
        }
    }

    @Test
    void a_dozen_hostile_workbooks_at_once_hold_up_nobody() throws Exception {
        Browser manager = browser();
        manager.signIn(scene.person(Role.MANAGER, null).username(), "Luxuan#2026");
        Form attack = manager.get("/manager/experts/files").form("form[enctype]")
                .with("file", "专家.xlsx", HostileWorkbooks.of("a number of 600000 digits"));
        List<CompletableFuture<Page>> attacks = new ArrayList<>();
        ExecutorService attackers = Executors.newFixedThreadPool(12);
        for (int at = 0; at < 12; at++) {
            attacks.add(CompletableFuture.supplyAsync(() -> manager.send(attack), attackers));
        }
        attackers.shutdown();
        for (int at = 0; at < 5; at++) {
            long asked = System.nanoTime();
            assertThat(browser.get("/applicant").status()).isEqualTo(200);
            assertThat(browser.get("/").status()).isEqualTo(200);
            assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(5));
        }
        for (CompletableFuture<Page> one : attacks) {
            Page answer = one.get(30, TimeUnit.SECONDS);
            assertThat(answer.status()).isIn(422, 503);
            assertThat(answer.status() == 503 || answer.text().contains("解压后的内容过多")).isTrue();
        }
    }

    @Test
    void a_stranger_who_sends_without_end_is_told_when_to_come_again_and_keeps_the_text() {
        Browser stranger = browser();
        Form registration = stranger.get("/register").form("form[action$=/register]").with("unitName", "反复登记了许多次的测试单位名称");
        Page last = stranger.send(registration);
        for (int at = 0; at < 3 && last.status() != 429; at++) {
            last = stranger.send(registration);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.retryAfter()).isBetween(1, 3600);
        assertThat(last.html().select("pre").eachText()).contains("反复登记了许多次的测试单位名称");
        assertThat(last.text()).contains("分钟后");
        browser().signIn(applicant.username(), "Luxuan#2026");
    }

    @Test
    void an_account_that_sends_files_without_end_still_saves_its_text() {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "超过总量时的一个项目名称").with("next", "save");
        Form withFile = typed.with("f.any", "材料.pdf", new byte[60_000]);
        browser.send(withFile);
        Page refused = browser.send(withFile);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select("pre").eachText()).contains("超过总量时的一个项目名称");
        assertThat(browser.send(typed).status()).isEqualTo(200);
    }

    @Test
    void an_account_that_tells_no_length_is_counted_by_what_arrived() {
        Form typed = browser.get(application + "/edit").form("form[data-form]").with("a.title", "分块送来附件的一个项目名称").with("next", "save");
        Form withFile = typed.with("f.any", "材料.pdf", new byte[60_000]);
        assertThat(browser.sendInPieces(withFile).status()).isNotEqualTo(429);
        Page refused = browser.sendInPieces(withFile);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select("pre").eachText()).contains("分块送来附件的一个项目名称");
    }
}
