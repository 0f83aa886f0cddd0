package io.luxuan.application.form;

import java.util.List;

/**
 * @param seen version of the answer that the window shows, 0 when there was none
 * @param own  texts that the same window has sent without having had an answer
 */
record TypedAnswer(String question, String text, int seen, List<String> own) {
    TypedAnswer(String question, String text, int seen) {
        this(question, text, seen, List.of());
    }
}
