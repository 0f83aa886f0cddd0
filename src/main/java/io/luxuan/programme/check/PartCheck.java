package io.luxuan.programme.check;

import io.luxuan.programme.Programme;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawing.Family;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Settings are there exactly for the parts that the drawing has; an optional part has all of its settings or none. */
final class PartCheck {
    private record Setting(String key, Function<Programme, Object> of) {}

    /** By the parts of which each needs the settings. */
    private static final Map<Set<String>, List<Setting>> OF_PART = Map.of(
            Set.of("panel-review"), List.of(new Setting("rubric", Programme::rubric), new Setting("panel", Programme::panel),
                    new Setting("scoring", Programme::scoring)),
            Set.of("second-stage"), List.of(new Setting("secondStage", Programme::secondStage)),
            Set.of("meeting"), List.of(new Setting("quota", Programme::quota), new Setting("constraints", Programme::constraints)),
            Set.of("publicity", "batch"), List.of(new Setting("publicity", Programme::publicity)),
            Set.of("projects"), List.of(new Setting("project", Programme::project)));
    private static final Map<Family, Setting> OF_FAMILY = Map.of(
            Family.CLAIMS, new Setting("claim", Programme::claim),
            Family.RECOGNITION, new Setting("recognition", Programme::recognition));

    private final Programme programme;
    private final Faults faults;

    PartCheck(Programme programme, Faults faults) {
        this.programme = programme;
        this.faults = faults;
    }

    void check(Drawing drawing) {
        OF_PART.forEach((parts, settings) -> {
            boolean optional = parts.stream().anyMatch(drawing.optional()::contains);
            boolean some = settings.stream().anyMatch(this::isGiven);
            boolean needed = parts.stream().anyMatch(drawing.required()::contains) || some && optional;
            String part = parts.stream().filter(one -> drawing.required().contains(one) || drawing.optional().contains(one))
                    .findFirst().orElse("");
            settings.forEach(setting -> exactly(setting, needed, needed || optional, drawing.process(), part));
        });
        OF_FAMILY.forEach((family, setting) ->
                exactly(setting, family == drawing.family(), family == drawing.family(), drawing.process(), setting.key()));
    }

    private void exactly(Setting setting, boolean needed, boolean possible, String process, String part) {
        faults.unless(!needed || isGiven(setting), setting.key(), "part-needs", process, part);
        faults.unless(possible || !isGiven(setting), setting.key(), "part-none", process);
    }

    private boolean isGiven(Setting setting) {
        return setting.of().apply(programme) != null;
    }
}
