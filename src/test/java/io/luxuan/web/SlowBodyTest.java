package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.OwnDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests whose first half comes before a deadline and whose second half a minute after it, over a real socket. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "luxuan.demo=false",
    "luxuan.attachments=target/test-attachments",
    "camunda.bpm.job-execution.enabled=false",
    "server.compression.min-response-size=100B"
})
@OwnDatabase
@Import(CallScene.class)
@Tag("wire")
class SlowBodyTest {
    private static final int ANSWER_MILLIS = 20_000;
    private static final int ARRIVED_MILLIS = 300;

    @Autowired CallScene scene;
    @Autowired MovableClock clock;
    @Autowired DataSource database;
    @LocalServerPort int port;

    Round round;
    String department;
    Person applicant;
    String draft;

    @BeforeEach
    void openACall() {
        round = scene.open("P1");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        draft = scene.filled(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private Browser signedIn(Person person) {
        Browser browser = Browser.at(URI.create("http://127.0.0.1:" + port));
        browser.signIn(person.username(), "Luxuan#2026");
        return browser;
    }

    /** The first line of the answer. */
    private String dripping(Browser browser, Form form, LocalDateTime end) throws Exception {
        clock.moveTo(end.minusSeconds(2));
        byte[] body = form.body();
        int half = body.length / 2;
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(ANSWER_MILLIS);
            OutputStream out = line.getOutputStream();
            out.write(head(browser, form, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOfRange(body, 0, half));
            out.flush();
            Thread.sleep(ARRIVED_MILLIS);
            clock.moveTo(end.plusSeconds(60));
            out.write(Arrays.copyOfRange(body, half, body.length));
            out.flush();
            return status(line);
        }
    }

    private String head(Browser browser, Form form, int length) {
        String cookies = Stream.of("SESSION", "JSESSIONID", "XSRF-TOKEN").filter(name -> browser.cookie(name) != null)
                .map(name -> name + "=" + browser.cookie(name)).collect(Collectors.joining("; "));
        return "POST " + form.action().getRawPath() + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\nCookie: "
                + cookies + "\r\nOrigin: http://127.0.0.1:" + port + "\r\nContent-Type: " + form.contentType()
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String status(Socket line) throws IOException {
        BufferedReader answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        return Objects.requireNonNull(answer.readLine()).substring(9, 12);
    }

    private String state(String id) {
        return JdbcClient.create(database).sql("SELECT status FROM application WHERE id = ?").param(id).query(String.class).single();
    }

    @Test
    void a_submission_whose_end_came_late_is_late() throws Exception {
        Browser browser = signedIn(applicant);
        Form submit = browser.get("/applicant/applications/" + draft + "/preview").form("form[action$=/submit]");
        assertThat(dripping(browser, submit, CallScene.CLOSES)).isEqualTo("422");
        assertThat(state(draft)).isEqualTo("DRAFT");
    }

    @Test
    void a_draft_that_was_begun_with_a_late_end_is_not_begun() throws Exception {
        Person other = scene.applicantUnder(department);
        Browser browser = signedIn(other);
        Form start = browser.get("/applicant/rounds/" + round.id()).form("form[action$=/applications]");
        assertThat(dripping(browser, start, CallScene.CLOSES)).isEqualTo("409");
        assertThat(JdbcClient.create(database).sql("SELECT COUNT(*) FROM application WHERE organisation_id = ?")
                .param(other.organisationId()).query(Integer.class).single()).isZero();
    }

    @Test
    void a_recommendation_whose_opinion_came_late_is_late() throws Exception {
        scene.submit(applicant, draft);
        Browser browser = signedIn(scene.person(Role.RECOMMENDER, department));
        Form recommend = browser.get("/recommender/applications/" + draft).form("form:has(button[name=decision])").and("decision", "RECOMMEND")
                .with("opinion", "截止之后才写好的推荐意见".repeat(20));
        assertThat(dripping(browser, recommend, CallScene.RECOMMEND_BY)).isEqualTo("422");
        assertThat(state(draft)).isEqualTo("SUBMITTED");
    }

    @Test
    void text_whose_end_came_late_keeps_its_late_moment_in_the_draft() throws Exception {
        Browser browser = signedIn(applicant);
        Form typed = browser.get("/applicant/applications/" + draft + "/edit").form("form[data-form]")
                .with("a.title", "截止之后才写完的名称").with("next", "save");
        assertThat(dripping(browser, typed, CallScene.CLOSES)).isEqualTo("302");
        assertThat(JdbcClient.create(database).sql("SELECT saved_at FROM application_answer WHERE application_id = ? AND question_key = 'title'")
                .param(draft).query(LocalDateTime.class).single()).isAfter(CallScene.CLOSES);
    }
}
