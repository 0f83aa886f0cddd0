package io.luxuan.draw;

import java.util.Map;

/**
 * What is published at a commitment; its hash is the commitment.
 *
 * @param number the how-manieth commitment of its round
 * @param hashes SHA-256 of the canonical JSON of each part, by its name
 */
record Statement(String format, String round, int number, String committedAt, Map<String, String> hashes) {
    static final String FORMAT = "luxuan-draw-commitment-1";
}
