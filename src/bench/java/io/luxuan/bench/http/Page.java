package io.luxuan.bench.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * The last answer to a request, after all redirects.
 *
 * @param nanos from sending the request to the last byte of the answer, redirects included
 * @param redirected how many redirects led here: a form that was stored usually answers with one
 */
public record Page(URI address, int status, HttpHeaders headers, byte[] body, long nanos, int redirected) {
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document html() {
        return Jsoup.parse(text(), address.toString());
    }

    public String path() {
        return address.getPath();
    }

    public boolean isOk() {
        return status == 200;
    }

    /** Seconds; 0 when the header is missing. */
    public int retryAfter() {
        return headers.firstValue("Retry-After").map(Integer::parseInt).orElse(0);
    }

    /**
     * The first form that the CSS selector finds, with its hidden fields and what is filled in already.
     *
     * @throws NoSuchElementException with status and address when there is none
     */
    public Form form(String selector) {
        for (Element element : html().select(selector)) {
            if (element instanceof FormElement form) {
                return Form.of(form);
            }
        }
        throw new NoSuchElementException("no " + selector + " on " + address + " (" + status + ")");
    }
}
