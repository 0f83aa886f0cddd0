package io.luxuan.draw;

import io.luxuan.draw.frozen.PackedChoices;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.ShapeFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Reads a record of any size: the pairs are packed as they come, the rest is bound as ever. */
final class RecordReader {
    private static final long LARGE = 64L << 20;
    private static final String PAIRS = "applications";

    private RecordReader() {}

    /** @throws Bound.Unreadable when it is no record */
    static DrawRecord read(Path file) throws IOException {
        return Files.size(file) < LARGE ? DrawRecord.read(Files.readString(file)) : large(file);
    }

    static DrawRecord large(Path file) {
        ObjectNode rest = Json.object();
        List<Snapshot.Choice> choices = Bound.read(() -> members(file, rest));
        rest.putArray(PAIRS);
        return DrawRecord.read(rest.toString()).with(choices);
    }

    private static List<Snapshot.Choice> members(Path file, ObjectNode rest) {
        List<Snapshot.Choice> choices = List.of();
        try (JsonParser parser = Json.parser(file)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(PAIRS)) {
                    expect(value, JsonToken.START_ARRAY);
                    choices = PackedChoices.of(new Elements(parser));
                } else {
                    rest.set(name, parser.readValueAsTree());
                }
            }
        }
        return choices;
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new Bound.Unreadable(ShapeFault.KIND.at("/" + PAIRS, "another", "the form that is described"));
        }
    }

    /** Of the array that a parser stands at. */
    private static final class Elements implements Iterator<Snapshot.Choice> {
        private final JsonParser parser;
        private int at = -1;
        private JsonToken next;

        private Elements(JsonParser parser) {
            this.parser = parser;
            this.next = parser.nextToken();
        }

        @Override
        public boolean hasNext() {
            return next != JsonToken.END_ARRAY;
        }

        @Override
        public Snapshot.Choice next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            at++;
            Snapshot.Choice choice = parser.readValueAs(Snapshot.Choice.class);
            next = parser.nextToken();
            if (choice == null || choice.application() == null || choice.experts() == null || choice.fit() == null) {
                throw new Bound.Unreadable(ShapeFault.MISSING.at("/" + PAIRS + "/" + at, null, "a value"));
            }
            return choice;
        }
    }
}
