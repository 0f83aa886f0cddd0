package io.luxuan.programme.edit.draft;

import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.tree.Places;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Percents;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What was typed into one field, as YAML keeps it: also what is no number where one is asked for, so that nothing is lost. */
final class FieldEdit {
    private FieldEdit() {}

    /** Places that a programme does not have, or that have gone meanwhile, are passed over. */
    static void write(YamlTree tree, String place, List<String> typed) {
        if (isThere(tree, place)) {
            Shapes.component(place).filter(component -> component.kind().isField()).ifPresent(component -> write(tree, place, component, typed));
        }
    }

    private static void write(YamlTree tree, String place, Component component, List<String> typed) {
        String text = String.join("\n", typed).replace("\r\n", "\n").strip();
        switch (component.kind()) {
            case NUMBER -> tree.set(place, Figures.plain(text), true);
            case PERCENT -> tree.set(place, Percents.share(text), true);
            case TRUTH -> tree.set(place, text, true);
            case TEXTS, CHOICES -> tree.setTexts(place, lines(text));
            default -> tree.set(place, text, false);
        }
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1)).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Every item of a list on the way must be there. */
    private static boolean isThere(YamlTree tree, String place) {
        List<String> steps = Places.steps(place);
        return IntStream.range(0, steps.size()).filter(at -> Places.isIndex(steps.get(at)))
                .allMatch(at -> tree.has(String.join(".", steps.subList(0, at + 1))));
    }
}
