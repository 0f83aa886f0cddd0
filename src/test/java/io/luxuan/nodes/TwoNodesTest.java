package io.luxuan.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.edit.draft.PublishDraft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.RetireVersion;
import io.luxuan.programme.edit.draft.SettleDraft;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.nodes.NodeId;
import io.luxuan.shared.nodes.OnceADay;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** Two whole programs, started at the same moment on one empty database. */
class TwoNodesTest {
    private static final String PASSWORD = "Right-password-1";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path folder;
    private static ConfigurableApplicationContext a;
    private static ConfigurableApplicationContext b;

    @BeforeAll
    static void both_start_at_once() {
        String database = "jdbc:h2:mem:" + Ids.next()
                + ";DB_CLOSE_DELAY=-1;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000";
        CompletableFuture<ConfigurableApplicationContext> other = CompletableFuture.supplyAsync(() -> start(database));
        a = start(database);
        b = other.join();
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
        a = null;
        b = null;
    }

    @Test
    void an_empty_database_is_filled_once() {
        JdbcTemplate jdbc = a.getBean(JdbcTemplate.class);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM account WHERE username = 'admin'", Integer.class)).isEqualTo(1);
        assertThat(a.getBean(NodeId.class)).isNotEqualTo(b.getBean(NodeId.class));
    }

