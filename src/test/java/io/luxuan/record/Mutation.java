package io.luxuan.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A true record with something changed in it and all hashes reckoned anew. */
final class Mutation {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode file;

    private Mutation(ObjectNode file) {
        this.file = file;
    }

    static byte[] truth(RecordStage stage) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/record/" + stage.name().toLowerCase(Locale.ROOT) + "-3.json"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static byte[] of(RecordStage stage, Consumer<Mutation> change) {
        Mutation mutation = new Mutation(JSON.readTree(truth(stage)).asObject());
        change.accept(mutation);
        return Tampering.hashed(mutation.file);
    }

    /** @param pointer below {@code /record}; @param json the new value */
    Mutation set(String pointer, String json) {
        int cut = pointer.lastIndexOf('/');
        String name = pointer.substring(cut + 1);
        JsonNode value = JSON.readTree(json);
        if (at(pointer.substring(0, cut)) instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) at(pointer.substring(0, cut))).set(name, value);
        }
        return this;
    }

    Mutation remove(String pointer) {
        int cut = pointer.lastIndexOf('/');
        String name = pointer.substring(cut + 1);
        if (at(pointer.substring(0, cut)) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) at(pointer.substring(0, cut))).remove(name);
        }
        return this;
    }

    /** The same value once more, behind the others. */
    Mutation again(String pointer) {
        ((ArrayNode) at(pointer.substring(0, pointer.lastIndexOf('/')))).add(at(pointer).deepCopy());
        return this;
    }

    private JsonNode at(String pointer) {
        return file.at("/record" + pointer);
    }
}
