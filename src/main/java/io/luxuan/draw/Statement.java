package io.luxuan.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What is published at a commitment; its hash is the commitment.
 *
 * @param number  the how-manieth commitment of its round
 * @param hashes  SHA-256 of salt and canonical JSON of each part, by its name; without salts in form 1
 * @param sources where the values will come from; in form 1 they stood behind a hash
 */
record Statement(
        String format, String round, int number, String committedAt, Map<String, String> hashes,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<PublicSource> sources) {
    static final String FORMAT = "luxuan-draw-commitment-2";
    static final String FIRST_FORMAT = "luxuan-draw-commitment-1";

    boolean isOfFirstForm() {
        return FIRST_FORMAT.equals(format);
    }
}
