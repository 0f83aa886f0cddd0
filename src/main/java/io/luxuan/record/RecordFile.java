package io.luxuan.record;

import tools.jackson.databind.JsonNode;

/** A record as it was read: its bytes, their tree and what the tree says. */
record RecordFile(byte[] bytes, JsonNode tree, Envelope envelope) {
    /** @throws tools.jackson.core.JacksonException when it is no record */
    static RecordFile read(byte[] bytes) {
        JsonNode tree = RecordJson.parse(bytes);
        return new RecordFile(bytes, tree, RecordJson.read(tree, Envelope.class));
    }

    SealedRecord record() {
        return envelope.record();
    }
}
