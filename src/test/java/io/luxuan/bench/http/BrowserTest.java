package io.luxuan.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final String PAGE = "<form action='/keep' method='post'><input type='hidden' name='seen' value='3'>"
            + "<textarea name='a'>old</textarea></form>";

    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private Browser person;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/form", exchange -> answer(exchange, 200, PAGE, "Set-Cookie", "XSRF-TOKEN=t1; Path=/"));
        server.createContext("/keep", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Cookie") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 302, "", "Location", "/kept?id=1");
        });
        server.createContext("/kept", exchange -> answer(exchange, 200, exchange.getRequestMethod(), "X", "y"));
        server.createContext("/busy", exchange -> answer(exchange, 503, "later", "Retry-After", "7"));
        server.start();
        person = Browser.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String body, String header, String value) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set(header, value);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void a_form_goes_back_with_its_hidden_fields_and_the_token() {
        Page kept = person.send(person.get("/form").form("form").with("a", "新的 &"));
        assertThat(received).containsExactly("XSRF-TOKEN=t1 seen=3&a=%E6%96%B0%E7%9A%84+%26&_csrf=t1");
        assertThat(kept.path()).isEqualTo("/kept");
        assertThat(kept.text()).isEqualTo("GET");
        assertThat(kept.redirected()).isOne();
    }

    @Test
    void a_chosen_file_makes_it_an_upload() {
        person.send(person.get("/form").form("form").with("plan", "计划.pdf", "%PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(received.get(0)).contains("name=\"seen\"\r\n\r\n3\r\n").contains("filename=\"计划.pdf\"").contains("\r\n\r\n%PDF\r\n");
    }

    @Test
    void a_busy_server_says_when_to_come_again() {
        Page busy = person.get("/busy");
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.retryAfter()).isEqualTo(7);
    }

    @Test
    void nobody_there_means_nothing_was_done() {
        server.stop(0);
        assertThatThrownBy(() -> person.get("/form")).isInstanceOfSatisfying(NoAnswer.class, none -> assertThat(none.isRefused()).isTrue());
    }
}
