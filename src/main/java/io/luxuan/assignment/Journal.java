package io.luxuan.assignment;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was done to a flow and how to take it back, last step first. */
final class Journal {
    private final Deque<Runnable> undo = new ArrayDeque<>();

    void did(Runnable takeBack) {
        undo.push(takeBack);
    }

    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }
}
