package io.luxuan.intake;

import java.io.PrintStream;
import java.util.ResourceBundle;

/** One line a phase, overwritten while it counts. */
final class TerminalProgress implements Progress {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/intake");
    private final PrintStream out;
    private Phase last;
    private long lastShown;

    TerminalProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void at(Phase phase, int done, int total) {
        long now = System.nanoTime();
        if (done < total && phase == last && now - lastShown < 200_000_000L) {
            return;
        }
        out.print((phase == last ? "\r" : last == null ? "" : "\n") + TEXTS.getString("intake.phase." + phase)
                + " " + done + "/" + total);
        if (phase == Phase.RANKING && done == total) {
            out.println();
        }
        out.flush();
        last = phase;
        lastShown = now;
    }
}
