package io.luxuan.programme.edit.words;

import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.shape.Component;
import io.luxuan.programme.edit.shape.Kind;
import io.luxuan.programme.edit.shape.Shapes;
import io.luxuan.programme.edit.tree.Places;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one text of a programme says otherwise than another, in words. Items of lists are known by their keys or names. */
final class Differences {
    private static final List<String> IDENTITIES =
            List.of("key", "code", "kind", "name", "city", "programme", "document", "field", "title", "label", "rule", "text", "scope", "by");
    private static final List<String> NAMES = List.of("label", "name", "title", "text", "message", "document", "kind", "key");

    private final YamlTree before;
    private final YamlTree after;
    private final PlaceWords words;
    private final List<Difference> found = new ArrayList<>();

    private Differences(YamlTree before, YamlTree after, PlaceWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    static List<Difference> between(YamlTree before, YamlTree after, PlaceWords words) {
        Differences differences = new Differences(before, after, words);
        differences.records(Programme.class, "", "", "");
        return List.copyOf(differences.found);
    }

    private void records(Class<?> type, String was, String is, String where) {
        for (Component component : Shapes.of(type)) {
            boolean number = component.owner().equals("Programme") && component.name().equals("version");
            if (!number) {
                one(component, Places.at(was, component.name()), Places.at(is, component.name()), under(where, words.label(component)));
            }
        }
    }

    private void one(Component component, String was, String is, String where) {
        if (component.kind().isField()) {
            field(component, was, is, where);
        } else if (component.kind().isList()) {
            listed(component, was, is, where);
        } else if (before.has(was) && after.has(is)) {
            records(component.type(), was, is, where);
        } else if (before.has(was) != after.has(is)) {
            found.add(new Difference(before.has(was) ? Difference.Kind.REMOVED : Difference.Kind.ADDED, where, "", ""));
        }
    }

    private void field(Component component, String was, String is, String where) {
        String one = said(component, before, was);
        String other = said(component, after, is);
        if (!one.equals(other)) {
            found.add(new Difference(Difference.Kind.CHANGED, where, one, other));
        }
    }

    private String said(Component component, YamlTree tree, String place) {
        boolean many = component.kind() == Kind.TEXTS || component.kind() == Kind.CHOICES;
        List<String> texts = many ? tree.texts(place) : List.of(tree.text(place));
        return texts.stream().map(text -> text.isEmpty() ? "" : words.said(component, text)).collect(Collectors.joining("、"));
    }

    private void listed(Component component, String was, String is, String where) {
        Map<String, String> old = items(before, was);
        Map<String, String> now = items(after, is);
        old.forEach((identity, place) -> {
            if (!now.containsKey(identity)) {
                found.add(new Difference(Difference.Kind.REMOVED, under(where, name(before, place)), "", ""));
            }
        });
        now.forEach((identity, place) -> {
            if (old.containsKey(identity)) {
                records(component.type(), old.get(identity), place, under(where, name(after, place)));
            } else {
                found.add(new Difference(Difference.Kind.ADDED, under(where, name(after, place)), "", ""));
            }
        });
        if (!old.keySet().stream().filter(now::containsKey).toList().equals(now.keySet().stream().filter(old::containsKey).toList())) {
            found.add(new Difference(Difference.Kind.MOVED, where, "", ""));
        }
    }

    /** Identity to place; items of one identity are told apart by their order. */
    private static Map<String, String> items(YamlTree tree, String list) {
        Map<String, String> items = new LinkedHashMap<>();
        for (int at = 0; at < tree.size(list); at++) {
            String place = Places.at(list, String.valueOf(at));
            String identity = first(tree, place, IDENTITIES);
            int same = 1;
            while (items.containsKey(identity + "#" + same)) {
                same++;
            }
            items.put(identity + "#" + same, place);
        }
        return items;
    }

    private static String name(YamlTree tree, String place) {
        String name = first(tree, place, NAMES);
        return "“" + (name.length() > 30 ? Wording.atMost(30, name) + "…" : name) + "”";
    }

    private static String first(YamlTree tree, String place, List<String> keys) {
        return keys.stream().map(key -> tree.text(Places.at(place, key))).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String under(String where, String name) {
        return where.isEmpty() ? name : where + " › " + name;
    }
}