    @Test
    void who_signs_in_on_one_node_is_known_on_the_other() throws Exception {
        String name = "both" + Ids.next();
        asSystem(() -> a.getBean(Accounts.class).create(new NewAccount(name, PASSWORD, "管理员", Role.MANAGER, null)));
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Matcher token = TOKEN.matcher(get(browser, a, "/login").body());
        assertThat(token.find()).isTrue();
        String form = "username=" + name + "&password=" + PASSWORD + "&_csrf=" + java.net.URLEncoder.encode(token.group(1), "UTF-8");
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(address(b, "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/home");
        assertThat(get(browser, a, "/manager").statusCode()).isEqualTo(200);
        assertThat(get(browser, b, "/manager").statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_not_signed_in_has_no_session() throws Exception {
        int before = sessions();
        HttpClient browser = HttpClient.newHttpClient();
        for (String page : List.of("/", "/notices", "/login", "/manager/rounds?year=2026", "/expert", "/health")) {
            assertThat(get(browser, b, page).headers().allValues("Set-Cookie").toString()).as(page).doesNotContain("SESSION");
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_calendar_loaded_on_one_node_is_seen_on_the_other() {
        LocalDate tuesday = LocalDate.of(2026, 3, 3);
        WorkingDays there = b.getBean(WorkingDays.class);
        assertThat(there.isWorkingDay(tuesday)).isTrue();
        JdbcTemplate jdbc = a.getBean(JdbcTemplate.class);
        jdbc.update("INSERT INTO calendar_day (day_on, year_no, works, name) VALUES (?, 2026, FALSE, '放假')", tuesday);
        jdbc.update("UPDATE calendar_year SET revision = revision + 1 WHERE year_no = 2026");
        assertThat(there.isWorkingDay(tuesday)).isFalse();
    }

    @Test
    void a_programme_published_on_one_node_is_offered_by_the_other() {
        Person author = new Person("keeper-a", "keeper-a", "编制", Role.MANAGER, null);
        Person second = new Person("keeper-b", "keeper-b", "发布", Role.MANAGER, null);
        Programmes there = b.getBean(Programmes.class);
        assertThat(there.current()).extracting(Programme::id).doesNotContain("N7");
        String draft = Actors.as(author, () -> a.getBean(StartDraft.class).copy("P12", newest(a, "P12"), "N7"));
        Actors.run(author, () -> a.getBean(SettleDraft.class).check(draft));
        Actors.run(second, () -> a.getBean(PublishDraft.class).publish(draft, a.getBean(ReadDrafts.class).one(draft).textHash()));
        assertThat(there.current()).extracting(Programme::id).contains("N7");
        LocalDateTime now = a.getBean(MovableClock.class).now();
        String round = Actors.as(author, () -> b.getBean(Rounds.class).open(new OpenRound("N7", "另一节点", 2026, now.minusMinutes(1),
                now.plusDays(5), now.plusDays(8), now.plusDays(12), null)));
        assertThat(a.getBean(Rounds.class).programmeOf(round).id()).isEqualTo("N7");
        Actors.run(second, () -> b.getBean(RetireVersion.class).retire("N7", 1, "只为测试"));
        assertThat(a.getBean(Programmes.class).current()).filteredOn(one -> one.id().equals("N7"))
                .singleElement().satisfies(one -> assertThat(one.isOfferedOn(now.toLocalDate())).isFalse());
    }

    private static int newest(ConfigurableApplicationContext node, String programme) {
        return node.getBean(Programmes.class).current().stream().filter(one -> one.id().equals(programme)).findFirst().orElseThrow().version();
    }

    @Test
    void of_two_nodes_one_holds_a_piece_of_work() {
        LockConfiguration work = new LockConfiguration(ClockProvider.now(), "test", Duration.ofMinutes(1), Duration.ZERO);
        Optional<SimpleLock> here = a.getBean(LockProvider.class).lock(work);
        assertThat(here).isPresent();
        assertThat(b.getBean(LockProvider.class).lock(work)).isEmpty();
        here.get().unlock();
        assertThat(b.getBean(LockProvider.class).lock(work)).isPresent();
    }

    @Test
    void a_stopping_node_sends_readers_elsewhere_and_serves_whoever_sends_a_form() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        Object drain = b.getBean("drain");
        ReflectionTestUtils.setField(drain, "draining", true);
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(b, "/login"));
            assertThat(browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            request.header("X-Proxy-Retries", "on");
            assertThat(browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(502);
            request.POST(HttpRequest.BodyPublishers.noBody());
            assertThat(browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(302);
        } finally {
            ReflectionTestUtils.setField(drain, "draining", false);
        }
    }

    @Test
    void a_request_has_a_number_that_an_error_page_shows() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        HttpResponse<String> given = browser.send(HttpRequest.newBuilder(address(a, "/nowhere"))
                .header("X-Request-Id", "number-4711").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(given.headers().firstValue("X-Request-Id")).contains("number-4711");
        assertThat(given.body()).contains("编号：number-4711");
        HttpResponse<String> insane = browser.send(HttpRequest.newBuilder(address(a, "/nowhere"))
                .header("X-Request-Id", "<script> and more").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(insane.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
    }

    @Test
    void the_engine_counts_no_ids_on_a_shared_row() {
        String before = nextId();
        LocalDateTime now = a.getBean(MovableClock.class).now();
        for (ConfigurableApplicationContext node : List.of(a, b)) {
            asSystem(() -> node.getBean(Rounds.class).open(new OpenRound("P1", "号码" + Ids.next(), 2026, now.minusMinutes(1),
                    now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
        }
        assertThat(a.getBean(JdbcTemplate.class).queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION", Integer.class)).isPositive();
        assertThat(nextId()).isEqualTo(before);
    }

    @Test
    void daily_work_is_done_by_one_node_and_made_up_for_when_it_was_cut_off() {
        String work = "test-" + Ids.next();
        AtomicInteger done = new AtomicInteger();
        run(a, work, done::incrementAndGet);
        assertThat(done).as("the day on which it was first heard of").hasValue(0);
        a.getBean(JdbcTemplate.class).update("UPDATE daily_work SET done_on = DATE '2020-01-01' WHERE name = ?", work);
        try {
            run(a, work, () -> {
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(done).hasValue(0);
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> run(b, work, done::incrementAndGet));
        run(a, work, done::incrementAndGet);
        other.join();
        run(b, work, done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    private static void run(ConfigurableApplicationContext node, String name, Runnable work) {
        node.getBean(OnceADay.class).run(name, LocalTime.MIDNIGHT, work);
    }

    private static int sessions() {
        return a.getBean(JdbcTemplate.class).queryForObject("SELECT COUNT(*) FROM SPRING_SESSION", Integer.class);
    }

    private static String nextId() {
        return a.getBean(JdbcTemplate.class).queryForObject(
                "SELECT CONCAT(VALUE_, '/', REV_) FROM ACT_GE_PROPERTY WHERE NAME_ = 'next.dbid'", String.class);
    }

    private static void asSystem(Runnable work) {
        Actors.run(Person.SYSTEM, work);
    }

    private static HttpResponse<String> get(HttpClient browser, ConfigurableApplicationContext node, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(node, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext node, String path) {
        return URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port") + path);
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(LuxuanApplication.class).run("--server.port=0", "--spring.datasource.url=" + database,
                "--luxuan.demo=false", "--luxuan.attachments=" + folder, "--camunda.bpm.job-execution.enabled=false");
    }
}
