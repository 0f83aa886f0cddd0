package io.luxuan.intake;

import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviewers of whom a file gives the ratings only. Nobody may sign in as one, and their only field is one that no
 * programme has: by it the pool knows them, and neither draws, finds, lists nor exports them.
 */
@UseCase
@ForSystem
class ImportedExperts {
    private static final String FIELD = "imported";
    private static final int NO_CAP = 100_000;

    private final Experts experts;
    private final Rounds rounds;

    ImportedExperts(Experts experts, Rounds rounds) {
        this.experts = experts;
        this.rounds = rounds;
    }

    /** As many as the round's greatest load asks for, each of an institution of its own; existing ones are answered. */
    public List<String> register(Intake intake) {
        int ratings = intake.file().reviewed().stream().mapToInt(row -> row.ratings().size()).sum();
        int load = Math.max(1, rounds.get(intake.roundId()).settings().panel().maximumLoad());
        int size = Math.max(intake.file().mostRatings(), (ratings + load - 1) / load);
        List<NewExpert> pool = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            String number = String.format("%04d", i);
            pool.add(new NewExpert("import-reviewer-" + number, null, "导入评审" + number, "导入评审单位" + number, null,
                    null, Set.of(FIELD), null, NO_CAP));
        }
        return experts.registerAll(pool);
    }

    /** The rows' panels, dealt in turn: no expert twice on a panel, and loads that differ by one at most. */
    static Map<String, List<String>> deal(List<FileRow> rows, Map<String, String> applications, List<String> pool) {
        Map<String, List<String>> panels = new LinkedHashMap<>();
        int next = 0;
        for (FileRow row : rows) {
            List<String> panel = new ArrayList<>();
            for (int i = 0; i < row.ratings().size(); i++) {
                panel.add(pool.get(next++ % pool.size()));
            }
            panels.put(applications.get(row.id()), panel);
        }
        return panels;
    }
}
