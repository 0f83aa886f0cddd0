package io.luxuan.programme.edit.draft;

import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.Wording;
import java.util.Optional;

/** What a draft's text says of itself, as far as it can be read. */
record Heads(String programmeId, int version, String name) {
    static Heads of(String text) {
        Optional<YamlTree> tree = YamlTree.read(text);
        String id = said(tree, "id");
        String version = said(tree, "version");
        return new Heads(id.matches("[A-Za-z0-9]{1,16}") ? id : "", version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0,
                shortened(said(tree, "name")));
    }

    private static String said(Optional<YamlTree> tree, String place) {
        return tree.map(found -> found.text(place)).orElse("");
    }

    private static String shortened(String name) {
        return Wording.atMost(200, name);
    }
}
