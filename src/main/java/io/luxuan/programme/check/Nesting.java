package io.luxuan.programme.check;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What no programme needs and what could do harm: trees are composed recursively, so that some thousand brackets would exhaust
 * the stack; anchors make a thousand characters stand for millions, and are read otherwise by one parser than by the other.
 */
public final class Nesting {
    /** A programme needs a dozen. */
    private static final int DEEPEST = 50;
    private static final LoadSettings PLAIN = LoadSettings.builder().build();

    private Nesting() {}

    /** @throws YamlEngineException when the text is no YAML */
    public static void check(String yaml) {
        int depth = 0;
        for (Event event : new Parse(PLAIN).parseString(yaml)) {
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw new YamlEngineException("& *");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new YamlEngineException("nested more than " + DEEPEST + " deep");
            }
        }
    }
}
