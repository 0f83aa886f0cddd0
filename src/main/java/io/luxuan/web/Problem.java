package io.luxuan.web;

import java.util.List;

/**
 * What an error page says.
 *
 * @param kind    names the texts: {@code problem.<kind>.title} and so on
 * @param text    a sentence that says what happened; null takes {@code problem.<kind>.text}
 * @param details further sentences, one a form field
 */
record Problem(int status, String kind, String text, List<String> details) {
    static Problem of(int status, String kind) {
        return new Problem(status, kind, null, List.of());
    }
}
