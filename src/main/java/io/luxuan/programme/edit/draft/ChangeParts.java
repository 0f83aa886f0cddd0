package io.luxuan.programme.edit.draft;

import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.shape.Shapes.Step;
import io.luxuan.programme.edit.tree.Places;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Rows and parts of a draft come, go and change places. */
@UseCase
@ForProgrammeOffice
public class ChangeParts {
    private final OwnDraft own;

    ChangeParts(OwnDraft own) {
        this.own = own;
    }

    public enum Change { ADD, REMOVE, UP, DOWN }

    /** @param place of a list or an absent part to add to, of an item or a part otherwise. Answers where the change is seen. */
    @Transactional
    public String change(String id, int seen, Change change, String place) {
        Draft draft = own.lock(id);
        DraftRules.sameLayout(draft, seen).require();
        YamlTree tree = YamlTree.read(draft.yamlText()).orElseThrow(() -> new Refusal("programme.no-yaml"));
        List<Step> way = Shapes.way(place);
        if (way.isEmpty() || way.get(way.size() - 1).component().kind().isField()) {
            throw new NotFound("place", place);
        }
        String shown = change(tree, change, place, way.get(way.size() - 1));
        own.write(draft, tree.write(), true);
        return shown;
    }

    private static String change(YamlTree tree, Change change, String place, Step last) {
        switch (change) {
            case ADD -> {
                return add(tree, place, last.component(), last.item() < 0);
            }
            case REMOVE -> tree.remove(place);
            case UP -> tree.move(place, -1);
            case DOWN -> tree.move(place, 1);
        }
        return Places.parent(place);
    }

    private static String add(YamlTree tree, String place, Component component, boolean whole) {
        if (whole && component.kind().isList()) {
            String added = tree.add(place);
            return component.kind() == Kind.PAGES ? added : place;
        }
        tree.addPart(place);
        return place;
    }
}
