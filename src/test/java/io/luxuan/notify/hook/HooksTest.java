package io.luxuan.notify.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Parcel;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.shared.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each gateway is asked as its documentation says, signed, and at no other host. */
class HooksTest {
    private static final String SECRET = "SECabc";
    private static final Parcel PARCEL = new Parcel("letter-1", "13800001111", "【鲁选】有款项待拨付", "【鲁选】有款项待拨付，请登录平台查看。", "正文");

    private record Asked(URI uri, String body, String timestamp, String signature, String key) {}

    private final List<Asked> asked = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private HttpServer gateway;
    private int status = 200;
    private String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    @BeforeEach
    void a_gateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestURI(), body, exchange.getRequestHeaders().getFirst("X-Luxuan-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Luxuan-Signature"), exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HookSettings.Hook hook(String path) {
        return new HookSettings.Hook(URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + path), SECRET);
    }

    private Carrier carrier(HookFormat format) {
        return HookConfiguration.carrier(format, clock, Duration.ofSeconds(5));
    }

    private static byte[] hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_text_message_is_one_sentence_to_one_number_under_a_signature_over_time_and_body() throws Exception {
        carrier(new SmsFormat(hook("/sms"))).carry(PARCEL);
        Asked one = asked.get(0);
        assertThat(one.body()).contains("\"phone\":\"13800001111\"", "请登录平台查看").doesNotContain("正文");
        assertThat(one.signature()).isEqualTo(HexFormat.of().formatHex(hmac(one.timestamp() + "\n" + one.body())));
        assertThat(one.key()).isEqualTo("letter-1");
    }

    @Test
    void dingtalk_finds_time_and_signature_in_the_address() throws Exception {
        carrier(new DingTalkFormat(hook("/robot/send?access_token=t"))).carry(PARCEL);
        String[] query = asked.get(0).uri().getRawQuery().split("&", -1);
        String timestamp = query[1].substring("timestamp=".length());
        String sign = URLDecoder.decode(query[2].substring("sign=".length()), StandardCharsets.UTF_8);
        assertThat(query[0]).isEqualTo("access_token=t");
        assertThat(timestamp).hasSize(13);
        assertThat(sign).isEqualTo(Base64.getEncoder().encodeToString(hmac(timestamp + "\n" + SECRET)));
        assertThat(asked.get(0).body()).contains("\"msgtype\":\"text\"", "\"atMobiles\":[\"13800001111\"]", "正文");
    }

    @Test
    void wecom_calls_the_number_and_tells_in_one_sentence_what_is_too_long() throws Exception {
        Carrier carrier = carrier(new WeComFormat(hook("/cgi-bin/webhook/send?key=k")));
        carrier.carry(PARCEL);
        carrier.carry(new Parcel("letter-2", PARCEL.address(), PARCEL.subject(), PARCEL.brief(), "长".repeat(700)));
        assertThat(asked.get(0).body()).contains("\"mentioned_mobile_list\":[\"13800001111\"]", "正文");
        assertThat(asked.get(1).body()).contains(PARCEL.brief()).doesNotContain("长长");
    }

    @Test
    void a_robot_that_says_no_with_200_has_not_taken_it_over() {
        answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";
        assertThatThrownBy(() -> carrier(new DingTalkFormat(hook("/robot"))).carry(PARCEL))
                .isInstanceOfSatisfying(Undelivered.class, no -> assertThat(no.getMessage()).contains("sign not match"));
    }

    @Test
    void what_the_gateway_calls_wrong_stays_wrong_and_what_it_cannot_do_now_is_tried_again() {
        assertThat(refused(400).isForGood()).isTrue();
        assertThat(refused(429).isForGood()).isFalse();
        assertThat(refused(503).isForGood()).isFalse();
    }

    @Test
    void no_redirection_leads_to_another_place() {
        assertThat(refused(302).isForGood()).isFalse();
        assertThat(asked).hasSize(1);
    }

    private Undelivered refused(int with) {
        status = with;
        try {
            carrier(new SmsFormat(hook("/sms"))).carry(PARCEL);
            throw new AssertionError("taken over");
        } catch (Undelivered no) {
            assertThat(no.getMessage()).contains("HTTP " + with);
            return no;
        }
    }
}
