package io.luxuan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the conferences whose files are imported write in the column decision. Who is out of the round must not hang on a guess. */
final class Decisions {
    private static final Set<String> OUT = Set.of("withdraw", "withdrawn", "withdrawn submission", "withdraw submission", "desk reject",
            "desk rejected", "desk rejected submission", "retracted");
    private static final Set<String> IN = Set.of("", "accept", "accepted", "reject", "rejected", "oral", "poster", "spotlight", "workshop",
            "accept (oral)", "accept (poster)", "accept (spotlight)", "invite to workshop track", "notable top 5%", "notable top 25%");

    private Decisions() {}

    static boolean isOut(String decision, int line, List<FileProblem> problems) {
        String plain = decision.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
        if (!OUT.contains(plain) && !IN.contains(plain)) {
            problems.add(FileProblem.at(line, "decision", "decision", Ratings.shown(decision)));
        }
        return OUT.contains(plain);
    }
}
