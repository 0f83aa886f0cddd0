package io.luxuan.notify.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.About;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** From news to a gateway over HTTP and to a robot of the office: signed, tried again where that helps, and nothing personal in it. */
@ServiceTest
class HookLettersTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 10, 12, 0);
    private static final String SECRET = "SECletters";
    private static final String MOBILE = "13800002222";
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer GATEWAY = gateway();
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static volatile int status = 200;

    private record Asked(String path, String body, String timestamp, String signature, String key) {}

    @Autowired CallScene scene;
    @Autowired Telling telling;
    @Autowired SendLetters send;
    @Autowired JdbcTemplate rows;
    @Autowired MovableClock clock;
    @Autowired PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        String at = "http://127.0.0.1:" + GATEWAY.getAddress().getPort();
        settings.add("luxuan.hooks.sms.url", () -> at + "/sms");
        settings.add("luxuan.hooks.sms.secret", () -> SECRET);
        settings.add("luxuan.hooks.wecom.url", () -> at + "/robot?key=k");
        settings.add("luxuan.hooks.timeout", () -> "1s");
    }

    private static HttpServer gateway() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", HookLettersTest::answer);
            server.start();
            return server;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** A status of 0 leaves whoever asks without an answer. */
    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(new Asked(exchange.getRequestURI().toString(), body, exchange.getRequestHeaders().getFirst("X-Luxuan-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Luxuan-Signature"), exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        if (status == 0) {
            waitForTheEnd();
        } else {
            byte[] bytes = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void waitForTheEnd() {
        try {
            assertThat(OVER.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void at_noon() {
        clock.moveTo(NOON);
        ASKED.clear();
        status = 200;
    }

    @AfterEach
    void back_to_now() {
        rows.update("UPDATE letter SET state = 'FAILED' WHERE state IN ('PENDING', 'SENDING')");
        clock.backToNow();
    }

    @AfterAll
    static void close() {
        OVER.countDown();
        GATEWAY.stop(0);
    }

    private Person reader(Role role, String way) {
        Person reader = scene.person(role, null);
        rows.update("INSERT INTO contact (account_id, way, address, confirmed_at) VALUES (?, ?, ?, ?)", reader.id(), way, MOBILE, NOON);
        return reader;
    }

    private void told(Person reader, ToldKind kind, Party party) {
        Tell news = new Tell(kind, About.thing(null, Ids.next(), "P1-2026-0007", "海洋碳汇监测").until(NOON.plusDays(3)), "x", null, clock.now(),
                List.of(To.account(party, reader.id(), "/home")));
        new TransactionTemplate(transactions).executeWithoutResult(state -> telling.tell(List.of(news)));
    }

    private Person asked() {
        Person reader = reader(Role.APPLICANT, "SMS");
        told(reader, ToldKind.CORRECTION, Party.OWNER);
        lettersGo();
        return reader;
    }

    private void lettersGo() {
        Actors.run(Person.SYSTEM, send::all);
    }

    private String state(Person reader) {
        return rows.queryForObject("SELECT state FROM letter WHERE recipient_id = ?", String.class, reader.id());
    }

    private static String signature(Asked asked) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((asked.timestamp() + "\n" + asked.body()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_text_message_has_a_number_and_one_sentence_and_nothing_else_of_anybody() throws Exception {
        Person reader = asked();
        assertThat(state(reader)).isEqualTo("SENT");
        Asked one = ASKED.get(0);
        assertThat(JsonMapper.builder().build().readTree(one.body()).propertyNames()).containsExactlyInAnyOrder("id", "phone", "text");
        assertThat(one.body()).contains(MOBILE, "申报材料需要补正").doesNotContain(reader.id(), reader.name(), reader.username(), "海洋碳汇", "P1-2026");
        assertThat(one.signature()).isEqualTo(signature(one));
    }

    @Test
    void a_gateway_that_fails_is_asked_again_later_under_the_same_name_with_a_signature_of_its_own() throws Exception {
        status = 500;
        Person reader = asked();
        assertThat(state(reader)).isEqualTo("PENDING");
        lettersGo();
        assertThat(ASKED).as("not before its time").hasSize(1);
        status = 200;
        clock.moveBy(Duration.ofMinutes(2));
        lettersGo();
        assertThat(state(reader)).isEqualTo("SENT");
        assertThat(ASKED).hasSize(2).extracting(Asked::key).containsOnly(ASKED.get(0).key());
        assertThat(ASKED.get(1).signature()).isEqualTo(signature(ASKED.get(1)));
        assertThat(ASKED.get(1).body()).isEqualTo(ASKED.get(0).body());
    }

    @Test
    void what_a_gateway_calls_wrong_is_not_sent_again() {
        status = 400;
        Person reader = asked();
        assertThat(state(reader)).isEqualTo("FAILED");
        assertThat(rows.queryForObject("SELECT reason FROM letter WHERE recipient_id = ?", String.class, reader.id())).contains("HTTP 400");
        clock.moveBy(Duration.ofDays(1));
        lettersGo();
        assertThat(ASKED).hasSize(1);
    }

    @Test
    void a_gateway_that_does_not_answer_holds_nobody_up_and_is_asked_again() {
        status = 0;
        long begun = System.nanoTime();
        Person reader = asked();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(state(reader)).isEqualTo("PENDING");
        status = 200;
        clock.moveBy(Duration.ofMinutes(2));
        lettersGo();
        assertThat(state(reader)).isEqualTo("SENT");
    }

    @Test
    void the_offices_group_hears_what_concerns_managers_and_never_what_concerns_applicants() {
        Person manager = reader(Role.MANAGER, "WECOM");
        told(manager, ToldKind.CORRECTION, Party.OWNER);
        told(manager, ToldKind.TO_PAY, Party.MANAGERS);
        lettersGo();
        assertThat(ASKED).extracting(Asked::path).containsExactly("/robot?key=k");
        assertThat(ASKED.get(0).body()).contains("有款项待拨付", "\"mentioned_mobile_list\":[\"" + MOBILE + "\"]")
                .doesNotContain("补正", "海洋碳汇", manager.name(), manager.username());
    }
}
