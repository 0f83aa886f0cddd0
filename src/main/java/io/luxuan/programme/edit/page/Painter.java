package io.luxuan.programme.edit.page;

import io.luxuan.programme.check.Fault;
import io.luxuan.programme.edit.page.Screen.Group;
import io.luxuan.programme.edit.page.Screen.Input;
import io.luxuan.programme.edit.page.Screen.Option;
import io.luxuan.programme.edit.page.Screen.Row;
import io.luxuan.programme.edit.page.Screen.Rows;
import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.tree.Places;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.programme.edit.words.PlaceWords;
import io.luxuan.shared.Percents;
import io.luxuan.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays the fields of one place out. */
final class Painter {
    private static final Set<String> LARGE = Set.of("PolicyArticle.text", "Programme.summary", "Rule.rule", "Rule.message", "Question.hint",
            "Question.value", "Question.when", "Funding.amount", "Step.value", "RecognitionRule.standard", "Criterion.hint", "Check.rule",
            "Check.message", "Item.text", "ClaimCheck.text", "OpenNumber.hint", "Section.hint");
    private static final List<String> NAMES =
            List.of("label", "name", "title", "text", "message", "document", "kind", "grade", "field", "programme", "key");

    private final YamlTree tree;
    private final List<Fault> faults;
    private final PlaceWords words;
    private final Choices choices;

    Painter(YamlTree tree, List<Fault> faults, PlaceWords words, Choices choices) {
        this.tree = tree;
        this.faults = faults;
        this.words = words;
        this.choices = choices;
    }

    /** Of the whole file only what stands at its top: every part has a page of its own. */
    Group top() {
        List<Component> fields = Shapes.components("").stream().filter(one -> one.kind().isField()).toList();
        return group("", words.text("edit.whole"), false, fields);
    }

    Group part(String place, boolean optional) {
        return group(place, words.last(place), optional, Shapes.components(place));
    }

    Rows rows(String place, Component component) {
        boolean pages = component.kind() == Kind.PAGES;
        List<Row> items = IntStream.range(0, tree.size(place)).mapToObj(at -> row(Places.at(place, String.valueOf(at)), at, pages)).toList();
        return new Rows(place, words.label(component), pages, items, at(place));
    }

    private Row row(String place, int at, boolean pages) {
        return new Row(place, itemTitle(place, at), pages ? null : part(place, false), within(place));
    }

    String itemTitle(String place, int at) {
        String named = NAMES.stream().map(name -> tree.text(Places.at(place, name))).filter(text -> !text.isEmpty()).findFirst().orElse("");
        String shown = named.length() > 40 ? Wording.atMost(40, named) + "…" : named;
        return shown.isEmpty() ? words.text("edit.item", at + 1) : words.text("edit.item.named", at + 1, shown);
    }

    long within(String place) {
        return faults.stream().filter(fault -> Places.isIn(fault.place(), place)).count();
    }

    private Group group(String place, String title, boolean optional, List<Component> components) {
        List<Input> inputs = new ArrayList<>();
        List<Group> parts = new ArrayList<>();
        List<Rows> rows = new ArrayList<>();
        for (Component component : components) {
            String at = Places.at(place, component.name());
            if (component.kind().isField()) {
                inputs.add(input(at, component));
            } else if (component.kind() == Kind.PART) {
                parts.add(part(at, true));
            } else {
                rows.add(rows(at, component));
            }
        }
        return new Group(place, title, optional, place.isEmpty() || tree.has(place), inputs, parts, rows, at(place));
    }

    private Input input(String place, Component component) {
        boolean many = component.kind() == Kind.TEXTS || component.kind() == Kind.CHOICES;
        boolean percent = component.kind() == Kind.PERCENT;
        List<String> texts = many ? tree.texts(place) : List.of(percent ? Percents.shown(tree.text(place)) : tree.text(place));
        List<Option> options = options(component, texts);
        String kind = options.isEmpty() ? component.kind() == Kind.TEXTS ? "lines" : component.kind() == Kind.NUMBER || percent ? "number" : "text"
                : !many ? "choice" : component.kind() == Kind.CHOICES ? "order" : "checks";
        return new Input(place, words.label(component), words.hint(component), kind,
                LARGE.contains(component.owner() + "." + component.name()), texts, options, deep(place));
    }

    /** What is chosen and cannot be is offered all the same, so that a form does not change it unasked. */
    private List<Option> options(Component component, List<String> texts) {
        Map<String, String> known = new LinkedHashMap<>(choices.of(component, tree));
        if (known.isEmpty()) {
            return List.of();
        }
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> known.putIfAbsent(text, text));
        return known.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue(), texts.contains(one.getKey()))).toList();
    }

    private List<String> at(String place) {
        return faults.stream().filter(fault -> fault.place().equals(place)).map(fault -> words.fault(fault, true)).toList();
    }

    /** A list of words is one field, whichever of them is wrong. */
    private List<String> deep(String place) {
        Stream<Fault> found = faults.stream().filter(fault -> Places.isIn(fault.place(), place));
        return found.map(fault -> words.fault(fault, true)).toList();
    }
}
