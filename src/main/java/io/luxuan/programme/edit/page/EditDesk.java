package io.luxuan.programme.edit.page;

import io.luxuan.programme.check.Fault;
import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.page.Screen.Group;
import io.luxuan.programme.edit.page.Screen.Link;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.shape.Shapes.Step;
import io.luxuan.programme.edit.tree.Places;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.programme.edit.words.PlaceWords;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that edits one place of a draft. */
@UseCase
@ForProgrammeStaff
class EditDesk {
    private final ReadDrafts reading;
    private final PlaceWords words;
    private final Choices choices;

    EditDesk(ReadDrafts reading, PlaceWords words, Choices choices) {
        this.reading = reading;
        this.words = words;
        this.choices = choices;
    }

    public Screen show(String id, String at) {
        Draft draft = reading.one(id);
        List<Fault> faults = reading.judged(draft).faults();
        Optional<YamlTree> tree = YamlTree.read(draft.yamlText());
        if (tree.isEmpty()) {
            return new Screen(draft, at, words.text("edit.title"), List.of(), List.of(), null, links(faults));
        }
        Painter painter = new Painter(tree.get(), faults, words, choices);
        return new Screen(draft, at, at.isEmpty() ? words.text("edit.whole") : words.of(at), way(at, painter), menu(painter),
                group(at, tree.get(), painter), links(faults));
    }

    private Group group(String at, YamlTree tree, Painter painter) {
        if (at.isEmpty()) {
            return painter.top();
        }
        List<Step> way = Shapes.way(at);
        if (way.isEmpty() || way.get(way.size() - 1).component().kind().isField()) {
            throw new NotFound("place", at);
        }
        Step last = way.get(way.size() - 1);
        if (last.item() < 0 && last.component().kind().isList()) {
            return new Group(at, words.label(last.component()), false, true, List.of(), List.of(),
                    List.of(painter.rows(at, last.component())), List.of());
        }
        if (last.item() >= 0 && !tree.has(at)) {
            throw new NotFound("place", at);
        }
        return painter.part(at, last.item() < 0);
    }

    private List<Link> menu(Painter painter) {
        List<Link> menu = new ArrayList<>();
        long own = Shapes.components("").stream().filter(one -> one.kind().isField()).mapToLong(one -> painter.within(one.name())).sum();
        menu.add(new Link("", words.text("edit.whole"), own));
        Shapes.components("").stream().filter(one -> !one.kind().isField())
                .forEach(one -> menu.add(new Link(one.name(), words.label(one), painter.within(one.name()))));
        return menu;
    }

    /** Pages above: lists of pages and items of theirs; flat lists are shown on the page of what they belong to. */
    private List<Link> way(String at, Painter painter) {
        List<Link> links = new ArrayList<>();
        for (String place = Places.parent(at); !place.isEmpty(); place = Places.parent(place)) {
            if (pageOf(place).equals(place)) {
                String last = Places.last(place);
                String title = Places.isIndex(last) ? painter.itemTitle(place, Integer.parseInt(last)) : words.last(place);
                links.add(0, new Link(place, title, 0));
            }
        }
        return links;
    }

    private List<Link> links(List<Fault> faults) {
        return faults.stream().map(fault -> new Link(pageOf(fault.place()) + "#" + fault.place(), words.fault(fault, false), fault.line())).toList();
    }

    /** The page on which a place is edited. */
    static String pageOf(String place) {
        List<Step> way = Shapes.way(place);
        List<String> steps = Places.steps(place);
        for (int length = way.size(); length > 0; length--) {
            Step step = way.get(length - 1);
            boolean item = step.component().kind() == Kind.PAGES && step.item() >= 0;
            if (item || length == 1 && !step.component().kind().isField()) {
                return String.join(".", steps.subList(0, length));
            }
        }
        return "";
    }
}
