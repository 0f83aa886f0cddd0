package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Page;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.lane.Lane;
import io.luxuan.support.OwnDatabase;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A real server with one place for work, and what it answers when that place is taken. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "luxuan.demo=false",
    "luxuan.attachments=target/test-attachments",
    "camunda.bpm.job-execution.enabled=false",
    "luxuan.overload.working=1",
    "luxuan.overload.waiting=1",
    "luxuan.overload.longest-wait=8s",
    "luxuan.budget.stranger-requests=3",
    "luxuan.budget.account-bytes=100KB",
    "spring.datasource.hikari.connection-timeout=400"
})
@OwnDatabase
@Import(CallScene.class)
@Tag("wire")
abstract class CrowdedPlatform {
    @Autowired CallScene scene;
    @Autowired MovableClock clock;
    @Autowired @Qualifier("workLane") Lane work;
    @Autowired @Qualifier("uploadLane") Lane uploads;
    @Autowired @Qualifier("strangerLane") Lane strangers;
    @Autowired DataSource database;
    @LocalServerPort int port;

    Round round;
    Person applicant;
    Browser browser;
    String application;

    @BeforeEach
    void signIn() {
        round = scene.open("P1");
        applicant = scene.applicantUnder(scene.department());
        application = "/applicant/applications/" + scene.filled(round, applicant);
        browser = browser();
        browser.signIn(applicant.username(), "Luxuan#2026");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    Browser browser() {
        return Browser.at(URI.create("http://127.0.0.1:" + port));
    }

    static void assertBusy(Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.retryAfter()).isBetween(5, 15);
        assertThat(page.headers().firstValue("Content-Security-Policy")).contains(SecurityConfiguration.CONTENT_SECURITY_POLICY);
    }

    /** A waiting room in which somebody waits already. */
    static final class Taken implements AutoCloseable {
        private final Lane lane;
        private final Thread waiting;

        Taken(Lane lane) throws InterruptedException {
            this.lane = lane;
            waiting = new Thread(() -> {
                try {
                    if (lane.enter(TimeUnit.SECONDS.toNanos(20))) {
                        lane.leave();
                    }
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            });
            waiting.start();
            while (!lane.isFull()) {
                Thread.sleep(10);
            }
        }

        @Override
        public void close() throws InterruptedException {
            lane.leave();
            waiting.join();
        }
    }
}
