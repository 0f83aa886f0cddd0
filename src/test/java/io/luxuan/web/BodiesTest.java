package io.luxuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

/** What a request is counted as in a budget of bytes. */
class BodiesTest {
    @Test
    void a_length_that_was_told_counts_as_it_was_told() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/objections");
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(new byte[1234]);
        assertThat(Bodies.length(request)).isEqualTo(1234);
    }

    @Test
    void fields_in_pieces_count_by_their_names_and_bytes() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/objections");
        request.setContentType("application/x-www-form-urlencoded");
        request.addParameter("text", "异议", "ab");
        assertThat(Bodies.length(request)).isEqualTo(4 + 6 + 4 + 2);
    }

    @Test
    void files_in_pieces_count_by_their_bytes_and_heads() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/objections");
        request.setContentType("multipart/form-data; boundary=x");
        request.addPart(new MockPart("file", "证据.pdf", new byte[50_000]));
        request.addPart(new MockPart("text", "异议".getBytes(StandardCharsets.UTF_8)));
        assertThat(Bodies.length(request)).isBetween(50_006L, 51_000L);
    }
}
