package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.OwnDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the web server itself cannot read is told to be malformed, in words, and is no failure. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "luxuan.demo=false",
    "luxuan.attachments=target/test-attachments",
    "camunda.bpm.job-execution.enabled=false",
    "server.compression.min-response-size=100B"
})
@OwnDatabase
@Tag("wire")
class MalformedTest {
    private static final String PART = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.pdf\"\r\n\r\n%PDF\r\n--b--\r\n";

    @LocalServerPort int port;

    @Test
    void broken_percent_signs() throws IOException {
        assertThatIsMalformed("GET /notices?cursor=% HTTP/1.1\r\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=b"})
    void parts_without_a_boundary_and_a_file_name_with_nul(String type) throws IOException {
        assertThatIsMalformed("POST /register HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + PART.length() + "\r\n", PART);
    }

    private void assertThatIsMalformed(String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((head + "Host: localhost\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("请求有误").doesNotContain("Exception");
        }
    }
}
